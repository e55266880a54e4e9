// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/ids.h>

#include <QHash>

#include <tests/support/temporarydatabase.h>

namespace tereze::test {

/// The university of resources/demo with the catalogue of resources/catalogue in a database of a test's own:
/// people, accounts that sign in without a password, services whose routes are published.
class SampleUniversity {
public:
    /// The database must outlive it.
    static Result<SampleUniversity> create(TemporaryDatabase &place);

    domain::PersonId person(const QString &login) const { return m_persons.value(login); }

    /// A connection as the portal, and a session there of a student, such as `serikov`; its hash.
    Result<std::unique_ptr<db::Database>> portal() const;
    Result<QByteArray> signIn(const QString &login) const;

    /// A connection as a member of staff: akhmetova (student office), ospanov (dean), zhumabaeva
    /// (vice-rector), mukanov (registrar, administrator, auditor), petrenko (accountant) and others.
    Result<std::unique_ptr<db::Database>> staff(const QString &login) const;
    Result<std::unique_ptr<db::Database>> worker() const;

private:
    explicit SampleUniversity(TemporaryDatabase &place);

    TemporaryDatabase *m_place;
    QHash<QString, domain::PersonId> m_persons;
};

/// Compiles every route that waits for it, as a worker does; for databases without one.
Result<void> publishWaitingRoutes(db::Database &worker);

} // namespace tereze::test
