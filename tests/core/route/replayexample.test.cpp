// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of replays that are shipped in tests/long/replay: their maps fit their routes and the logs,
// and the script that the engine is compared with gives the figures that are published with the logs.
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <gtest/gtest.h>
#include <tests/support/shared.h>

namespace tereze::route::test {

namespace {

/// A log of the shared data and what is shipped to replay it.
struct Example {
    const char *log;
    const char *map;
    const char *route; ///< for the objects for which the map names no file
    double clean; ///< published percentage of the cases without a refusal
    int events;
};

const Example examples[] = { { "DomesticDeclarations", "domestic.map.json", "domestic.bpmn", 99.91, 10'056 },
    { "InternationalDeclarations", "international.map.json", "expenses.bpmn", 99.66, 13'972 },
    { "PermitLog", "permit.map.json", "expenses.bpmn", 93.96, 15'354 },
    { "PrepaidTravelCost", "prepaid.map.json", "expenses.bpmn", 99.36, 2'332 },
    { "RequestForPayment", "request_for_payment.map.json", "expenses.bpmn", 99.91, 4'973 } };

class ReplayExample : public testing::TestWithParam<Example> { };

QString replayFile(const QString &name)
{
    return tereze::test::sourceRoot() + QStringLiteral("/tests/long/replay/") + name;
}

QString sharedLog(const Example &example)
{
    return tereze::test::sharedFile(
        QStringLiteral("data/logs/%1_dev2017.csv.gz").arg(QLatin1String(example.log)));
}

QJsonObject replayMap(const Example &example)
{
    QFile file(replayFile(QLatin1String(example.map)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

/// The routes of the objects, by kind; the kind of a map with one is empty.
QMap<QString, RouteGraph> replayRoutes(const Example &example, const QJsonObject &map)
{
    QMap<QString, RouteGraph> routes;
    QJsonObject objects = map.value(u"objects").toObject();
    if (map.contains(u"case"))
        objects.insert(QString(), map.value(u"case"));
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        const auto document = RouteDocument::readFile(
            replayFile(object->toObject().value(u"file").toString(QLatin1String(example.route))));
        EXPECT_TRUE(document);
        routes.insert(object.key(), document ? RouteGraph::of(*document) : RouteGraph());
    }
    return routes;
}

/// The routes that an entry of the map is about.
QList<RouteGraph> routesOf(const QMap<QString, RouteGraph> &routes, const QJsonValue &entry)
{
    const QString kind = entry[u"object"].toString();
    return kind.isEmpty() ? routes.values() : QList<RouteGraph> { routes.value(kind) };
}

bool hasStep(const QList<RouteGraph> &routes, const QString &step)
{
    return std::any_of(
        routes.begin(), routes.end(), [&](const RouteGraph &one) { return one.indexOf(step) >= 0; });
}

QJsonObject oracleOf(const QString &log)
{
    QProcess process;
    process.start(QStringLiteral("python3"), { replayFile(QStringLiteral("oracle.py")), log });
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

TEST_P(ReplayExample, theMapFitsItsRoutes)
{
    const QJsonObject map = replayMap(GetParam());
    const QMap<QString, RouteGraph> routes = replayRoutes(GetParam(), map);
    QSet<QString> performers;
    for (const RouteGraph &route : routes) {
        for (const RouteNode &node : route.nodes) {
            for (const QString &performer : node.words("performer"))
                performers.insert(performer);
        }
    }
    QSet<QString> states;
    for (const QJsonValue &entry : map.value(u"states").toArray()) {
        states.insert(entry[u"state"].toString());
        EXPECT_NE(hasStep(routesOf(routes, entry), entry[u"step"].toString()), entry[u"step"].isNull())
            << entry[u"state"].toString().toStdString();
    }
    EXPECT_EQ(states,
        QSet<QString>({ QStringLiteral("draft"), QStringLiteral("review"), QStringLiteral("returned"),
            QStringLiteral("approved"), QStringLiteral("requested"), QStringLiteral("paid") }));

    const QJsonObject acts = map.value(u"acts").toObject();
    EXPECT_EQ(acts.size(), 7);
    for (auto act = acts.begin(); act != acts.end(); ++act) {
        const QJsonArray ways = act->toArray();
        ASSERT_FALSE(ways.isEmpty()) << act.key().toStdString();
        EXPECT_FALSE(ways.last().toObject().contains(u"in"))
            << act.key().toStdString() << " has no last resort";
        for (const QJsonValue &way : ways) {
            EXPECT_FALSE(way[u"call"].toString().isEmpty());
            const QString step = way[u"step"].toString();
            EXPECT_EQ(hasStep(routesOf(routes, way), step), way.toObject().contains(u"step"))
                << act.key().toStdString();
            for (const RouteGraph &route : routesOf(routes, way)) {
                if (way.toObject().contains(u"answer") && route.indexOf(step) >= 0) {
                    EXPECT_TRUE(route.nodes[route.indexOf(step)].words("answers").contains(
                        way[u"answer"].toString()));
                }
            }
        }
    }
    const QJsonObject activities = map.value(u"activities").toObject();
    for (auto activity = activities.begin(); activity != activities.end(); ++activity) {
        const QJsonObject sorted = activity->toObject();
        EXPECT_NE(sorted.value(u"noted").toBool(), acts.contains(sorted.value(u"act").toString()))
            << activity.key().toStdString();
    }
    int applicants = 0;
    for (const QJsonValue &role : map.value(u"roles").toObject()) {
        const bool isApplicant = role[u"applicant"].toBool();
        applicants += isApplicant ? 1 : 0;
        EXPECT_NE(isApplicant, performers.contains(role[u"role"].toString()))
            << role[u"role"].toString().toStdString();
    }
    EXPECT_EQ(applicants, 1);
}

TEST_P(ReplayExample, theMapKnowsEveryActivityAndRoleOfTheLog)
{
    const QString log = sharedLog(GetParam());
    if (log.isEmpty())
        GTEST_SKIP() << "shared data is absent";
    QProcess process;
    process.start(QStringLiteral("zcat"), { log });
    ASSERT_TRUE(process.waitForFinished());
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    const QJsonObject map = replayMap(GetParam());
    int events = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines[i].trimmed().split(',');
        if (cells.size() != 7)
            continue;
        ++events;
        EXPECT_TRUE(map.value(u"activities").toObject().contains(QString::fromUtf8(cells[3])))
            << cells[3].toStdString();
        EXPECT_TRUE(map.value(u"roles").toObject().contains(QString::fromUtf8(cells[4])))
            << cells[4].toStdString();
    }
    EXPECT_EQ(events, GetParam().events);
}

TEST_P(ReplayExample, theOracleGivesThePublishedShare)
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        GTEST_SKIP() << "python3 is not installed";
    const QString log = sharedLog(GetParam());
    if (log.isEmpty())
        GTEST_SKIP() << "shared data is absent";
    const QJsonObject result = oracleOf(log);
    EXPECT_NEAR(100.0 * result.value(u"clean_cases").toInt() / result.value(u"cases").toInt(),
        GetParam().clean, 0.005);
}

INSTANTIATE_TEST_SUITE_P(Shipped, ReplayExample, testing::ValuesIn(examples),
    [](const testing::TestParamInfo<Example> &one) { return std::string(one.param.log); });

TEST(ReplayOracle, passesItsOwnTests)
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        GTEST_SKIP() << "python3 is not installed";
    QProcess process;
    process.start(
        QStringLiteral("python3"), { QStringLiteral("-B"), replayFile(QStringLiteral("oracle_test.py")) });
    ASSERT_TRUE(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    EXPECT_EQ(process.exitCode(), 0) << said.toStdString();
    EXPECT_TRUE(said.contains("Ran 14 tests")) << said.toStdString();
}

TEST(ReplayOracle, givesThePublishedFigures)
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        GTEST_SKIP() << "python3 is not installed";
    TEREZE_SHARED(log, "data/logs/DomesticDeclarations_dev2017.csv.gz");
    const QJsonObject result = oracleOf(log);
    EXPECT_EQ(result.value(u"cases").toInt(), 2238);
    EXPECT_EQ(result.value(u"final_approvals").toInt(), 2228);
    EXPECT_EQ(result.value(u"final_approvals_by_year").toObject(),
        QJsonObject({ { QStringLiteral("2017"), 2210 }, { QStringLiteral("2018"), 18 } }));
    EXPECT_EQ(result.value(u"recalled").toInt(), 89);
    int refused = 0;
    for (const QJsonValue &count : result.value(u"refused").toObject())
        refused += count.toInt();
    EXPECT_EQ(result.value(u"events").toInt(),
        result.value(u"accepted").toInt() + result.value(u"noted").toInt() + refused);
}

} // namespace tereze::route::test
