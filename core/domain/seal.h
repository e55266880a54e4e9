// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace tereze::domain {

/// A seal over the events of the transactions from `fromXid` up to, but not including, `toXid`.
struct Seal {
    qint64 id = 0;
    QString fromXid;
    QString toXid;
    qint64 events = 0;
    QByteArray root; ///< SHA-256 of the events' hashes in order
    QByteArray prevHash; ///< empty for the first
    QByteArray hash; ///< as stored
    QByteArray computedHash; ///< computed by this program over what stands there now
    QDateTime sealedAt; ///< UTC
    QByteArray signature; ///< ES256 over hash, r‖s
    QByteArray keyId;
};

} // namespace tereze::domain
