// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/catalogueobject.h>
#include <core/domain/journaldefinition.h>
#include <core/domain/published.h>
#include <core/domain/service.h>
#include <core/domain/serviceentry.h>
#include <core/domain/stored.h>
#include <core/domain/templateentry.h>

namespace tereze::store {

/// The catalogue of services. Reading is for everybody, the rest for administrators and the cluster's owner.
class CatalogueStore {
public:
    /// All that are in force, without their forms; some hundred at most.
    static Result<QList<domain::Service>> services(db::Database &database);
    /// One with its form; nothing when there is none of this key.
    static Result<std::optional<domain::Service>> service(db::Database &database, const QString &key);

    /// What is loaded, by hashes.
    static Result<QList<domain::CatalogueObject>> state(db::Database &database);

    /// Conflict when what stands there is neither what was last seen nor the very same content. Journals come
    /// first, then templates, then services.
    static Result<domain::Published> putService(
        db::Database &database, const QUuid &requestId, const domain::ServiceEntry &entry);
    static Result<domain::Published> putTemplate(
        db::Database &database, const QUuid &requestId, const domain::TemplateEntry &entry);
    /// The last text of a template in a language; nothing when there is none.
    static Result<std::optional<QString>> templateText(
        db::Database &database, const QString &key, const QString &language);
    static Result<domain::Stored> putJournal(
        db::Database &database, const QUuid &requestId, const domain::JournalDefinition &journal);
};

} // namespace tereze::store
