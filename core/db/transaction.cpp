// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include <core/base/logging.h>
#include <core/db/database.h>

#include <utility>

namespace tereze::db {

Transaction::Transaction(Database *database)
    : m_database(database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.inTransaction())
        return Error::of(ErrorKind::Internal, QStringLiteral("transactions do not nest"));
    TEREZE_CHECK(database.executeScript(QStringLiteral("BEGIN"), QStringLiteral("transaction")));
    return Transaction(&database);
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return Error::of(ErrorKind::Internal, QStringLiteral("the transaction is already over"));
    // COMMIT of a failed transaction is answered as success though it undoes everything.
    TEREZE_CHECK(m_database->query(QStringLiteral("SELECT 1")));
    TEREZE_CHECK(std::exchange(m_database, nullptr)
                     ->executeScript(QStringLiteral("COMMIT"), QStringLiteral("transaction")));
    return {};
}

void Transaction::rollback()
{
    Database *database = std::exchange(m_database, nullptr);
    if (!database || database->isLost()) // the server undoes it by itself
        return;
    if (const auto done = database->executeScript(QStringLiteral("ROLLBACK"), QStringLiteral("transaction"));
        !done)
        qCWarning(lcDb) << "Could not undo a transaction:" << done.error().logLine();
}

} // namespace tereze::db
