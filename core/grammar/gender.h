// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::grammar {

/// Grammatical gender; Unknown where a name does not tell it (Саша Осипчук).
enum class Gender { Unknown, Masculine, Feminine, Neuter };

} // namespace tereze::grammar
