// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace tereze::domain {

/// A preprinted form under strict account.
struct Blank {
    qint64 id = 0;
    QString kind;
    qint64 number = 0; ///< within its series
    QString serial; ///< series and number as they stand on it
    QString state; ///< in_stock, reserved, used, spoiled or destroyed
    QString reason; ///< why it was spoiled
    QString act; ///< by which it came, then by which it was destroyed
    QDateTime stateSince;
    QString person; ///< who changed its state last
    QString printed; ///< the registration number of what is printed on it
};

/// How many blanks of a series are in which state.
struct BlankStock {
    qint64 id = 0; ///< of the series
    QString kind;
    QString series;
    QHash<QString, int> states;

    int in(const QString &state) const { return states.value(state); }
};

} // namespace tereze::domain
