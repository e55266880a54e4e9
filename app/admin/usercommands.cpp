// SPDX-License-Identifier: GPL-3.0-or-later
#include "usercommands.h"

#include <app/admin/invocation.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tereze::admin {

namespace {

Result<void> addUser(Invocation &invocation)
{
    const QString role = invocation.positional().first();
    bool isNumber = false;
    const qint64 person = invocation.option(QStringLiteral("person")).toLongLong(&isNumber);
    if (!isNumber || person <= 0) {
        Error error = Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin", "--person needs the number of a person."),
            QStringLiteral("person"));
        error.field = QStringLiteral("person");
        return error;
    }
    QStringList groups;
    for (const QString &group : invocation.option(QStringLiteral("groups")).split(u',', Qt::SkipEmptyParts))
        groups << (group.startsWith(u"tereze_") ? group : QStringLiteral("tereze_") + group);
    TEREZE_TRY(const auto database, invocation.database());
    std::optional<QString> verifier;
    if (invocation.has(QStringLiteral("password"))) {
        TEREZE_TRY(const QString password, invocation.inputLine());
        TEREZE_TRY(verifier, database->passwordVerifier(role, password));
    }
    return database->run("tereze.account_add",
        { { "p_person_id", person }, { "p_db_role", role }, { "p_groups", groups },
            { "p_verifier", verifier } });
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
        TEREZE_TRY(const auto page,
            database->list("api.account_list", { { "p_after", after }, { "p_limit", pageSize } },
                [](const db::Row &row) {
                    return QJsonObject { { QStringLiteral("role"), row.text("db_role") },
                        { QStringLiteral("person"), row.int64("person_id") },
                        { QStringLiteral("name"), row.text("full_name") },
                        { QStringLiteral("enabled"), row.boolean("enabled") },
                        { QStringLiteral("positions"), row.array("positions") } };
                }));
        for (const QJsonObject &user : page)
            users << user;
        if (page.size() < pageSize)
            return users;
        after = page.last().value(u"role").toString();
    }
}

} // namespace

int userAdd(Invocation &invocation)
{
    if (const auto added = addUser(invocation); !added)
        return invocation.refused(added.error());
    const QString role = invocation.positional().first();
    return invocation.done(QJsonObject { { QStringLiteral("role"), role } },
        QCoreApplication::translate("Admin", "The account %1 can sign in.").arg(role));
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
