// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <app/admin/dbcommands.h>
#include <app/admin/invocation.h>
#include <app/admin/usercommands.h>

#include <QCoreApplication>

namespace tereze::admin {

namespace {

QString commandName(const Command &command)
{
    QString name = QString::fromLatin1(command.noun);
    if (*command.verb)
        name += u' ' + QString::fromLatin1(command.verb);
    return name;
}

QString helpText()
{
    QString text =
        QCoreApplication::translate("Admin", "tereze-admin NOUN VERB [arguments] [--json] [--db URI]")
        + QStringLiteral("\n\n");
    for (const Command &command : commands()) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(commandName(command), QString::fromUtf8(command.usage),
                        QCoreApplication::translate("Admin", command.purpose));
    }
    return text
        + QCoreApplication::translate("Admin",
            "\nThe database is the one of --db, of the variable TEREZE_DB or of tereze/tereze.conf.\n"
            "Exit code: 0 done, 1 refused or found wrong, 2 wrong usage.");
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all {
        { "db", "install", "[--create]",
            QT_TRANSLATE_NOOP("Admin", "Put the schema in place; --create makes the database first"),
            { { "create", false } }, 0, 0, dbInstall },
        { "db", "upgrade", "", QT_TRANSLATE_NOOP("Admin", "Bring an installed schema up to date"), {}, 0, 0,
            dbUpgrade },
        { "db", "check", "",
            QT_TRANSLATE_NOOP("Admin", "Compare the schema with what this program expects, and run the lint"),
            {}, 0, 0, dbCheck },
        { "db", "describe", "", QT_TRANSLATE_NOOP("Admin", "Print the description that db check compares"),
            {}, 0, 0, dbDescribe },
        { "user", "add", "ROLE --person ID [--groups staff,registrar,…] [--password]",
            QT_TRANSLATE_NOOP(
                "Admin", "Give a person a database role; --password reads it from standard input"),
            { { "person", true }, { "groups", true }, { "password", false } }, 1, 1, userAdd },
        { "user", "disable", "ROLE", QT_TRANSLATE_NOOP("Admin", "End a person's sessions and sign-in"), {}, 1,
            1, userDisable },
        { "user", "list", "", QT_TRANSLATE_NOOP("Admin", "Show the accounts"), {}, 0, 0, userList },
    };
    return all;
}

int runCommand(const QStringList &arguments, Invocation &invocation)
{
    const QString noun = arguments.value(0);
    if (noun == u"--help" || noun == u"help")
        return invocation.done(QJsonValue(helpText()), helpText());
    for (const Command &command : commands()) {
        const QString verb = QString::fromLatin1(command.verb);
        if (noun != QString::fromLatin1(command.noun) || (!verb.isEmpty() && arguments.value(1) != verb))
            continue;
        const auto read = invocation.read(command, arguments.mid(verb.isEmpty() ? 1 : 2));
        if (!read) {
            return invocation.wrongUsage(
                QStringLiteral("%1\ntereze-admin %2 %3")
                    .arg(read.error().userText, commandName(command), QString::fromUtf8(command.usage)));
        }
        return command.run(invocation);
    }
    return invocation.wrongUsage(noun.isEmpty()
            ? helpText()
            : QCoreApplication::translate("Admin", "no such command: %1 (see --help)")
                  .arg(arguments.mid(0, 2).join(u' ')));
}

} // namespace tereze::admin
