// SPDX-License-Identifier: GPL-3.0-or-later
#include "callkeeper.h"

#include <core/base/logging.h>
#include <core/db/sqlerror.h>

#include <algorithm>

namespace tereze::ui {

using State = db::DatabaseThread::State;

CallKeeper::CallKeeper(db::DatabaseThread &database, std::optional<CallStore> store, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_store(std::move(store))
{
    // The state is the quick way back; the timer is there for a refusal that did not cost the connection,
    // such as a server that is starting up.
    m_retry.setInterval(2'000);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_database.state() == State::Connected)
            repeatKept();
    });
    connect(&database, &db::DatabaseThread::stateChanged, this, [this](State state) {
        if (state == State::Connected)
            repeatKept();
    });
}

int CallKeeper::kept() const
{
    return static_cast<int>(std::count_if(
        m_entries.begin(), m_entries.end(), [](const std::shared_ptr<Entry> &entry) { return entry->kept; }));
}

int CallKeeper::pendingUnnoted() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
        [](const std::shared_ptr<Entry> &entry) { return !entry->isNoted; }));
}

QList<CallStore::Stored> CallKeeper::stored() const
{
    return m_store ? m_store->all() : QList<CallStore::Stored>();
}

bool CallKeeper::note(const QUuid &id, const QJsonObject &record)
{
    if (!m_store || record.isEmpty())
        return false;
    const auto put = m_store->put(id, record);
    if (!put)
        Q_EMIT notNoted(put.error());
    return put.ok();
}

void CallKeeper::begin(const std::shared_ptr<Entry> &entry, bool isNoted)
{
    entry->isNoted = isNoted;
    entry->running = true;
    m_entries.push_back(entry);
    entry->attempt();
}

/// Our own functions look for the request among those already done before they refuse anything but who asks,
/// and how often; what the server says of itself, such as too many connections, is about this attempt alone.
bool CallKeeper::isVerdict(const Error &why) const
{
    if (m_database.state() != State::Connected)
        return false;
    switch (why.kind) {
    case ErrorKind::Unavailable:
    case ErrorKind::Cancelled:
    case ErrorKind::NotSignedIn:
    case ErrorKind::TooOften:
        return false;
    case ErrorKind::Conflict:
        return why.sqlState.startsWith(u"TZ");
    default:
        return true;
    }
}

bool CallKeeper::keep(Entry &entry, const Error &why)
{
    entry.isInDoubt = entry.isInDoubt || db::isOutcomeUnknown(why);
    const bool refusedToConnect = why.kind == ErrorKind::NotSignedIn && m_database.state() == State::Refused;
    const bool stillInDoubt = entry.isInDoubt && !isVerdict(why);
    if (why.kind != ErrorKind::Unavailable && !refusedToConnect && !stillInDoubt)
        return false;
    qCInfo(lcUi).noquote() << "A call is kept until the server answers:" << why.logLine();
    entry.running = false;
    entry.kept = true;
    m_retry.start();
    Q_EMIT keptChanged(kept());
    return true;
}

void CallKeeper::finish(const std::shared_ptr<Entry> &entry)
{
    if (entry->isNoted)
        m_store->remove(entry->id);
    m_entries.remove(entry);
    if (m_entries.empty())
        m_retry.stop();
    if (entry->kept)
        Q_EMIT keptChanged(kept());
}

void CallKeeper::repeatKept()
{
    const auto entries = m_entries;
    for (const auto &entry : entries) {
        if (entry->kept && !entry->running) {
            entry->running = true;
            entry->attempt();
        }
    }
}

} // namespace tereze::ui
