// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/stored.h>
#include <core/domain/templatelisting.h>

namespace tereze::store {

/// The templates of documents, their versions, and by what they are looked at and tested; for administrators.
/// A text is published by CatalogueStore::putTemplate().
class TemplateStore {
public:
    /// All; some hundred at most.
    static Result<QList<domain::TemplateListing>> list(db::Database &database);
    /// The last 50, newest first, or those before a number.
    static Result<QList<domain::TemplateVersionListing>> versions(
        db::Database &database, const QString &key, const QString &language, std::optional<int> before = {});
    /// One version's text; nothing when there is none.
    static Result<std::optional<QString>> versionText(
        db::Database &database, const QString &key, const QString &language, int number);

    /// On what kind of blanks its documents are printed, empty for plain paper, in place of the one seen.
    /// Conflict when another was chosen meanwhile.
    static Result<void> putBlank(db::Database &database, const QUuid &requestId, const QString &key,
        const QString &seen, const QString &kind);

    /// The applications that a template can be looked at by, newest first: 50 from an id downwards.
    static Result<QList<domain::TemplateRecord>> records(
        db::Database &database, const QString &key, std::optional<domain::ApplicationId> before = {});
    static Result<std::optional<domain::TemplateRecordData>> record(db::Database &database,
        const QString &key, domain::ApplicationId application, const QString &language);

    static Result<QList<domain::TemplateCase>> cases(db::Database &database, const QString &key);
    /// Keeps a case as it was seen at its version; Conflict when it was changed meanwhile.
    static Result<domain::Stored> putCase(
        db::Database &database, const QUuid &requestId, const QString &key, const domain::TemplateCase &one);
    static Result<domain::Stored> removeCase(
        db::Database &database, const QUuid &requestId, const QString &key, const domain::TemplateCase &one);
};

} // namespace tereze::store
