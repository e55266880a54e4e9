// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/admin/replaymap.h>
#include <core/base/result.h>
#include <core/db/connectionsettings.h>
#include <core/db/database.h>
#include <core/domain/ids.h>
#include <core/domain/signinparameters.h>
#include <core/route/compiledroute.h>

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <unordered_map>

namespace tereze::admin {

/// The people of a replay, in a database that is marked for tests: one account for each role of the map, one
/// invented student a case, each acting through a connection or portal session of its own; the service, the
/// route and the worker, a program of its own that is ended with the replay.
class ReplayWorld {
public:
    /// As the cluster's owner. A route that is malformed or refused by lint changes nothing. Forbidden when
    /// the database is not marked for tests, Conflict when a replay was made in it before. `worker` is the
    /// program, beside tereze-admin.
    static Result<std::unique_ptr<ReplayWorld>> make(
        const db::ConnectionSettings &owner, const ReplayMap &map, const QByteArray &route, bool documents);
    ~ReplayWorld();

    Result<void> setClock(const QDateTime &instant);
    /// The university's day of an instant.
    Result<QDate> dayOf(const QDateTime &instant) const;
    /// Until no worker has anything to do; at once without documents.
    Result<void> drain();

    db::Database &owner() { return *m_owner; }
    db::Database &portal() { return *m_portal; }
    /// The connection of the account that plays a role of the log; null when the map has none.
    db::Database *staff(const QString &logRole);
    /// Any account; each may read every case of the replay.
    db::Database &reader() { return *m_staff.begin()->second; }

    /// Makes the student of a case and signs it in, or signs it in anew; the session's hash.
    Result<QByteArray> signIn(const QString &caseName);
    int serviceNumber() const { return m_serviceNumber; }
    /// The BPMN id of a step, by its English name.
    QString stepOf(const QString &englishName) const { return m_steps.value(englishName); }
    /// The public keys for the QR of this replay's worker.
    QString publicKeys() const { return m_folder.filePath(QStringLiteral("tereze-keys.json")); }

private:
    ReplayWorld(db::ConnectionSettings owner, const ReplayMap &map, bool documents);

    Result<void> readRoute(const QByteArray &route);
    Result<void> checkDatabase();
    Result<void> makePeople();
    Result<void> makeService();
    Result<void> publish(const QByteArray &route);
    Result<void> startWorker();
    Result<void> runWorker(const QStringList &arguments);
    Result<void> waitForWorker();
    QStringList workerArguments() const;

    const db::ConnectionSettings m_settings;
    const ReplayMap &m_map;
    const bool m_documents;
    QTemporaryDir m_folder;
    QProcess m_worker;
    std::unique_ptr<db::Database> m_owner;
    std::unique_ptr<db::Database> m_portal;
    std::unordered_map<QString, std::unique_ptr<db::Database>> m_staff; ///< by account
    route::CompiledRoute m_route;
    QHash<QString, QString> m_steps;
    QHash<QString, int> m_students; ///< by case, their number
    QString m_password;
    domain::SignInParameters m_parameters;
    QByteArray m_key;
    QString m_timeZone;
    int m_serviceNumber = 0;
};

} // namespace tereze::admin
