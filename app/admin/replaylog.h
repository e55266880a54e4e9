// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace tereze::admin {

/// A log of approvals: CSV in UTF-8 (RFC 4180) whose first line names the columns case, seq, timestamp,
/// activity, role, resource and amount, in any order, further ones allowed.
class ReplayLog {
public:
    struct Event {
        qint64 line = 0; ///< in the file, from 1
        QString caseName;
        qint64 seq = 0;
        QDateTime at; ///< UTC
        QString activity;
        QString role;
        QHash<QString, QString> values; ///< every column
    };

    /// The file may be packed by gzip; at most 256 MiB unpacked.
    /// In the order of time over all cases; seq, then the line, breaks ties. InvalidInput names the line.
    static Result<QList<Event>> read(const QString &path);
    static Result<QList<Event>> parse(const QByteArray &content);
};

} // namespace tereze::admin
