// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace tereze::domain {

/// An event as it stands in the audit log.
struct AuditEvent {
    qint64 id = 0;
    QString xid; ///< transaction, the server's text; with id the cursor of the list
    QString objectKind;
    qint64 objectId = 0;
    int seq = 0; ///< from 1, in the chain of its object
    QString kind;
    QDateTime at; ///< UTC, by the system's clock
    QDateTime realAt; ///< UTC, by the server's clock
    std::optional<qint64> person;
    QString channel;
    QString dbUser;
    QJsonObject data;
    std::optional<QUuid> requestId;
    QByteArray prevHash; ///< empty for the first of a chain
    QByteArray hash; ///< as stored
    QByteArray computedHash; ///< computed by this program over what stands there now
};

} // namespace tereze::domain
