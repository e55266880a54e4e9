// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/work/appendfile.h>

#include <QList>
#include <QString>
#include <QUuid>

namespace tereze::test {

/// What a client asked for and what it was answered.
struct Action {
    QUuid request;
    QString kind; ///< `submitted` or `decided`, as the event is called
    QString
        mark; ///< submitted: stands in the form's note, so that a second filing shows under any request id
    qint64 task = 0; ///< decided
    QString outcome; ///< decided: as asked for; empty for a submission
    QString caseRef; ///< as answered
    QString state; ///< of the case, as answered
    QString refusal; ///< SQLSTATE and rule when the database refused; then nothing may have been done
    int attempts = 0; ///< how often it was sent
    qint64 lastSentMs = 0; ///< Unix time of the last sending
};

/// The answers that one client got, outside the database: a line of JSON each, on the disk before the client
/// goes on.
class ActionLog {
public:
    static Result<ActionLog> open(const QString &path);

    Result<void> append(const Action &action);
    /// Corrupt for a line that is not one of append()'s.
    static Result<QList<Action>> read(const QString &path);

private:
    explicit ActionLog(work::AppendFile file);

    work::AppendFile m_file;
};

} // namespace tereze::test
