// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace tereze::domain {

/// The seal that comes next: what it would hold, not yet signed.
struct SealProposal {
    qint64 id = 0;
    QString fromXid; ///< the first transaction it covers
    QString toXid; ///< the first one it does not
    qint64 events = 0;
    QByteArray root; ///< SHA-256 over the hashes of the events
    QByteArray prevHash; ///< of the seal before; empty for the first
    QDateTime sealedAt; ///< UTC, whole milliseconds
    QByteArray hash; ///< what is signed, 32 bytes
};

} // namespace tereze::domain
