// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include <app/admin/replayworld.h>
#include <core/document/jwkset.h>
#include <core/document/pdffacts.h>
#include <core/document/qrverdict.h>
#include <core/store/casestore.h>
#include <core/store/documentstore.h>
#include <core/store/journalstore.h>
#include <core/store/verificationstore.h>

#include <QJsonArray>
#include <QSet>
#include <QUuid>

namespace tereze::admin {

namespace {

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Error noAccount(const ReplayLog::Event &event)
{
    return Error::of(ErrorKind::InvalidInput,
        QStringLiteral("line %1: the map has no account for the role “%2”").arg(event.line).arg(event.role));
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
        { QStringLiteral("acts"), countsJson(acts) } };
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
        TEREZE_TRY(const Moment end, look(one));
        ++m_report.endStates[end.state];
        m_report.cleanCases += one.clean ? 1 : 0;
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
        return note(event, one);
    }
    TEREZE_TRY(const Moment now, look(one));
    const ReplayMap::Call *call = m_map.callOf(activity->act, now.card.has_value(), now.state);
    bool accepted = false;
    if (call) {
        TEREZE_TRY(accepted, act(event, *call, one, now));
    }
    if (accepted) {
        ++m_report.accepted;
        ++m_report.acts[activity->act];
    } else {
        ++m_report.refused[activity->act + u':' + now.state];
        one.clean = false;
    }
    return {};
}

Result<void> Replay::note(const ReplayLog::Event &event, Case &one)
{
    if (one.caseRef.isEmpty())
        return {}; // before the submission there is no history to write into
    if (db::Database *staff = m_world.staff(event.role)) {
        TEREZE_CHECK(store::CaseStore::addNote(*staff, QUuid::createUuid(), one.caseRef, event.activity));
        return {};
    }
    if (!m_map.roles.value(event.role).applicant)
        return noAccount(event);
    for (int attempt = 0;; ++attempt) {
        if (one.session.isEmpty()) {
            TEREZE_TRY(one.session, m_world.signIn(event.caseName));
        }
        const auto done = store::CaseStore::addNote(
            m_world.portal(), QUuid::createUuid(), one.caseRef, event.activity, one.session);
        if (done)
            return {};
        if (done.error().kind != ErrorKind::NotSignedIn || attempt > 0)
            return done.error();
        one.session.clear(); // sessions end after a while of real time
    }
}

Result<Replay::Moment> Replay::look(const Case &one) const
{
    Moment moment;
    QString application;
    QString step;
    if (!one.caseRef.isEmpty()) {
        TEREZE_TRY(moment.card, store::CaseStore::card(m_world.reader(), one.caseRef));
        application = codeOf(moment.card->state);
        if (!moment.card->incident.isEmpty())
            return Error::of(ErrorKind::WrongState,
                QStringLiteral("the case %1 is stuck: %2")
                    .arg(one.caseRef,
                        QString::fromUtf8(
                            QJsonDocument(moment.card->incident).toJson(QJsonDocument::Compact))));
        for (const domain::AwaitedStep &awaited : moment.card->waitsFor)
            step = m_world.stepOf(awaited.step.in(QStringLiteral("en")));
    }
    const auto state = m_map.stateOf(application, step);
    if (!state)
        return Error::of(ErrorKind::InvalidInput,
            QStringLiteral("the map has no state for an application that is “%1” with the step “%2” open")
                .arg(application, step));
    moment.state = *state;
    return moment;
}

template <class T> Result<bool> Replay::judged(const Result<T> &done)
{
    if (done)
        return true;
    switch (done.error().kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RuleBroken:
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

QJsonObject Replay::formOf(const ReplayLog::Event &event) const
{
    QJsonObject form;
    for (auto it = m_map.form.begin(); it != m_map.form.end(); ++it) {
        bool isNumber = false;
        const double number = event.values.value(it.value()).toDouble(&isNumber);
        if (isNumber)
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
    for (int attempt = 0;; ++attempt) {
        if (one.session.isEmpty()) {
            TEREZE_TRY(one.session, m_world.signIn(event.caseName));
        }
        db::Database &portal = m_world.portal();
        const QUuid id = QUuid::createUuid();
        const qint64 version = now.card ? now.card->version : 0;
        const Done done = call.name == u"submit" ? CaseStore::submit(portal, one.session, id, m_map.service,
                              m_world.serviceNumber(), QStringLiteral("en"), formOf(event))
            : call.name == u"resubmit"
            ? CaseStore::resubmit(portal, one.session, id, one.caseRef, version, formOf(event))
            : call.name == u"withdraw"
            ? CaseStore::withdraw(portal, one.session, id, one.caseRef, version, call.remark)
            : CaseStore::acknowledgeReturn(portal, one.session, id, one.caseRef, version);
        if (!done && done.error().kind == ErrorKind::NotSignedIn && attempt == 0) {
            one.session.clear(); // sessions end after a while of real time
            continue;
        }
        if (done && one.caseRef.isEmpty())
            one.caseRef = done->caseRef;
        return judged(done);
    }
}

Result<bool> Replay::asStaff(
    const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one, const Moment &now)
{
    using store::CaseStore;
    db::Database *staff = m_world.staff(event.role);
    if (!staff)
        return noAccount(event);
    if (!now.card)
        return false; // no case lies before anybody
    if (call.name == u"decide")
        return decide(event, call, one, *now.card, *staff);
    // Hours lie between the events of the log: by then the worker has issued what is recalled.
    if (call.name == u"recall") {
        TEREZE_CHECK(m_world.drain());
        return judged(CaseStore::recall(
            *staff, QUuid::createUuid(), now.card->id, now.card->version, call.remark.value_or(QString())));
    }
    bool isNumber = false;
    const double amount = event.values.value(call.amount).toDouble(&isNumber);
    if (!isNumber || amount < 0)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("line %1: no amount").arg(event.line));
    return judged(CaseStore::recordPayment(*staff, QUuid::createUuid(), now.card->id, now.card->version,
        QString::number(amount, 'f', 2), QStringLiteral("log")));
}

Result<bool> Replay::decide(const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one,
    const domain::ApplicationCard &card, db::Database &staff)
{
    using store::CaseStore;
    TEREZE_TRY(const auto tasks, CaseStore::myTasks(staff, card.id));
    for (const domain::OpenTask &task : tasks) {
        if (m_world.stepOf(task.step.in(QStringLiteral("en"))) == call.step)
            one.lastTasks.insert(event.role, task.id);
    }
    const auto task = one.lastTasks.constFind(event.role);
    if (task == one.lastTasks.constEnd())
        return false; // this person was never asked
    // A task that is closed by now is tried all the same: the refusal is the engine's.
    return judged(CaseStore::decide(staff, QUuid::createUuid(),
        { card.id, *task, *domain::outcomeOf(call.outcome), call.answer, call.remark, card.formSha256,
            card.draftsSha256 }));
}

Result<void> Replay::verifyDocuments()
{
    TEREZE_TRY(const auto keys, document::JwkSet::load(m_world.publicKeys()));
    QMap<QString, qint64> verdicts;
    qint64 certificates = 0;
    for (const Case &one : std::as_const(m_cases)) {
        if (one.caseRef.isEmpty())
            continue;
        TEREZE_TRY(const auto documents, store::DocumentStore::listByCaseRef(m_world.reader(), one.caseRef));
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
