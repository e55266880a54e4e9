// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsettings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <libpq-fe.h>
#include <memory>

namespace tereze::db {

namespace {

Error unreadableSettings(const QString &why)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("ConnectionSettings", "The address of the database cannot be used: %1")
            .arg(why),
        QStringLiteral("connection settings: ") + why);
}

bool isSocketFolder(const QString &host)
{
    return host.startsWith(u'/') || host.startsWith(u'@');
}

bool isThisMachine(const QString &host)
{
    return isSocketFolder(host) || host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

} // namespace

Result<ConnectionSettings> ConnectionSettings::fromUri(const QString &uri)
{
    if (uri.trimmed().isEmpty() || uri.contains(QChar::Null))
        return unreadableSettings(
            QCoreApplication::translate("ConnectionSettings", "it is empty or damaged"));
    char *fault = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(uri.toUtf8().constData(), &fault), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> faultText(fault, &PQfreemem);
    if (!options) {
        // libpq's text may quote the address, password included: only its kind is told.
        return unreadableSettings(QCoreApplication::translate(
            "ConnectionSettings", "it is no PostgreSQL address (postgresql://…)"));
    }
    ConnectionSettings settings;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString keyword = QString::fromUtf8(option->keyword);
        const QString value = QString::fromUtf8(option->val);
        if (keyword == u"password")
            settings.m_password = value;
        else
            settings.m_values.insert(keyword, value);
    }
    TEREZE_CHECK(settings.harden());
    return settings;
}

Result<ConnectionSettings> ConnectionSettings::find(const QString &uri)
{
    if (!uri.isEmpty())
        return fromUri(uri);
    const QString variable = qEnvironmentVariable("TEREZE_DB");
    if (!variable.isEmpty())
        return fromUri(variable);
    const QString file =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("tereze/tereze.conf"));
    if (!file.isEmpty()) {
        const QSettings settings(file, QSettings::IniFormat);
        if (settings.status() != QSettings::NoError)
            return unreadableSettings(
                QCoreApplication::translate("ConnectionSettings", "the file %1 cannot be read").arg(file));
        const QString stored = settings.value(QStringLiteral("database/uri")).toString();
        if (!stored.isEmpty())
            return fromUri(stored);
    }
    Error none = unreadableSettings(QCoreApplication::translate("ConnectionSettings",
        "none is given; use --db, the variable TEREZE_DB or the file tereze/tereze.conf"));
    none.kind = ErrorKind::NotFound;
    return none;
}

Result<void> ConnectionSettings::harden()
{
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        // Qt turns every semicolon of its connect options into a blank.
        if (it.value().contains(u';') || it.value().contains(u'\n'))
            return unreadableSettings(
                QCoreApplication::translate("ConnectionSettings", "%1 holds a semicolon or a line break")
                    .arg(it.key()));
    }
    const auto orDefault = [this](const char16_t *keyword, const QString &value) {
        const QString key = QString::fromUtf16(keyword);
        if (!m_values.contains(key))
            m_values.insert(key, value);
    };
    orDefault(u"application_name", QCoreApplication::applicationName().left(63));
    orDefault(u"connect_timeout", QStringLiteral("10"));
    orDefault(u"gssencmode", QStringLiteral("disable"));
    if (!isRemote()) {
        orDefault(u"sslmode", QStringLiteral("disable"));
        return {};
    }
    orDefault(u"keepalives_idle", QStringLiteral("30"));
    orDefault(u"tcp_user_timeout", QStringLiteral("30000"));
    bool allHere = true;
    // With both given libpq connects to hostaddr and checks the certificate against host.
    for (const QString &one :
        (host() + u',' + value(QStringLiteral("hostaddr"))).split(u',', Qt::SkipEmptyParts))
        allHere = allHere && isThisMachine(one);
    const QString mode = value(QStringLiteral("sslmode"));
    if (!mode.isEmpty() && mode != u"verify-full" && !allHere)
        return unreadableSettings(QCoreApplication::translate(
            "ConnectionSettings", "sslmode may only be verify-full for another machine"));
    orDefault(u"sslmode", QStringLiteral("verify-full"));
    if (value(QStringLiteral("sslmode")) == u"verify-full") {
        // With a client certificate there is no password to bind, and libpq would refuse the connection.
        const bool byCertificate = m_values.contains(QStringLiteral("sslcert"));
        const QString binding = value(QStringLiteral("channel_binding"));
        if (!binding.isEmpty() && binding != u"require" && !byCertificate && !allHere)
            return unreadableSettings(
                QCoreApplication::translate("ConnectionSettings", "channel_binding may only be require"));
        orDefault(u"channel_binding", byCertificate ? QStringLiteral("prefer") : QStringLiteral("require"));
    }
    return {};
}

ConnectionSettings ConnectionSettings::withUser(const QString &user, const QString &password) const
{
    ConnectionSettings other = *this;
    other.m_values.insert(QStringLiteral("user"), user);
    other.m_password = password;
    return other;
}

ConnectionSettings ConnectionSettings::withDatabase(const QString &database) const
{
    ConnectionSettings other = *this;
    other.m_values.insert(QStringLiteral("dbname"), database);
    return other;
}

ConnectionSettings ConnectionSettings::withPassword(const QString &password) const
{
    ConnectionSettings other = *this;
    other.m_password = password;
    return other;
}

ConnectionSettings ConnectionSettings::withApplicationName(const QString &name) const
{
    ConnectionSettings other = *this;
    other.m_values.insert(QStringLiteral("application_name"), name.left(63));
    return other;
}

bool ConnectionSettings::isRemote() const
{
    if (!value(QStringLiteral("hostaddr")).isEmpty())
        return true;
    if (host().isEmpty())
        return false;
    for (const QString &one : host().split(u',')) {
        if (!isSocketFolder(one))
            return true;
    }
    return false;
}

QString ConnectionSettings::describe() const
{
    QString text = user().isEmpty() ? QString() : user() + u'@';
    text += host().isEmpty() ? value(QStringLiteral("hostaddr")) : host();
    if (const QString port = value(QStringLiteral("port")); !port.isEmpty())
        text += u':' + port;
    return text + u'/' + database();
}

QString ConnectionSettings::connectOptions() const
{
    QStringList pairs;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        QString quoted = it.value();
        quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
        pairs << QStringLiteral("%1='%2'").arg(it.key(), quoted);
    }
    return pairs.join(u' ');
}

} // namespace tereze::db
