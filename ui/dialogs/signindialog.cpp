// SPDX-License-Identifier: GPL-3.0-or-later
#include "signindialog.h"

#include "secretstore.h"

#include <core/db/databasethread.h>
#include <core/store/accessstore.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tereze::ui {

using State = db::DatabaseThread::State;

SignInDialog::SignInDialog(db::DatabaseThread &database, SecretStore &secrets, UiSettings &settings,
    LanguageSwitch &languages, std::optional<db::ConnectionSettings> fixed, QWidget *parent)
    : QDialog(parent)
    , m_database(database)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_languages(languages)
    , m_fixed(std::move(fixed))
    , m_messages(new MessageBar(this))
    , m_title(new PlainLabel(this))
    , m_slogan(new PlainLabel(this))
    , m_labels { new PlainLabel(this), new PlainLabel(this), new PlainLabel(this) }
    , m_server(new QLineEdit(this))
    , m_role(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(this))
    , m_language(new QComboBox(this))
    , m_signIn(new QPushButton(this))
{
    setObjectName(u"sign_in"_qs);
    setWindowIcon(programIcon());
    buildForm();
    m_server->setText(m_fixed ? m_fixed->describe() : settings.server());
    m_server->setReadOnly(m_fixed.has_value());
    m_role->setText(m_fixed && !m_fixed->user().isEmpty() ? m_fixed->user() : settings.role());
    m_remember->setChecked(settings.rememberPassword());
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(&database, &db::DatabaseThread::stateChanged, this, &SignInDialog::connectionChanged);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_languages.set(m_language->itemData(index).toString());
        m_settings.setLanguage(m_languages.current());
    });
    retranslate();
    if (m_remember->isChecked())
        readSecret();
    (m_server->text().isEmpty() ? m_server : m_role->text().isEmpty() ? m_role : m_password)->setFocus();
}

void SignInDialog::buildForm()
{
    auto *picture = new PlainLabel(this);
    picture->setPixmap(programIcon().pixmap(56, 56));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_title->setFont(large);
    m_slogan->setForegroundRole(QPalette::PlaceholderText);
    m_slogan->setWordWrap(true);
    m_server->setObjectName(u"server"_qs);
    m_role->setObjectName(u"role"_qs);
    m_role->setMaxLength(63);
    m_password->setObjectName(u"password"_qs);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1'000);
    m_signIn->setObjectName(u"sign_in_button"_qs);
    m_signIn->setDefault(true);
    for (const auto &one : LanguageSwitch::languages())
        m_language->addItem(icon(u"language"_qs, palette()), one.name, one.code);
    auto *names = new QVBoxLayout;
    names->addWidget(m_title);
    names->addWidget(m_slogan);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(picture);
    head->addLayout(names, 1);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QLineEdit *const fields[] { m_server, m_role, m_password };
    for (int i = 0; i < 3; ++i) {
        m_labels[i]->setBuddy(fields[i]);
        form->addRow(m_labels[i], fields[i]);
    }
    form->addRow(QString(), m_remember);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_language);
    foot->addStretch(1);
    foot->addWidget(m_signIn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addLayout(foot);
    setMinimumWidth(460);
}

Result<db::ConnectionSettings> SignInDialog::settingsFor(const QString &server, const QString &role)
{
    const QString place = server.trimmed();
    const auto made = [&]() -> Result<db::ConnectionSettings> {
        if (place.contains(u"://") || place.contains(u'='))
            return db::ConnectionSettings::fromUri(place);
        if (place.startsWith(u'/'))
            return db::ConnectionSettings::fromUri(u"postgresql:///tereze?host="_qs + place);
        return db::ConnectionSettings::fromUri(
            u"postgresql://"_qs + place + (place.contains(u'/') ? QString() : u"/tereze"_qs));
    }();
    if (!made)
        return made.error();
    return made->withUser(role.trimmed());
}

QString SignInDialog::server() const
{
    const auto settings =
        m_fixed ? Result<db::ConnectionSettings>(*m_fixed) : settingsFor(m_server->text(), {});
    if (!settings)
        return m_server->text();
    const QString host = settings->host();
    return host.isEmpty() || host.startsWith(u'/') ? settings->database() : host;
}

QString SignInDialog::secretKey() const
{
    return m_role->text().trimmed() + u'@' + m_server->text().trimmed();
}

void SignInDialog::readSecret()
{
    m_secrets.read(secretKey(), this, [this](const std::optional<QString> &secret) {
        if (secret && m_password->text().isEmpty())
            m_password->setText(*secret);
    });
}

void SignInDialog::signIn()
{
    if (m_busy)
        return;
    m_messages->dismiss();
    const auto empty = [&](QLineEdit *field) {
        if (!field->text().trimmed().isEmpty())
            return false;
        field->setFocus();
        m_messages->show(
            MessageBar::Level::Information, [] { return tr("Please write where and as whom to sign in."); });
        return true;
    };
    if (empty(m_server) || empty(m_role))
        return;
    const auto settings = m_fixed
        ? Result<db::ConnectionSettings>(m_fixed->withUser(m_role->text().trimmed()))
        : settingsFor(m_server->text(), m_role->text());
    if (!settings) {
        m_messages->show(settings.error());
        return;
    }
    setBusy(true);
    m_used = settings->withPassword(m_password->text()).withApplicationName(u"tereze"_qs);
    m_database.reconnect(m_used);
}

void SignInDialog::connectionChanged()
{
    if (!m_busy)
        return;
    const State state = m_database.state();
    if (state == State::Connected)
        askWho();
    else if (state == State::Refused || state == State::Lost)
        refuse(m_database.lastError());
}

void SignInDialog::askWho()
{
    m_database.run(
        this, [](db::Database &database) { return store::AccessStore::me(database); },
        [this](const Result<domain::Me> &answer) {
            if (!answer) {
                refuse(answer.error());
                return;
            }
            if (!m_busy || m_me)
                return;
            m_me = *answer;
            if (!m_fixed)
                m_settings.setSignIn(m_server->text().trimmed(), m_role->text().trimmed());
            if (m_remember->isChecked())
                m_secrets.write(secretKey(), m_password->text(), this, [](bool) {});
            else if (m_settings.rememberPassword())
                m_secrets.remove(secretKey());
            m_settings.setRememberPassword(m_remember->isChecked());
            m_password->clear();
            setBusy(false);
            accept();
        });
}

void SignInDialog::refuse(const Error &why)
{
    if (!m_busy)
        return;
    setBusy(false);
    if (why.kind == ErrorKind::NotSignedIn && m_password->text().isEmpty())
        m_messages->show(
            MessageBar::Level::Information, [] { return tr("The server asks for a password."); });
    else if (why.kind == ErrorKind::NotSignedIn)
        m_messages->show(MessageBar::Level::Error,
            [] { return tr("The server does not accept this name and password."); });
    else
        m_messages->show(why);
    m_password->setFocus();
    m_password->selectAll();
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *field : { static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_role),
             static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_signIn) })
        field->setEnabled(!busy);
    retranslate();
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in to Tereze"));
    m_title->setText(tr("Tereze"));
    m_slogan->setText(tr("Service centre of the university"));
    m_labels[0]->setText(tr("&Server"));
    m_labels[1]->setText(tr("&Name"));
    m_labels[2]->setText(tr("&Password"));
    m_server->setPlaceholderText(tr("db.university.kz"));
    m_remember->setText(tr("&Keep the password in this computer's keychain"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrentIndex(m_language->findData(m_languages.current()));
    m_signIn->setText(m_busy ? tr("Signing in…") : tr("Sign &in"));
}

} // namespace tereze::ui
