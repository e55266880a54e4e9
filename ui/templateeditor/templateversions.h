// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/templatelisting.h>

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tereze::ui {

struct Environment;
class MessageBar;

/// The versions of a template's text in one language: who made them, from when on they are used, how many
/// documents were made from each. A text of before can be taken up again.
class TemplateVersions : public QDialog {
    Q_OBJECT

public:
    enum Column { Number, From, By, Documents, State, ColumnCount };

    TemplateVersions(
        const Environment &environment, const QString &key, const QString &language, QWidget *parent);

Q_SIGNALS:
    /// An old text is to be gone on with.
    void textWanted(int number, const QString &source);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showVersions();
    void take();
    void retranslate();

    const Environment &m_environment;
    const QString m_key;
    const QString m_language;
    QTableWidget *m_table;
    QPushButton *m_take;
    QPushButton *m_more;
    MessageBar *m_messages;
    QList<domain::TemplateVersionListing> m_versions;
};

} // namespace tereze::ui
