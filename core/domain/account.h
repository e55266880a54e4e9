// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QJsonArray>
#include <QString>

namespace tereze::domain {

/// A member of staff's own role in PostgreSQL.
struct Account {
    QString role; ///< also the cursor of the list
    PersonId person;
    QString fullName;
    bool enabled = false;
    QJsonArray positions; ///< [{"role","unit"}]
};

/// A person's login of the portal.
struct Login {
    QString login; ///< also the cursor of the list
    PersonId person;
    QString fullName;
    bool enabled = false;
};

} // namespace tereze::domain
