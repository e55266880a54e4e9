// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::grammar {

/// The parts of a full name.
enum class NamePart { Surname, Given, Patronymic };

} // namespace tereze::grammar
