// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "loadreport.h"

#include <core/base/result.h>
#include <core/db/database.h>

#include <QHash>

namespace tereze::catalogue {

/// Writes a catalogue into the database: journals, templates, routes, services. What nobody edited there
/// since it was loaded is changed, the rest is settled as asked. Routes are published by a worker, whose
/// verdict is waited for.
class CatalogueLoader {
public:
    enum class Policy {
        Report, ///< conflicts are only reported, the database is kept
        TakeTheirs, ///< the files win
        KeepOurs, ///< the database wins, and that is not counted as left out
    };

    /// The database as an administrator or the cluster's owner; it must outlive the loader.
    CatalogueLoader(db::Database &database, Policy policy, int waitMs);

    Result<LoadReport> load(const Catalogue &catalogue);

private:
    using Hashes = QHash<QString, std::optional<QByteArray>>;

    Result<void> readState();
    Result<void> loadTemplate(const CatalogueTemplate &entry);
    Result<void> publishRoute(const CatalogueService &service);
    Result<void> loadService(const CatalogueService &service);
    /// Whether what was edited here gives way to the files; it is reported either way.
    bool givesWay(const QString &object, const QString &key, const QJsonArray &differences);
    bool isEdited(const QString &stateKey) const;
    Result<void> waitForRoutes();

    db::Database &m_database;
    Policy m_policy;
    int m_waitMs;
    Hashes m_content; ///< "object key" -> hash of what stands there
    Hashes m_loaded; ///< of what was last loaded
    QHash<QString, qint64> m_version; ///< as seen when the load began
    QList<std::pair<QString, qint64>> m_waiting; ///< route key, version
    LoadReport m_report;
};

} // namespace tereze::catalogue
