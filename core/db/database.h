// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/argument.h>
#include <core/db/canceller.h>
#include <core/db/connectionsettings.h>
#include <core/db/rows.h>
#include <core/db/sqlerror.h>

#include <QList>

#include <functional>
#include <memory>

namespace tereze::db {

/// One connection to PostgreSQL. Born, used and closed on one thread; use from another thread is refused with
/// an Internal error. Every method blocks. Nothing relies on the state of the session, except inside a
/// Transaction.
class Database {
public:
    /// Unavailable when the server cannot be reached, NotSignedIn when it answered and refused.
    static Result<std::unique_ptr<Database>> open(const ConnectionSettings &settings);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Calls a function of the database: `call("api.task_decide", {{"task", id}, {"outcome", outcome}})` runs
    /// `SELECT * FROM api.task_decide(task => $1, outcome => $2)` as a statement prepared once, in one round
    /// trip. A transaction undone by a deadlock or serialization failure is repeated up to five times (not
    /// inside a Transaction). When the connection is lost after sending, isOutcomeUnknown(error) is true:
    /// call again with the same request_id, on a new connection.
    Result<Rows> call(const QByteArray &function, const Arguments &arguments = {});

    /// call() for a function that answers nothing of interest.
    Result<void> run(const QByteArray &function, const Arguments &arguments = {});

    /// call() with each row read by `read(const Row &)`, a RowFault turned into an Internal error.
    template <typename Read>
    auto list(const QByteArray &function, const Arguments &arguments, Read read)
        -> Result<QList<std::decay_t<decltype(read(std::declval<const Row &>()))>>>
    {
        using T = std::decay_t<decltype(read(std::declval<const Row &>()))>;
        TEREZE_TRY(const Rows rows, call(function, arguments));
        QList<T> items;
        items.reserve(rows.size());
        try {
            for (const Row &row : rows)
                items.append(read(row));
        } catch (const RowFault &fault) {
            return rowError(function, fault);
        }
        return items;
    }

    /// As list(), for functions that answer at most one row: more are an Internal error.
    template <typename Read>
    auto maybe(const QByteArray &function, const Arguments &arguments, Read read)
        -> Result<std::optional<std::decay_t<decltype(read(std::declval<const Row &>()))>>>
    {
        using T = std::decay_t<decltype(read(std::declval<const Row &>()))>;
        TEREZE_TRY(const Rows rows, call(function, arguments));
        if (rows.isEmpty())
            return std::optional<T>();
        try {
            return std::optional<T>(read(rows.only()));
        } catch (const RowFault &fault) {
            return rowError(function, fault);
        }
    }

    /// As maybe(), with no row being NotFound.
    template <typename Read>
    auto one(const QByteArray &function, const Arguments &arguments, Read read)
        -> Result<std::decay_t<decltype(read(std::declval<const Row &>()))>>
    {
        TEREZE_TRY(auto found, maybe(function, arguments, std::move(read)));
        if (!found)
            return Error::of(
                ErrorKind::NotFound, QString::fromUtf8(function) + QStringLiteral(" answered no row"));
        return std::move(*found);
    }

    /// One statement with positional `?`; for administration and tests, where there is no function to call. A
    /// `?` operator of jsonb cannot be written: use jsonb_exists().
    Result<Rows> query(const QString &sql, const QVariantList &values = {});

    /// Several statements in one go, as psql -c would: one implicit transaction unless the text has its own.
    /// The error names the line of `sourceName` where it stands. For administration and tests.
    Result<void> executeScript(const QString &sql, const QString &sourceName = QStringLiteral("script"));

    /// Starts to hear a channel; `heard(payload)` is called on this thread, by its event loop, until the
    /// connection goes.
    Result<void> listen(const QString &channel, std::function<void(const QString &payload)> heard);

    /// A SCRAM verifier for ALTER ROLE … PASSWORD, so that the password itself never reaches a server's log.
    Result<QString> passwordVerifier(const QString &role, const QString &password);

    /// For another thread that wants to stop what this connection does.
    Canceller canceller() const;

    /// True once the connection was found to be gone; it never comes back, open another.
    bool isLost() const;
    bool inTransaction() const;
    /// Number of the server's process, for logs and tests.
    int serverProcess() const;
    /// The name under which Qt knows the connection.
    const QString &connectionName() const { return m_name; }

private:
    struct Statements;
    enum class Reuse { Prepared, Never };

    Database();
    Result<Rows> runOnce(const QString &sql, const QVariantList &values, Reuse reuse);
    Result<Rows> runRepeating(const QString &sql, const QVariantList &values, Reuse reuse);
    Result<void> checkUsable() const;
    static Error rowError(const QByteArray &function, const RowFault &fault);
    void *handle() const;

    QString m_name;
    QString m_place;
    std::unique_ptr<Statements> m_statements;
};

/// The SQL of a call: `SELECT * FROM api.f(a => ?, b => ?)`. Internal error when a name is not plain lower
/// case.
Result<QString> callStatement(const QByteArray &function, const Arguments &arguments);

} // namespace tereze::db
