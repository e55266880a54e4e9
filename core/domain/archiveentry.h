// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace tereze::domain {

/// A case whose turn it is to be archived, leased to a worker.
struct ArchiveTask {
    qint64 application = 0;
    QString caseRef;
    QString name; ///< of the bag
    QDate day; ///< on which its turn came
    QString organisation; ///< in the language of the case
    QString title; ///< of the service, in the language of the case
};

/// One file of a bag: its text, or the hash of a stored file.
struct ArchiveFile {
    QString path;
    QByteArray content;
    QByteArray sha256; ///< empty when the content is given
    int lastSeq = 0; ///< the last event of the case that the bag holds
};

/// A bag that was written.
struct ArchiveEntry {
    QString name;
    QString caseRef;
    int generation = 1;
    QByteArray manifestSha512;
    int files = 0;
    qint64 bytes = 0;
    QDateTime writtenAt;
};

} // namespace tereze::domain
