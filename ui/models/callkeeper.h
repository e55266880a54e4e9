// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callstore.h"

#include <core/db/databasethread.h>

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace tereze::ui {

/// Hands over calls that change something. Each gets a request_id of its own; when the connection is lost
/// before an answer came, the call is kept and repeated with the same id until the server has answered, so
/// that it is done once and never forgotten. A call with a record is also noted in a store before it is sent,
/// so that the next run of the program can ask about it again. Lives on the UI thread.
class CallKeeper : public QObject {
    Q_OBJECT

public:
    /// The thread must outlive the keeper. Without a store nothing is noted.
    explicit CallKeeper(
        db::DatabaseThread &database, std::optional<CallStore> store = {}, QObject *parent = nullptr);

    /// Runs `call(Database &, QUuid requestId)`, which returns a Result<T>, on the database's thread;
    /// `answered(Result<T>)` comes here when the server has answered, if `context` still lives then. `record`
    /// is what makes the call anew in another run; without one it is not noted.
    template <typename Call, typename Answered>
    void send(QObject *context, Call call, Answered answered, const QJsonObject &record = {})
    {
        const QUuid id = QUuid::createUuid();
        const bool isNoted = note(id, record);
        begin(entryOf(context, id, std::move(call), std::move(answered)), isNoted);
    }

    /// Calls of an earlier run that nobody has answered, each for sendAgain().
    QList<CallStore::Stored> stored() const;

    /// send() for a call of stored(), under its own id: it may have been done, so it is repeated until the
    /// server says.
    template <typename Call, typename Answered>
    void sendAgain(const QUuid &id, QObject *context, Call call, Answered answered)
    {
        auto entry = entryOf(context, id, std::move(call), std::move(answered));
        entry->isInDoubt = true;
        begin(entry, true);
    }

    /// Calls that the server has not answered yet though it was asked.
    int kept() const;
    /// All calls on their way: asked about before closing.
    int pending() const { return static_cast<int>(m_entries.size()); }
    /// Of these, the calls that the next run will not know of.
    int pendingUnnoted() const;

Q_SIGNALS:
    void keptChanged(int kept);
    /// A call is sent though it could not be noted.
    void notNoted(const tereze::Error &why);

private:
    struct Entry {
        QUuid id;
        std::function<void()> attempt;
        bool isNoted = false;
        bool isInDoubt = false; ///< it may have been done, and the server gave no verdict on it since
        bool kept = false;
        bool running = false;
    };

    template <typename Call, typename Answered>
    std::shared_ptr<Entry> entryOf(QObject *context, const QUuid &id, Call call, Answered answered)
    {
        using Answer = std::invoke_result_t<Call, db::Database &, const QUuid &>;
        auto entry = std::make_shared<Entry>();
        entry->id = id;
        entry->attempt = [this, entry = std::weak_ptr<Entry>(entry), call = std::move(call),
                             answered = std::move(answered), context = QPointer<QObject>(context),
                             id]() mutable {
            m_database.run(
                this, [call, id](db::Database &database) -> Answer { return call(database, id); },
                [this, entry, answered, context](const Answer &answer) {
                    const auto self = entry.lock();
                    if (!self || (!answer && keep(*self, answer.error())))
                        return;
                    finish(self);
                    if (context)
                        answered(answer);
                });
        };
        return entry;
    }

    bool note(const QUuid &id, const QJsonObject &record);
    void begin(const std::shared_ptr<Entry> &entry, bool isNoted);
    bool keep(Entry &entry, const Error &why);
    bool isVerdict(const Error &why) const;
    void finish(const std::shared_ptr<Entry> &entry);
    void repeatKept();

    db::DatabaseThread &m_database;
    const std::optional<CallStore> m_store;
    std::list<std::shared_ptr<Entry>> m_entries;
    QTimer m_retry;
};

} // namespace tereze::ui
