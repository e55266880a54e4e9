// SPDX-License-Identifier: GPL-3.0-or-later
// Random routes through the engine and through the oracle of modelcase.h: after each act both must say the
// same. `tests/long/run model` runs more of the same, by the environment: TEREZE_MODEL_ROUTES,
// TEREZE_MODEL_SEED, TEREZE_MODEL_SECONDS (of many people at once); TEREZE_MODEL_SHRINKS: how often a fault
// is tried on something smaller.
#include "modelcrowd.h"
#include "modelrun.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <iostream>

using namespace tereze;
using namespace tereze::test;

namespace {

unsigned fromEnvironment(const char *name, unsigned otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok && value > 0 ? static_cast<unsigned>(value) : otherwise;
}

QJsonObject asObject(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// The figures of a test, one line of JSON.
void tell(const QJsonObject &figures)
{
    std::cout << QJsonDocument(figures).toJson(QJsonDocument::Compact).constData() << '\n';
}

/// A database in which one function of the engine has another body.
void plant(db::Database &owner, const QString &function, const QString &before, const QString &after)
{
    const auto found = owner.query(
        QStringLiteral(
            "SELECT pg_get_functiondef(p.oid) AS text FROM pg_proc p WHERE p.oid::regproc::text = ?"),
        { function });
    ASSERT_TRUE(found.ok()) << found.error().logLine().toStdString();
    const QString text = found->only().text("text");
    ASSERT_EQ(text.count(before), 1) << "the place for the fault is gone from " << function.toStdString();
    const auto planted = owner.executeScript(QString(text).replace(before, after));
    ASSERT_TRUE(planted.ok()) << planted.error().logLine().toStdString();
}

struct Planted {
    const char *name;
    const char *function;
    const char *before;
    const char *after;
};

const Planted faults[] = {
    { "anInclusiveJoinThatWaitsForNobody", "tereze.inclusive_ready", "WHERE NOT EXISTS (",
        "WHERE true OR NOT EXISTS (" },
    { "aShareRoundedDown", "tereze.quorum_of", "ceil(", "floor(" },
    { "aParallelJoinThatForgetsOneFlow", "tereze.join_tokens", "w.edges + 1 >= p_incoming",
        "w.edges + 1 >= p_incoming - 1" },
    { "anExclusiveGatewayThatTakesTheUnknownForFalse", "tereze.choose_ways",
        "tereze.condition_holds(p_context, p_gateway.conditions[i]);",
        "coalesce(tereze.condition_holds(p_context, p_gateway.conditions[i]), false);" },
    { "aReturnThatLeavesDecisionsStanding", "tereze.return_case", "SET state = 'undone'",
        "SET state = 'done'" },
    { "aPaymentAskedForTwice", "tereze.payment_counts", "IF paid IS NULL THEN", "IF true THEN" },
    { "aClockThatStandsForEver", "tereze.timers_resume", "IF since IS NULL THEN", "IF true THEN" },
    { "aDecisionTakenBackWithAllThatWasKept", "api.decision_recall", "carried = kept,", "carried = '{}'," },
    { "aSubstituteWhomNobodyAsks", "tereze.stand_in", "cardinality(present) <= 1 THEN",
        "cardinality(present) < 0 THEN" },
    { "aVoteForTwo", "tereze.vote_of", "AND w.person_id <> ALL (p_taken) AND", "AND" },
    { "aReminderThatNobodyGets", "tereze.timer_fire", "IF r.action = 'remind' THEN",
        "IF r.action = 'remind' AND r.performers <> '{}' THEN" },
    { "aSuperiorWhoIsTheFarthest", "tereze.superior_of", "ORDER BY x.distance, h.o",
        "ORDER BY x.distance DESC, h.o DESC" },
    { "aBorderThatEndsNoStep", "tereze.timer_fire", "ELSIF r.cancels THEN", "ELSIF false THEN" },
    { "aRefusalFromOutsideThatCountsForNothing", "api.external_answer",
        "IF p_outcome = 'reject' AND n.on_reject = 'end' THEN", "IF false THEN" },
    { "aTermThatCountsTheDayOnWhichItBegins", "tereze.deadline",
        "tereze.working_day_after(p_calendar_id, day, part.days)",
        "tereze.working_day_after(p_calendar_id, day - 1, part.days)" },
    { "hoursThatRunWhileTheOfficeIsClosed", "tereze.deadline",
        "due := tereze.opening_end(p_calendar_id, due, part.seconds);",
        "due := due + make_interval(secs => part.seconds);" },
};

class PlantedFault : public testing::TestWithParam<Planted> { };

} // namespace

TEST(RouteModel, theEngineMovesCasesOnRandomRoutesAsTheOracleSays)
{
    TEREZE_DATABASE(database);
    auto world = ModelWorld::create(*database);
    ASSERT_TRUE(world.ok()) << world.error().logLine().toStdString();
    ModelRun run(**world);
    const unsigned first = fromEnvironment("TEREZE_MODEL_SEED", 1);
    const unsigned routes = fromEnvironment("TEREZE_MODEL_ROUTES", 150);
    const int shrinks = static_cast<int>(fromEnvironment("TEREZE_MODEL_SHRINKS", 400));
    int wrong = 0;
    for (unsigned seed = first; seed < first + routes && wrong < 3; ++seed) {
        const auto trial = run.random(seed);
        if (trial.fault.isEmpty())
            continue;
        ++wrong;
        ADD_FAILURE() << ModelRun::report(trial.isRefusedByLint ? trial : run.shrunk(trial, shrinks), seed)
                             .toStdString();
    }
    const auto problems = (*world)->auditProblems();
    ASSERT_TRUE(problems.ok()) << problems.error().logLine().toStdString();
    EXPECT_EQ(problems->toStdString(), "");
    const ModelRun::Counts &counts = run.counts();
    EXPECT_EQ(counts.lintRefused, 0) << "the generator draws routes that cannot be published";
    tell({ { QStringLiteral("first_seed"), static_cast<int>(first) },
        { QStringLiteral("routes"), counts.routes }, { QStringLiteral("acts"), counts.acts },
        { QStringLiteral("refused_by_both"), counts.refused },
        { QStringLiteral("refused_by_lint"), counts.lintRefused }, { QStringLiteral("apart"), wrong },
        { QStringLiteral("done"), asObject(counts.kinds) },
        { QStringLiteral("ends"), asObject(counts.ends) } });
    // A model that never comes to something proves nothing of it.
    for (const char *kind : { "approve", "approve_with_remarks", "reject", "return", "return to a step",
             "acknowledge", "take back", "send again", "withdraw", "try again", "answer", "pay",
             "hours go by", "outside approve", "outside reject", "reminded", "asked the superior",
             "asked the superior alone", "no superior", "left by the border", "left beside it",
             "counted by a calendar", "counted again after a pause", "in the place of another",
             "back before anybody knew", "a substitute who has a vote" })
        EXPECT_GT(counts.kinds.value(QLatin1String(kind)), 0) << kind;
    EXPECT_GT(counts.ends.value(QStringLiteral("approved")), 0);
    EXPECT_GT(counts.ends.value(QStringLiteral("rejected")), 0);
    EXPECT_GT(counts.ends.value(QStringLiteral("lapsed")), 0);
}

TEST(RouteModel, sixteenPeopleAtOnceLeaveEachCaseAsTheirActsInOrderWould)
{
    TEREZE_DATABASE(database);
    auto world = ModelWorld::create(*database);
    ASSERT_TRUE(world.ok()) << world.error().logLine().toStdString();
    const unsigned seconds = fromEnvironment("TEREZE_MODEL_SECONDS", 4);
    const int routes = static_cast<int>(std::max(6U, seconds));
    const auto outcome = ModelCrowd::run(*database, **world, fromEnvironment("TEREZE_MODEL_SEED", 1), routes,
        4, 16, std::chrono::seconds(seconds));
    EXPECT_EQ(outcome.problems.join(u'\n').toStdString(), "");
    EXPECT_GT(outcome.acts, outcome.cases);
    tell({ { QStringLiteral("routes"), routes }, { QStringLiteral("cases"), outcome.cases },
        { QStringLiteral("acts"), outcome.acts },
        { QStringLiteral("problems"), static_cast<int>(outcome.problems.size()) },
        { QStringLiteral("refused"), asObject(outcome.refusals) },
        { QStringLiteral("ends"), asObject(outcome.ends) } });
}

TEST_P(PlantedFault, isFoundAndReportedOnASmallRoute)
{
    TEREZE_DATABASE(database);
    auto world = ModelWorld::create(*database);
    ASSERT_TRUE(world.ok()) << world.error().logLine().toStdString();
    const Planted &fault = GetParam();
    plant((*world)->owner(), QString::fromLatin1(fault.function), QString::fromLatin1(fault.before),
        QString::fromLatin1(fault.after));
    ModelRun run(**world);
    for (unsigned seed = 1; seed <= 150; ++seed) {
        const auto trial = run.random(seed);
        if (trial.fault.isEmpty())
            continue;
        ASSERT_FALSE(trial.isRefusedByLint) << trial.fault.toStdString();
        const auto least = run.shrunk(trial, 300);
        EXPECT_FALSE(least.fault.isEmpty());
        EXPECT_LE(least.route.outline().count(u'\n'), trial.route.outline().count(u'\n'));
        EXPECT_LE(least.acts.size(), trial.acts.size());
        EXPECT_LE(least.route.graph().nodes.size(), 16U) << ModelRun::report(least, seed).toStdString();
        return;
    }
    ADD_FAILURE() << "nobody notices";
}

INSTANTIATE_TEST_SUITE_P(OfTheEngine, PlantedFault, testing::ValuesIn(faults),
    [](const auto &one) { return std::string(one.param.name); });
