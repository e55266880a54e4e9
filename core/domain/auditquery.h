// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tereze::domain {

/// What is looked for in the log; what is not set is not asked for.
struct AuditQuery {
    std::optional<PersonId> person; ///< who did it
    QString objectKind; ///< with objectId: to what; empty: to anything
    qint64 objectId = 0;
    QString caseRef; ///< the case as an object, instead of kind and id
    QDateTime from; ///< invalid: from the beginning
    QDateTime until; ///< the first instant that is no longer meant; invalid: to the end

    bool operator==(const AuditQuery &) const = default;
};

} // namespace tereze::domain
