// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashclient.h"

#include <core/store/casestore.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QThread>

namespace tereze::test {

namespace {

/// Nobody waits longer for a server that was killed and started again.
constexpr int serverAwayMs = 120'000;
/// One answer in so many is thrown away, as a network would, and the act repeated: a kill seldom falls just
/// between a commit and its answer.
constexpr int dropsOneIn = 15;

bool mayBeRepeated(const db::Database &database, const Error &error)
{
    // 55P03: somebody held the lock too long, nothing was done.
    return database.isLost() || db::isOutcomeUnknown(error) || db::isRepeatable(error)
        || error.kind == ErrorKind::Unavailable || error.sqlState == u"55P03";
}

} // namespace

CrashClient::CrashClient(
    int number, db::ConnectionSettings settings, QByteArray session, QString logPath, Shared &shared)
    : m_number(number)
    , m_settings(std::move(settings))
    , m_session(std::move(session))
    , m_logPath(std::move(logPath))
    , m_shared(shared)
    , m_random(static_cast<quint32>(20261121 + number))
{
}

CrashClient::~CrashClient()
{
    join();
}

void CrashClient::start()
{
    m_thread = std::thread([this] {
        const Result<void> done = work();
        if (!done)
            m_fault = QStringLiteral("client %1: %2").arg(m_number).arg(done.error().logLine());
        m_database.reset();
    });
}

void CrashClient::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> CrashClient::work()
{
    TEREZE_TRY(ActionLog log, ActionLog::open(m_logPath));
    m_log = std::make_unique<ActionLog>(std::move(log));
    const bool applicant = !m_session.isEmpty();
    while (applicant ? m_shared.submitting.load() : m_shared.deciding.load()) {
        if (applicant)
            TEREZE_CHECK(submitOne());
        else
            TEREZE_CHECK(decideOne());
    }
    return {};
}

Result<void> CrashClient::submitOne()
{
    if (m_shared.openCases >= m_shared.mostOpenCases) {
        pause(10, 30);
        return {};
    }
    Action action;
    action.request = QUuid::createUuid();
    action.kind = u"submitted"_qs;
    action.mark = action.request.toString(QUuid::WithoutBraces);
    const QJsonObject form { { u"purpose"_qs, u"bank"_qs }, { u"note"_qs, action.mark } };
    static const QStringList languages { u"kk"_qs, u"ru"_qs, u"en"_qs };
    const QString language = languages.at(m_random.bounded(3));
    ++m_shared.openCases;
    TEREZE_CHECK(perform(action, [&](db::Database &database) {
        return store::CaseStore::submit(
            database, m_session, action.request, u"certificate-of-study"_qs, 1, language, form);
    }));
    pause(5, 40);
    return {};
}

Result<void> CrashClient::decideOne()
{
    TEREZE_TRY(db::Database *const reader, database());
    const auto items = store::CaseStore::inbox(*reader, domain::InboxScope::Mine, {});
    if (!items)
        return mayBeRepeated(*reader, items.error()) ? Result<void>() : items.error();
    if (items->isEmpty()) {
        pause(20, 60);
        return {};
    }
    return decide(items->at(m_random.bounded(items->size())));
}

Result<void> CrashClient::decide(const domain::InboxItem &item)
{
    TEREZE_TRY(db::Database *const reader, database());
    const auto card = store::CaseStore::card(*reader, item.application);
    if (!card)
        return mayBeRepeated(*reader, card.error()) ? Result<void>() : card.error();
    // Of ten tasks three are rejected and one is approved with remarks. The task says which: a choice made
    // anew each time would reject nearly all, since only approvals wait for the draft.
    const qint64 dice = item.task.value() % 10;
    domain::Decision decision;
    decision.application = item.application;
    decision.task = item.task;
    decision.outcome = dice < 3 ? domain::Outcome::Reject
        : dice < 4              ? domain::Outcome::ApproveWithRemarks
                                : domain::Outcome::Approve;
    if (card->draftsAwaited > 0 && decision.outcome != domain::Outcome::Reject) {
        pause(10, 40);
        return {};
    }
    if (decision.outcome != domain::Outcome::Approve)
        decision.remark = u"Себебі бар"_qs;
    decision.formSha256 = card->formSha256;
    decision.draftsSha256 = card->draftsSha256;
    Action action;
    action.request = QUuid::createUuid();
    action.kind = u"decided"_qs;
    action.task = item.task.value();
    action.outcome = domain::codeOf(decision.outcome);
    TEREZE_CHECK(perform(action, [&](db::Database &database) -> Result<domain::CaseState> {
        TEREZE_TRY(const auto state, store::CaseStore::decide(database, action.request, decision));
        return domain::CaseState { item.application, item.caseRef, state, 0 };
    }));
    pause(0, 20);
    return {};
}

Result<void> CrashClient::perform(Action action, const Act &act)
{
    bool dropped = false;
    for (;;) {
        TEREZE_TRY(db::Database *const place, database());
        ++action.attempts;
        action.lastSentMs = QDateTime::currentMSecsSinceEpoch();
        const Result<domain::CaseState> answer = act(*place);
        if (answer) {
            if (!dropped && m_random.bounded(dropsOneIn) == 0) {
                dropped = true;
                ++m_shared.answersDropped;
                m_database.reset();
                continue;
            }
            action.caseRef = answer->caseRef;
            action.state = domain::codeOf(answer->state);
            if (answer->state == domain::ApplicationState::Approved
                || answer->state == domain::ApplicationState::Rejected)
                --m_shared.openCases;
            ++m_shared.acknowledged;
            return m_log->append(action);
        }
        if (mayBeRepeated(*place, answer.error())) {
            if (place->isLost())
                ++m_shared.connectionsLost;
            continue;
        }
        // Somebody else was quicker, or the case has ended: said by our own functions, and logged as such.
        if (!answer.error().sqlState.startsWith(u"TZ"))
            return answer.error();
        action.refusal = answer.error().sqlState + u' ' + answer.error().rule;
        return m_log->append(action);
    }
}

Result<db::Database *> CrashClient::database()
{
    if (m_database && !m_database->isLost())
        return m_database.get();
    m_database.reset();
    QElapsedTimer since;
    since.start();
    for (;;) {
        auto opened = db::Database::open(m_settings);
        if (opened) {
            m_database = std::move(opened).value();
            return m_database.get();
        }
        if (since.hasExpired(serverAwayMs))
            return opened.error();
        pause(20, 60);
    }
}

void CrashClient::pause(int leastMs, int mostMs)
{
    QThread::msleep(static_cast<unsigned long>(m_random.bounded(leastMs, mostMs + 1)));
}

} // namespace tereze::test
