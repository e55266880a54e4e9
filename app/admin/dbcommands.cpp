// SPDX-License-Identifier: GPL-3.0-or-later
#include "dbcommands.h"

#include <app/admin/invocation.h>
#include <core/db/schemachecker.h>
#include <core/db/schemainstaller.h>
#include <core/work/publishedroutes.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tereze::admin {

namespace {

enum class Bringing { Install, Upgrade };

Result<db::SchemaInstaller::Report> bringSchema(const Invocation &invocation, Bringing how)
{
    TEREZE_TRY(const db::SchemaFiles files, db::SchemaFiles::read());
    TEREZE_TRY(const auto database, invocation.database());
    db::SchemaInstaller installer(*database, files);
    return how == Bringing::Install ? installer.install() : installer.upgrade();
}

int answerSchema(Invocation &invocation, const Result<db::SchemaInstaller::Report> &report)
{
    if (!report)
        return invocation.refused(report.error());
    return invocation.done(
        QJsonObject { { QStringLiteral("from"), report->from }, { QStringLiteral("to"), report->to },
            { QStringLiteral("functions"), report->functions } },
        QCoreApplication::translate(
            "Admin", "The schema stands at version %1 (before: %2), with %3 functions.")
            .arg(report->to)
            .arg(report->from)
            .arg(report->functions));
}

Result<QList<db::SchemaChecker::Finding>> findingsOf(const Invocation &invocation)
{
    TEREZE_TRY(const db::SchemaFiles files, db::SchemaFiles::read());
    TEREZE_TRY(const auto database, invocation.database());
    TEREZE_TRY(QList<db::SchemaChecker::Finding> findings, db::SchemaChecker(*database, files).check());
    // Rows are compared by a function of the schema, so only where that is as it should be.
    if (std::none_of(findings.cbegin(), findings.cend(), [](const auto &one) { return !one.warning; })) {
        TEREZE_TRY(const auto routes, work::checkPublishedRoutes(*database));
        findings += routes;
    }
    return findings;
}

Result<QStringList> descriptionOf(const Invocation &invocation)
{
    TEREZE_TRY(const db::SchemaFiles files, db::SchemaFiles::read());
    TEREZE_TRY(const auto database, invocation.database());
    return db::SchemaChecker(*database, files).describe();
}

} // namespace

int dbInstall(Invocation &invocation)
{
    if (invocation.has(QStringLiteral("create"))) {
        const auto place = invocation.settings();
        if (!place)
            return invocation.refused(place.error());
        const auto created = db::SchemaInstaller::createDatabase(*place);
        if (!created)
            return invocation.refused(created.error());
        if (*created)
            invocation.say(
                QCoreApplication::translate("Admin", "Created the database %1.").arg(place->database()));
    }
    return answerSchema(invocation, bringSchema(invocation, Bringing::Install));
}

int dbUpgrade(Invocation &invocation)
{
    return answerSchema(invocation, bringSchema(invocation, Bringing::Upgrade));
}

int dbCheck(Invocation &invocation)
{
    const auto findings = findingsOf(invocation);
    if (!findings)
        return invocation.refused(findings.error());
    QJsonArray array;
    QStringList lines;
    bool faulty = false;
    for (const auto &finding : *findings) {
        faulty = faulty || !finding.warning;
        array << QJsonObject { { QStringLiteral("rule"), finding.rule },
            { QStringLiteral("severity"),
                finding.warning ? QStringLiteral("warning") : QStringLiteral("error") },
            { QStringLiteral("object"), finding.object }, { QStringLiteral("text"), finding.text } };
        lines << (finding.warning ? QCoreApplication::translate("Admin", "warning: %1: %2: %3")
                                  : QStringLiteral("%1: %2: %3"))
                     .arg(finding.rule, finding.object, finding.text);
    }
    if (faulty)
        return invocation.found(array, lines.join(u'\n'));
    lines << QCoreApplication::translate("Admin", "The schema is as this program expects it.");
    return invocation.done(array, lines.join(u'\n'));
}

int dbDescribe(Invocation &invocation)
{
    const auto lines = descriptionOf(invocation);
    if (!lines)
        return invocation.refused(lines.error());
    return invocation.done(QJsonArray::fromStringList(*lines), lines->join(u'\n'));
}

} // namespace tereze::admin
