// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a server or its workers under load and compares what is left with logs kept outside. Prints one JSON
// object; exit 0 when every promise was kept or, with a planted fault, when the comparison found it.
#include "crashrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace {

using namespace tereze;
using test::CrashRun;
using test::PlantedFault;

/// The count that a planted fault must raise.
QString giveawayOf(PlantedFault fault)
{
    switch (fault) {
    case PlantedFault::None:
        break;
    case PlantedFault::NotDurable:
        return u"lost"_qs;
    case PlantedFault::RequestForgotten:
        return u"doubled"_qs;
    case PlantedFault::QueueForgets:
        return u"documents_abandoned"_qs;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"victim"_qs, u"server or worker"_qs);
    parser.addOptions({ { u"kills"_qs, u"How often (default 20)."_qs, u"N"_qs, u"20"_qs },
        { u"fault"_qs, u"none, not-durable, request-forgotten or queue-forgets."_qs, u"NAME"_qs, u"none"_qs },
        { u"load-ms"_qs, u"Load between two kills, at random between these."_qs, u"LEAST-MOST"_qs,
            u"1500-4000"_qs },
        { u"finish-s"_qs, u"Longest wait for open work at the end (default 300)."_qs, u"S"_qs, u"300"_qs } });
    parser.process(application);

    CrashRun::Options options;
    const QString victim = parser.positionalArguments().value(0);
    const auto fault = test::plantedFaultOf(parser.value(u"fault"_qs));
    const QStringList load = parser.value(u"load-ms"_qs).split(u'-');
    options.kills = parser.value(u"kills"_qs).toInt();
    options.leastLoadMs = load.value(0).toInt();
    options.mostLoadMs = load.value(1).toInt();
    options.finishMs = parser.value(u"finish-s"_qs).toInt() * 1000;
    if ((victim != u"server" && victim != u"worker") || !fault || options.kills < 1 || options.leastLoadMs < 1
        || options.mostLoadMs < options.leastLoadMs || options.finishMs < 1)
        parser.showHelp(2);
    options.victim = victim == u"server" ? CrashRun::Victim::Server : CrashRun::Victim::Worker;
    options.fault = *fault;

    CrashRun run(options);
    auto report = run.run();
    if (!report) {
        std::fprintf(stderr, "%s\n", qPrintable(report.error().logLine()));
        return 1;
    }
    bool passed = report->value(u"kept").toBool();
    if (options.fault != PlantedFault::None) {
        passed = report->value(giveawayOf(options.fault)).toInteger() > 0;
        report->insert(u"caught"_qs, passed);
    }
    std::printf("%s", QJsonDocument(*report).toJson().constData());
    return passed ? 0 : 1;
}
