// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/route/routedocument.h>
#include <core/route/trial/conditionverdict.h>
#include <core/route/trial/localtrial.h>

#include <QJsonDocument>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::route;

namespace {

RouteGraph serviceRoute(const char *service)
{
    const auto document = RouteDocument::readFile(test::sourceRoot()
        + QStringLiteral("/resources/catalogue/%1/route.bpmn").arg(QLatin1String(service)));
    EXPECT_TRUE(document.ok());
    return RouteGraph::of(*document);
}

QStringList openIds(const RouteTrial &trial)
{
    QStringList ids;
    for (const RouteTrial::OpenStep &step : trial.open())
        ids << step.node;
    ids.sort();
    return ids;
}

std::optional<bool> judge(const char *condition, const char *json)
{
    const auto parsed = Condition::parse(QString::fromUtf8(condition));
    EXPECT_TRUE(parsed.ok()) << condition;
    return verdictOf(*parsed, QJsonDocument::fromJson(json).object());
}

} // namespace

TEST(LocalTrial, walksTheSequentialRouteStepByStep)
{
    LocalTrial trial(serviceRoute("external-mobility-short"), {});
    trial.start();
    for (const char *step :
        { "international_office", "dean", "vice_rector_application", "check_report", "vice_rector_order" }) {
        ASSERT_EQ(openIds(trial), QStringList { QString::fromLatin1(step) });
        EXPECT_FALSE(trial.answer(QString::fromLatin1(step), u"perhaps"_qs).ok());
        ASSERT_TRUE(trial.answer(QString::fromLatin1(step), u"approve"_qs).ok());
    }
    EXPECT_EQ(trial.state(), RouteTrial::State::Approved);
    EXPECT_TRUE(trial.visited().contains(u"issue_order"_qs));
    EXPECT_TRUE(trial.tokens().isEmpty());
}

TEST(LocalTrial, aRejectionEndsTheCase)
{
    LocalTrial trial(serviceRoute("external-mobility-short"), {});
    trial.start();
    ASSERT_TRUE(trial.answer(u"international_office"_qs, u"reject"_qs).ok());
    EXPECT_EQ(trial.state(), RouteTrial::State::Rejected);
    EXPECT_FALSE(trial.answer(u"dean"_qs, u"approve"_qs).ok());
}

TEST(LocalTrial, judgesConditionsAsTheDatabaseDoes)
{
    EXPECT_EQ(judge("$.form.n < 3", R"({"form": {"n": 2}})"), true);
    EXPECT_EQ(judge("$.form.n < 3 && $.form.s == \"x\"", R"({"form": {"n": 2, "s": "y"}})"), false);
    EXPECT_EQ(judge("$.form.n < 3", R"({"form": {}})"), std::nullopt);
    EXPECT_EQ(judge("$.form.n < 3", R"({"form": {"n": "2"}})"), std::nullopt);
    EXPECT_EQ(judge("exists($ ? (exists(@.form.n))) && $.form.n == 1", R"({"form": {}})"), false);
    EXPECT_EQ(judge("exists($ ? (exists(@.form.n))) && $.form.n == 1", R"({"form": {"n": 1}})"), true);
    EXPECT_EQ(judge("exists($.form.n)", R"({"form": {}})"), std::nullopt);
    EXPECT_EQ(judge("$.form.n == 1 || $.form.m == 1", R"({"form": {"n": 1}})"), true);
    EXPECT_EQ(judge("!($.form.n + 2 > 4)", R"({"form": {"n": 1}})"), true);
}
