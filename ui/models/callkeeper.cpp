// SPDX-License-Identifier: GPL-3.0-or-later
#include "callkeeper.h"

#include <core/base/logging.h>

#include <algorithm>

namespace tereze::ui {

using State = db::DatabaseThread::State;

CallKeeper::CallKeeper(db::DatabaseThread &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
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

void CallKeeper::begin(std::shared_ptr<Entry> entry)
{
    entry->running = true;
    m_entries.push_back(entry);
    entry->attempt();
}

bool CallKeeper::keep(Entry &entry, const Error &why)
{
    const bool refusedToConnect = why.kind == ErrorKind::NotSignedIn && m_database.state() == State::Refused;
    if (why.kind != ErrorKind::Unavailable && !refusedToConnect)
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
