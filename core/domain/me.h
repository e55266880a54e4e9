// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldposition.h"
#include "ids.h"

#include <QDateTime>
#include <QStringList>

namespace tereze::domain {

/// Who is signed in, and where.
struct Me {
    PersonId person;
    QString surname;
    QString given;
    QString patronymic;
    QString language; ///< in which mail is written: kk, ru, en or uk
    QString email; ///< empty when there is none
    QList<HeldPosition> positions;
    QStringList groups; ///< such as `tereze_registrar`
    LocalText university;
    QString timeZone; ///< IANA name
    QString portalOrigin; ///< such as `https://portal.example.kz`
    QDateTime serverTime; ///< UTC; the test clock where the database is marked for tests
    bool forTests = false;

    bool isRegistrar() const { return groups.contains(QStringLiteral("tereze_registrar")); }
    bool isAdministrator() const { return groups.contains(QStringLiteral("tereze_administrator")); }
};

} // namespace tereze::domain
