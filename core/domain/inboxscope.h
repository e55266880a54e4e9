// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::domain {

/// Whose open tasks are listed.
enum class InboxScope {
    Mine, ///< of the positions that I hold
    Unit, ///< of every position of my units; those that are not mine can only be looked at
};

} // namespace tereze::domain
