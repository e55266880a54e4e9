// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionlog.h"

#include <core/db/connectionsettings.h>
#include <core/db/database.h>
#include <core/domain/casestate.h>
#include <core/domain/inboxitem.h>

#include <QRandomGenerator>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace tereze::test {

/// One person at work on a thread of its own, while the server or the workers are killed: an applicant who
/// files through the portal, or a member of staff who decides. Each act carries a request id and is repeated
/// with it, over a new connection, until it is answered; the answer goes into the client's log before the
/// next act.
class CrashClient {
public:
    /// What all clients of a run share.
    struct Shared {
        std::atomic<bool> submitting = true; ///< applicants end with the act at hand when it turns false
        std::atomic<bool> deciding = true; ///< so do staff
        std::atomic<int> openCases = 0;
        int mostOpenCases = 40; ///< applicants wait while there are as many, so that the workers keep up
        std::atomic<int> acknowledged = 0;
        std::atomic<int> answersDropped = 0; ///< answers that a client pretended not to have heard
        std::atomic<int> connectionsLost = 0;
    };

    /// An applicant where `session` (hash) is given, else staff. `shared` must outlive it.
    CrashClient(
        int number, db::ConnectionSettings settings, QByteArray session, QString logPath, Shared &shared);
    ~CrashClient();

    void start();
    void join();
    const QString &logPath() const { return m_logPath; }
    /// Why it ended before it was asked to; empty when it did not. After join().
    const QString &fault() const { return m_fault; }

private:
    using Act = std::function<Result<domain::CaseState>(db::Database &)>;

    Result<void> work();
    Result<void> submitOne();
    Result<void> decideOne();
    Result<void> decide(const domain::InboxItem &item);
    Result<void> perform(Action action, const Act &act);
    /// A connection that is not known to be lost; waits for a server that is down.
    Result<db::Database *> database();
    void pause(int leastMs, int mostMs);

    const int m_number;
    const db::ConnectionSettings m_settings;
    const QByteArray m_session;
    const QString m_logPath;
    Shared &m_shared;
    QRandomGenerator m_random;
    std::unique_ptr<db::Database> m_database; ///< of the client's thread
    std::unique_ptr<ActionLog> m_log;
    QString m_fault;
    std::thread m_thread;
};

} // namespace tereze::test
