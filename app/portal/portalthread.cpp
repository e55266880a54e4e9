// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalthread.h"

#include <core/base/logging.h>
#include <core/db/schemaversion.h>

namespace tereze::portal {

static constexpr qint64 retryAfterMs = 500;

/// A refusal by our own functions is given after they looked for the request among those already done; only
/// who asks, and how often, is judged before.
bool PortalThread::isVerdictOnRequest(const Error &error)
{
    return error.sqlState.startsWith(u"TZ") && error.kind != ErrorKind::NotSignedIn
        && error.kind != ErrorKind::TooOften;
}

Result<db::Database *> PortalThread::connected()
{
    if (m_database && !m_database->isLost())
        return m_database.get();
    m_database.reset();
    // A server that is down is not asked again by every request.
    if (m_sinceFailure.isValid() && m_sinceFailure.elapsed() < retryAfterMs)
        return m_failure;
    auto opened = db::Database::open(m_settings);
    auto usable = opened ? db::checkSchema(**opened) : Result<void>(opened.error());
    if (!usable) {
        m_failure = Error::of(ErrorKind::Unavailable, usable.error().logLine());
        m_sinceFailure.start();
        qCWarning(lcHttp).noquote() << "No connection to" << m_settings.describe() << ":"
                                    << usable.error().logLine();
        return m_failure;
    }
    m_sinceFailure.invalidate();
    m_database = std::move(opened).value();
    return m_database.get();
}

} // namespace tereze::portal
