// SPDX-License-Identifier: GPL-3.0-or-later
#include "routefiles.h"

#include <core/route/lint.h>

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <deque>
#include <gtest/gtest.h>
#include <tests/support/shared.h>

namespace tereze::route::test {

namespace {

/// A right route with a parallel part, a condition and two ends; every case below breaks it in one place.
const char rightRoute[] = R"(<bpmn:startEvent id="start" name="Start"/>
<bpmn:serviceTask id="draft" name="Draft" tereze:kind="draft" tereze:template="paper"/>
<bpmn:parallelGateway id="split"/>
<bpmn:userTask id="office" name="Office" tereze:name-kk="К" tereze:name-ru="О" tereze:performer="office"/>
<bpmn:userTask id="dean" name="Dean" tereze:name-kk="Д" tereze:name-ru="Д" tereze:performer="dean@faculty methodist" tereze:answers="later" tereze:onReject="continue"/>
<bpmn:parallelGateway id="join"/>
<bpmn:exclusiveGateway id="ask" name="How?" default="go"/>
<bpmn:manualTask id="check" name="Check" tereze:name-kk="Т" tereze:name-ru="П" tereze:performer="office"/>
<bpmn:receiveTask id="pay" name="Pay" tereze:kind="payment" tereze:amount="1500.50"/>
<bpmn:serviceTask id="issue" name="Issue" tereze:kind="issue" tereze:template="paper" tereze:journal="orders"/>
<bpmn:endEvent id="good" name="Done" tereze:outcome="approved"/>
<bpmn:endEvent id="bad" name="Refused" tereze:outcome="rejected"/>
<bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="draft"/>
<bpmn:sequenceFlow id="f2" sourceRef="draft" targetRef="split"/>
<bpmn:sequenceFlow id="f3" sourceRef="split" targetRef="office"/>
<bpmn:sequenceFlow id="f4" sourceRef="split" targetRef="dean"/>
<bpmn:sequenceFlow id="f5" sourceRef="office" targetRef="join"/>
<bpmn:sequenceFlow id="f6" sourceRef="dean" targetRef="join"/>
<bpmn:sequenceFlow id="f7" sourceRef="join" targetRef="ask"/>
<bpmn:sequenceFlow id="no" name="no" sourceRef="ask" targetRef="bad"><bpmn:conditionExpression>$.decisions.dean.outcome == "reject"</bpmn:conditionExpression></bpmn:sequenceFlow>
<bpmn:sequenceFlow id="late" name="late" sourceRef="ask" targetRef="check"><bpmn:conditionExpression>$.decisions.dean.answer == "later" &amp;&amp; $.form.sum > 10</bpmn:conditionExpression></bpmn:sequenceFlow>
<bpmn:sequenceFlow id="go" name="go" sourceRef="ask" targetRef="pay"/>
<bpmn:sequenceFlow id="f8" sourceRef="check" targetRef="pay2"/>
<bpmn:sequenceFlow id="f9" sourceRef="pay" targetRef="pay2"/>
<bpmn:exclusiveGateway id="pay2"/>
<bpmn:sequenceFlow id="f10" sourceRef="pay2" targetRef="issue"/>
<bpmn:sequenceFlow id="f11" sourceRef="issue" targetRef="good"/>)";

QString rightBody()
{
    return QString::fromUtf8(rightRoute);
}

struct Fault {
    const char *rule;
    const char *element;
    const char *before; ///< this text of the right route…
    const char *after; ///< …becomes this one
};

/// A timer on the border of a step of rightBody(), before its first end; kept for as long as the program
/// runs.
const char *border(const char *attributes, const char *duration, const char *step = "dean")
{
    static std::deque<QByteArray> kept;
    QByteArray text = "<bpmn:boundaryEvent id=\"timer\" name=\"x\" attachedToRef=\"";
    text += step + QByteArray("\" ") + attributes + "><bpmn:timerEventDefinition>";
    if (*duration != '\0')
        text += QByteArray("<bpmn:timeDuration>") + duration + "</bpmn:timeDuration>";
    text += "</bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent id=\"good\"";
    return kept.emplace_back(text).constData();
}

LintContext fullContext()
{
    LintContext context;
    context.fields = LintContext::Fields { { QStringLiteral("form.sum"), QStringLiteral("student.status") },
        { QStringLiteral("form.note") } };
    context.templates = QSet<QString> { QStringLiteral("paper") };
    context.journals = QSet<QString> { QStringLiteral("orders"), QStringLiteral("letters") };
    context.journalOfTemplate = { { QStringLiteral("paper"), QStringLiteral("orders") } };
    context.roles =
        QSet<QString> { QStringLiteral("office"), QStringLiteral("dean"), QStringLiteral("methodist") };
    return context;
}

} // namespace

TEST(Lint, findsNothingInARightRoute)
{
    EXPECT_EQ(listed(lintOf(routeWith(rightBody()))).toStdString(), "");
    EXPECT_EQ(listed(lintOf(routeWith(rightBody()), fullContext())).toStdString(), "");
}

TEST(Lint, findsEveryPlantedFault)
{
    const char addedTask[] = R"(<bpmn:endEvent id="good")";
    const Fault faults[] = {
        // structure
        { "start-event-required", "process", R"(<bpmn:startEvent id="start" name="Start"/>)", "" },
        { "dangling-flow", "f1", R"(<bpmn:startEvent id="start" name="Start"/>)", "" },
        { "single-blank-start-event", "process", R"(<bpmn:startEvent id="start" name="Start"/>)",
            R"(<bpmn:startEvent id="start" name="S"/><bpmn:startEvent id="more" name="S"/>)" },
        { "duplicate-id", "office", R"(id="draft")", R"(id="office")" },
        { "id-required", "endEvent", R"(<bpmn:endEvent id="good")", "<bpmn:endEvent" },
        { "id-required", "sequenceFlow", R"(<bpmn:sequenceFlow id="f11")", "<bpmn:sequenceFlow" },
        { "no-disconnected", "alone", addedTask,
            R"(<bpmn:parallelGateway id="alone"/><bpmn:endEvent id="good")" },
        { "no-disconnected", "third", addedTask,
            R"(<bpmn:endEvent id="third" name="x"/><bpmn:endEvent id="good")" },
        { "no-implicit-start", "draft", R"(<bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="draft"/>)",
            "" },
        { "no-implicit-end", "issue", R"(<bpmn:sequenceFlow id="f11" sourceRef="issue" targetRef="good"/>)",
            "" },
        { "flow-direction", "good", R"(<bpmn:sequenceFlow id="f11")",
            R"(<bpmn:sequenceFlow id="f12" sourceRef="good" targetRef="join"/><bpmn:sequenceFlow id="f11")" },
        { "no-implicit-split", "draft", R"(<bpmn:sequenceFlow id="f11")",
            R"(<bpmn:sequenceFlow id="f12" sourceRef="draft" targetRef="join"/><bpmn:sequenceFlow id="f11")" },
        { "fake-join", "issue", R"(<bpmn:sequenceFlow id="f11")",
            R"(<bpmn:sequenceFlow id="f12" sourceRef="split" targetRef="issue"/><bpmn:sequenceFlow id="f11")" },
        { "no-gateway-join-fork", "join", R"(<bpmn:sequenceFlow id="f11")",
            R"(<bpmn:sequenceFlow id="f12" sourceRef="join" targetRef="issue"/><bpmn:sequenceFlow id="f11")" },
        { "superfluous-gateway", "pay2", R"(sourceRef="check" targetRef="pay2")",
            R"(sourceRef="check" targetRef="pay")" },
        { "no-duplicate-sequence-flows", "f11", R"(<bpmn:sequenceFlow id="f11")",
            R"(<bpmn:sequenceFlow id="f11b" sourceRef="issue" targetRef="good"/><bpmn:sequenceFlow id="f11")" },
        { "dangling-flow", "f11", R"(sourceRef="issue" targetRef="good")",
            R"(sourceRef="issue" targetRef="nowhere")" },
        { "label-required", "draft", R"(id="draft" name="Draft")", R"(id="draft")" },
        { "label-required", "ask", R"(id="ask" name="How?")", R"(id="ask")" },
        { "label-required", "late", R"(id="late" name="late")", R"(id="late")" },
        { "unreachable-step", "island", addedTask,
            R"(<bpmn:parallelGateway id="island"/><bpmn:parallelGateway id="island2"/>
               <bpmn:sequenceFlow id="i1" sourceRef="island" targetRef="island2"/>
               <bpmn:sequenceFlow id="i2" sourceRef="island2" targetRef="island"/><bpmn:endEvent id="good")" },
        { "no-path-to-end", "issue", R"(sourceRef="issue" targetRef="good")",
            R"(sourceRef="issue" targetRef="pay2")" },
        { "automatic-loop", "pay2", R"(sourceRef="issue" targetRef="good")",
            R"(sourceRef="issue" targetRef="pay2")" },
        { "deadlock", "pay2", R"(<bpmn:exclusiveGateway id="pay2"/>)",
            R"(<bpmn:parallelGateway id="pay2"/>)" },
        { "deadlock", "join", R"(<bpmn:parallelGateway id="join"/>)",
            R"(<bpmn:exclusiveGateway id="join"/>)" },
        { "lane-reference", "ghost", R"(<bpmn:endEvent id="bad")",
            R"(<bpmn:laneSet id="lanes"><bpmn:lane id="l"><bpmn:flowNodeRef>ghost</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet><bpmn:endEvent id="bad")" },
        // elements
        { "unsupported-element", "check", R"(<bpmn:manualTask id="check")",
            R"(<bpmn:scriptTask id="check")" },
        { "unsupported-element", "office", R"(tereze:performer="office"/>
<bpmn:userTask)",
            R"(tereze:performer="office"><bpmn:multiInstanceLoopCharacteristics/></bpmn:userTask>
<bpmn:userTask)" },
        { "unsupported-element", "start", R"(name="Start"/>)",
            R"(name="Start"><bpmn:messageEventDefinition/></bpmn:startEvent>)" },
        { "unsupported-element", "good", R"(tereze:outcome="approved"/>)",
            R"(tereze:outcome="approved"><bpmn:terminateEventDefinition/></bpmn:endEvent>)" },
        { "unsupported-element", "good", R"(tereze:outcome="approved"/>)",
            R"(tereze:outcome="approved"><bpmn:extensionElements><tereze:magic/></bpmn:extensionElements></bpmn:endEvent>)" },
        { "unsupported-element", "good", R"(tereze:outcome="approved"/>)",
            R"(tereze:outcome="approved"><x xmlns="urn:x"/></bpmn:endEvent>)" },
        { "unsupported-element", "data", addedTask,
            R"(<bpmn:dataObject id="data"/><bpmn:endEvent id="good")" },
        { "single-event-definition", "start", R"(name="Start"/>)",
            R"(name="Start"><bpmn:timerEventDefinition/><bpmn:signalEventDefinition/></bpmn:startEvent>)" },
        { "no-inclusive-gateway", "split", R"(<bpmn:parallelGateway id="split"/>)",
            R"(<bpmn:inclusiveGateway id="split" name="x"/>)" },
        { "no-complex-gateway", "split", R"(<bpmn:parallelGateway id="split"/>)",
            R"(<bpmn:complexGateway id="split" name="x"/>)" },
        { "ad-hoc-sub-process", "check", R"(<bpmn:manualTask id="check")",
            R"(<bpmn:adHocSubProcess id="check")" },
        { "unsupported-element", "timer", addedTask, border("", "") },
        { "unsupported-element", "timer", addedTask,
            R"(<bpmn:boundaryEvent id="timer" name="x" attachedToRef="dean"><bpmn:messageEventDefinition/></bpmn:boundaryEvent><bpmn:endEvent id="good")" },
        { "no-implicit-end", "timer", addedTask, border("", "P3D") },
        { "timer-duration", "timer", addedTask, border("", "3 days") },
        { "timer-duration", "timer", addedTask, border("", "P") },
        { "timer-duration", "timer", addedTask, border("", "P1DT") },
        { "timer-duration", "timer", addedTask, border("", "P0D") },
        { "timer-duration", "timer", addedTask, border("", "P11Y") },
        { "attribute-value", "timer", addedTask, border(R"(tereze:action="shout")", "P3D") },
        { "timer-action", "timer", addedTask, border(R"(tereze:action="remind")", "P3D") },
        { "timer-action", "timer", addedTask,
            border(R"(tereze:action="lapse" cancelActivity="false")", "P3D") },
        { "timer-action", "timer", addedTask, border(R"(tereze:action="approve")", "P3D", "pay") },
        { "timer-place", "timer", addedTask, border("", "P3D", "draft") },
        { "timer-place", "timer", addedTask, border("", "P3D", "nowhere") },
        { "calendar-unknown", "timer", addedTask, border(R"(tereze:calendar="")", "P3D") },
        { "unknown-attribute", "timer", addedTask, border(R"(tereze:performer="office")", "P3D") },
        { "performer-unknown", "timer", addedTask,
            border(R"(tereze:action="escalate" tereze:performer="Dean!")", "P3D") },
        { "route-unknown", "draft", R"(<bpmn:serviceTask id="draft")", R"(<bpmn:callActivity id="draft")" },
        { "message-text", "draft", R"(<bpmn:serviceTask id="draft")",
            R"(<bpmn:sendTask tereze:text-kk="x" tereze:text-ru="x" tereze:to="applicant" id="draft")" },
        { "message-to", "draft", R"(<bpmn:serviceTask id="draft")", R"(<bpmn:sendTask id="draft")" },
        { "performer-unknown", "draft", R"(<bpmn:serviceTask id="draft")",
            R"(<bpmn:sendTask tereze:to="applicant Dean!" id="draft")" },
        { "attribute-value", "pay", R"(tereze:kind="payment")",
            R"(tereze:kind="payment" tereze:pauses="maybe")" },
        { "unknown-attribute", "pay", R"(tereze:kind="payment")", R"(tereze:kind="applicant")" },
        { "unknown-attribute", "pay", R"(tereze:kind="payment")",
            R"(tereze:kind="payment" tereze:performer="office")" },
        { "attribute-value", "dean", "tereze:answers", R"(tereze:blocking="false" tereze:answers)" },
        { "unknown-attribute", "dean", "tereze:answers", R"(tereze:kind="acknowledge" tereze:answers)" },
        { "return-to", "dean", "tereze:answers", R"(tereze:returnTo="applicant office" tereze:answers)" },
        { "return-to", "dean", "tereze:answers", R"(tereze:returnTo="dean" tereze:answers)" },
        { "attribute-value", "dean", "tereze:answers", R"(tereze:returnTo="" tereze:answers)" },
        { "return-to", "dean", "tereze:answers", R"(tereze:returnTo="draft" tereze:answers)" },
        { "unknown-attribute", "dean", "tereze:answers", R"(tereze:perfomer="x" tereze:answers)" },
        { "unknown-attribute", "start", R"(name="Start"/>)", R"(name="Start" tereze:kind="x"/>)" },
        { "attribute-value", "dean", "tereze:answers", R"(tereze:quorum="0" tereze:answers)" },
        { "attribute-value", "dean", "tereze:answers", R"(tereze:quorum="101%" tereze:answers)" },
        { "attribute-value", "dean", "tereze:answers", R"(tereze:kind="dance" tereze:answers)" },
        { "attribute-value", "dean", "tereze:answers", R"(tereze:signature="yes" tereze:answers)" },
        { "attribute-value", "dean", R"(tereze:answers="later")", R"(tereze:answers="later reject")" },
        { "attribute-value", "dean", R"(tereze:onReject="continue")", R"(tereze:onReject="maybe")" },
        { "attribute-value", "draft", R"(tereze:kind="draft")", "" },
        { "attribute-value", "pay", R"(tereze:kind="payment")", "" },
        { "attribute-value", "pay", R"(tereze:amount="1500.50")", R"(tereze:amount="1 500")" },
        { "attribute-value", "pay", R"(tereze:amount="1500.50")", R"(tereze:amount="-1")" },
        // steps
        { "name-missing", "office", R"(tereze:name-kk="К")", "" },
        { "name-missing", "check", R"(tereze:name-ru="П")", "" },
        { "performer-required", "check", R"(tereze:name-ru="П" tereze:performer="office")",
            R"(tereze:name-ru="П")" },
        { "performer-required", "dean", R"(tereze:performer="dean@faculty methodist")",
            R"(tereze:performer=" ")" },
        { "performer-unknown", "dean", R"(methodist")", R"(Метод")" },
        { "performer-unknown", "dean", R"(methodist")", R"(dean@faculty")" },
        { "performer-unknown", "dean", R"(methodist")", R"(stranger")" },
        { "signature-not-available", "dean", "tereze:answers", R"(tereze:signature="true" tereze:answers)" },
        { "signature-not-available", "dean", "tereze:answers", R"(tereze:kind="sign" tereze:answers)" },
        { "template-required", "draft", R"(tereze:kind="draft" tereze:template="paper")",
            R"(tereze:kind="draft")" },
        { "template-unknown", "draft", R"(tereze:kind="draft" tereze:template="paper")",
            R"(tereze:kind="draft" tereze:template="rock")" },
        { "journal-required", "issue", R"(tereze:journal="orders")", "" },
        { "journal-unknown", "issue", R"(tereze:journal="orders")", R"(tereze:journal="stars")" },
        { "journal-mismatch", "issue", R"(tereze:journal="orders")", R"(tereze:journal="letters")" },
        { "outcome-on-end", "good", R"(tereze:outcome="approved")", R"(tereze:outcome="maybe")" },
        { "outcome-on-end", "process", R"(tereze:outcome="approved")", R"(tereze:outcome="rejected")" },
        { "outcome-on-end", "issue", R"(tereze:journal="orders")",
            R"(tereze:journal="orders" tereze:outcome="approved")" },
        { "reject-continue", "dean", R"($.decisions.dean.outcome == "reject")", "$.form.sum == 1" },
        { "reject-continue", "dean", R"(tereze:outcome="rejected")", R"(tereze:outcome="approved")" },
        { "reject-continue", "check", R"(tereze:name-ru="П")",
            R"(tereze:name-ru="П" tereze:onReject="continue")" },
        { "answers-unread", "office", R"(tereze:performer="office"/>
<bpmn:userTask)",
            R"(tereze:performer="office" tereze:answers="maybe"/>
<bpmn:userTask)" },
        // conditions
        { "conditional-flows", "late",
            R"(<bpmn:conditionExpression>$.decisions.dean.answer == "later" &amp;&amp; $.form.sum > 10</bpmn:conditionExpression>)",
            "" },
        { "conditional-flows", "ask", R"(default="go")", R"(default="f1")" },
        { "conditional-flows", "go", R"(default="go")", "" },
        { "conditional-flows", "late", R"(default="go")", R"(default="late")" },
        { "condition-syntax", "late", "$.form.sum > 10", "$.form.sum >" },
        { "condition-not-here", "f2", R"(sourceRef="draft" targetRef="split"/>)",
            R"(name="x" sourceRef="draft" targetRef="split"><bpmn:conditionExpression>1 == 1</bpmn:conditionExpression></bpmn:sequenceFlow>)" },
        { "condition-unknown-field", "late", "$.form.sum > 10", "$.form.summ > 10" },
        { "condition-unknown-field", "late", "$.form.sum > 10", "$.student.state == 1" },
        { "condition-unknown-field", "late", "$.form.sum > 10", "$.from.sum > 10" },
        { "condition-unknown-field", "late", "$.form.sum > 10", R"($.decisions.rector.outcome == "reject")" },
        { "condition-unknown-field", "late", "$.form.sum > 10", R"($.decisions.check.outcome == "reject")" },
        { "condition-unknown-field", "late", "$.form.sum > 10", R"($.decisions.dean.mood == "x")" },
        { "condition-unknown-answer", "late", R"(answer == "later")", R"(answer == "latter")" },
        { "condition-unknown-answer", "no", R"(outcome == "reject")", R"(outcome == "rejected")" },
        { "condition-optional-field", "late", "$.form.sum > 10", "$.form.note == \"x\"" },
    };
    QSet<QString> rulesShown;
    for (const Fault &fault : faults) {
        const QString before = QString::fromUtf8(fault.before);
        QString body = rightBody();
        ASSERT_TRUE(body.contains(before)) << fault.rule << ": " << fault.before;
        body.replace(body.indexOf(before), before.size(), QString::fromUtf8(fault.after));
        // A changed start tag of a paired element needs its end tag changed as well; all of these are empty
        // elements.
        const auto findings = lintOf(routeWith(body), fullContext());
        EXPECT_TRUE(finds(findings, fault.rule, fault.element))
            << fault.rule << " at " << fault.element << " was not found, but:\n"
            << listed(findings).toStdString();
        rulesShown.insert(QString::fromLatin1(fault.rule));
    }
    EXPECT_GE(rulesShown.size(), 40);
}

TEST(Lint, findsFaultsOfTheFileAsAWhole)
{
    const QByteArray right = routeWith(rightBody());
    EXPECT_TRUE(finds(lintOf(routeWith({})), "start-event-required", "process"));
    EXPECT_TRUE(finds(lintOf(routeWith({})), "end-event-required", "process"));
    EXPECT_TRUE(finds(lintOf(routeWith(rightBody(), QStringLiteral(""))), "key-required", "process"));
    EXPECT_TRUE(finds(
        lintOf(routeWith(rightBody(), QStringLiteral("tereze:key=\"Größe\""))), "key-required", "process"));
    const auto policy = [](const char *name) {
        return lintOf(routeWith(rightBody(),
            QStringLiteral("tereze:key=\"a\" tereze:returnPolicy=\"%1\"").arg(QString::fromLatin1(name))));
    };
    EXPECT_TRUE(policy("ask-all").isEmpty());
    EXPECT_TRUE(policy("keep-approvals").isEmpty());
    EXPECT_TRUE(policy("only-objectors").isEmpty());
    const auto returns = [](const char *number) {
        return lintOf(routeWith(rightBody(),
            QStringLiteral("tereze:key=\"a\" tereze:maxReturns=\"%1\"").arg(QString::fromLatin1(number))));
    };
    EXPECT_TRUE(returns("3").isEmpty());
    EXPECT_TRUE(finds(returns("-1"), "attribute-value", "process"));
    EXPECT_TRUE(finds(returns("many"), "attribute-value", "process"));
    EXPECT_TRUE(finds(policy("whatever"), "attribute-value", "process"));
    EXPECT_TRUE(
        finds(lintOf(routeWith(rightBody(), QStringLiteral("tereze:key=\"a\" tereze:colour=\"red\""))),
            "unknown-attribute", "process"));
    EXPECT_TRUE(finds(lintOf(routeWith(rightBody(), {}, QStringLiteral("<bpmn:process id=\"second\"/>"))),
        "one-process", "definitions"));

    QByteArray undrawn = right;
    undrawn.replace("bpmnElement=\"office\"", "bpmnElement=\"nobody\"");
    EXPECT_TRUE(finds(lintOf(undrawn), "no-bpmndi", "office"));
    QByteArray noLine = right;
    noLine.replace("bpmnElement=\"f3\"", "bpmnElement=\"nobody\"");
    EXPECT_TRUE(finds(lintOf(noLine), "no-bpmndi", "f3"));
    QByteArray noDiagram = right;
    noDiagram.replace("BPMNPlane", "BPMNPlan");
    EXPECT_TRUE(finds(lintOf(noDiagram), "no-bpmndi", "definitions"));
    QByteArray overlapping = right;
    overlapping.replace(
        "bpmnElement=\"split\"><dc:Bounds x=\"300\"", "bpmnElement=\"split\"><dc:Bounds x=\"240\"");
    EXPECT_TRUE(finds(lintOf(overlapping), "no-overlapping-elements", "split"));

    QString many;
    for (int i = 0; i < 501; ++i)
        many += QStringLiteral("<bpmn:task id=\"t%1\" name=\"x\"/>").arg(i);
    EXPECT_TRUE(finds(lintOf(routeWith(many)), "too-large", "definitions"));
}

TEST(Lint, namesLineMessageAndSeverityInJson)
{
    QString body = rightBody();
    body.replace(QStringLiteral("<bpmn:manualTask id=\"check\""), QStringLiteral("<bpmn:task id=\"check\""));
    const auto findings = lintOf(routeWith(body));
    ASSERT_TRUE(hasErrors(findings));
    const QJsonArray json = toJson(findings);
    ASSERT_FALSE(json.isEmpty());
    const QJsonObject first = json.first().toObject();
    EXPECT_EQ(first.keys(),
        QStringList({ QStringLiteral("element"), QStringLiteral("line"), QStringLiteral("message"),
            QStringLiteral("rule"), QStringLiteral("severity") }));
    EXPECT_EQ(first.value(u"element").toString(), QStringLiteral("check"));
    EXPECT_EQ(first.value(u"severity").toString(), QStringLiteral("error"));
    EXPECT_EQ(first.value(u"line").toInt(), 13);
    EXPECT_TRUE(first.value(u"message").toString().contains(QStringLiteral("“task”")));
}

TEST(Lint, warnsWithoutForbidding)
{
    QString body = rightBody();
    body.replace(QStringLiteral("$.form.sum > 10"), QStringLiteral("$.form.note == \"x\""));
    const auto findings = lintOf(routeWith(body), fullContext());
    EXPECT_FALSE(findings.isEmpty());
    EXPECT_FALSE(hasErrors(findings)) << listed(findings).toStdString();
    body.replace(QStringLiteral("$.form.note == \"x\""),
        QStringLiteral("exists($ ? (exists(@.form.note))) &amp;&amp; $.form.note == \"x\""));
    EXPECT_EQ(listed(lintOf(routeWith(body), fullContext())).toStdString(), "");
}

/// An independent reading of the reference models, by another XML reader: every BPMN element that is neither
/// known to a route nor plain structure must be named by lint, or stand inside one that is.
TEST(Lint, namesEveryUnsupportedElementOfTheReferenceModels)
{
    TEREZE_SHARED(folder, "data/bpmn/miwg");
    static const QString model = QStringLiteral("http://www.omg.org/spec/BPMN/20100524/MODEL");
    static const QStringList silent =
        QStringLiteral("definitions process startEvent endEvent userTask manualTask serviceTask receiveTask "
                       "parallelGateway exclusiveGateway inclusiveGateway sendTask callActivity sequenceFlow "
                       "conditionExpression incoming outgoing "
                       "documentation extensionElements textAnnotation text association group category "
                       "categoryValue laneSet lane childLaneSet flowNodeRef collaboration participant")
            .split(u' ');
    int named = 0;
    for (const QString &name : QDir(folder).entryList({ QStringLiteral("*.bpmn") }, QDir::Files)) {
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto findings = lintOf(bytes);
        EXPECT_TRUE(hasErrors(findings)) << name.toStdString();
        QXmlStreamReader reader(bytes);
        int depth = 0;
        int namedAt = 0; // depth of the element that must be named; what is inside belongs to it
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isEndElement()) {
                if (depth == namedAt)
                    namedAt = 0;
                --depth;
            }
            if (!reader.isStartElement())
                continue;
            ++depth;
            const QString element = reader.name().toString();
            if (namedAt > 0 || reader.namespaceUri() != model || silent.contains(element))
                continue;
            if (element != QStringLiteral("subProcess"))
                namedAt = depth;
            const QString id = reader.attributes().value(QStringLiteral("id")).toString();
            bool found = false;
            for (const Finding &finding : findings) {
                const bool sameElement = id.isEmpty() || finding.element == id;
                found = found
                    || (sameElement
                        && finding.message.contains(
                            QRegularExpression(QStringLiteral("[“<]%1[”>]").arg(element))));
            }
            EXPECT_TRUE(found) << name.toStdString() << ": " << element.toStdString() << " "
                               << id.toStdString();
            ++named;
        }
        EXPECT_FALSE(reader.hasError()) << name.toStdString();
    }
    EXPECT_GT(named, 100);
    RecordProperty("named", named);
}

TEST(Lint, aStepWithoutATermIsNamedWhileTheRouteIsDrawn)
{
    LintContext drawing;
    drawing.namesMissingTerms = true;
    const auto missing = lintOf(routeWith(rightBody()), drawing);
    for (const char *step : { "office", "dean", "check", "pay" })
        EXPECT_TRUE(finds(missing, "deadline-missing", step)) << step;
    for (const char *step : { "draft", "issue", "join", "ask" })
        EXPECT_FALSE(finds(missing, "deadline-missing", step)) << step;
    EXPECT_FALSE(hasErrors(missing));
    QString timed = rightBody();
    timed.replace(QStringLiteral("<bpmn:endEvent id=\"good\""),
        QString::fromUtf8(border("tereze:action=\"remind\" cancelActivity=\"false\"", "P3D")));
    const auto one = lintOf(routeWith(timed), drawing);
    EXPECT_FALSE(finds(one, "deadline-missing", "dean"));
    EXPECT_TRUE(finds(one, "deadline-missing", "office"));
}

TEST(Lint, aLongListOfWordsIsSaidOnceAndInFewWords)
{
    // Each wrong word told of with the whole list took gigabytes for a file of 40 KB.
    const QString many = QStringLiteral("A ").repeated(20'000);
    const auto step = [](const QString &attributes) {
        return routeWith(bodyAround(
            QStringLiteral("<bpmn:userTask id=\"step\" %1 %2/>").arg(taskAttributes(), attributes)));
    };
    const auto answers = lintOf(step(QStringLiteral("tereze:answers=\"%1\"").arg(many)));
    EXPECT_EQ(std::count_if(answers.begin(), answers.end(),
                  [](const Finding &one) { return one.rule == QStringLiteral("attribute-value"); }),
        1);
    // Two hundred thousand times the same role, and as many steps to return to that there are not.
    QByteArray roles = step(QStringLiteral("tereze:returnTo=\"%1\"").arg(many));
    roles.replace("tereze:performer=\"", "tereze:performer=\"" + QByteArray("dean ").repeated(200'000));
    const auto repeated = lintOf(roles);
    EXPECT_TRUE(finds(repeated, "performer-unknown", "step"));
    EXPECT_TRUE(finds(repeated, "return-to", "step"));
    for (const QList<Finding> &findings : { answers, repeated }) {
        EXPECT_LT(findings.size(), 10);
        for (const Finding &one : findings)
            EXPECT_LT(one.message.size(), 1'100) << one.rule.toStdString();
    }
}

TEST(Lint, aStepWithoutAnIdIsLintedLikeAnyOther)
{
    // All that looks from a step along the route begins at its id.
    const auto document = RouteDocument::read(
        R"(<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:tereze="urn:tereze:bpmn:1"
 id="d"><bpmn:process id="p" tereze:key="nameless">
<bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="choice"/><bpmn:endEvent id="end"/>
<bpmn:userTask tereze:kind="approve" tereze:performer="dean" tereze:answers="abroad home" tereze:onReject="continue"
 tereze:returnTo="first"/>
<bpmn:userTask id="first" tereze:kind="approve" tereze:performer="dean"/>
<bpmn:sequenceFlow id="lost" sourceRef="nowhere" targetRef="end">
<bpmn:conditionExpression>$.decisions.first.answer == "home"</bpmn:conditionExpression></bpmn:sequenceFlow>
</bpmn:process></bpmn:definitions>)");
    ASSERT_TRUE(document.ok());
    QStringList rules;
    for (const Finding &finding : lintRoute(RouteGraph::of(*document)))
        rules << finding.rule;
    EXPECT_TRUE(rules.contains(u"id-required"_qs));
    EXPECT_TRUE(rules.contains(u"reject-continue"_qs));
    EXPECT_TRUE(rules.contains(u"answers-unread"_qs));
}

} // namespace tereze::route::test
