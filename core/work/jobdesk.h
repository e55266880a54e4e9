// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tereze::db {
class Database;
}

namespace tereze::work {

/// Where a handler works: the connection of its thread and the name under which its jobs are leased.
struct JobDesk {
    db::Database &database;
    QString worker;
};

} // namespace tereze::work
