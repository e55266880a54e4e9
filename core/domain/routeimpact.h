// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QString>
#include <QStringList>

namespace tereze::domain {

/// What another version would mean for the running applications of a route: how many of them there are, fit,
/// would be stuck, would skip or repeat a step.
struct RouteImpact {
    QString verdict; ///< running, fit, stuck, skip or repeat
    QString element; ///< id of the step; empty for the verdict as a whole
    LocalText name; ///< of the step; empty where no published version has it
    qint64 cases = 0;
    QStringList examples; ///< case references of the first of them
};

} // namespace tereze::domain
