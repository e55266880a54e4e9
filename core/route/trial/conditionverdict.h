// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/route/condition.h>

#include <QJsonObject>

#include <optional>

namespace tereze::route {

/// What a condition says of a context, near enough to the database's verdict for trying a route out in the
/// client: nothing where a field is missing or of another type (the engine makes an incident of it). The
/// engine alone decides real cases.
std::optional<bool> verdictOf(const Condition &condition, const QJsonObject &context);

} // namespace tereze::route
