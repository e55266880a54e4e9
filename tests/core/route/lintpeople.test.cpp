// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there are people for the steps of a route: findings that depend on who is appointed today.
#include "routefiles.h"

#include <gtest/gtest.h>

namespace tereze::route::test {

namespace {

LintContext::StaffedPosition position(const QString &role, const QString &unit, const QString &unitKind,
    const QSet<qint64> &holders, bool isManned = true)
{
    return { role, unit, unitKind, holders, isManned && !holders.isEmpty() };
}

/// start → first → (gateway) → second → end
QByteArray twoSteps(const QString &first, const QString &second)
{
    const QString task =
        QStringLiteral(R"(<bpmn:userTask id="%1" name="T" tereze:name-kk="Т" tereze:name-ru="Т" %2/>)");
    return routeWith(QStringLiteral(R"(<bpmn:startEvent id="start" name="Start"/>)")
        + task.arg(QStringLiteral("first"), first) + task.arg(QStringLiteral("second"), second)
        + QStringLiteral(R"(<bpmn:parallelGateway id="split"/><bpmn:parallelGateway id="join"/>
<bpmn:serviceTask id="draft" name="D" tereze:kind="draft" tereze:template="paper"/>
<bpmn:endEvent id="end" name="End" tereze:outcome="approved"/>
<bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="first"/>
<bpmn:sequenceFlow id="f2" sourceRef="first" targetRef="split"/>
<bpmn:sequenceFlow id="f3" sourceRef="split" targetRef="second"/>
<bpmn:sequenceFlow id="f4" sourceRef="split" targetRef="draft"/>
<bpmn:sequenceFlow id="f5" sourceRef="second" targetRef="join"/>
<bpmn:sequenceFlow id="f6" sourceRef="draft" targetRef="join"/>
<bpmn:sequenceFlow id="f7" sourceRef="join" targetRef="end"/>)"));
}

QString performer(const QString &who, const QString &more = {})
{
    return QStringLiteral("tereze:performer=\"%1\" %2").arg(who, more);
}

/// `rule element` of each finding.
std::string rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule + u' ' + finding.element;
    return rules.join(QStringLiteral(", ")).toStdString();
}

std::string found(const QByteArray &route, const QList<LintContext::StaffedPosition> &staff)
{
    LintContext context;
    context.staff = staff;
    return rulesOf(lintOf(route, context));
}

const QList<LintContext::StaffedPosition> &everybody()
{
    static const QList<LintContext::StaffedPosition> staff {
        position(QStringLiteral("office"), QStringLiteral("so"), QStringLiteral("office"), { 1, 2 }),
        position(QStringLiteral("dean"), QStringLiteral("law"), QStringLiteral("faculty"), { 3 }),
        position(QStringLiteral("dean"), QStringLiteral("fmm"), QStringLiteral("faculty"), { 4 }),
        position(QStringLiteral("vice"), QStringLiteral("uni"), QStringLiteral("university"), { 3 }),
    };
    return staff;
}

} // namespace

TEST(LintPeople, aRouteWithPeopleForEveryStepIsRight)
{
    const QByteArray route =
        twoSteps(performer(QStringLiteral("office")), performer(QStringLiteral("dean@faculty")));
    EXPECT_EQ(found(route, everybody()), "");
    EXPECT_EQ(rulesOf(lintOf(route)), "") << "without staff nothing is said of it";
}

TEST(LintPeople, aPositionThatNobodyHoldsIsNamed)
{
    auto staff = everybody();
    staff[0].holders.clear();
    staff[0].isManned = false;
    EXPECT_EQ(found(twoSteps(performer(QStringLiteral("office")), performer(QStringLiteral("vice"))), staff),
        "role-without-people first");
    // Of a computed position one unit without people is enough; another performer beside it helps.
    staff[1].holders.clear();
    staff[1].isManned = false;
    EXPECT_EQ(
        found(twoSteps(performer(QStringLiteral("vice")), performer(QStringLiteral("dean@faculty"))), staff),
        "role-without-people second");
    EXPECT_EQ(
        found(twoSteps(performer(QStringLiteral("dean@fmm")), performer(QStringLiteral("dean@faculty vice"))),
            staff),
        "");
    // A unit in which there is no such position.
    EXPECT_EQ(
        found(twoSteps(performer(QStringLiteral("vice")), performer(QStringLiteral("dean@so"))), everybody()),
        "role-without-people second");
}

TEST(LintPeople, whereAllAreAwayAndNobodyStandsInItIsSaid)
{
    auto staff = everybody();
    staff[0].isManned = false;
    EXPECT_EQ(found(twoSteps(performer(QStringLiteral("office")), performer(QStringLiteral("vice"))), staff),
        "everybody-absent first");
}

TEST(LintPeople, aQuorumLargerThanTheCommitteeStopsPublishing)
{
    const QString three = QStringLiteral("tereze:quorum=\"3\"");
    LintContext context;
    context.staff = everybody();
    const auto findings = lintOf(
        twoSteps(performer(QStringLiteral("office"), three), performer(QStringLiteral("vice"))), context);
    EXPECT_EQ(rulesOf(findings), "quorum-too-large first");
    EXPECT_TRUE(hasErrors(findings));
    // Who holds two of the positions has one vote.
    EXPECT_EQ(
        found(twoSteps(performer(QStringLiteral("dean@law vice"), QStringLiteral("tereze:quorum=\"2\"")),
                  performer(QStringLiteral("office"))),
            everybody()),
        "quorum-too-large first");
    EXPECT_EQ(found(twoSteps(performer(QStringLiteral("office"), QStringLiteral("tereze:quorum=\"2\"")),
                        performer(QStringLiteral("vice"))),
                  everybody()),
        "");
}

TEST(LintPeople, theSamePersonTwiceInARowIsSaidAcrossGateways)
{
    EXPECT_EQ(found(twoSteps(performer(QStringLiteral("dean@law")), performer(QStringLiteral("vice"))),
                  everybody()),
        "same-person-twice second");
    EXPECT_EQ(
        found(twoSteps(performer(QStringLiteral("dean@faculty")), performer(QStringLiteral("dean@faculty"))),
            everybody()),
        "same-person-twice second");
    EXPECT_EQ(found(twoSteps(performer(QStringLiteral("dean@fmm")), performer(QStringLiteral("vice"))),
                  everybody()),
        "");
    EXPECT_EQ(found(twoSteps(performer(QStringLiteral("office")), performer(QStringLiteral("office"))),
                  everybody()),
        "")
        << "two people hold it";
}

} // namespace tereze::route::test
