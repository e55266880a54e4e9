// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktopprocess.h"
#include "printserver.h"

#include <core/base/result.h>
#include <core/domain/ids.h>

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>
#include <tests/core/work/university.h>
#include <tests/core/work/workerprocess.h>
#include <tests/support/privatecluster.h>
#include <tests/support/smtpsink.h>

namespace tereze::test {

/// A batch of certificates on its way from the application to paper, while a worker, the desktop client, CUPS
/// and PostgreSQL are killed in turn. The worker renders and registers them and is a print station, the
/// desktop client of the student office is the other: they are queued as they are registered, at one station
/// and the other. At the end the journal is compared with the worker's log, the queue with the sheets that
/// came out.
class PrintBatchRun {
public:
    enum class Fault {
        None,
        PrintedAgain, ///< what is unknown is printed again by itself
        SheetsSwallowed, ///< the printer says that it printed, and did not
    };

    struct Options {
        int documents = 16;
        int kills =
            12; ///< spread over the whole way; with a fault all of them of the client with a sheet in hand
        Fault fault = Fault::None;
    };

    /// Sets CUPS_SERVER for this program and its children until the end.
    explicit PrintBatchRun(Options options);
    ~PrintBatchRun();

    /// Runs to the end. The report tells every figure; `kept` says whether every promise was kept.
    Result<QJsonObject> run();

private:
    enum class Victim { Worker, Client, Scheduler, Server };

    Result<void> prepare();
    Result<void> file();
    Result<void> goOn();
    Result<void> approve();
    Result<void> queue();
    Result<void> killOne(Victim victim);
    Result<void> killWorker();
    Result<void> killClient();
    Result<void> finish();
    Result<QJsonObject> report();
    /// What stands still, for whoever reads the report.
    QStringList leftOver();
    /// How far the batch is: documents registered, and sheets that have come to an end.
    Result<qint64> progress();
    qint64 whole() const { return 3 * m_options.documents; } // form, certificate, sheet
    Result<qint64> count(const QString &sql);
    Result<bool> until(const QString &sql, int milliseconds);
    void pause(int most);

    const Options m_options;
    QTemporaryDir m_folder;
    SmtpSink m_sink;
    std::unique_ptr<PrintServer> m_scheduler;
    std::unique_ptr<PrivateCluster> m_cluster;
    std::unique_ptr<University> m_university;
    std::unique_ptr<WorkerProcess> m_worker;
    std::unique_ptr<DesktopProcess> m_client;
    QList<domain::PrinterId> m_printers; ///< of the client and of the worker
    QRandomGenerator m_random { 20261127 };
    QStringList m_faults; ///< of the run itself
    int m_batches = 0;
    int m_kills = 0;
    qint64 m_inHand = 0; ///< sheets under way at the station or in the CUPS that was killed
};

} // namespace tereze::test
