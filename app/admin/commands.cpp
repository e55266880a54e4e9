// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <app/admin/archivecommands.h>
#include <app/admin/auditcommands.h>
#include <app/admin/calendarcommands.h>
#include <app/admin/cataloguecommands.h>
#include <app/admin/dbcommands.h>
#include <app/admin/democommand.h>
#include <app/admin/documentcommands.h>
#include <app/admin/importcommand.h>
#include <app/admin/invocation.h>
#include <app/admin/jobcommands.h>
#include <app/admin/journalcommands.h>
#include <app/admin/namecommands.h>
#include <app/admin/replaycommand.h>
#include <app/admin/routecommands.h>
#include <app/admin/routeruncommands.h>
#include <app/admin/stampcommand.h>
#include <app/admin/substitutioncommands.h>
#include <app/admin/templatecommands.h>
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

/// Two lines: how it is called and what it does.
QString commandHelp(const Command &command)
{
    return QStringLiteral("%1 %2\n      %3\n")
        .arg(commandName(command), QString::fromUtf8(command.usage),
            QCoreApplication::translate("Admin", command.purpose));
}

QString helpText()
{
    QString text =
        QCoreApplication::translate("Admin", "tereze-admin NOUN VERB [arguments] [--json] [--db URI]")
        + QStringLiteral("\n\n");
    for (const Command &command : commands())
        text += QStringLiteral("  ") + commandHelp(command);
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
        { "user", "add",
            "[ROLE --groups staff,registrar,…] (--person ID | --surname S [--given G] [--patronymic P]"
            " [--sex m|f] [--email E] [--language L]) [--position role@unit,…] [--password]"
            " [--login NAME]",
            QT_TRANSLATE_NOOP("Admin",
                "Give a person a database role, or a login of the portal (--login); --password and --login"
                " read the password from standard input"),
            { { "person", true }, { "surname", true }, { "given", true }, { "patronymic", true },
                { "sex", true }, { "email", true }, { "language", true }, { "position", true },
                { "groups", true }, { "password", false }, { "login", true } },
            0, 1, userAdd },
        { "user", "disable", "(ROLE | --login NAME)",
            QT_TRANSLATE_NOOP("Admin",
                "End a person's sessions and sign-in: of the database and the portal (ROLE), or of the "
                "portal "
                "alone (--login)"),
            { { "login", true } }, 0, 1, userDisable },
        { "user", "list", "", QT_TRANSLATE_NOOP("Admin", "Show the accounts and the logins of the portal"),
            {}, 0, 0, userList },
        { "catalogue", "load", "DIR [--theirs | --ours] [--wait SECONDS]",
            QT_TRANSLATE_NOOP("Admin",
                "Load services, forms, routes and templates; what was edited since is reported, taken from "
                "the"
                " files (--theirs) or kept (--ours)"),
            { { "theirs", false }, { "ours", false }, { "wait", true } }, 1, 1, catalogueLoad },
        { "calendar", "list", "",
            QT_TRANSLATE_NOOP("Admin", "Show the working calendars; * marks the default"), {}, 0, 0,
            calendarList },
        { "calendar", "load", "FILE.json",
            QT_TRANSLATE_NOOP(
                "Admin", "Bring a working calendar into line with a file; only what differs is written"),
            {}, 1, 1, calendarLoad },
        { "calendar", "show", "KEY [--year N]",
            QT_TRANSLATE_NOOP("Admin",
                "Show a working calendar, of one year or whole; --json gives what calendar load takes"),
            { { "year", true } }, 1, 1, calendarShow },
        { "substitution", "list", "[--all]",
            QT_TRANSLATE_NOOP("Admin", "Show who stands in for whom; --all also what is over or cancelled"),
            { { "all", false } }, 0, 0, substitutionList },
        { "substitution", "add",
            "--person ID --substitute ID [--position role@unit] --from DAY --until DAY --basis TEXT",
            QT_TRANSLATE_NOOP("Admin", "Name who stands in for a person, in one position or in all"),
            { { "person", true }, { "substitute", true }, { "position", true }, { "from", true },
                { "until", true }, { "basis", true } },
            0, 0, substitutionAdd },
        { "substitution", "cancel", "ID", QT_TRANSLATE_NOOP("Admin", "Cancel a substitution as a whole"), {},
            1, 1, substitutionCancel },
        { "route", "lint", "FILE.bpmn",
            QT_TRANSLATE_NOOP("Admin",
                "Say what is wrong with a route; with --db also by what there is: templates, journals, "
                "people,"
                " forms"),
            {}, 1, 1, routeLint },
        { "route", "convert", "IN.bpmn OUT.bpmn [--layout fresh|tidy|missing]",
            QT_TRANSLATE_NOOP("Admin",
                "Write a route again with everything that is in the file; what its diagram does not draw is "
                "added (missing), the drawing tidied up or made anew"),
            { { "layout", true } }, 2, 2, routeConvert },
        { "route", "image", "IN.bpmn OUT.svg [--lang kk|ru|en|uk]",
            QT_TRANSLATE_NOOP("Admin", "Draw a route as a picture"), { { "lang", true } }, 2, 2, routeImage },
        { "route", "dry-run",
            "FILE.bpmn --service KEY [--form FORM.json] [--answers ANSWERS.json] (--applicant ID |"
            " [--applicant-kind KIND] [--faculty CODE]) [--lang kk|ru|en|uk]",
            QT_TRANSLATE_NOOP("Admin",
                "Play a route with sample answers; a running worker does it, and nothing of it stays"),
            { { "service", true }, { "form", true }, { "answers", true }, { "applicant", true },
                { "applicant-kind", true }, { "faculty", true }, { "lang", true } },
            1, 1, routeDryRun },
        { "route", "impact", "KEY (FILE.bpmn | VERSION) [--from VERSION]",
            QT_TRANSLATE_NOOP("Admin",
                "Say which running applications would be stuck, skip or repeat a step under another version"),
            { { "from", true } }, 2, 2, routeImpact },
        { "case", "migrate", "REF --to VERSION --reason TEXT",
            QT_TRANSLATE_NOOP(
                "Admin", "Take a running application over to another published version of its route"),
            { { "to", true }, { "reason", true } }, 1, 1, caseMigrate },
        { "job", "list", "",
            QT_TRANSLATE_NOOP("Admin", "Show the work that failed: given up, or to be tried again"), {}, 0, 0,
            jobList },
        { "job", "retry", "(ID… | --all)",
            QT_TRANSLATE_NOOP("Admin", "Try failed work again now, after its cause was mended"),
            { { "all", false } }, 0, 1000, jobRetry },
        { "journal", "check", "", QT_TRANSLATE_NOOP("Admin", "Look for gaps and doubles in the numbers"), {},
            0, 0, journalCheck },
        { "archive", "verify", "DIR [--registered]",
            QT_TRANSLATE_NOOP("Admin",
                "Check a bag, or every bag of a folder, against its own manifests; --registered also against "
                "what the"
                " database knows of them"),
            { { "registered", false } }, 1, 1, archiveVerify },
        { "audit", "verify", "[--seals FILE] [--keys FILE]",
            QT_TRANSLATE_NOOP("Admin",
                "Check the chains of events and the seals; --keys checks their signatures, --seals compares"
                " with what was exported"),
            { { "seals", true }, { "keys", true } }, 0, 0, auditVerify },
        { "template", "render",
            "TEMPLATE.html DATA.json OUT.pdf [--form electronic|print] [--language L] [--zone Z] [--optional "
            "NAME,…]",
            QT_TRANSLATE_NOOP("Admin",
                "Make one document of a template and data; document.date, title, token, qr and number are "
                "read from the data"),
            { { "form", true }, { "language", true }, { "zone", true }, { "optional", true } }, 3, 3,
            templateRender },
        { "template", "test", "KEY [--zone Z]",
            QT_TRANSLATE_NOOP("Admin", "Run the cases by which a template is tested"), { { "zone", true } },
            1, 1, templateTest },
        { "template", "import", "FILE",
            QT_TRANSLATE_NOOP("Admin",
                "Print the template that a form of Word or LibreOffice makes, and say what could not be kept; "
                "needs soffice"),
            {}, 1, 1, templateImport },
        { "document", "verify", "(FILE.pdf | --qr TEXT | --number N) [--keys FILE] [--offline]",
            QT_TRANSLATE_NOOP("Admin", "Say whether a document is ours and in force"),
            { { "qr", true }, { "number", true }, { "keys", true }, { "offline", false } }, 0, 1,
            documentVerify },
        { "document", "stamp",
            "IN.pdf OUT.pdf --qr TEXT --language L [--number N --date YYYY-MM-DD] [--at PAGE,X,Y]",
            QT_TRANSLATE_NOOP("Admin",
                "Put a QR, and for paper a registration number, on free places of a PDF that another program "
                "made"),
            { { "qr", true }, { "language", true }, { "number", true }, { "date", true }, { "at", true } }, 2,
            2, documentStamp },
        { "name", "decline", "--lang ru|kk|uk --case CASE [--gender m|f] NAME",
            QT_TRANSLATE_NOOP("Admin",
                "Print a personal name in a case: nominative, genitive, dative, accusative, instrumental,"
                " prepositional; Kazakh also has ablative and locative, Ukrainian vocative"),
            { { "lang", true }, { "case", true }, { "gender", true } }, 1, 1, nameDecline },
        { "replay", "", "LOG.csv[.gz] --route FILE.bpmn --map FILE.json [--documents]",
            QT_TRANSLATE_NOOP("Admin",
                "Act a log out through the engine, in a database marked for tests; --documents makes, "
                "registers"
                " and verifies the documents too"),
            { { "route", true }, { "map", true }, { "documents", false } }, 1, 1, replay },
        { "demo", "", "--resources DIR --keys DIR --out DIR [--origin URL]",
            QT_TRANSLATE_NOOP("Admin",
                "Fill an empty database with a sample university and carry one application to a verified "
                "PDF"),
            { { "resources", true }, { "keys", true }, { "out", true }, { "origin", true } }, 0, 0, demo },
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
        const auto plain = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
        if (plain.contains(QStringLiteral("--help"))) {
            const QString text = QStringLiteral("tereze-admin ") + commandHelp(command);
            return invocation.done(QJsonValue(text), text);
        }
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
