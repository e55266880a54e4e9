// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include <app/admin/replayworld.h>
#include <core/base/fault.h>
#include <core/document/jwkset.h>
#include <core/document/pdffacts.h>
#include <core/document/qrverdict.h>
#include <core/store/casestore.h>
#include <core/store/documentstore.h>
#include <core/store/journalstore.h>
#include <core/store/verificationstore.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <QUuid>
#include <QtNumeric>

namespace tereze::admin {

namespace {

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// Tenge; zero where the log leaves the cell empty, nothing where it holds what is no amount.
std::optional<double> amountOf(const ReplayLog::Event &event, const ReplayMap::Call &call)
{
    const QString cell = event.values.value(call.amount);
    if (cell.isEmpty())
        return 0;
    bool isNumber = false;
    const double amount = cell.toDouble(&isNumber);
    return isNumber && amount >= 0 && amount < 1e12 ? std::optional(amount) : std::nullopt;
}

bool isApplicantCall(const QString &name)
{
    return name == u"submit" || name == u"resubmit" || name == u"withdraw" || name == u"acknowledge_return";
}

} // namespace

QJsonObject Replay::Report::json() const
{
    QJsonObject object { { QStringLiteral("events"), events }, { QStringLiteral("accepted"), accepted },
        { QStringLiteral("noted"), noted }, { QStringLiteral("refused"), countsJson(refused) },
        { QStringLiteral("cases"), cases }, { QStringLiteral("clean_cases"), cleanCases },
        { QStringLiteral("end_states"), countsJson(endStates) },
        { QStringLiteral("objects"), countsJson(objects) }, { QStringLiteral("acts"), countsJson(acts) },
        { QStringLiteral("unkept"), unkept } };
    if (!documents.isEmpty())
        object.insert(QStringLiteral("documents"), documents);
    return object;
}

Replay::Replay(ReplayWorld &world, const ReplayMap &map, bool documents, std::function<void(qint64)> progress)
    : m_world(world)
    , m_map(map)
    , m_documents(documents)
    , m_progress(std::move(progress))
{
}

Result<void> Replay::check(const QList<ReplayLog::Event> &events, const ReplayMap &map)
{
    QList<Fault> faults;
    QSet<QString> told; // once each, at the event that shows it first
    for (const ReplayLog::Event &event : events) {
        const auto activity = map.activities.constFind(event.activity);
        if (activity == map.activities.constEnd())
            continue;
        const auto fault = [&](const QString &text, const QString &name) {
            const Fault one { QCoreApplication::translate("Admin", "line %1").arg(event.line),
                text.arg(name) };
            if (!told.contains(one.text))
                faults << one;
            told << one.text;
        };
        if (!map.roleOf(event.role))
            fault(QCoreApplication::translate("Admin", "the map has no role “%1”"), event.role);
        QSet<QString> columns;
        for (const QString &kind : activity->kinds) {
            for (const ReplayMap::Field &field : map.objects.value(kind).form)
                columns << field.column;
        }
        for (const ReplayMap::Call &call : map.acts.value(activity->act)) {
            if (call.amount.isEmpty())
                continue;
            columns << call.amount;
            if (!amountOf(event, call))
                fault(QCoreApplication::translate("Admin", "“%1” is no amount"),
                    event.values.value(call.amount));
        }
        for (const QString &column : std::as_const(columns)) {
            if (!event.values.contains(column))
                fault(QCoreApplication::translate("Admin", "the log has no column “%1”"), column);
        }
    }
    return faults.isEmpty() ? Result<void>() : errorOf(faults);
}

Result<Replay::Report> Replay::run(const QList<ReplayLog::Event> &events)
{
    QDate day;
    for (const ReplayLog::Event &event : events) {
        TEREZE_TRY(const QDate today, m_world.dayOf(event.at));
        if (today != day)
            TEREZE_CHECK(m_world.drain());
        day = today;
        TEREZE_CHECK(m_world.setClock(event.at));
        TEREZE_CHECK(take(event));
        if (++m_report.events % 500 == 0)
            m_progress(m_report.events);
    }
    TEREZE_CHECK(m_world.drain());
    m_report.cases = m_cases.size();
    for (const Case &one : std::as_const(m_cases)) {
        // A case in which nothing was submitted is in the state of one that is not there yet.
        for (const QString &kind :
            one.submitted.isEmpty() ? QStringList { m_map.objects.firstKey() } : one.submitted) {
            TEREZE_TRY(const Moment end, look(one, kind));
            ++m_report.endStates[end.state];
        }
        for (const QString &kind : one.submitted)
            ++m_report.objects[kind];
        m_report.cleanCases += one.clean ? 1 : 0;
        m_report.unkept += one.notes.size();
    }
    if (m_documents)
        TEREZE_CHECK(verifyDocuments());
    return m_report;
}

Result<void> Replay::take(const ReplayLog::Event &event)
{
    Case &one = m_cases[event.caseName];
    const auto activity = m_map.activities.constFind(event.activity);
    if (activity == m_map.activities.constEnd()) {
        ++m_report.refused[QStringLiteral("unknown")];
        one.clean = false;
        return {};
    }
    if (activity->noted) {
        ++m_report.noted;
        if (one.submitted.isEmpty()) {
            one.notes << event; // there is no history yet to write into
            return {};
        }
        const QString named = activity->kinds.value(0);
        return note(event, one,
            one.objects.value(one.submitted.contains(named) ? named : one.submitted.first()).caseRef,
            event.activity);
    }
    TEREZE_TRY(const Moment now, choose(one, *activity));
    const ReplayMap::Call *call = m_map.callOf(now.kind, activity->act, now.card.has_value(), now.state);
    bool accepted = false;
    if (call) {
        TEREZE_TRY(accepted, act(event, *call, one, now));
    }
    if (!accepted) {
        ++m_report.refused[activity->act + u':' + now.state];
        one.clean = false;
        return {};
    }
    ++m_report.accepted;
    ++m_report.acts[activity->act];
    for (const ReplayLog::Event &waiting : one.submitted.isEmpty() ? QList<ReplayLog::Event>() : one.notes) {
        TEREZE_CHECK(note(waiting, one, one.objects.value(now.kind).caseRef,
            waiting.activity + QStringLiteral(", ") + waiting.at.toString(Qt::ISODate)));
    }
    if (!one.submitted.isEmpty())
        one.notes.clear();
    return {};
}

Result<void> Replay::note(
    const ReplayLog::Event &event, Case &one, const QString &caseRef, const QString &text)
{
    if (db::Database *staff = m_world.staff(event.role)) {
        TEREZE_CHECK(store::CaseStore::addNote(*staff, QUuid::createUuid(), caseRef, text));
        return {};
    }
    for (int attempt = 0;; ++attempt) {
        if (one.session.isEmpty()) {
            TEREZE_TRY(one.session, m_world.signIn(event.caseName));
        }
        const auto done =
            store::CaseStore::addNote(m_world.portal(), QUuid::createUuid(), caseRef, text, one.session);
        if (done)
            return {};
        if (done.error().kind != ErrorKind::NotSignedIn || attempt > 0)
            return done.error();
        one.session.clear(); // sessions end after a while of real time
    }
}

Result<Replay::Moment> Replay::look(const Case &one, const QString &kind) const
{
    Moment moment;
    moment.kind = kind;
    QString application;
    QString step;
    const QString caseRef = one.objects.value(kind).caseRef;
    if (!caseRef.isEmpty()) {
        TEREZE_TRY(moment.card, store::CaseStore::card(m_world.reader(), caseRef));
        application = codeOf(moment.card->state);
        if (!moment.card->incident.isEmpty())
            return Error::of(ErrorKind::WrongState,
                QStringLiteral("the case %1 is stuck: %2")
                    .arg(caseRef,
                        QString::fromUtf8(
                            QJsonDocument(moment.card->incident).toJson(QJsonDocument::Compact))));
        for (const domain::AwaitedStep &awaited : moment.card->waitsFor)
            step = m_world.stepOf(kind, awaited.step.in(QStringLiteral("en")));
    }
    const auto state = m_map.stateOf(kind, application, step);
    if (!state)
        return Error::of(ErrorKind::InvalidInput,
            QStringLiteral("the map has no state for a “%1” that is “%2” with the step “%3” open")
                .arg(kind, application, step));
    moment.state = *state;
    return moment;
}

Result<Replay::Moment> Replay::choose(const Case &one, const ReplayMap::Activity &activity) const
{
    std::optional<Moment> first; // submitted, whatever its state: it is the engine that refuses
    if (activity.kinds.size() > 1) {
        for (const QString &kind : one.submitted) {
            if (!activity.kinds.contains(kind))
                continue;
            TEREZE_TRY(const Moment moment, look(one, kind));
            if (activity.firstIn.contains(moment.state))
                return moment;
            if (!first)
                first = moment;
        }
    }
    return first ? Result<Moment>(*first) : look(one, activity.kinds.first());
}

template <class T> Result<bool> Replay::judged(const Result<T> &done)
{
    if (done)
        return true;
    switch (done.error().kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RuleBroken:
    case ErrorKind::TooOften:
    case ErrorKind::WrongState:
        return false;
    default:
        return done.error();
    }
}

Result<bool> Replay::act(
    const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one, const Moment &now)
{
    return isApplicantCall(call.name) ? asApplicant(event, call, one, now) : asStaff(event, call, one, now);
}

QJsonObject Replay::formOf(const ReplayLog::Event &event, const QString &kind) const
{
    const QMap<QString, ReplayMap::Field> fields = m_map.objects.value(kind).form;
    QJsonObject form;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString cell = event.values.value(it->column);
        bool isNumber = false;
        const double number = cell.toDouble(&isNumber);
        if (it->isText)
            form.insert(it.key(), cell);
        else if (isNumber && qIsFinite(number))
            form.insert(it.key(), number);
    }
    return form;
}

Result<bool> Replay::asApplicant(
    const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one, const Moment &now)
{
    using store::CaseStore;
    if (call.name != u"submit" && !now.card)
        return false; // there is nothing yet that could be named
    Object &object = one.objects[now.kind];
    for (int attempt = 0;; ++attempt) {
        if (one.session.isEmpty()) {
            TEREZE_TRY(one.session, m_world.signIn(event.caseName));
        }
        db::Database &portal = m_world.portal();
        const QUuid id = QUuid::createUuid();
        const qint64 version = now.card ? now.card->version : 0;
        const Done done = call.name == u"submit"
            ? CaseStore::submit(portal, one.session, id, m_map.objects.value(now.kind).service,
                m_world.serviceNumber(now.kind), QStringLiteral("en"), formOf(event, now.kind))
            : call.name == u"resubmit"
            ? CaseStore::resubmit(portal, one.session, id, object.caseRef, version, formOf(event, now.kind))
            : call.name == u"withdraw"
            ? CaseStore::withdraw(portal, one.session, id, object.caseRef, version, call.remark)
            : CaseStore::acknowledgeReturn(portal, one.session, id, object.caseRef, version);
        if (!done && done.error().kind == ErrorKind::NotSignedIn && attempt == 0) {
            one.session.clear(); // sessions end after a while of real time
            continue;
        }
        if (done && object.caseRef.isEmpty()) {
            object.caseRef = done->caseRef;
            one.submitted << now.kind;
        }
        return judged(done);
    }
}

Result<bool> Replay::asStaff(
    const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one, const Moment &now)
{
    using store::CaseStore;
    db::Database *staff = m_world.staff(event.role);
    if (!staff || !now.card)
        return false; // the applicant may not, and before the submission nothing lies before anybody
    if (call.name == u"decide")
        return decide(event, call, one, now, *staff);
    // Hours lie between the events of the log: by then the worker has issued what is recalled.
    if (call.name == u"recall") {
        TEREZE_CHECK(m_world.drain());
        return judged(CaseStore::recall(
            *staff, QUuid::createUuid(), now.card->id, now.card->version, call.remark.value_or(QString())));
    }
    return judged(CaseStore::recordPayment(*staff, QUuid::createUuid(), now.card->id, now.card->version,
        QString::number(amountOf(event, call).value(), 'f', 2),
        event.values.value(call.amount).isEmpty() ? QStringLiteral("log, without an amount")
                                                  : QStringLiteral("log")));
}

Result<bool> Replay::decide(const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one,
    const Moment &now, db::Database &staff)
{
    using store::CaseStore;
    const QString account = m_map.roleOf(event.role)->account;
    QHash<QString, domain::TaskId> &lastTasks = one.objects[now.kind].lastTasks;
    TEREZE_TRY(const auto tasks, CaseStore::myTasks(staff, now.card->id));
    for (const domain::OpenTask &task : tasks) {
        if (m_world.stepOf(now.kind, task.step.in(QStringLiteral("en"))) == call.step)
            lastTasks.insert(account, task.id);
    }
    const auto task = lastTasks.constFind(account);
    if (task == lastTasks.constEnd())
        return false; // this person was never asked
    // A task that is closed by now is tried all the same: the refusal is the engine's.
    return judged(CaseStore::decide(staff, QUuid::createUuid(),
        { now.card->id, *task, *domain::outcomeOf(call.outcome), call.answer, call.remark,
            now.card->formSha256, now.card->draftsSha256 }));
}

Result<void> Replay::verifyDocuments()
{
    TEREZE_TRY(const auto keys, document::JwkSet::load(m_world.publicKeys()));
    QMap<QString, qint64> verdicts;
    qint64 certificates = 0;
    QStringList caseRefs;
    for (const Case &one : std::as_const(m_cases)) {
        for (const QString &kind : one.submitted)
            caseRefs << one.objects.value(kind).caseRef;
    }
    for (const QString &caseRef : std::as_const(caseRefs)) {
        TEREZE_TRY(const auto documents, store::DocumentStore::listByCaseRef(m_world.reader(), caseRef));
        for (const domain::DocumentSummary &document : documents) {
            if (document.kind != u"certificate" && document.kind != u"order")
                continue;
            ++certificates;
            if (!document.hasFile) {
                ++verdicts[document.state];
                continue;
            }
            TEREZE_TRY(const auto file,
                store::DocumentStore::file(m_world.reader(), document.id, QStringLiteral("electronic")));
            TEREZE_TRY(const auto facts, document::PdfFacts::read(file.content));
            const document::QrVerdict qr = document::verifyQrText(facts.qrText, keys);
            if (qr.kind != document::QrVerdict::Kind::Valid) {
                ++verdicts[document::nameOf(qr.kind)];
                continue;
            }
            TEREZE_TRY(
                const auto found, store::VerificationStore::byToken(m_world.portal(), qr.payload.token));
            ++verdicts[codeOf(found.verdict)];
        }
    }
    TEREZE_TRY(const auto books, store::JournalStore::summary(m_world.owner()));
    TEREZE_TRY(const auto problems, store::JournalStore::check(m_world.owner()));
    QJsonArray years;
    for (const domain::JournalBook &book : books) {
        years << QJsonObject { { QStringLiteral("journal"), book.journalKey },
            { QStringLiteral("year"), book.year }, { QStringLiteral("numbers"), book.lastNumber },
            { QStringLiteral("entries"), book.entries }, { QStringLiteral("annulments"), book.annulments } };
    }
    m_report.documents = { { QStringLiteral("documents"), certificates },
        { QStringLiteral("verdicts"), countsJson(verdicts) }, { QStringLiteral("journals"), years },
        { QStringLiteral("journal_problems"), problems.size() } };
    return {};
}

} // namespace tereze::admin
