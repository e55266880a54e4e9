// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/db/databasethread.h>

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <functional>
#include <list>
#include <memory>

namespace tereze::ui {

/// Hands over calls that change something. Each gets a request_id of its own; when the connection is lost
/// before an answer came, the call is kept and repeated with the same id until the server has answered, so
/// that it is done once and never forgotten. Lives on the UI thread.
class CallKeeper : public QObject {
    Q_OBJECT

public:
    /// The thread must outlive the keeper.
    explicit CallKeeper(db::DatabaseThread &database, QObject *parent = nullptr);

    /// Runs `call(Database &, QUuid requestId)`, which returns a Result<T>, on the database's thread;
    /// `answered(Result<T>)` comes here when the server has answered, if `context` still lives then.
    template <typename Call, typename Answered> void send(QObject *context, Call call, Answered answered)
    {
        using Answer = std::invoke_result_t<Call, db::Database &, const QUuid &>;
        auto entry = std::make_shared<Entry>();
        entry->attempt = [this, entry = std::weak_ptr<Entry>(entry), call = std::move(call),
                             answered = std::move(answered), context = QPointer<QObject>(context),
                             id = QUuid::createUuid()]() mutable {
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
        begin(std::move(entry));
    }

    /// Calls that the server has not answered yet though it was asked: shown, and asked about before closing.
    int kept() const;
    /// All calls on their way.
    int pending() const { return static_cast<int>(m_entries.size()); }

Q_SIGNALS:
    void keptChanged(int kept);

private:
    struct Entry {
        std::function<void()> attempt;
        bool kept = false;
        bool running = false;
    };

    void begin(std::shared_ptr<Entry> entry);
    bool keep(Entry &entry, const Error &why);
    void finish(const std::shared_ptr<Entry> &entry);
    void repeatKept();

    db::DatabaseThread &m_database;
    std::list<std::shared_ptr<Entry>> m_entries;
    QTimer m_retry;
};

} // namespace tereze::ui
