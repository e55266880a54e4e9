// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/connectionsettings.h>
#include <core/domain/me.h>

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tereze::db {
class DatabaseThread;
}

namespace tereze::ui {

class LanguageSwitch;
class MessageBar;
class SecretStore;
class UiSettings;

/// Server, role and password. Connects and asks who we are; accepted only when both went well. A refusal is
/// said inside the dialog.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    /// `fixed` is where to sign in when the command line or the configuration says it; the person then only
    /// gives role and password. All references must outlive the dialog.
    SignInDialog(db::DatabaseThread &database, SecretStore &secrets, UiSettings &settings,
        LanguageSwitch &languages, std::optional<db::ConnectionSettings> fixed, QWidget *parent = nullptr);

    /// After acceptance.
    const domain::Me &me() const { return *m_me; }
    /// Where we are signed in, as people read it.
    QString server() const;
    /// With what we are signed in.
    const db::ConnectionSettings &settings() const { return m_used; }

    /// Signs in with what the fields hold, as the button does.
    void signIn();

    /// A server as people write it: "db.example.kz", "db.example.kz:5433/tereze", a folder of a Unix socket,
    /// or libpq's own forms.
    static Result<db::ConnectionSettings> settingsFor(const QString &server, const QString &role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    void retranslate();
    void readSecret();
    void connectionChanged();
    void askWho();
    void refuse(const Error &why);
    void setBusy(bool busy);
    QString secretKey() const;

    db::DatabaseThread &m_database;
    SecretStore &m_secrets;
    UiSettings &m_settings;
    LanguageSwitch &m_languages;
    std::optional<db::ConnectionSettings> m_fixed;
    std::optional<domain::Me> m_me;
    db::ConnectionSettings m_used;

    MessageBar *m_messages;
    QLabel *m_title;
    QLabel *m_slogan;
    QLabel *m_labels[3];
    QLineEdit *m_server;
    QLineEdit *m_role;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QComboBox *m_language;
    QPushButton *m_signIn;
    bool m_busy = false;
};

} // namespace tereze::ui
