// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/account.h>
#include <core/domain/appointmententry.h>
#include <core/domain/credentialentry.h>
#include <core/domain/personentry.h>
#include <core/domain/personnames.h>
#include <core/domain/positionentry.h>
#include <core/domain/setting.h>
#include <core/domain/stored.h>
#include <core/domain/studententry.h>
#include <core/domain/unitentry.h>

namespace tereze::store {

/// Units, positions, people, students, settings and accounts; for administrators and the cluster's owner.
/// Version 0 makes a row; Conflict when it is there already or was changed meanwhile.
class RegistryStore {
public:
    static Result<domain::Stored> putUnit(
        db::Database &database, const QUuid &requestId, const domain::UnitEntry &unit);
    /// All, by their codes; some hundred at most. For registrars too.
    static Result<QList<domain::UnitEntry>> units(db::Database &database);
    static Result<domain::Stored> putPosition(db::Database &database, const QUuid &requestId,
        const QString &role, const QString &unitCode, qint64 version, const LocalText &title);
    static Result<domain::Stored> putPerson(
        db::Database &database, const QUuid &requestId, const domain::PersonEntry &person);
    /// The names of the applicant (first, where that is a person) and of those who decided on the application
    /// or are asked to, with their own forms; for registrars too.
    static Result<QList<domain::PersonNames>> personNames(
        db::Database &database, domain::ApplicationId application);
    /// Writes the person's own forms in a language in place of those seen; answers the new version. Conflict
    /// when they, or the name, were changed meanwhile. For registrars too.
    static Result<qint64> putNameForms(db::Database &database, const QUuid &requestId,
        domain::PersonId person, const QString &language, const domain::NameForms &forms);
    static Result<domain::Stored> putStudent(
        db::Database &database, const QUuid &requestId, const domain::StudentEntry &student);
    /// Those that somebody holds today, by unit and role, after the position `after`; also for members of
    /// staff who assign tasks that nobody could do. `find` is a part of a title or of a unit's name, or the
    /// beginning of a surname; at most 100 characters.
    static Result<QList<domain::PositionEntry>> positions(db::Database &database, const QString &find = {},
        const std::optional<domain::PositionEntry> &after = std::nullopt, int limit = 50);
    /// The same appointment made once more is no other.
    static Result<domain::Stored> appoint(
        db::Database &database, const QUuid &requestId, const domain::AppointmentEntry &appointment);
    /// Gives a login of the portal, or a new password; the person's sessions end.
    static Result<void> putCredential(
        db::Database &database, const QUuid &requestId, const domain::CredentialEntry &credential);

    /// Closes a login of the portal; its sessions end.
    static Result<void> disableLogin(db::Database &database, const QUuid &requestId, const QString &login);
    /// By login, after the login `after`.
    static Result<QList<domain::Login>> logins(
        db::Database &database, const QString &after = {}, int limit = 200);

    static Result<QList<domain::Setting>> settings(db::Database &database);
    /// Answers the new version.
    static Result<qint64> putSetting(db::Database &database, const QUuid &requestId, const QString &key,
        qint64 version, const QJsonValue &value);

    /// The cluster's owner: makes the role, or gives the one that is the person's exactly these groups (full
    /// names of group roles). `verifier` is what Database::passwordVerifier() made; none keeps the password.
    static Result<void> addAccount(db::Database &database, domain::PersonId person, const QString &role,
        const QStringList &groups, const std::optional<QString> &verifier);
    /// The cluster's owner, outside of any transaction: closes role and login of the person, and when that is
    /// committed ends the sessions of the role.
    static Result<void> disableAccount(db::Database &database, const QString &role);
    /// By role, after the role `after`.
    static Result<QList<domain::Account>> accounts(
        db::Database &database, const QString &after = {}, int limit = 200);
};

} // namespace tereze::store
