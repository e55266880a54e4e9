// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankstore.h"

#include "rowreading.h"

namespace tereze::store {

Result<int> BlankStore::add(db::Database &database, const QUuid &requestId, const QString &kind,
    const QString &series, qint64 first, qint64 last, int width, const QString &act)
{
    return database.one("api.blank_add",
        { { "p_request_id", requestId }, { "p_kind", kind }, { "p_series", series }, { "p_first", first },
            { "p_last", last }, { "p_width", width }, { "p_act", act } },
        [](const db::Row &row) { return row.int32(u"added"); });
}

Result<int> BlankStore::act(db::Database &database, const QUuid &requestId, const QString &act,
    const QString &kind, const QString &series, qint64 first, qint64 last, const QString &ground)
{
    return database.one("api.blank_act",
        { { "p_request_id", requestId }, { "p_act", act }, { "p_kind", kind }, { "p_series", series },
            { "p_first", first }, { "p_last", last }, { "p_ground", ground } },
        [](const db::Row &row) { return row.int32(u"changed"); });
}

Result<QList<domain::Blank>> BlankStore::list(db::Database &database, const QString &kind,
    const QString &series, const std::optional<QString> &state, std::optional<qint64> after, int limit)
{
    return database.list("api.blank_list",
        { { "p_kind", kind }, { "p_series", series }, { "p_state", state }, { "p_after_number", after },
            { "p_limit", limit } },
        [](const db::Row &row) {
            return domain::Blank { row.int64(u"id"), row.text(u"kind"), row.int64(u"number"),
                row.text(u"serial"), row.text(u"state"), readText(row, u"reason"), readText(row, u"act"),
                row.instant(u"state_since"), row.text(u"person"), readText(row, u"printed") };
        });
}

Result<QList<domain::BlankStock>> BlankStore::stock(db::Database &database)
{
    return database.list("api.blank_stock", {}, [](const db::Row &row) {
        domain::BlankStock stock { row.int64(u"id"), row.text(u"kind"), row.text(u"series"), {} };
        const QJsonObject states = row.object(u"states");
        for (auto it = states.begin(); it != states.end(); ++it)
            stock.states.insert(it.key(), it.value().toInt());
        return stock;
    });
}

Result<QStringList> BlankStore::kinds(db::Database &database)
{
    TEREZE_TRY(const QList<QString> kinds,
        database.list("api.blank_kinds", {}, [](const db::Row &row) { return row.text(u"kind"); }));
    return QStringList(kinds);
}

Result<QList<domain::BlankChoice>> BlankStore::choices(db::Database &database, const QList<qint64> &entries)
{
    return database.list("api.blank_choices", { { "p_entry_ids", entries } }, [](const db::Row &row) {
        return domain::BlankChoice { row.text(u"kind"), readText(row, u"series"),
            static_cast<int>(row.int64(u"free")), readText(row, u"next"),
            static_cast<int>(row.int64(u"wanted")) };
    });
}

Result<QList<domain::PrinterCalibration>> BlankStore::calibrations(
    db::Database &database, domain::PrinterId printer)
{
    return database.list(
        "api.calibration_list", { { "p_printer_id", printer } }, [printer](const db::Row &row) {
            const auto number = [&row](QAnyStringView column) {
                return row.decimal(column).toDouble();
            };
            domain::PrinterCalibration kept;
            kept.printer = printer;
            kept.tray = row.text(u"tray");
            kept.blankKind = row.text(u"blank_kind");
            kept.calibration.offset = { number(u"offset_x"), number(u"offset_y") };
            kept.calibration.scale = { number(u"scale_x"), number(u"scale_y") };
            kept.person = row.text(u"person");
            kept.measuredAt = row.instant(u"measured_at");
            kept.version = row.int64(u"version");
            return kept;
        });
}

Result<qint64> BlankStore::putCalibration(
    db::Database &database, const QUuid &requestId, const domain::PrinterCalibration &calibration)
{
    const auto decimal = [](double value, int digits) {
        return QVariant(QString::number(value, 'f', digits));
    };
    const domain::Calibration &measured = calibration.calibration;
    return database.one("api.calibration_put",
        { { "p_request_id", requestId }, { "p_printer_id", calibration.printer },
            { "p_tray", calibration.tray }, { "p_blank_kind", calibration.blankKind },
            { "p_version", calibration.version }, { "p_offset_x", decimal(measured.offset.x(), 2) },
            { "p_offset_y", decimal(measured.offset.y(), 2) },
            { "p_scale_x", decimal(measured.scale.x(), 5) },
            { "p_scale_y", decimal(measured.scale.y(), 5) } },
        [](const db::Row &row) { return row.int64(u"version"); });
}

} // namespace tereze::store
