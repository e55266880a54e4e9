// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tereze::test {

Workshop::Workshop(University &university, const QString &mailServer)
    : m_university(university)
    , m_keys(work::WorkerKeys::make(keysFolder()).value())
    , m_transport(exchange::MailTransport::create(mailServer).value())
    , m_maker(std::make_unique<work::DocumentMaker>(m_renderer, m_keys->signing, m_clock))
    , m_documents(std::make_unique<work::DocumentHandler>(*m_maker))
    , m_mails(std::make_unique<work::MailHandler>(*m_transport, m_clock, m_counters))
    , m_runner(std::make_unique<work::JobRunner>(
          QList<const work::JobHandler *> { &m_routes, &m_dryRuns, m_documents.get(), m_mails.get() },
          m_counters))
{
    m_log.emplace(work::AppendFile::open(registrationLog()).value());
    m_seals.emplace(work::AppendFile::open(sealExport()).value());
    m_registrar = std::make_unique<work::Registrar>(m_keys->number, *m_log, m_counters);
    m_sealer = std::make_unique<work::Sealer>(m_keys->seal, *m_seals, m_counters);
}

void Workshop::drain()
{
    work::Worker worker({ m_university.place().settings(u"tereze_worker"_qs), u"drain"_qs, 2, 1000 },
        *m_runner, *m_registrar, *m_sealer, m_counters);
    const auto checked = worker.check();
    ASSERT_TRUE(checked.ok()) << checked.error().logLine().toStdString();
    const auto done = worker.run(work::Worker::Mode::Drain, [] { return false; });
    ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
}

void Workshop::serve(const std::function<bool()> &enough)
{
    work::Worker worker({ m_university.place().settings(u"tereze_worker"_qs), u"serve"_qs, 1, 1000 },
        *m_runner, *m_registrar, *m_sealer, m_counters);
    const auto done = worker.run(work::Worker::Mode::Serve, enough);
    ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
}

int Workshop::doJobs()
{
    int count = 0;
    for (;;) {
        const auto did = m_runner->runOne({ m_university.worker(), u"shop"_qs });
        if (!did) {
            ADD_FAILURE() << did.error().logLine().toStdString();
            return count;
        }
        if (!*did)
            return count;
        ++count;
    }
}

Result<bool> Workshop::registerRound()
{
    return m_registrar->round({ m_university.worker(), u"shop"_qs });
}

Result<bool> Workshop::sealRound()
{
    return m_sealer->round({ m_university.worker(), u"shop"_qs });
}

QList<QJsonObject> jsonLines(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    }
    return lines;
}

QString textOfPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_qs));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QProcess program;
    program.start(u"pdftotext"_qs, { u"-layout"_qs, file.fileName(), u"-"_qs });
    EXPECT_TRUE(program.waitForFinished() && program.exitCode() == 0) << "pdftotext is needed";
    return QString::fromUtf8(program.readAllStandardOutput());
}

} // namespace tereze::test
