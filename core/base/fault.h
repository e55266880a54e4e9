// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QList>
#include <QString>

namespace tereze {

/// One thing found wrong in a file that a person wrote: where (a file, a JSON pointer, a line, whatever the
/// reader of that kind of file can tell) and what, translated for the person who will mend it.
struct Fault {
    QString place;
    QString text;

    bool operator==(const Fault &) const = default;

    /// "place: text", or the text alone where the whole input is meant.
    QString line() const;
};

/// One InvalidInput error of all faults; the user text names the first ones, the detail holds all, one a
/// line. The list must not be empty.
Error errorOf(const QList<Fault> &faults);

} // namespace tereze
