// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QDate>
#include <QDateTime>

#include <optional>

namespace tereze::domain {

/// A line of the nomenclature of cases of a year. Fields: reference/formats.md §7.3.
struct CaseFile {
    CaseFileId id;
    int year = 0;
    QString index; ///< such as "02-05"
    LocalText title;
    QString unit; ///< code
    LocalText unitName;
    QString retention; ///< `years`, `permanent` or `event`
    std::optional<int> retentionYears; ///< only with `years`
    QString article; ///< of the list of terms
    bool isExpert = false; ///< the mark of the expert commission
    bool isTransitional = false; ///< goes on into the next year
    QString note;
    qint64 version = 0; ///< 0 for a new one
    qint64 volumes = 0;
    std::optional<VolumeId> openVolume;
};

/// A volume of a case.
struct Volume {
    VolumeId id;
    int number = 0;
    LocalText storagePlace;
    QDateTime openedAt; ///< UTC
    std::optional<QDateTime> closedAt;
    qint64 entries = 0;
    std::optional<int> sheets; ///< as a person counted them when it was closed
    std::optional<QDate>
        destroyAfter; ///< from this day on its destruction may be proposed; none: never by its term
    QString hold; ///< why it must be kept whatever its term says; empty for no reason
    std::optional<DestructionActId> proposed; ///< the act in force that proposes to destroy it
    qint64 version = 0;
};

} // namespace tereze::domain
