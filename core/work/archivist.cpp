// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivist.h"

#include <core/base/logging.h>
#include <core/db/database.h>
#include <core/document/bagcheck.h>
#include <core/document/bagwriter.h>
#include <core/store/archivestore.h>

#include <QDir>
#include <QFile>

namespace tereze::work {
namespace {

/// For whoever opens a bag in thirty years: no program of ours is needed, and it is told how the chain is
/// made.
const char *const bagGuide =
    R"(This is the archive of one case of the service centre, as a BagIt bag (RFC 8493).
Бұл — қызмет көрсету орталығының бір ісінің мұрағаты (BagIt, RFC 8493).
Это архив одного дела центра обслуживания (BagIt, RFC 8493).

Whether it is whole:  sha512sum --check manifest-sha512.txt
                      sha512sum --check tagmanifest-sha512.txt

data/application.json      the case and its form
data/route.bpmn            the approval route it went (BPMN 2.0)
data/history.json          what happened, by whom; each event holds the hash of the one before
data/documents/…/          document.pdf is the document of record (PDF/A-1b), record.json what the journal says of it,
                           data.json the approval sheet as data; attached.pdf the file of another program or a scan
                           that document.pdf was made of, as it was handed in (record.json: made_of)
data/tereze-keys.json      the public keys for the QR codes on the documents (JWK Set; COSE_Sign1, ES256)

The hash of an event is the SHA-256 of these texts in UTF-8, joined by line feeds, then the bytes of prev_hash:
the word application, case_id of application.json, seq, kind, at_microseconds, real_at_microseconds,
person_id or -, channel, the length of db_user in octets, db_user, request_id or -, data_text.
)";

} // namespace

Archivist::Archivist(QString folder, QString publicKeysPath, WorkCounters &counters)
    : m_folder(std::move(folder))
    , m_publicKeysPath(std::move(publicKeysPath))
    , m_counters(counters)
{
}

Result<bool> Archivist::round(const JobDesk &desk)
{
    TEREZE_TRY(const auto task, store::ArchiveStore::claim(desk.database, desk.worker));
    if (!task)
        return false;
    const auto written = write(desk, *task);
    if (!written) {
        if (desk.database.isLost())
            return written.error();
        qCWarning(lcWork).noquote() << "Case" << task->caseRef
                                    << "was not archived:" << written.error().logLine();
        TEREZE_CHECK(store::ArchiveStore::failed(
            desk.database, task->application, desk.worker, written.error().logLine()));
        return true;
    }
    TEREZE_CHECK(store::ArchiveStore::done(
        desk.database, task->application, desk.worker, written->bag, written->lastSeq));
    ++m_counters.casesArchived;
    return true;
}

Result<Archivist::Written> Archivist::write(const JobDesk &desk, const domain::ArchiveTask &task) const
{
    QDir folder(m_folder);
    if (folder.exists(task.name)) {
        // Of a worker that was killed before it could tell, or somebody else's: never taken on trust, never
        // deleted.
        QString aside = task.name + QStringLiteral(".aside");
        for (int n = 2; folder.exists(aside); ++n)
            aside = task.name + QStringLiteral(".aside-%1").arg(n);
        qCWarning(lcWork).noquote() << "The bag" << task.name
                                    << "is there without being known; it is put aside as" << aside;
        if (!folder.rename(task.name, aside))
            return Error::of(ErrorKind::Unavailable, QStringLiteral("%1 cannot be put aside").arg(task.name));
    }
    QFile keys(m_publicKeysPath);
    if (!keys.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Unavailable,
            QStringLiteral("%1 cannot be read: %2").arg(m_publicKeysPath, keys.errorString()));
    TEREZE_TRY(const auto files, store::ArchiveStore::content(desk.database, task.application, desk.worker));
    TEREZE_TRY(auto bag, document::BagWriter::begin(m_folder, task.name));
    Written written;
    TEREZE_CHECK(bag.add(QStringLiteral("README.txt"), QByteArray(bagGuide)));
    TEREZE_CHECK(bag.add(QStringLiteral("tereze-keys.json"), keys.readAll()));
    for (const domain::ArchiveFile &file : files) {
        written.lastSeq = file.lastSeq;
        if (file.sha256.isEmpty()) {
            TEREZE_CHECK(bag.add(file.path, file.content + '\n'));
            continue;
        }
        TEREZE_TRY(const QByteArray content,
            store::ArchiveStore::file(desk.database, task.application, desk.worker, file.sha256));
        TEREZE_CHECK(bag.add(file.path, content));
    }
    TEREZE_TRY(const auto receipt, bag.finish({ task.organisation, task.caseRef, task.title, task.day }));
    written.bag.name = task.name;
    written.bag.manifestSha512 = receipt.manifestSha512;
    written.bag.files = receipt.files;
    written.bag.bytes = receipt.bytes;
    return written;
}

} // namespace tereze::work
