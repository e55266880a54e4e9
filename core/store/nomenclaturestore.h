// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/casefile.h>
#include <core/domain/destructionact.h>
#include <core/domain/stored.h>

namespace tereze::store {

/// Where paper is kept and for how long: the nomenclature of cases, its volumes, acts that propose what may
/// be destroyed. Nothing is ever deleted. For registrars, what reads also for auditors. Errors are those of
/// db::Database: Conflict when something was changed meanwhile, WrongState when a volume is open or closed
/// where it should not be.
class NomenclatureStore {
public:
    /// Lines of a year in the order of their indices, after the given one; at most `limit` (and 200).
    static Result<QList<domain::CaseFile>> list(
        db::Database &database, int year, const QString &after, int limit);
    /// Makes a line (version 0) or changes the one that was seen at its version.
    static Result<domain::Stored> put(
        db::Database &database, const QUuid &requestId, const domain::CaseFile &line);

    static Result<QList<domain::Volume>> volumes(db::Database &database, domain::CaseFileId line);
    static Result<domain::VolumeId> openVolume(db::Database &database, const QUuid &requestId,
        domain::CaseFileId line, const LocalText &storagePlace);
    /// `sheets` as a person counted them, 1 to 100,000.
    static Result<void> closeVolume(
        db::Database &database, const QUuid &requestId, domain::VolumeId volume, qint64 version, int sheets);
    /// An empty reason lets the volume go again.
    static Result<void> holdVolume(db::Database &database, const QUuid &requestId, domain::VolumeId volume,
        qint64 version, const QString &reason);

    /// Makes an act of what has served its term; WrongState when nothing has.
    static Result<domain::DestructionActId> proposeDestruction(
        db::Database &database, const QUuid &requestId, const QString &reason);
    static Result<void> withdrawProposal(db::Database &database, const QUuid &requestId,
        domain::DestructionActId act, qint64 version, const QString &reason);
    /// The newest first.
    static Result<QList<domain::DestructionAct>> proposals(
        db::Database &database, std::optional<domain::DestructionActId> before, int limit);
    static Result<QList<domain::DestructionLine>> proposalLines(
        db::Database &database, domain::DestructionActId act, int after, int limit);
};

} // namespace tereze::store
