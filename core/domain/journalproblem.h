// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tereze::domain {

/// A fault in the numbers of a journal.
struct JournalProblem {
    QString journalKey;
    std::optional<int> year;
    QString problem; ///< `gap`, `double`, `counter`, `not_issued`, `unregistered`, `not_a_letter`,
                     ///< `closed_book` or `closed_volume`
    std::optional<qint64> number;
    QString detail;
};

} // namespace tereze::domain
