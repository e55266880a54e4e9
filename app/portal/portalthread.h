// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/connectionsettings.h>
#include <core/db/database.h>
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

    /// Runs `job(db::Database &)`, which returns a Result. When the connection turns out to be lost it is
    /// opened anew and the job runs once more, so a job that changes something names a request id.
    /// Unavailable while there is no connection.
    template <typename Job> std::invoke_result_t<Job, db::Database &> ask(Job job)
    {
        TEREZE_TRY(db::Database * database, connected());
        auto answer = job(*database);
        if (answer.ok() || !database->isLost())
            return answer;
        TEREZE_TRY(db::Database * again, connected());
        return job(*again);
    }

private:
    Result<db::Database *> connected();

    const db::ConnectionSettings m_settings;
    std::unique_ptr<db::Database> m_database;
    QElapsedTimer m_sinceFailure;
    Error m_failure;
};

} // namespace tereze::portal
