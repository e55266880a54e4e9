// SPDX-License-Identifier: GPL-3.0-or-later
// The example of a replay that is shipped in tests/long/replay: its map fits its route and the log, and the
// script that the engine is compared with gives the figures that are published with the logs.
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

namespace tereze::route::test {

namespace {

QString replayFile(const char *name)
{
    return tereze::test::sourceRoot() + QStringLiteral("/tests/long/replay/") + QString::fromLatin1(name);
}

QJsonObject replayMap()
{
    QFile file(replayFile("domestic.map.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

RouteGraph replayRoute()
{
    const auto document = RouteDocument::readFile(replayFile("domestic.bpmn"));
    EXPECT_TRUE(document);
    return document ? RouteGraph::of(*document) : RouteGraph();
}

QJsonObject oracleOf(const QString &log)
{
    QProcess process;
    process.start(QStringLiteral("python3"), { replayFile("oracle.py"), log });
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

TEST(ReplayExample, theMapFitsItsRoute)
{
    const QJsonObject map = replayMap();
    const RouteGraph route = replayRoute();
    QSet<QString> performers;
    for (const RouteNode &node : route.nodes) {
        for (const QString &performer : node.words("performer"))
            performers.insert(performer);
    }
    QSet<QString> states;
    for (const QJsonValue &entry : map.value(u"states").toArray()) {
        states.insert(entry[u"state"].toString());
        EXPECT_EQ(route.indexOf(entry[u"step"].toString()) < 0, entry[u"step"].isNull())
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
            const int step = route.indexOf(way[u"step"].toString());
            EXPECT_EQ(step >= 0, way.toObject().contains(u"step")) << act.key().toStdString();
            if (way.toObject().contains(u"answer")) {
                EXPECT_TRUE(route.nodes[step].words("answers").contains(way[u"answer"].toString()));
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

TEST(ReplayExample, theMapKnowsEveryActivityAndRoleOfTheLog)
{
    TEREZE_SHARED(log, "data/logs/DomesticDeclarations_dev2017.csv.gz");
    QProcess process;
    process.start(QStringLiteral("zcat"), { log });
    ASSERT_TRUE(process.waitForFinished());
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    const QJsonObject map = replayMap();
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
    EXPECT_EQ(events, 10056);
}

TEST(ReplayExample, theOracleGivesThePublishedFigures)
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

    const std::pair<const char *, double> published[] = { { "DomesticDeclarations", 99.91 },
        { "InternationalDeclarations", 99.66 }, { "PermitLog", 93.96 }, { "PrepaidTravelCost", 99.36 },
        { "RequestForPayment", 99.91 } };
    for (const auto &[name, share] : published) {
        const QString path = tereze::test::sharedFile(
            QStringLiteral("data/logs/%1_dev2017.csv.gz").arg(QString::fromLatin1(name)));
        ASSERT_FALSE(path.isEmpty()) << name;
        const QJsonObject other = oracleOf(path);
        EXPECT_NEAR(100.0 * other.value(u"clean_cases").toInt() / other.value(u"cases").toInt(), share, 0.005)
            << name;
    }
}

} // namespace tereze::route::test
