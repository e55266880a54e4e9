// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

namespace tereze::db {

class Database;

/// A transaction over several statements, for administration and installing only: whatever people do is one
/// call. Undone on leaving the scope unless commit() succeeded. Lives on the thread of its Database and
/// within its life.
class Transaction {
public:
    static Result<Transaction> begin(Database &database);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Database *database);

    Database *m_database;
};

} // namespace tereze::db
