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
/// invented student a case, each acting through a connection or portal session of its own; the services, the
/// routes and the worker, a program of its own that is ended with the replay.
class ReplayWorld {
public:
    /// As the cluster's owner. `routes` are BPMN; of two with the same key the first counts. A route that is
    /// malformed or refused by lint, or that the map does not fit, changes nothing. Forbidden when the
    /// database is not marked for tests, Conflict when a replay was made in it before. The clock stands at
    /// `begin` while templates, services and routes are made, so that they are in force at the first event.
    static Result<std::unique_ptr<ReplayWorld>> make(const db::ConnectionSettings &owner,
        const ReplayMap &map, const QList<QByteArray> &routes, const QDateTime &begin, bool documents);
    ~ReplayWorld();

    Result<void> setClock(const QDateTime &instant);
    /// The university's day of an instant.
    Result<QDate> dayOf(const QDateTime &instant) const;
    /// Until no worker has anything to do; at once without documents.
    Result<void> drain();

    db::Database &owner() { return *m_owner; }
    db::Database &portal() { return *m_portal; }
    /// The connection of the account that plays a role of the log; null when it is the applicant's or
    /// nobody's.
    db::Database *staff(const QString &logRole);
    /// Any account; each may read every case of the replay.
    db::Database &reader() { return *m_staff.begin()->second; }

    /// Makes the student of a case and signs it in, or signs it in anew; the session's hash.
    Result<QByteArray> signIn(const QString &caseName);
    /// The version of the service that an object of this kind is filed for.
    int serviceNumber(const QString &kind) const { return m_serviceNumbers.value(kind); }
    /// The BPMN id of a step of an object's route, by its English name.
    QString stepOf(const QString &kind, const QString &englishName) const;
    /// The public keys for the QR of this replay's worker.
    QString publicKeys() const { return m_folder.filePath(QStringLiteral("tereze-keys.json")); }

private:
    ReplayWorld(db::ConnectionSettings owner, const ReplayMap &map, bool documents);

    struct Route {
        QByteArray xml;
        route::CompiledRoute compiled;
        QHash<QString, QString> steps; ///< BPMN id by English name
    };

    Result<void> readRoutes(const QList<QByteArray> &routes);
    static Result<Route> readRoute(const QByteArray &xml);
    Result<void> checkDatabase();
    Result<void> makePeople();
    Result<void> makeTemplates();
    Result<void> makeService(const QString &kind, const ReplayMap::Object &object);
    Result<void> publish();
    Result<void> waitUntilPublished(domain::RouteVersionId id);
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
    QMap<QString, Route> m_routes; ///< by key
    QHash<QString, int> m_students; ///< by case, their number
    QString m_password;
    domain::SignInParameters m_parameters;
    QByteArray m_key;
    QString m_timeZone;
    QHash<QString, int> m_serviceNumbers; ///< by kind of object
};

} // namespace tereze::admin
