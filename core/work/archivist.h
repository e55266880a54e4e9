// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobdesk.h"
#include "workcounters.h"

#include <core/base/result.h>
#include <core/domain/archiveentry.h>

#include <QString>

namespace tereze::work {

/// Puts cases that have ended into the archive, each as a bag of its own (document::BagWriter) in one folder:
/// the case and its form, the route, the history with the chain of its hashes, every frozen document with
/// what the journal says of it and the file it was made of when one was attached, the public keys that its QR
/// codes are verified with, and a page that says how to read all this without Tereze. A worker killed in
/// between leaves a bag that the database does not know: the next one puts it aside under another name
/// (`.aside`) and writes its own; nothing is ever deleted. One thread.
class Archivist {
public:
    /// `folder` exists and is the worker's own; the counters outlive the archivist.
    Archivist(QString folder, QString publicKeysPath, WorkCounters &counters);

    /// Writes one bag; false when no case is due. A bag that cannot be written is told to the database, and
    /// its case tried again later.
    Result<bool> round(const JobDesk &desk);

private:
    struct Written {
        domain::ArchiveEntry bag;
        int lastSeq = 0;
    };
    Result<Written> write(const JobDesk &desk, const domain::ArchiveTask &task) const;

    const QString m_folder;
    const QString m_publicKeysPath;
    WorkCounters &m_counters;
};

} // namespace tereze::work
