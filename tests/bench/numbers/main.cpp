// SPDX-License-Identifier: GPL-3.0-or-later
// Registers frozen documents as the worker does, with its registrar and its log, and says how long it took.
// usage: bench_numbers URI LOG DOCUMENTS, a multiple of 50. Prints one JSON object: documents, rounds and the
// seconds of wall time and of this program's CPU, connecting not counted.
#include <core/db/database.h>
#include <core/work/registrar.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>

namespace {

using namespace tereze;

Result<QJsonObject> registerDocuments(const QStringList &arguments)
{
    TEREZE_TRY(const auto settings, db::ConnectionSettings::fromUri(arguments.value(1)));
    TEREZE_TRY(const auto database, db::Database::open(settings));
    TEREZE_TRY(work::AppendFile log, work::AppendFile::open(arguments.value(2)));
    const qint64 wanted = arguments.value(3).toLongLong();
    work::WorkCounters counters;
    work::Registrar registrar(QByteArray(32, 'k'), log, counters);
    int rounds = 0;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    for (; counters.documentsRegistered < wanted; ++rounds) {
        TEREZE_TRY(const bool moved, registrar.round({ *database, QStringLiteral("bench") }));
        if (!moved)
            return Error::of(ErrorKind::WrongState, QStringLiteral("too few documents are frozen"));
    }
    return QJsonObject { { u"documents"_qs, counters.documentsRegistered.load() }, { u"rounds"_qs, rounds },
        { u"wall_s"_qs, static_cast<double>(timer.nsecsElapsed()) / 1e9 },
        { u"cpu_s"_qs, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC } };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto report = registerDocuments(QCoreApplication::arguments());
    if (!report) {
        std::fprintf(stderr, "%s\n", qPrintable(report.error().logLine()));
        return 1;
    }
    std::printf("%s\n", QJsonDocument(*report).toJson(QJsonDocument::Compact).constData());
    return 0;
}
