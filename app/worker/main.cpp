// SPDX-License-Identifier: GPL-3.0-or-later
#include "workeroptions.h"

#include <core/base/clock.h>
#include <core/base/logging.h>
#include <core/base/memorydump.h>
#include <core/base/spokenlanguages.h>
#include <core/document/qtdocumentrenderer.h>
#include <core/exchange/mailtransport.h>
#include <core/print/stationthread.h>
#include <core/work/archivist.h>
#include <core/work/documenthandler.h>
#include <core/work/mailhandler.h>
#include <core/work/routedryrunhandler.h>
#include <core/work/routepublishhandler.h>
#include <core/work/workerkeys.h>

#include <QGuiApplication>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <optional>

namespace {

using namespace tereze;

constexpr int exitDone = 0;
constexpr int exitRefused = 1;
constexpr int exitUsage = 2;

static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may set it");
std::atomic<bool> stopAsked = false;

extern "C" void askToStop(int)
{
    stopAsked = true;
}

int refused(const Error &error, int code = exitRefused)
{
    const QString text = error.saysOnlyItsKind() && !error.detail.isEmpty() ? error.detail : error.userText;
    std::fprintf(stderr, "tereze-worker: %s\n", qUtf8Printable(text));
    return code;
}

Result<void> runWorker(const WorkerOptions &options)
{
    TEREZE_TRY(const db::ConnectionSettings database, db::ConnectionSettings::find(options.databaseUri));
    TEREZE_TRY(const work::WorkerKeys keys, work::WorkerKeys::load(options.keysFolder));
    TEREZE_TRY(const auto transport,
        exchange::MailTransport::create(options.mailServer, options.mailUser, options.mailPassword));
    TEREZE_TRY(work::AppendFile registrations, work::AppendFile::open(options.registrationLog));
    TEREZE_TRY(work::AppendFile seals, work::AppendFile::open(options.sealExport));
    if (options.mailServer.isEmpty())
        qCWarning(lcWork) << "No mail server is set: every mail will wait for an administrator";

    const SystemClock clock;
    const document::QtDocumentRenderer renderer;
    work::WorkCounters counters;
    const work::DocumentMaker maker(renderer, keys.signing, clock);
    const work::RoutePublishHandler routes;
    const work::RouteDryRunHandler dryRuns;
    const work::DocumentHandler documents(maker);
    const work::MailHandler mails(*transport, clock, counters);
    const work::JobRunner runner({ &routes, &dryRuns, &documents, &mails }, counters);
    work::Registrar registrar(keys.number, registrations, counters);
    work::Sealer sealer(keys.seal, seals, counters);
    std::optional<work::Archivist> archivist;
    if (!options.archiveFolder.isEmpty())
        archivist.emplace(
            options.archiveFolder, work::WorkerKeys::publicKeysPath(options.keysFolder), counters);
    work::Worker worker({ database, options.name, options.threads }, runner, registrar, sealer, counters,
        archivist ? &*archivist : nullptr);

    TEREZE_CHECK(worker.check());
    std::unique_ptr<print::StationThread> station;
    if (!options.printStation.isEmpty()) {
        TEREZE_TRY(auto printing, print::PrintTransport::create());
        station = std::make_unique<print::StationThread>(database, std::move(printing), options.printStation);
    }
    qCInfo(lcWork).noquote() << "Worker" << options.name << "works on" << database.describe();
    return worker.run(options.mode, [] { return stopAsked.load(); });
}

} // namespace

int main(int argc, char **argv)
{
    tereze::forbidMemoryDumps();
    // Documents are painted, nothing is shown: no display is needed, whatever the environment says.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tereze-worker"));
    QGuiApplication::setApplicationVersion(QStringLiteral(TEREZE_VERSION));
    tereze::installLogFormat();
    tereze::SpokenLanguages languages;
    QCoreApplication::installTranslator(&languages);
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);

    const auto options = WorkerOptions::read(QGuiApplication::arguments());
    if (!options)
        return refused(options.error(), exitUsage);
    if (!*options)
        return exitDone;
    if ((*options)->makeKeys) {
        const auto made = work::WorkerKeys::make((*options)->keysFolder);
        if (!made)
            return refused(made.error());
        std::printf("%s\n", qPrintable(work::WorkerKeys::publicKeysPath((*options)->keysFolder)));
        return exitDone;
    }
    const auto done = runWorker(**options);
    return done ? exitDone : refused(done.error());
}
