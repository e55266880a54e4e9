// SPDX-License-Identifier: GPL-3.0-or-later
// Lint and layout of routes of 250 to 2,000 steps, and compiling those of as many inclusive gateways and
// tasks: CPU time, median of interleaved rounds, and by how much 1,000 steps cost more than 500. Prints one
// JSON object; nothing is asserted.
#include <core/route/layout/routelayout.h>
#include <core/route/lint.h>
#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <sys/resource.h>
#include <tests/core/route/randomroutes.h>
#include <vector>

using namespace tereze;
using namespace tereze::route;

namespace {

double cpuMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A sub-route and a task behind it.
QString callBlock()
{
    return QStringLiteral("<bpmn:callActivity id=\"first#\" name=\"Call\" calledElement=\"called\"/>"
                          "<bpmn:userTask id=\"last#\" name=\"Then\" tereze:name-kk=\"Соңы\" "
                          "tereze:name-ru=\"Потом\" tereze:performer=\"dean@faculty\"/>"
                          "<bpmn:sequenceFlow id=\"then#\" sourceRef=\"first#\" targetRef=\"last#\"/>");
}

} // namespace

int main()
{
    constexpr int rounds = 15;
    const std::vector<int> sizes { 250, 500, 1000, 2000 };
    std::map<int, RouteGraph> graphs;
    for (const int size : sizes) {
        std::mt19937 random(20261126);
        test::RandomRouteOptions options;
        options.steps = size;
        options.lanes = 4;
        options.loops = size / 25;
        options.jumps = size / 20;
        options.boundaryEvents = size / 10;
        options.isDrawn = true;
        graphs[size] = RouteGraph::of(*RouteDocument::read(test::randomRoute(random, options)));
    }
    // A route has at most 500 steps of its own; more of them are sub-routes.
    std::map<int, std::vector<double>> compile;
    for (int round = 0; round < rounds; ++round) {
        for (const int size : sizes) {
            const int calls = size / 500;
            const QByteArray called = test::inRow(
                QStringLiteral("called"), QStringList(std::min(size, 492) / 4, test::inclusiveBlock()));
            const QByteArray calling =
                test::inRow(QStringLiteral("calling"), QStringList(calls, callBlock()));
            const auto document = RouteDocument::read(calls > 1 ? calling : called);
            const double begin = cpuMilliseconds();
            const auto compiled =
                compileRoute(*document, {}, [&](const QString &) -> Result<QByteArray> { return called; });
            compile[size].push_back(cpuMilliseconds() - begin);
            if (!compiled) {
                std::fprintf(stderr, "%s\n", qPrintable(compiled.error().detail));
                return 1;
            }
        }
    }
    std::map<int, std::vector<double>> layout;
    std::map<int, std::vector<double>> lint;
    for (int round = 0; round < rounds; ++round) {
        for (const int size : sizes) {
            const double begin = cpuMilliseconds();
            (void)layoutRoute(graphs[size]);
            const double between = cpuMilliseconds();
            (void)lintRoute(graphs[size]);
            layout[size].push_back(between - begin);
            lint[size].push_back(cpuMilliseconds() - between);
        }
    }
    QJsonObject answer;
    for (const int size : sizes)
        answer.insert(QString::number(size),
            QJsonObject { { QStringLiteral("layout_ms"), median(layout[size]) },
                { QStringLiteral("lint_ms"), median(lint[size]) },
                { QStringLiteral("compile_inclusive_ms"), median(compile[size]) } });
    answer.insert(QStringLiteral("layout_1000_to_500"), median(layout[1000]) / median(layout[500]));
    answer.insert(QStringLiteral("lint_1000_to_500"), median(lint[1000]) / median(lint[500]));
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    answer.insert(QStringLiteral("peak_memory_mib"), double(used.ru_maxrss) / 1024);
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Indented).constData());
}
