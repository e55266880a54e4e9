// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QDate>
#include <QDateTime>

#include <optional>

namespace tereze::domain {

/// Who stands in for whom, from the first to the last day.
struct Substitution {
    qint64 id = 0; ///< also the cursor of the list
    PersonId person; ///< who is absent
    QString personName;
    PersonId substitute;
    QString substituteName;
    QString role; ///< of the position; empty when it is meant for all that have no substitution of their own
    QString unitCode;
    LocalText positionTitle; ///< empty with the role
    QDate from;
    QDate until; ///< the last day, inclusive
    QString basis; ///< the order it rests on
    QDateTime createdAt;
    std::optional<PersonId> createdBy; ///< nobody: the cluster's owner
    std::optional<QDateTime> cancelledAt;
    qint64 version = 0;
};

} // namespace tereze::domain
