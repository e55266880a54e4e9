// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "university.h"

#include <core/base/clock.h>
#include <core/document/qtdocumentrenderer.h>
#include <core/exchange/mailtransport.h>
#include <core/work/documenthandler.h>
#include <core/work/mailhandler.h>
#include <core/work/registrar.h>
#include <core/work/routedryrunhandler.h>
#include <core/work/routepublishhandler.h>
#include <core/work/sealer.h>
#include <core/work/worker.h>
#include <core/work/workerkeys.h>

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace tereze::test {

/// A whole worker in the test's own process, with keys and files in a temporary folder. Its parts can also be
/// used one by one, to stop between them.
class Workshop {
public:
    Workshop(University &university, const QString &mailServer);

    /// Works until nothing waits; fails the test when it cannot.
    void drain();
    /// Works as a server's worker does, until `enough`, which is asked about ten times a second.
    void serve(const std::function<bool()> &enough);
    /// Does the jobs that are ready, and nothing else; tells how many.
    int doJobs();
    Result<bool> registerRound();
    Result<bool> sealRound();

    QString keysFolder() const { return m_folder.filePath(QStringLiteral("keys")); }
    QString registrationLog() const { return m_folder.filePath(QStringLiteral("registrations.jsonl")); }
    /// A folder for an archivist of the test's own.
    QString archiveFolder() const { return m_folder.filePath(QStringLiteral("archive")); }
    QString sealExport() const { return m_folder.filePath(QStringLiteral("seals.jsonl")); }
    const work::WorkerKeys &keys() const { return *m_keys; }
    work::WorkCounters &counters() { return m_counters; }

private:
    University &m_university;
    QTemporaryDir m_folder;
    std::optional<work::WorkerKeys> m_keys;
    SystemClock m_clock;
    document::QtDocumentRenderer m_renderer;
    work::WorkCounters m_counters;
    std::unique_ptr<exchange::MailTransport> m_transport;
    std::unique_ptr<work::DocumentMaker> m_maker;
    work::RoutePublishHandler m_routes;
    work::RouteDryRunHandler m_dryRuns;
    std::unique_ptr<work::DocumentHandler> m_documents;
    std::unique_ptr<work::MailHandler> m_mails;
    std::unique_ptr<work::JobRunner> m_runner;
    std::optional<work::AppendFile> m_log;
    std::optional<work::AppendFile> m_seals;
    std::unique_ptr<work::Registrar> m_registrar;
    std::unique_ptr<work::Sealer> m_sealer;
};

/// The lines of a file of JSON objects.
QList<QJsonObject> jsonLines(const QString &path);

/// What pdftotext, which is none of ours, reads in a document.
QString textOfPdf(const QByteArray &pdf);

} // namespace tereze::test
