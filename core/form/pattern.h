// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace tereze::form {

/// The `pattern` keyword is accepted only in a subset that ECMA 262, PCRE2 and PostgreSQL's ARE read alike
/// and that no input can make slow: `^` first, `$` last; between them literal characters, punctuation escaped
/// by a backslash, classes `[a-z]` `[^a-z]` without escapes, groups `(…)` and `(?:…)` with `|`, and the
/// quantifiers `?` `*` `+` `{n}`
/// `{n,m}` (n, m up to 255). A group takes no quantifier but `?`. No `.`, `\d`, back-references or
/// look-around.

/// Why a pattern is not accepted, translated; nothing when it is.
std::optional<QString> patternFault(const QString &pattern);

/// The accepted pattern ready to match a whole text.
QRegularExpression compiledPattern(const QString &pattern);

} // namespace tereze::form
