// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/template/import/documentimport.h>

#include <QDialog>
#include <QFutureWatcher>

#include <optional>
#include <stop_token>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace tereze::ui {

class MessageBar;

/// Reads a form of Word or LibreOffice in the background, says what could not be kept, and hands the text
/// over when the person wants it. It stays open beside the page then: its list says what there is to do.
/// Closing it ends the reading.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// The file at `path` is opened in the background as well; `language` is proposed for the text.
    ImportDialog(
        templates::DocumentImport importer, const QString &path, const QString &language, QWidget *parent);
    ~ImportDialog() override;

    bool isReading() const { return m_reading.isRunning(); }
    QTreeWidget &notes() const { return *m_notes; }
    MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    /// The person wants it as the text of a language.
    void taken(const QString &html, const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    void showOutcome();
    void showNotes();
    void take();
    void retranslate();

    const QString m_name;
    QFutureWatcher<Result<templates::ImportedTemplate>> m_reading;
    std::stop_source m_stop;
    std::optional<templates::ImportedTemplate> m_made;
    bool m_isTaken = false;

    QLabel *m_words;
    QProgressBar *m_progress;
    MessageBar *m_messages;
    QTreeWidget *m_notes;
    QWidget *m_choice;
    QLabel *m_languageWords;
    QComboBox *m_language;
    QPushButton *m_take;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace tereze::ui
