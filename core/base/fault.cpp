// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include <QCoreApplication>
#include <QStringList>

namespace tereze {

QString Fault::line() const
{
    return place.isEmpty() ? text : QStringLiteral("%1: %2").arg(place, text);
}

Error errorOf(const QList<Fault> &faults)
{
    constexpr qsizetype shown = 5;
    QStringList all;
    for (const Fault &fault : faults)
        all << fault.line();
    QStringList first = all.mid(0, shown);
    if (all.size() > shown)
        first << QCoreApplication::translate(
            "Fault", "and %n more", nullptr, static_cast<int>(all.size() - shown));
    return Error::of(ErrorKind::InvalidInput, first.join(u'\n'), all.join(u'\n'));
}

} // namespace tereze
