// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomenclaturestore.h"

#include "rowreading.h"

namespace tereze::store {

Result<QList<domain::CaseFile>> NomenclatureStore::list(
    db::Database &database, int year, const QString &after, int limit)
{
    return database.list("api.nomenclature_list",
        { { "p_year", year }, { "p_after", after }, { "p_limit", limit } }, [](const db::Row &row) {
            domain::CaseFile line;
            line.id = readId<domain::CaseFileId>(row, u"id");
            line.year = row.int32(u"year");
            line.index = row.text(u"index");
            line.title = readLocalText(row, u"title");
            line.unit = row.text(u"unit_code");
            line.unitName = readLocalText(row, u"unit_name");
            line.retention = row.text(u"retention");
            line.retentionYears = readMaybeInt(row, u"retention_years");
            line.article = row.text(u"article");
            line.isExpert = row.boolean(u"expert");
            line.isTransitional = row.boolean(u"transitional");
            line.note = row.text(u"note");
            line.version = row.int64(u"version");
            line.volumes = row.int64(u"volumes");
            line.openVolume = readMaybeId<domain::VolumeId>(row, u"open_volume_id");
            return line;
        });
}

Result<domain::Stored> NomenclatureStore::put(
    db::Database &database, const QUuid &requestId, const domain::CaseFile &line)
{
    return database.one("api.nomenclature_put",
        { { "p_request_id", requestId }, { "p_year", line.year }, { "p_index", line.index },
            { "p_version", line.version }, { "p_title", line.title.json() }, { "p_unit_code", line.unit },
            { "p_retention", line.retention }, { "p_retention_years", line.retentionYears },
            { "p_article", line.article }, { "p_expert", line.isExpert },
            { "p_transitional", line.isTransitional }, { "p_note", line.note } },
        readStored);
}

Result<QList<domain::Volume>> NomenclatureStore::volumes(db::Database &database, domain::CaseFileId line)
{
    return database.list("api.volume_list", { { "p_nomenclature_id", line } }, [](const db::Row &row) {
        domain::Volume volume;
        volume.id = readId<domain::VolumeId>(row, u"id");
        volume.number = row.int32(u"number");
        volume.storagePlace = readLocalText(row, u"storage_place");
        volume.openedAt = row.instant(u"opened_at");
        volume.closedAt = row.maybeInstant(u"closed_at");
        volume.entries = row.int64(u"entries");
        volume.sheets = readMaybeInt(row, u"sheets");
        volume.destroyAfter = row.maybeDate(u"destroy_after");
        volume.hold = readText(row, u"hold");
        volume.proposed = readMaybeId<domain::DestructionActId>(row, u"proposed");
        volume.version = row.int64(u"version");
        return volume;
    });
}

Result<domain::VolumeId> NomenclatureStore::openVolume(
    db::Database &database, const QUuid &requestId, domain::CaseFileId line, const LocalText &storagePlace)
{
    return database.one("api.volume_open",
        { { "p_request_id", requestId }, { "p_nomenclature_id", line },
            { "p_storage_place", storagePlace.json() } },
        [](const db::Row &row) { return readId<domain::VolumeId>(row, u"id"); });
}

Result<void> NomenclatureStore::closeVolume(
    db::Database &database, const QUuid &requestId, domain::VolumeId volume, qint64 version, int sheets)
{
    return database.run("api.volume_close",
        { { "p_request_id", requestId }, { "p_volume_id", volume }, { "p_version", version },
            { "p_sheets", sheets } });
}

Result<void> NomenclatureStore::holdVolume(db::Database &database, const QUuid &requestId,
    domain::VolumeId volume, qint64 version, const QString &reason)
{
    return database.run("api.volume_hold",
        { { "p_request_id", requestId }, { "p_volume_id", volume }, { "p_version", version },
            { "p_reason", reason.isEmpty() ? std::nullopt : std::optional(reason) } });
}

Result<domain::DestructionActId> NomenclatureStore::proposeDestruction(
    db::Database &database, const QUuid &requestId, const QString &reason)
{
    return database.one("api.destruction_propose", { { "p_request_id", requestId }, { "p_reason", reason } },
        [](const db::Row &row) { return readId<domain::DestructionActId>(row, u"id"); });
}

Result<void> NomenclatureStore::withdrawProposal(db::Database &database, const QUuid &requestId,
    domain::DestructionActId act, qint64 version, const QString &reason)
{
    return database.run("api.destruction_withdraw",
        { { "p_request_id", requestId }, { "p_act_id", act }, { "p_version", version },
            { "p_reason", reason } });
}

Result<QList<domain::DestructionAct>> NomenclatureStore::proposals(
    db::Database &database, std::optional<domain::DestructionActId> before, int limit)
{
    return database.list(
        "api.destruction_list", { { "p_before_id", before }, { "p_limit", limit } }, [](const db::Row &row) {
            domain::DestructionAct act;
            act.id = readId<domain::DestructionActId>(row, u"id");
            act.madeAt = row.instant(u"made_at");
            act.madeBy = row.text(u"made_by");
            act.reason = row.text(u"reason");
            act.volumes = row.int64(u"volumes");
            act.withdrawnAt = row.maybeInstant(u"withdrawn_at");
            act.withdrawnBy = readText(row, u"withdrawn_by");
            act.withdrawnReason = readText(row, u"withdrawn_reason");
            act.version = row.int64(u"version");
            return act;
        });
}

Result<QList<domain::DestructionLine>> NomenclatureStore::proposalLines(
    db::Database &database, domain::DestructionActId act, int after, int limit)
{
    return database.list("api.destruction_lines",
        { { "p_act_id", act }, { "p_after", after }, { "p_limit", limit } }, [](const db::Row &row) {
            domain::DestructionLine line;
            line.line = row.int32(u"line");
            line.volumeId = readId<domain::VolumeId>(row, u"volume_id");
            line.year = row.int32(u"year");
            line.index = row.text(u"index");
            line.title = readLocalText(row, u"title");
            line.volume = row.int32(u"volume");
            line.entries = row.int32(u"entries");
            line.sheets = row.int32(u"sheets");
            line.retentionYears = row.int32(u"retention_years");
            line.article = row.text(u"article");
            line.isExpert = row.boolean(u"expert");
            line.closedOn = row.date(u"closed_on");
            line.destroyAfter = row.date(u"destroy_after");
            return line;
        });
}

} // namespace tereze::store
