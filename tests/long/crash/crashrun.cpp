// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashrun.h"

#include "comparison.h"

#include <core/work/workerkeys.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QThread>

#include <cstdio>

namespace tereze::test {

namespace {

Error crashRunFault(const QString &what)
{
    return Error::of(ErrorKind::Internal, what);
}

} // namespace

CrashRun::CrashRun(Options options)
    : m_options(options)
    , m_random(20261121)
{
}

CrashRun::~CrashRun()
{
    m_shared.submitting = false;
    m_shared.deciding = false;
    m_clients.clear(); // joins
    m_workers.clear();
}

Result<QJsonObject> CrashRun::run()
{
    QElapsedTimer timer;
    timer.start();
    TEREZE_CHECK(prepare());
    TEREZE_CHECK(startClients());
    TEREZE_CHECK(killAgainAndAgain());
    TEREZE_CHECK(finish());
    TEREZE_TRY(QJsonObject json, report());
    json.insert(u"seconds"_qs, timer.elapsed() / 1000);
    return json;
}

Result<void> CrashRun::prepare()
{
    PrivateCluster::Options options;
    options.fsync = true;
    // What is not waited for would else reach the disk within 200 ms or a megabyte anyway, and often be saved
    // by luck.
    if (m_options.fault == PlantedFault::NotDurable)
        options.settings << u"wal_writer_delay=2s"_qs << u"wal_writer_flush_after=1GB"_qs
                         << u"wal_buffers=64MB"_qs;
    TEREZE_TRY(m_cluster, PrivateCluster::create(options));
    TEREZE_TRY(m_place, TemporaryDatabase::create(*m_cluster, TemporaryDatabase::Content::Empty));
    QString output;
    if (admin({ u"db"_qs, u"install"_qs }, output) != 0)
        return crashRunFault(u"tereze-admin db install: "_qs + output);
    TEREZE_TRY(SampleUniversity university, SampleUniversity::create(*m_place));
    m_university = std::make_unique<SampleUniversity>(std::move(university));
    TEREZE_CHECK(connectOwner());
    // A handful of students send what a whole university does.
    TEREZE_CHECK(m_owner->executeScript(
        u"UPDATE tereze.setting SET value = '999999' WHERE key = 'submissions_per_hour'"_qs));
    TEREZE_CHECK(plant(*m_owner, m_options.fault));
    TEREZE_CHECK(work::WorkerKeys::make(path(u"keys"_qs)));
    const int workers = m_options.victim == Victim::Worker ? 2 : 1;
    for (int n = 0; n < workers; ++n) {
        m_workers.push_back(std::make_unique<WorkerProcess>(
            WorkerProcess::Place { m_place->uri(u"tereze_worker"_qs), m_folder.path(), m_sink.url() },
            QStringLiteral("worker%1").arg(n + 1)));
        if (!m_workers.back()->start())
            return crashRunFault(u"the worker does not start"_qs);
    }
    return {};
}

Result<void> CrashRun::startClients()
{
    // Where workers are killed their jobs wait a minute for the lease to end: the clients go on meanwhile.
    if (m_options.victim == Victim::Worker)
        m_shared.mostOpenCases = 200;
    int number = 0;
    const auto add = [&](const QString &role, const QByteArray &session) {
        ++number;
        m_clients.push_back(std::make_unique<CrashClient>(number, m_place->settings(role), session,
            path(QStringLiteral("client%1.jsonl").arg(number)), m_shared));
    };
    for (const QString &student : { u"serikov"_qs, u"tolegenov"_qs, u"abdikadyrova"_qs, u"serikov"_qs }) {
        TEREZE_TRY(const QByteArray session, m_university->signIn(student));
        add(u"tereze_portal"_qs, session);
    }
    for (const QString &staff : { u"akhmetova"_qs, u"akhmetova"_qs, u"ospanov"_qs, u"sarsenova"_qs })
        add(staff, {});
    for (const auto &client : m_clients)
        client->start();
    return {};
}

Result<void> CrashRun::killAgainAndAgain()
{
    for (m_kills = 0; m_kills < m_options.kills;) {
        const int before = m_shared.acknowledged;
        QThread::msleep(
            static_cast<unsigned long>(m_random.bounded(m_options.leastLoadMs, m_options.mostLoadMs + 1)));
        // A kill proves nothing where nobody worked.
        for (int wait = 0; m_shared.acknowledged == before && wait < 600; ++wait)
            QThread::msleep(100);
        if (m_shared.acknowledged == before)
            return crashRunFault(u"nothing was acknowledged for a minute"_qs);
        if (m_options.victim == Victim::Server)
            TEREZE_CHECK(killServer());
        else
            TEREZE_CHECK(killWorker(m_kills));
        ++m_kills;
        std::fprintf(stderr, "kill %d of %d: %d acknowledged\n", m_kills, m_options.kills,
            m_shared.acknowledged.load());
    }
    return {};
}

Result<void> CrashRun::killServer()
{
    m_owner.reset();
    m_cluster->kill();
    QThread::msleep(static_cast<unsigned long>(m_random.bounded(0, 300)));
    TEREZE_CHECK(m_cluster->start());
    TEREZE_CHECK(connectOwner());
    TEREZE_TRY(const auto open,
        m_owner->query(u"SELECT count(*)::integer FROM tereze.application WHERE state = 'in_review'"_qs));
    m_shared.openCases = open.only().values().first().toInt();
    return {};
}

Result<void> CrashRun::killWorker(int n)
{
    WorkerProcess &victim = *m_workers.at(static_cast<size_t>(n) % m_workers.size());
    victim.kill();
    TEREZE_TRY(const auto held,
        m_owner->query(u"SELECT id FROM tereze.job WHERE state = 'running' AND starts_with(locked_by, ?)"_qs,
            { QString(victim.name() + u'-') }));
    for (const db::Row &job : held)
        m_interrupted.insert(job.int64("id"));
    QThread::msleep(static_cast<unsigned long>(m_random.bounded(0, 300)));
    return victim.start() ? Result<void>() : crashRunFault(u"the worker does not start again"_qs);
}

Result<void> CrashRun::finish()
{
    m_shared.submitting = false;
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        TEREZE_TRY(const bool finished, isFinished());
        if (finished)
            break;
        if (timer.hasExpired(m_options.finishMs)) {
            m_faults << u"work was left when the time was over"_qs;
            break;
        }
        QThread::msleep(200);
    }
    m_shared.deciding = false;
    for (const auto &client : m_clients) {
        client->join();
        if (!client->fault().isEmpty())
            m_faults << client->fault();
    }
    QThread::msleep(2500); // seals are made once a second
    for (const auto &worker : m_workers) {
        if (const int code = worker->stop(); code != 0)
            m_faults << QStringLiteral("%1 ended with %2").arg(worker->name()).arg(code);
    }
    return {};
}

Result<bool> CrashRun::isFinished()
{
    TEREZE_TRY(const auto left,
        m_owner->query(QStringLiteral("SELECT (SELECT count(*) FROM tereze.step WHERE state = 'open') + "
                                      "ready + running + frozen + outbox"
                                      " FROM api.work_state()")));
    return left.only().values().first().toLongLong() == 0;
}

Result<QJsonObject> CrashRun::report()
{
    Comparison comparison(*m_owner);
    QStringList logs;
    for (const auto &client : m_clients)
        logs << client->logPath();
    TEREZE_CHECK(comparison.compareActions(logs));
    TEREZE_CHECK(comparison.compareRegistrations(path(u"registrations.jsonl"_qs)));
    TEREZE_CHECK(comparison.compareBooks());
    TEREZE_CHECK(comparison.compareDocuments());

    QString journal;
    QString audit;
    const bool journalPassed = admin({ u"journal"_qs, u"check"_qs }, journal) == 0;
    const bool auditPassed = admin({ u"audit"_qs, u"verify"_qs, u"--keys"_qs,
                                       work::WorkerKeys::publicSealKeysPath(path(u"keys"_qs)), u"--seals"_qs,
                                       path(u"seals.jsonl"_qs) },
                                 audit)
        == 0;
    QStringList findings = m_faults + comparison.findings();
    if (!journalPassed)
        findings << journal.trimmed();
    if (!auditPassed)
        findings << audit.trimmed();

    QJsonObject json { { u"victim"_qs, m_options.victim == Victim::Server ? u"server"_qs : u"worker"_qs },
        { u"fault"_qs, nameOf(m_options.fault) }, { u"kills"_qs, m_kills },
        { u"clients"_qs, qint64(m_clients.size()) }, { u"jobs_interrupted"_qs, qint64(m_interrupted.size()) },
        { u"answers_dropped"_qs, m_shared.answersDropped.load() },
        { u"connections_lost"_qs, m_shared.connectionsLost.load() }, { u"journal_check"_qs, journalPassed },
        { u"audit_verify"_qs, auditPassed }, { u"findings"_qs, QJsonArray::fromStringList(findings) } };
    const QJsonObject figures = comparison.figures();
    for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure)
        json.insert(figure.key(), figure.value());
    bool kept = m_faults.isEmpty() && journalPassed && auditPassed && m_kills == m_options.kills;
    const auto broken = comparison.broken();
    for (auto fault = broken.cbegin(); fault != broken.cend(); ++fault) {
        json.insert(fault.key(), fault.value());
        kept = kept && fault.value() == 0;
    }
    json.insert(u"kept"_qs, kept);
    return json;
}

int CrashRun::admin(const QStringList &arguments, QString &output) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(TEREZE_BINARY_DIR "/tereze-admin"),
        arguments + QStringList { u"--db"_qs, m_place->uri() });
    const bool ended = process.waitForFinished(300'000);
    output = QString::fromUtf8(process.readAll());
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

Result<void> CrashRun::connectOwner()
{
    TEREZE_TRY(m_owner, m_place->connect());
    return {};
}

} // namespace tereze::test
