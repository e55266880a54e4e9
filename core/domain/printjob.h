// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tereze::domain {

/// One copy of one document in the print queue.
struct PrintJob {
    PrintJobId id;
    int place = 0; ///< in its batch, from 1
    DocumentId document;
    JournalEntryId entry;
    QString number; ///< as stamped
    QDateTime registeredAt;
    QString language;
    QString title;
    QString person;
    QString state; ///< pending, held, processing, sent, unknown, confirmed, spoiled or cancelled
    QString hold; ///< paused, approval or trouble; empty when it is not held
    QStringList reasons; ///< in the words of IPP, and ours
    QString note; ///< what station or printer said
    bool cancelAsked = false;
    int copyNumber = 1;
    QString reason; ///< why there is one more copy
    QString spoilReason;
    QString second; ///< who allowed it
    PrinterId printerId;
    QString printer;
    QString station;
    bool isAway = false;
    QString blank; ///< series and number of the sheet
    QDateTime stateSince;
    QString collector; ///< who took it away
    bool isMadeAgain = false;
};

} // namespace tereze::domain
