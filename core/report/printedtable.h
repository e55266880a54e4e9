// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tereze::report {

/// A table as it is shown on a screen, to be written into a file exactly so. Every row has as many cells as
/// the header.
struct PrintedTable {
    struct Column {
        QString title;
        double width = 1; ///< share of the whole width; only the relation of the columns counts
        bool isNumber = false; ///< whole numbers, aligned to the right; an empty cell is no number
    };

    QString title;
    QStringList notes; ///< what was asked for and when, above the table; a line each
    QString language; ///< of the texts, such as "kk"
    QList<Column> columns;
    QList<QStringList> rows;
};

} // namespace tereze::report
