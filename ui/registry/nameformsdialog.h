// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/ids.h>
#include <core/domain/personnames.h>

#include <QDialog>
#include <QMap>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;

namespace tereze::ui {

struct Environment;
class MessageBar;

/// The name of an applicant, or of somebody who signs, in the cases of a language: what the rules make of it,
/// and the person's own forms, which go before them. What is written of one name waits while another is
/// looked at. For registrars and administrators.
class NameFormsDialog : public QDialog {
    Q_OBJECT

public:
    /// `language` is the one that is shown first; English, which has no cases, shows Russian.
    NameFormsDialog(const Environment &environment, domain::ApplicationId application,
        const QString &language, QWidget *parent);

    MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    /// Forms were written; documents that are opened from now on have them.
    void saved();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString language() const;
    /// The names that are chosen.
    domain::PersonNames &names();
    const domain::PersonNames &names() const;
    QString personText(const domain::PersonNames &one) const;
    void load();
    void choose();
    void showForms();
    void save();
    void updateButtons();
    void retranslate();
    /// What is written in the fields.
    QMap<QString, QString> written() const;
    /// What the rules make of the name; empty where they make nothing.
    QString ruled(const QString &grammaticalCase) const;

    const Environment &m_environment;
    const domain::ApplicationId m_application;
    QLabel *m_name;
    QLabel *m_personLabel;
    QComboBox *m_person;
    QLabel *m_note;
    QTabBar *m_languages;
    QFormLayout *m_fields;
    QMap<QString, QLineEdit *> m_edits; ///< by case, of the language shown
    QPushButton *m_save;
    QPushButton *m_close;
    MessageBar *m_messages;
    QList<domain::PersonNames> m_names; ///< empty until they have come
    QMap<QString, QMap<QString, QString>> m_waiting; ///< written and not saved, by person and language
    QString m_shown; ///< of whose name the fields are, as in m_waiting
};

} // namespace tereze::ui
