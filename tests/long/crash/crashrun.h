// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crashclient.h"
#include "plantedfault.h"

#include <core/base/result.h>

#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

#include <memory>
#include <tests/core/work/workerprocess.h>
#include <tests/support/privatecluster.h>
#include <tests/support/sampleuniversity.h>
#include <tests/support/smtpsink.h>
#include <tests/support/temporarydatabase.h>
#include <vector>

namespace tereze::test {

/// A whole Tereze on a private cluster that writes to the disk: the schema put there by tereze-admin, eight
/// clients, workers as processes. Something of it is killed again and again; at the end everything is
/// compared with the logs outside. Used on one thread.
class CrashRun {
public:
    enum class Victim { Server, Worker };

    struct Options {
        Victim victim = Victim::Server;
        PlantedFault fault = PlantedFault::None;
        int kills = 20;
        int leastLoadMs = 1500; ///< load between two kills, at random up to mostLoadMs
        int mostLoadMs = 4000;
        int finishMs = 300'000; ///< the longest wait for open work once nobody files any more
    };

    explicit CrashRun(Options options);
    ~CrashRun();

    /// Runs to the end. The report tells every figure; its member `kept` says whether every promise was kept.
    Result<QJsonObject> run();

private:
    Result<void> prepare();
    Result<void> startClients();
    Result<void> killAgainAndAgain();
    Result<void> killServer();
    Result<void> killWorker(int n);
    /// Until no task is open and the workers have nothing left, or the time is over.
    Result<void> finish();
    Result<bool> isFinished();
    Result<QJsonObject> report();
    /// Runs tereze-admin; its exit code, what it printed goes to `output`.
    int admin(const QStringList &arguments, QString &output) const;
    Result<void> connectOwner();
    QString path(const QString &name) const { return m_folder.filePath(name); }

    const Options m_options;
    QTemporaryDir m_folder;
    SmtpSink m_sink;
    std::unique_ptr<PrivateCluster> m_cluster;
    std::unique_ptr<TemporaryDatabase> m_place;
    std::unique_ptr<SampleUniversity> m_university;
    std::unique_ptr<db::Database> m_owner;
    std::vector<std::unique_ptr<WorkerProcess>> m_workers;
    CrashClient::Shared m_shared;
    std::vector<std::unique_ptr<CrashClient>> m_clients;
    QRandomGenerator m_random;
    QStringList m_faults; ///< of the run itself: a client or a worker that ended, work left over
    int m_kills = 0;
    QSet<qint64> m_interrupted; ///< jobs that a killed worker had in hand
};

} // namespace tereze::test
