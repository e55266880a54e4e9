// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/personentry.h>
#include <core/domain/studententry.h>
#include <core/domain/unitentry.h>

#include <QHash>
#include <QStringList>

namespace tereze::catalogue {

/// A university as a file describes it, for demonstrations and tests:
/// ```
/// { "time_zone": "Asia/Almaty",
///   "units": [{ "code", "kind", "parent": code or null, "name": {…} }],        the first is the university
///   "positions": [{ "role", "unit", "title": {…} }],
///   "staff": [{ "login", "surname", "given", "patronymic", "sex", "language", "email",
///               "appointments": [{ "role", "unit", "valid_from" }] }],
///   "students": [{ "login", "number", "surname", …, "birth_date", "phone", "faculty", "programme": {…},
///                  "degree", "course", "study_form", "study_language", "funding", "enrolled_on",
///                  "graduates_on" }] }
/// ```
class UniversityFile {
public:
    struct Position {
        QString role;
        QString unit;
        LocalText title;
    };
    struct Appointment {
        QString role;
        QString unit;
        QDate from;
    };
    struct Staff {
        QString login;
        domain::PersonEntry person;
        QList<Appointment> appointments;

        bool hasRole(const QString &role) const;
    };
    struct Student {
        QString login;
        domain::PersonEntry person;
        domain::StudentEntry student;
    };

    static Result<UniversityFile> read(const QString &path);

    /// Writes all of it as the cluster's owner. What this file made before is left as it is: its requests
    /// have ids made from the codes and logins, so repeating them does nothing. Answers the persons by login.
    Result<QHash<QString, domain::PersonId>> load(db::Database &database) const;

    QString timeZone;
    QList<domain::UnitEntry> units;
    QList<Position> positions;
    QList<Staff> staff;
    QList<Student> students;
};

} // namespace tereze::catalogue
