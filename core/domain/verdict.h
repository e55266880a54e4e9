// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tereze::domain {

/// What verification says of a document. `Altered` comes from a signature alone, never from the database.
enum class Verdict { Valid, Superseded, Annulled, NotIssued, Altered, Unknown };

/// The stable word, such as `not_issued`.
QString codeOf(Verdict verdict);
std::optional<Verdict> verdictOf(const QString &code);

} // namespace tereze::domain
