// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace tereze::domain {

/// An appointment to be made (version 0), or one whose last day changes (the version that was seen): that of
/// the person to the position from the same first day.
struct AppointmentEntry {
    PersonId person;
    QString role;
    QString unitCode;
    QDate from; ///< the first day
    qint64 version = 0;
    std::optional<QDate> until = {}; ///< the last day, where one is known
};

} // namespace tereze::domain
