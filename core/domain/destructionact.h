// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QDate>
#include <QDateTime>

#include <optional>

namespace tereze::domain {

/// An act that proposes what may be destroyed. Nothing is destroyed or deleted by it.
struct DestructionAct {
    DestructionActId id;
    QDateTime madeAt; ///< UTC
    QString madeBy; ///< surname and initials
    QString reason;
    qint64 volumes = 0;
    std::optional<QDateTime> withdrawnAt;
    QString withdrawnBy;
    QString withdrawnReason;
    qint64 version = 0;
};

/// A volume in the list of an act, as it was when the act was made.
struct DestructionLine {
    int line = 0; ///< from 1
    VolumeId volumeId;
    int year = 0;
    QString index;
    LocalText title;
    int volume = 0;
    int entries = 0;
    int sheets = 0;
    int retentionYears = 0;
    QString article;
    bool isExpert = false;
    QDate closedOn;
    QDate destroyAfter;
};

} // namespace tereze::domain
