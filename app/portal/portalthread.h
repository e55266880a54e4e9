// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/connectionsettings.h>
#include <core/db/database.h>
#include <core/db/sqlerror.h>
#include <core/http/threadcontext.h>

#include <QElapsedTimer>

#include <memory>
#include <type_traits>

namespace tereze::portal {

/// A handler thread's database connection: opened when first needed, and anew after it was lost.
class PortalThread final : public http::ThreadContext {
public:
    explicit PortalThread(db::ConnectionSettings settings)
        : m_settings(std::move(settings))
    {
    }

    /// Runs `job(db::Database &)`, which returns a Result and changes nothing that matters. When the
    /// connection turns out to be lost it is opened anew and the job runs once more. Unavailable while there
    /// is no connection; never isOutcomeUnknown.
    template <typename Job> std::invoke_result_t<Job, db::Database &> ask(Job job)
    {
        auto answer = change(std::move(job));
        if (!answer.ok() && db::isOutcomeUnknown(answer.error()))
            return Error::of(ErrorKind::Unavailable, answer.error().detail);
        return answer;
    }

    /// As ask(), for a job that changes something under a request id. isOutcomeUnknown when it may have been
    /// done though nobody answered, and the second attempt brought no verdict either.
    template <typename Job> std::invoke_result_t<Job, db::Database &> change(Job job)
    {
        TEREZE_TRY(db::Database * database, connected());
        auto first = job(*database);
        if (first.ok() || !database->isLost())
            return first;
        const auto again = connected();
        if (!again)
            return db::isOutcomeUnknown(first.error()) ? std::move(first) : again.error();
        auto second = job(**again);
        const bool isVerdict = second.ok() || isVerdictOnRequest(second.error());
        return db::isOutcomeUnknown(first.error()) && !isVerdict ? std::move(first) : std::move(second);
    }

private:
    Result<db::Database *> connected();
    static bool isVerdictOnRequest(const Error &error);

    const db::ConnectionSettings m_settings;
    std::unique_ptr<db::Database> m_database;
    QElapsedTimer m_sinceFailure;
    Error m_failure;
};

} // namespace tereze::portal
