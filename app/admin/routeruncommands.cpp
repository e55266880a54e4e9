// SPDX-License-Identifier: GPL-3.0-or-later
#include "routeruncommands.h"

#include <app/admin/invocation.h>
#include <core/base/spokenlanguages.h>
#include <core/route/finding.h>
#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>
#include <core/store/casestore.h>
#include <core/store/routestore.h>
#include <core/store/workstore.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QUuid>

namespace tereze::admin {

namespace {

using store::CaseStore;
using store::RouteStore;

constexpr int dryRunPollMs = 100;
constexpr int dryRunWaitMs = 60'000;
constexpr int impactExamples = 10;

QString adminText(const char *text)
{
    return QCoreApplication::translate("Admin", text);
}

Error runUsage(const QString &text)
{
    return Error::of(ErrorKind::InvalidInput, text, QStringLiteral("usage"));
}

bool isUsage(const Error &error)
{
    return error.detail == QStringLiteral("usage");
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::InvalidInput,
            adminText(QT_TRANSLATE_NOOP("Admin", "The file %1 cannot be read.")).arg(path),
            file.errorString());
    return file.readAll();
}

Result<QJsonDocument> readJson(const QString &path)
{
    TEREZE_TRY(const QByteArray bytes, readWhole(path));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error::of(ErrorKind::InvalidInput,
            adminText(QT_TRANSLATE_NOOP("Admin", "The file %1 is no JSON.")).arg(path),
            QStringLiteral("byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    return document;
}

/// `--applicant ID` or a sample: `--faculty CODE`, `--applicant-kind KIND`.
Result<QJsonObject> subjectOf(const Invocation &invocation)
{
    QJsonObject subject;
    if (invocation.has(QStringLiteral("applicant"))) {
        bool isNumber = false;
        const qint64 person = invocation.option(QStringLiteral("applicant")).toLongLong(&isNumber);
        if (!isNumber || person <= 0)
            return runUsage(
                adminText(QT_TRANSLATE_NOOP("Admin", "--applicant needs the number of a person.")));
        subject.insert(QStringLiteral("person"), person);
    }
    if (invocation.has(QStringLiteral("faculty")))
        subject.insert(QStringLiteral("faculty"), invocation.option(QStringLiteral("faculty")));
    if (invocation.has(QStringLiteral("applicant-kind")))
        subject.insert(QStringLiteral("kind"), invocation.option(QStringLiteral("applicant-kind")));
    return subject;
}

Result<domain::DryRun> readDryRun(const Invocation &invocation)
{
    domain::DryRun run;
    run.serviceKey = invocation.option(QStringLiteral("service"));
    if (run.serviceKey.isEmpty())
        return runUsage(adminText(QT_TRANSLATE_NOOP("Admin", "--service needs the key of a service.")));
    TEREZE_TRY(run.subject, subjectOf(invocation));
    run.language = invocation.has(QStringLiteral("lang")) ? invocation.option(QStringLiteral("lang"))
                                                          : QStringLiteral("ru");
    TEREZE_TRY(run.xml, readWhole(invocation.positional().first()));
    if (invocation.has(QStringLiteral("form"))) {
        TEREZE_TRY(const QJsonDocument form, readJson(invocation.option(QStringLiteral("form"))));
        if (!form.isObject())
            return Error::of(ErrorKind::InvalidInput,
                adminText(QT_TRANSLATE_NOOP("Admin", "The answers to the form are one JSON object.")),
                QStringLiteral("form: not an object"));
        run.form = form.object();
    }
    if (invocation.has(QStringLiteral("answers"))) {
        TEREZE_TRY(const QJsonDocument answers, readJson(invocation.option(QStringLiteral("answers"))));
        if (!answers.isArray())
            return Error::of(ErrorKind::InvalidInput,
                adminText(QT_TRANSLATE_NOOP("Admin", "The sample answers are one JSON list.")),
                QStringLiteral("answers: not an array"));
        run.answers = answers.array();
    }
    return run;
}

Result<domain::DryRunResult> play(const Invocation &invocation, const domain::DryRun &run)
{
    TEREZE_TRY(const auto database, invocation.database());
    TEREZE_TRY(const qint64 id, RouteStore::askDryRun(*database, QUuid::createUuid(), run));
    const QDeadlineTimer end(dryRunWaitMs);
    while (true) {
        TEREZE_TRY(const domain::DryRunResult result, RouteStore::dryRun(*database, id));
        if (result.state != QStringLiteral("queued"))
            return result;
        if (end.hasExpired())
            return Error::of(ErrorKind::Unavailable,
                adminText(QT_TRANSLATE_NOOP("Admin", "No worker has done the dry run. Is one running?")),
                QStringLiteral("dry run %1 is still queued").arg(id));
        QThread::msleep(dryRunPollMs);
    }
}

/// A name or title in the language of the program.
QString shown(const QJsonValue &names)
{
    for (const QString &candidate :
        { SpokenLanguages::ownLanguage(), QStringLiteral("en"), QStringLiteral("ru") }) {
        const QString text = names[candidate].toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString askedLine(const QJsonObject &asked)
{
    QStringList people;
    for (const QJsonValue &person : asked.value(u"persons").toArray())
        people << person[u"name"].toString();
    QStringList parts { asked.value(u"element").toString() };
    if (const QString position = shown(asked.value(u"position")); !position.isEmpty())
        parts << position;
    if (!people.isEmpty())
        parts << people.join(QStringLiteral(", "));
    for (const QJsonValue &term : asked.value(u"terms").toArray())
        parts << QStringLiteral("%1 %2").arg(term[u"action"].toString(), term[u"due"].toString());
    return QStringLiteral("    -> ") + parts.join(QStringLiteral(" · "));
}

/// The trace for people: one line an act, then who is asked and which way gateways went.
QString traceText(const QJsonObject &played)
{
    QStringList lines;
    for (const QJsonValue &value : played.value(u"trace").toArray()) {
        const QJsonObject act = value.toObject();
        QStringList parts { act.value(u"act").toString() };
        for (const QString &key : { QStringLiteral("element"), QStringLiteral("outcome"),
                 QStringLiteral("answer"), QStringLiteral("person") }) {
            if (const QString text = act.value(key).toString(); !text.isEmpty())
                parts << text;
        }
        lines << QStringLiteral("%1  %2  [%3]")
                     .arg(act.value(u"at").toString(), parts.join(u' '), act.value(u"state").toString());
        for (const QJsonValue &way : act.value(u"ways").toArray()) {
            QStringList taken;
            for (const QJsonValue &flow : way[u"taken"].toArray())
                taken << flow.toString();
            lines << QStringLiteral("    %1: %2").arg(way[u"element"].toString(), taken.join(u' '));
        }
        for (const QJsonValue &asked : act.value(u"asked").toArray())
            lines << askedLine(asked.toObject());
    }
    if (const QJsonObject problem = played.value(u"problem").toObject(); !problem.isEmpty()) {
        lines << adminText(QT_TRANSLATE_NOOP("Admin", "Answer %1 was refused: %2 %3"))
                     .arg(problem.value(u"answer").toInt())
                     .arg(problem.value(u"code").toString(), problem.value(u"message").toString());
    }
    return lines.join(u'\n');
}

QString findingsText(const QJsonArray &findings)
{
    QStringList lines;
    for (const QJsonValue &finding : findings)
        lines << QStringLiteral("%1 [%2] %3")
                     .arg(finding[u"element"].toString(), finding[u"rule"].toString(),
                         finding[u"message"].toString());
    return lines.join(u'\n');
}

Result<QList<domain::RouteImpact>> readImpact(const Invocation &invocation)
{
    const QString key = invocation.positional().first();
    const QString &target = invocation.positional()[1];
    std::optional<int> from;
    bool isNumber = false;
    if (invocation.has(QStringLiteral("from"))) {
        from = invocation.option(QStringLiteral("from")).toInt(&isNumber);
        if (!isNumber)
            return runUsage(adminText(QT_TRANSLATE_NOOP("Admin", "--from needs the number of a version.")));
    }
    const int number = target.toInt(&isNumber);
    if (isNumber) {
        TEREZE_TRY(const auto database, invocation.database());
        return RouteStore::impact(*database, key, number, from, impactExamples);
    }
    TEREZE_TRY(const auto document, route::RouteDocument::readFile(target));
    TEREZE_TRY(const auto database, invocation.database());
    TEREZE_TRY(const route::CompiledRoute compiled,
        route::compileRoute(document, {}, [&](const QString &called) -> Result<QByteArray> {
            return store::WorkStore::drawingInForce(*database, called);
        }));
    return RouteStore::impact(*database, key, compiled.toJson(), from, impactExamples);
}

QString impactText(const domain::RouteImpact &impact)
{
    const QString step = impact.element;
    const auto text = [&](const char *whole, const char *ofStep) {
        return step.isEmpty() ? adminText(whole) : adminText(ofStep).arg(step);
    };
    if (impact.verdict == QStringLiteral("running"))
        return adminText(QT_TRANSLATE_NOOP("Admin", "run on another version"));
    if (impact.verdict == QStringLiteral("fit"))
        return adminText(QT_TRANSLATE_NOOP("Admin", "would go on as before"));
    if (impact.verdict == QStringLiteral("stuck"))
        return text(QT_TRANSLATE_NOOP("Admin", "would be stuck"),
            QT_TRANSLATE_NOOP("Admin", "would be stuck at “%1”"));
    if (impact.verdict == QStringLiteral("skip"))
        return text(
            QT_TRANSLATE_NOOP("Admin", "would skip a step"), QT_TRANSLATE_NOOP("Admin", "would skip “%1”"));
    return text(
        QT_TRANSLATE_NOOP("Admin", "would repeat a step"), QT_TRANSLATE_NOOP("Admin", "would repeat “%1”"));
}

Result<domain::CaseState> migrateCase(const Invocation &invocation, int number)
{
    TEREZE_TRY(const auto database, invocation.database());
    TEREZE_TRY(
        const domain::ApplicationCard card, CaseStore::card(*database, invocation.positional().first()));
    int lastEvent = 0;
    for (bool isMore = true; isMore;) {
        TEREZE_TRY(const auto page, CaseStore::history(*database, card.id, lastEvent));
        isMore = !page.isEmpty();
        lastEvent = isMore ? page.last().seq : lastEvent;
    }
    return CaseStore::migrate(*database, QUuid::createUuid(), card.id, card.version, lastEvent, number,
        invocation.option(QStringLiteral("reason")));
}

} // namespace

int routeDryRun(Invocation &invocation)
{
    const auto run = readDryRun(invocation);
    if (!run)
        return isUsage(run.error()) ? invocation.wrongUsage(run.error().userText)
                                    : invocation.refused(run.error());
    const auto result = play(invocation, *run);
    if (!result)
        return invocation.refused(result.error());
    const QJsonArray findings = route::fromStored(result->findings, SpokenLanguages::ownLanguage());
    QJsonObject json = result->played;
    json.insert(QStringLiteral("findings"), findings);
    if (result->state == QStringLiteral("refused"))
        return invocation.found(json, findingsText(findings));
    const QString text = traceText(result->played);
    return result->played.value(u"problem").isObject() ? invocation.found(json, text)
                                                       : invocation.done(json, text);
}

int routeImpact(Invocation &invocation)
{
    const auto impacts = readImpact(invocation);
    if (!impacts)
        return isUsage(impacts.error()) ? invocation.wrongUsage(impacts.error().userText)
                                        : invocation.refused(impacts.error());
    QJsonArray json;
    QStringList lines;
    for (const domain::RouteImpact &impact : *impacts) {
        json.append(QJsonObject { { QStringLiteral("verdict"), impact.verdict },
            { QStringLiteral("element"),
                impact.element.isEmpty() ? QJsonValue() : QJsonValue(impact.element) },
            { QStringLiteral("cases"), impact.cases },
            { QStringLiteral("examples"), QJsonArray::fromStringList(impact.examples) } });
        lines << QStringLiteral("%1  %2  %3")
                     .arg(impact.cases, 6)
                     .arg(impactText(impact), impact.examples.join(u' '));
    }
    if (impacts->isEmpty())
        lines << adminText(QT_TRANSLATE_NOOP("Admin", "No application runs on another version."));
    return invocation.done(json, lines.join(u'\n'));
}

int caseMigrate(Invocation &invocation)
{
    bool isNumber = false;
    const int number = invocation.option(QStringLiteral("to")).toInt(&isNumber);
    if (!isNumber)
        return invocation.wrongUsage(
            adminText(QT_TRANSLATE_NOOP("Admin", "--to needs the number of a version.")));
    if (invocation.option(QStringLiteral("reason")).isEmpty())
        return invocation.wrongUsage(
            adminText(QT_TRANSLATE_NOOP("Admin", "--reason needs the reason, for the history.")));
    const auto moved = migrateCase(invocation, number);
    if (!moved)
        return invocation.refused(moved.error());
    return invocation.done(QJsonObject { { QStringLiteral("case_ref"), moved->caseRef },
                               { QStringLiteral("state"), domain::codeOf(moved->state) },
                               { QStringLiteral("version"), moved->version } },
        adminText(QT_TRANSLATE_NOOP("Admin", "%1 goes on by version %2 of its route."))
            .arg(moved->caseRef)
            .arg(number));
}

} // namespace tereze::admin
