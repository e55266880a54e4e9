// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/document/templatecase.h>
#include <core/domain/templatelisting.h>

#include <QDialog>
#include <QFutureWatcher>
#include <QSet>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace tereze::ui {

struct Environment;
class MessageBar;

/// The cases by which a template is tested: what it is filled with, and the words that have to come out. What
/// the preview shows now can be kept as one; all are run against the text as it is written now.
class TemplateCases : public QDialog {
    Q_OBJECT

public:
    struct Template {
        QString key;
        QString language; ///< that is shown
        QMap<QString, QString> sources; ///< as they are written now
        QJsonObject values; ///< of the preview
        QSet<QString> optional;
    };

    TemplateCases(const Environment &environment, Template shown, QWidget *parent);
    ~TemplateCases() override;

    /// Every case has its verdict.
    bool isJudged() const { return m_isLoaded && !m_watcher.isRunning(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void judge();
    void showCases();
    void showChosen();
    void keep();
    void remove();
    void retranslate();

    const Environment &m_environment;
    const Template m_shown;
    QTableWidget *m_table;
    QPlainTextEdit *m_expected;
    QPlainTextEdit *m_actual;
    QLabel *m_expectedTitle;
    QLabel *m_actualTitle;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_remove;
    MessageBar *m_messages;
    QList<domain::TemplateCase> m_cases;
    QList<document::CaseVerdict> m_verdicts;
    QFutureWatcher<QList<document::CaseVerdict>> m_watcher;
    bool m_isLoaded = false;
};

} // namespace tereze::ui
