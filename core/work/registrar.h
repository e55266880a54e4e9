// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appendfile.h"
#include "jobdesk.h"
#include "workcounters.h"

#include <core/base/result.h>
#include <core/domain/registration.h>

#include <QByteArray>
#include <QList>

namespace tereze::work {

/// Numbers the documents that are frozen, a journal's at once, and writes a line for each into the
/// registration log after the commit. The log is kept outside the database, one JSON object a line:
/// {"document":17,"sha256":"…","number":"…"}. While what was numbered cannot be written down, nothing more is
/// numbered; a line may then be there twice. One thread.
class Registrar {
public:
    /// Log and counters must outlive the registrar.
    Registrar(QByteArray numberKey, AppendFile &log, WorkCounters &counters);

    /// One round over at most 50 documents; true when at least one was numbered or became an incident, so
    /// that another round is worth while. Documents whose case somebody holds locked wait for a later one. A
    /// journal that cannot go on at present hides no other: what waits in the others is numbered in the same
    /// round.
    Result<bool> round(const JobDesk &desk);

private:
    struct Batch {
        bool moved = false; ///< something was numbered or became an incident, or the plan is out of date
        bool outdated = false; ///< nothing was done: plan again
        int numbered = 0;
    };

    Result<bool> registerJournal(const JobDesk &desk, const QList<domain::PlannedRegistration> &plan);
    Result<Batch> registerBatch(const JobDesk &desk, const QList<domain::PlannedRegistration> &plan);
    Result<void> note(const QList<domain::Registration> &registrations);
    Result<void> writeDown();

    const QByteArray m_key;
    AppendFile &m_log;
    WorkCounters &m_counters;
    QList<QByteArray> m_unwritten; ///< lines of what is numbered, until the log has taken them
};

} // namespace tereze::work
