// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QList>
#include <QString>

namespace tereze::domain {

/// Somebody whose deeds are looked for in the log.
struct AuditPerson {
    PersonId person;
    QString fullName;
    QString dbRole; ///< empty for who has no account
    QList<LocalText> positions; ///< ever held
};

} // namespace tereze::domain
