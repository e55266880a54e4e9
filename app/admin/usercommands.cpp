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

struct NewUser {
    QString role; ///< empty when the person only gets a login of the portal
    domain::PersonId person;
};

Error userUsage(const QString &field, const QString &text)
{
    Error error = Error::of(ErrorKind::InvalidInput, text, field);
    error.field = field;
    return error;
}

Result<domain::PersonId> personOf(const Invocation &invocation, db::Database &database)
{
    const QString given = invocation.option(QStringLiteral("person"));
    if (invocation.has(QStringLiteral("person")) == invocation.has(QStringLiteral("surname"))) {
        return userUsage(QStringLiteral("person"),
            QCoreApplication::translate(
                "Admin", "Say who it is: --person with a number, or --surname for a new person."));
    }
    if (invocation.has(QStringLiteral("person"))) {
        bool isNumber = false;
        const qint64 person = given.toLongLong(&isNumber);
        if (!isNumber || person <= 0)
            return userUsage(QStringLiteral("person"),
                QCoreApplication::translate("Admin", "--person needs the number of a person."));
        return domain::PersonId(person);
    }
    domain::PersonEntry person;
    person.surname = invocation.option(QStringLiteral("surname"));
    person.given = invocation.option(QStringLiteral("given"));
    person.patronymic = invocation.option(QStringLiteral("patronymic"));
    const auto word = [&](const QString &name) {
        return invocation.has(name) ? std::optional<QString>(invocation.option(name)) : std::nullopt;
    };
    person.sex = word(QStringLiteral("sex"));
    person.email = word(QStringLiteral("email"));
    person.language = word(QStringLiteral("language")).value_or(QStringLiteral("kk"));
    TEREZE_TRY(const auto stored, store::RegistryStore::putPerson(database, QUuid::createUuid(), person));
    return domain::PersonId(stored.id);
}

/// `role@unit,role@unit`: appointed from today on.
Result<void> appointAll(const Invocation &invocation, db::Database &database, domain::PersonId person)
{
    for (const QString &position :
        invocation.option(QStringLiteral("position")).split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = position.split(u'@');
        if (parts.size() != 2 || parts.first().isEmpty() || parts.last().isEmpty())
            return userUsage(QStringLiteral("position"),
                QCoreApplication::translate("Admin", "A position is written role@unit: %1").arg(position));
        TEREZE_TRY(const auto days,
            database.list("tereze.today", {}, [](const db::Row &row) { return row.date("today"); }));
        TEREZE_CHECK(store::RegistryStore::appoint(
            database, QUuid::createUuid(), person, parts.first(), parts.last(), days.first()));
    }
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

Result<NewUser> addUser(Invocation &invocation)
{
    NewUser user;
    user.role = invocation.positional().value(0);
    const bool login = invocation.has(QStringLiteral("login"));
    if (!user.role.isEmpty() && !invocation.has(QStringLiteral("groups"))) {
        return userUsage(QStringLiteral("groups"),
            QCoreApplication::translate("Admin",
                "Say in which groups the role is: --groups; an account that exists loses the others."));
    }
    QStringList groups;
    for (const QString &group : invocation.option(QStringLiteral("groups")).split(u',', Qt::SkipEmptyParts))
        groups << (group.startsWith(u"tereze_") ? group : QStringLiteral("tereze_") + group);
    TEREZE_TRY(const auto database, invocation.database());
    std::optional<QString> verifier;
    QString password;
    if (login || invocation.has(QStringLiteral("password"))) {
        TEREZE_TRY(password, invocation.inputLine());
        if (!user.role.isEmpty()) {
            TEREZE_TRY(verifier, database->passwordVerifier(user.role, password));
        }
    }
    // All of it or nothing.
    TEREZE_TRY(auto transaction, db::Transaction::begin(*database));
    TEREZE_TRY(user.person, personOf(invocation, *database));
    TEREZE_CHECK(appointAll(invocation, *database, user.person));
    if (login)
        TEREZE_CHECK(giveLogin(invocation, *database, user.person, password));
    // The last, since it ends with less rights than it began with.
    if (!user.role.isEmpty()) {
        TEREZE_CHECK(database->run("tereze.account_add",
            { { "p_person_id", user.person }, { "p_db_role", user.role }, { "p_groups", groups },
                { "p_verifier", verifier } }));
    }
    TEREZE_CHECK(transaction.commit());
    return user;
}

Result<void> disableUser(Invocation &invocation)
{
    TEREZE_TRY(const auto database, invocation.database());
    return database->run("tereze.account_disable", { { "p_db_role", invocation.positional().first() } });
}

Result<QJsonArray> listUsers(Invocation &invocation)
{
    TEREZE_TRY(const auto database, invocation.database());
    constexpr int pageSize = 200;
    QJsonArray users;
    QString after;
    for (;;) {
        TEREZE_TRY(const auto page, store::RegistryStore::accounts(*database, after, pageSize));
        for (const domain::Account &account : page) {
            users << QJsonObject { { QStringLiteral("role"), account.role },
                { QStringLiteral("person"), account.person.value() },
                { QStringLiteral("name"), account.fullName }, { QStringLiteral("enabled"), account.enabled },
                { QStringLiteral("positions"), account.positions } };
        }
        if (page.size() < pageSize)
            return users;
        after = page.last().role;
    }
}

} // namespace

int userAdd(Invocation &invocation)
{
    if (invocation.positional().isEmpty() && !invocation.has(QStringLiteral("login"))) {
        return invocation.wrongUsage(QCoreApplication::translate(
            "Admin", "give a role of the database, or --login NAME for the portal"));
    }
    const auto added = addUser(invocation);
    if (!added)
        return invocation.refused(added.error());
    QJsonObject answer { { QStringLiteral("person"), added->person.value() } };
    QStringList lines;
    if (!added->role.isEmpty()) {
        answer.insert(QStringLiteral("role"), added->role);
        lines << QCoreApplication::translate("Admin", "The account %1 can sign in.").arg(added->role);
    }
    if (invocation.has(QStringLiteral("login"))) {
        const QString login = invocation.option(QStringLiteral("login")).toLower();
        answer.insert(QStringLiteral("login"), login);
        lines << QCoreApplication::translate("Admin", "%1 can sign in at the portal.").arg(login);
    }
    return invocation.done(answer, lines.join(u'\n'));
}

int userDisable(Invocation &invocation)
{
    if (const auto disabled = disableUser(invocation); !disabled)
        return invocation.refused(disabled.error());
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
                     .arg(object.value(u"role").toString())
                     .arg(object.value(u"person").toInteger())
                     .arg(object.value(u"enabled").toBool() ? QStringLiteral("+") : QStringLiteral("-"),
                         object.value(u"name").toString());
    }
    return invocation.done(*users, lines.join(u'\n'));
}

} // namespace tereze::admin
