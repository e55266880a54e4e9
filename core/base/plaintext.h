// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tereze {

/// The length of a text that a person wrote, in code points, as the database counts it; nothing when it holds
/// what tereze.check_text refuses: control characters other than tab and line ends, or half a surrogate pair.
std::optional<int> countedCharacters(const QString &text);

/// Whether a text holds nothing but blanks, tabs and line ends, as the database tells.
bool isBlank(const QString &text);

} // namespace tereze
