// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace tereze::test {

/// How many stamps are read again from scans of paper: each drawn as on a document, painted by Poppler at 150
/// dpi, turned by up to 4 degrees, blurred, with noise, packed as JPEG of quality 60, and read by zbarimg.
/// (reference/debian12-facts.md §5 has the same with three turns.)
struct ScannedStamps {
    int stamps = 0;
    int read = 0; ///< zbarimg gave one text
    int exact = 0; ///< and it was the stamp's
    double smallestModule = 0; ///< millimetres
    double largestSide = 0; ///< millimetres, quiet zones included
    QMap<int, int> modules; ///< stamps by modules a side
    QMap<int, int> missedByModules;
    QString trouble; ///< why it could not be done; else empty

    /// The same seed gives the same scans.
    static ScannedStamps scan(int count, quint32 seed);

    /// At least 99 of 100 are read, and each of these exactly.
    bool isEnough() const
    {
        return trouble.isEmpty() && read * 100 >= stamps * 99 && exact == read && stamps > 0;
    }
    QJsonObject json() const;
};

} // namespace tereze::test
