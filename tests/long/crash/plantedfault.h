// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>

#include <QString>

#include <optional>

namespace tereze::test {

/// A fault put into the database on purpose, to see that the comparison finds it.
enum class PlantedFault {
    None,
    NotDurable, ///< nobody waits for the disk: acknowledged work is lost with the server
    RequestForgotten, ///< a repeated request is done again
    QueueForgets, ///< a job is deleted when it is taken, not when it is done
};

/// `none`, `not-durable`, `request-forgotten`, `queue-forgets`.
std::optional<PlantedFault> plantedFaultOf(const QString &name);
QString nameOf(PlantedFault fault);

/// As the superuser. Internal when the functions no longer look as the fault needs them: then the fault would
/// not be there.
Result<void> plant(db::Database &owner, PlantedFault fault);

} // namespace tereze::test
