// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/blank.h>
#include <core/domain/blankchoice.h>
#include <core/domain/printercalibration.h>

#include <QUuid>

#include <optional>

namespace tereze::store {

/// Preprinted blanks and how printers are corrected for them. For registrars; what reads also for auditors.
class BlankStore {
public:
    /// Serials `first` to `last` of a series, at most 5000, written with `width` digits, which came by an
    /// act. How many.
    static Result<int> add(db::Database &database, const QUuid &requestId, const QString &kind,
        const QString &series, qint64 first, qint64 last, int width, const QString &act);
    /// `act`: spoil (the ground says why) or destroy (the ground is the act). All of the serials, or none.
    static Result<int> act(db::Database &database, const QUuid &requestId, const QString &act,
        const QString &kind, const QString &series, qint64 first, qint64 last, const QString &ground);
    /// Of a series; `state` nothing: in all. After the number of the last one shown.
    static Result<QList<domain::Blank>> list(db::Database &database, const QString &kind,
        const QString &series, const std::optional<QString> &state, std::optional<qint64> after, int limit);
    static Result<QList<domain::BlankStock>> stock(db::Database &database);
    /// The kinds that ever came or that a template wants; for administrators.
    static Result<QStringList> kinds(db::Database &database);
    /// What the documents of journal entries, at most 5000, can be printed on; of each kind first the series
    /// that is taken from first.
    static Result<QList<domain::BlankChoice>> choices(db::Database &database, const QList<qint64> &entries);

    static Result<QList<domain::PrinterCalibration>> calibrations(
        db::Database &database, domain::PrinterId printer);
    /// `calibration` names the version that was seen, 0 for a first one; the new version.
    static Result<qint64> putCalibration(
        db::Database &database, const QUuid &requestId, const domain::PrinterCalibration &calibration);
};

} // namespace tereze::store
