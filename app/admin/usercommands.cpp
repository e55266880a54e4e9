// SPDX-License-Identifier: GPL-3.0-or-later
#include "usercommands.h"

#include <app/admin/invocation.h>
#include <core/db/transaction.h>
#include <core/domain/passwordkey.h>
#include <core/store/registrystore.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace tereze::admin {

namespace {

/// What `user add` asks for, checked as far as it can be without a database.
struct NewUser {
    QString role; ///< empty when the person only gets a login of the portal
    QStringList groups; ///< of the role, in full
    bool hasLogin = false;
    bool hasPassword = false;
    domain::PersonId person; ///< 0 when `entry` is made
    domain::PersonEntry entry;
    QList<std::pair<QString, QString>> positions; ///< role, unit
};

Error userUsage(const QString &text)
{
    return Error::of(ErrorKind::InvalidInput, text, QStringLiteral("usage"));
}

Result<void> readPerson(const Invocation &invocation, NewUser &user)
{
    if (invocation.has(QStringLiteral("person")) == invocation.has(QStringLiteral("surname"))) {
        return userUsage(QCoreApplication::translate(
            "Admin", "Say who it is: --person with a number, or --surname for a new person."));
    }
    if (invocation.has(QStringLiteral("person"))) {
        bool isNumber = false;
        const qint64 person = invocation.option(QStringLiteral("person")).toLongLong(&isNumber);
        if (!isNumber || person <= 0)
            return userUsage(QCoreApplication::translate("Admin", "--person needs the number of a person."));
        for (const char *name : { "given", "patronymic", "sex", "email", "language" }) {
            if (invocation.has(QString::fromLatin1(name)))
                return userUsage(QCoreApplication::translate(
                    "Admin", "--%1 is said of a new person; the one of --person is not changed.")
                                     .arg(QString::fromLatin1(name)));
        }
        user.person = domain::PersonId(person);
        return {};
    }
    user.entry.surname = invocation.option(QStringLiteral("surname"));
    user.entry.given = invocation.option(QStringLiteral("given"));
    user.entry.patronymic = invocation.option(QStringLiteral("patronymic"));
    const auto word = [&](const QString &name) {
        return invocation.has(name) ? std::optional<QString>(invocation.option(name)) : std::nullopt;
    };
    user.entry.sex = word(QStringLiteral("sex"));
    user.entry.email = word(QStringLiteral("email"));
    user.entry.language = word(QStringLiteral("language")).value_or(QStringLiteral("kk"));
    return {};
}

/// InvalidInput says what was called wrongly.
Result<NewUser> readNewUser(const Invocation &invocation)
{
    NewUser user;
    user.role = invocation.positional().value(0);
    user.hasLogin = invocation.has(QStringLiteral("login"));
    user.hasPassword = user.hasLogin || invocation.has(QStringLiteral("password"));
    if (user.role.isEmpty() && !user.hasLogin) {
        return userUsage(QCoreApplication::translate(
            "Admin", "give a role of the database, or --login NAME for the portal"));
    }
    for (const QString &group : invocation.option(QStringLiteral("groups")).split(u',', Qt::SkipEmptyParts))
        user.groups << (group.startsWith(u"tereze_") ? group : QStringLiteral("tereze_") + group);
    if (!user.role.isEmpty() && !invocation.has(QStringLiteral("groups"))) {
        return userUsage(QCoreApplication::translate(
            "Admin", "Say in which groups the role is: --groups; an account that exists loses the others."));
    }
    if (user.role.isEmpty() && invocation.has(QStringLiteral("groups"))) {
        return userUsage(QCoreApplication::translate(
            "Admin", "Only a role of the database is in groups: give its name, or leave --groups out."));
    }
    TEREZE_CHECK(readPerson(invocation, user));
    for (const QString &position :
        invocation.option(QStringLiteral("position")).split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = position.split(u'@');
        if (parts.size() != 2 || parts.first().isEmpty() || parts.last().isEmpty())
            return userUsage(
                QCoreApplication::translate("Admin", "A position is written role@unit: %1").arg(position));
        user.positions.append({ parts.first(), parts.last() });
    }
    return user;
}

/// From today on.
Result<void> appointAll(db::Database &database, const NewUser &user)
{
    if (user.positions.isEmpty())
        return {};
    TEREZE_TRY(const auto days,
        database.list("tereze.today", {}, [](const db::Row &row) { return row.date("today"); }));
    for (const auto &[role, unit] : user.positions)
        TEREZE_CHECK(store::RegistryStore::appoint(
            database, QUuid::createUuid(), { user.person, role, unit, days.first() }));
    return {};
}

Result<void> giveLogin(
    const Invocation &invocation, db::Database &database, domain::PersonId person, const QString &password)
{
    domain::CredentialEntry credential;
    credential.person = person;
    credential.login = invocation.option(QStringLiteral("login"));
    TEREZE_TRY(credential.parameters, domain::PasswordKey::newParameters());
    TEREZE_TRY(const QByteArray key, domain::PasswordKey::derive(password, credential.parameters));
    credential.verifier = domain::PasswordKey::verifierOf(key);
    return store::RegistryStore::putCredential(database, QUuid::createUuid(), credential);
}

Result<void> addUser(Invocation &invocation, NewUser &user)
{
    TEREZE_TRY(const auto database, invocation.database());
    std::optional<QString> verifier;
    QString password;
    if (user.hasPassword) {
        TEREZE_TRY(password, invocation.inputLine());
        if (!user.role.isEmpty()) {
            TEREZE_TRY(verifier, database->passwordVerifier(user.role, password));
        }
    }
    // All of it or nothing.
    TEREZE_TRY(auto transaction, db::Transaction::begin(*database));
    if (user.person.value() == 0) {
        TEREZE_TRY(
            const auto stored, store::RegistryStore::putPerson(*database, QUuid::createUuid(), user.entry));
        user.person = domain::PersonId(stored.id);
    }
    TEREZE_CHECK(appointAll(*database, user));
    if (user.hasLogin)
        TEREZE_CHECK(giveLogin(invocation, *database, user.person, password));
    // The last, since it ends with less rights than it began with.
    if (!user.role.isEmpty())
        TEREZE_CHECK(
            store::RegistryStore::addAccount(*database, user.person, user.role, user.groups, verifier));
    return transaction.commit();
}

Result<void> disableUser(Invocation &invocation)
{
    TEREZE_TRY(const auto database, invocation.database());
    return invocation.has(QStringLiteral("login"))
        ? store::RegistryStore::disableLogin(
            *database, QUuid::createUuid(), invocation.option(QStringLiteral("login")))
        : store::RegistryStore::disableAccount(*database, invocation.positional().first());
}

/// Accounts of staff, then logins of the portal.
Result<QJsonArray> listUsers(Invocation &invocation)
{
    TEREZE_TRY(const auto database, invocation.database());
    constexpr int pageSize = 200;
    QJsonArray users;
    for (QString after;;) {
        TEREZE_TRY(const auto page, store::RegistryStore::accounts(*database, after, pageSize));
        for (const domain::Account &account : page) {
            users << QJsonObject { { QStringLiteral("role"), account.role },
                { QStringLiteral("person"), account.person.value() },
                { QStringLiteral("name"), account.fullName }, { QStringLiteral("enabled"), account.enabled },
                { QStringLiteral("positions"), account.positions } };
        }
        if (page.size() < pageSize)
            break;
        after = page.last().role;
    }
    for (QString after;;) {
        TEREZE_TRY(const auto page, store::RegistryStore::logins(*database, after, pageSize));
        for (const domain::Login &login : page) {
            users << QJsonObject { { QStringLiteral("login"), login.login },
                { QStringLiteral("person"), login.person.value() },
                { QStringLiteral("name"), login.fullName }, { QStringLiteral("enabled"), login.enabled } };
        }
        if (page.size() < pageSize)
            return users;
        after = page.last().login;
    }
}

} // namespace

int userAdd(Invocation &invocation)
{
    auto added = readNewUser(invocation);
    if (!added)
        return invocation.wrongUsage(added.error().userText);
    if (const auto done = addUser(invocation, *added); !done)
        return invocation.refused(done.error());
    QJsonObject answer { { QStringLiteral("person"), added->person.value() } };
    QStringList lines;
    if (!added->role.isEmpty()) {
        answer.insert(QStringLiteral("role"), added->role);
        lines << QCoreApplication::translate("Admin", "The account %1 can sign in.").arg(added->role);
    }
    if (added->hasLogin) {
        const QString login = invocation.option(QStringLiteral("login")).toLower();
        answer.insert(QStringLiteral("login"), login);
        lines << QCoreApplication::translate("Admin", "%1 can sign in at the portal.").arg(login);
    }
    return invocation.done(answer, lines.join(u'\n'));
}

int userDisable(Invocation &invocation)
{
    const bool byLogin = invocation.has(QStringLiteral("login"));
    if (byLogin == !invocation.positional().isEmpty())
        return invocation.wrongUsage(QCoreApplication::translate(
            "Admin", "say what to close: a role of the database, or --login NAME of the portal"));
    if (const auto disabled = disableUser(invocation); !disabled)
        return invocation.refused(disabled.error());
    if (byLogin) {
        const QString login = invocation.option(QStringLiteral("login")).toLower();
        return invocation.done(QJsonObject { { QStringLiteral("login"), login } },
            QCoreApplication::translate("Admin", "%1 can no longer sign in at the portal.").arg(login));
    }
    const QString role = invocation.positional().first();
    return invocation.done(QJsonObject { { QStringLiteral("role"), role } },
        QCoreApplication::translate("Admin", "The account %1 is closed.").arg(role));
}

int userList(Invocation &invocation)
{
    const auto users = listUsers(invocation);
    if (!users)
        return invocation.refused(users.error());
    QStringList lines;
    for (const auto &user : *users) {
        const QJsonObject object = user.toObject();
        lines << QStringLiteral("%1\t%2\t%3\t%4")
                     .arg(object.value(object.contains(u"role") ? u"role" : u"login").toString())
                     .arg(object.value(u"person").toInteger())
                     .arg(object.value(u"enabled").toBool() ? QStringLiteral("+") : QStringLiteral("-"),
                         object.value(u"name").toString());
    }
    return invocation.done(*users, lines.join(u'\n'));
}

} // namespace tereze::admin
