// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUuid>

#include <optional>

namespace tereze::domain {

/// An event as a person reads it in the log; AuditEvent is what a check computes its hash from.
struct AuditEntry {
    qint64 id = 0;
    qint64 atMicroseconds = 0; ///< since 1970, by the system's clock; with id the cursor of the list
    QString objectKind; ///< such as `application`
    qint64 objectId = 0;
    QJsonValue objectName; ///< a text, or texts by language; null where it has none
    int seq = 0; ///< from 1, in the history of its object
    QString kind; ///< such as `decided`
    QDateTime at; ///< UTC, by the system's clock
    QDateTime realAt; ///< UTC, by the server's clock
    std::optional<PersonId> person;
    QString personName; ///< as it is today; empty where nobody did it
    QString channel; ///< desktop, portal, worker or owner
    QString dbUser;
    QJsonObject data; ///< as it was written
    std::optional<QUuid> requestId;
    QByteArray hash;
};

} // namespace tereze::domain
