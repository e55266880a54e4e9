// SPDX-License-Identifier: GPL-3.0-or-later
#include "routeduration.h"

#include <QRegularExpression>

namespace tereze::route {

bool isRouteDuration(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\AP(?:([0-9]{1,9})W|(?=[0-9T])(?:([0-9]{1,9})Y)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})D)?"
                       "(?:T(?=[0-9])(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})S)?)?)\\z"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return false;
    const auto part = [&match](int group) {
        return match.capturedView(group).toLongLong();
    };
    constexpr qint64 day = 86'400;
    constexpr qint64 month = 2'629'800; // a twelfth of 365.25 days
    constexpr qint64 most = 3'653 * day;
    const qint64 seconds = part(2) * 12 * month + part(3) * month + part(1) * 7 * day + part(4) * day
        + part(5) * 3'600 + part(6) * 60 + part(7);
    return seconds > 0 && seconds <= most;
}

} // namespace tereze::route
