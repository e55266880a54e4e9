// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal.h"
#include "portaloptions.h"
#include "portalthread.h"

#include <core/base/logging.h>
#include <core/base/memorydump.h>
#include <core/base/spokenlanguages.h>
#include <core/http/server.h>

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <pthread.h>

namespace {

using namespace tereze;

constexpr int exitDone = 0;
constexpr int exitRefused = 1;
constexpr int exitUsage = 2;

int refused(const Error &error, int code)
{
    const QString text = error.saysOnlyItsKind() && !error.detail.isEmpty() ? error.detail : error.userText;
    std::fprintf(stderr, "tereze-portal: %s\n", qUtf8Printable(text));
    return code;
}

Result<void> serve(const portal::PortalOptions &options, const sigset_t &stopSignals)
{
    TEREZE_TRY(const auto found, db::ConnectionSettings::find(options.databaseUri));
    const db::ConnectionSettings database = found.withApplicationName(QStringLiteral("tereze-portal"));
    TEREZE_TRY(const document::JwkSet keys, document::JwkSet::load(options.keysFile));
    TEREZE_TRY(const auto site,
        portal::Site::make(
            { options.resources, options.origin, options.formKey, options.timeZone, options.threads }, keys));
    const portal::Portal portal(site);
    TEREZE_CHECK(portal.router()->verdict());

    http::ServerOptions server(options.listen);
    // The names of this machine are for health checks and counters; the proxy always sends the site's own.
    server.hosts = { options.host, "localhost", "127.0.0.1", "[::1]" };
    server.handlerThreads = options.threads;
    http::Server running(
        server, portal.router(),
        [database]() -> Result<std::unique_ptr<http::ThreadContext>> {
            return std::unique_ptr<http::ThreadContext>(std::make_unique<portal::PortalThread>(database));
        },
        site->metrics);
    TEREZE_CHECK(running.start());
    qCInfo(lcHttp).noquote() << "Portal" << options.origin << "listens on" << options.listen.toString()
                             << "port" << running.port() << "and uses" << database.describe();
    int signal = 0;
    sigwait(&stopSignals, &signal);
    running.stop();
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    tereze::forbidMemoryDumps();
    // Before any thread exists, so that all inherit it: only serve() takes these signals.
    sigset_t stopSignals;
    sigemptyset(&stopSignals);
    sigaddset(&stopSignals, SIGTERM);
    sigaddset(&stopSignals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stopSignals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tereze-portal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TEREZE_VERSION));
    installLogFormat();
    SpokenLanguages languages;
    QCoreApplication::installTranslator(&languages);

    const auto options = portal::PortalOptions::read(QCoreApplication::arguments());
    if (!options)
        return refused(options.error(), exitUsage);
    if (!*options)
        return exitDone;
    const auto done = serve(**options, stopSignals);
    return done ? exitDone : refused(done.error(), exitRefused);
}
