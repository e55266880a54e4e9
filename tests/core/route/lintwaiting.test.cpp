// SPDX-License-Identifier: GPL-3.0-or-later
// Routes on which something is waited for, and which are right: reminders in a loop, a superior asked in the
// place of others beside a parallel way, and an outside body whose refusal is read.
#include "routefiles.h"

#include <core/route/lint.h>

#include <gtest/gtest.h>

namespace tereze::route::test {

namespace {

QString taskOf(const char *id, const char *more = "")
{
    return QStringLiteral("<bpmn:userTask id=\"%1\" name=\"%1\" tereze:name-kk=\"x\" tereze:name-ru=\"x\" "
                          "tereze:performer=\"dean\" %2/>\n")
        .arg(QLatin1String(id), QLatin1String(more));
}

QString flowOf(const char *from, const char *to, const char *condition = "")
{
    const QString id = QStringLiteral("f_%1_%2").arg(QLatin1String(from), QLatin1String(to));
    const QString inner = *condition == '\0'
        ? QString()
        : QStringLiteral("<bpmn:conditionExpression>%1</bpmn:conditionExpression>")
              .arg(QLatin1String(condition));
    return QStringLiteral("<bpmn:sequenceFlow id=\"%1\" name=\"%1\" sourceRef=\"%2\" targetRef=\"%3\">%4"
                          "</bpmn:sequenceFlow>\n")
        .arg(id, QLatin1String(from), QLatin1String(to), inner);
}

QString borderOf(const char *step, const char *attributes)
{
    return QStringLiteral("<bpmn:boundaryEvent id=\"late\" name=\"late\" attachedToRef=\"%1\" %2>"
                          "<bpmn:timerEventDefinition><bpmn:timeDuration>P3D</bpmn:timeDuration>"
                          "</bpmn:timerEventDefinition></bpmn:boundaryEvent>\n"
                          "<bpmn:endEvent id=\"told\" name=\"Told\"/>\n")
               .arg(QLatin1String(step), QLatin1String(attributes))
        + flowOf("late", "told");
}

const QString begin = QStringLiteral("<bpmn:startEvent id=\"start\" name=\"Start\"/>\n");
const QString finish = QStringLiteral("<bpmn:endEvent id=\"end\" name=\"End\"/>\n");

std::string errorsOf(const QString &body)
{
    QStringList errors;
    for (const Finding &finding : lintOf(routeWith(body))) {
        if (finding.severity == Severity::Error)
            errors << finding.rule + u' ' + finding.element;
    }
    return errors.join(QStringLiteral(", ")).toStdString();
}

} // namespace

TEST(LintWaiting, aReminderMayGoOutOnceMoreInALoop)
{
    EXPECT_EQ(
        errorsOf(begin + QStringLiteral("<bpmn:exclusiveGateway id=\"again\"/>\n")
            + taskOf("ask", "tereze:answers=\"again\"")
            + QStringLiteral("<bpmn:exclusiveGateway id=\"how\" name=\"How?\" default=\"f_how_end\"/>\n")
            + finish + borderOf("ask", "cancelActivity=\"false\" tereze:action=\"remind\"")
            + flowOf("start", "again") + flowOf("again", "ask") + flowOf("ask", "how")
            + flowOf("how", "again", "$.decisions.ask.answer == \"again\"") + flowOf("how", "end")),
        "");
}

TEST(LintWaiting, whoeverIsAskedInThePlaceOfOthersStillComesToTheJoin)
{
    EXPECT_EQ(errorsOf(begin + QStringLiteral("<bpmn:parallelGateway id=\"split\"/>\n") + taskOf("one")
                  + taskOf("other") + QStringLiteral("<bpmn:parallelGateway id=\"join\"/>\n") + finish
                  + borderOf("one", "tereze:action=\"escalate\"") + flowOf("start", "split")
                  + flowOf("split", "one") + flowOf("split", "other") + flowOf("one", "join")
                  + flowOf("other", "join") + flowOf("join", "end")),
        "");
}

TEST(LintWaiting, aRefusalFromOutsideIsReadAsADecisionIs)
{
    EXPECT_EQ(errorsOf(begin
                  + QStringLiteral("<bpmn:receiveTask id=\"body\" name=\"Body\" tereze:kind=\"edms\" "
                                   "tereze:onReject=\"continue\"/>\n"
                                   "<bpmn:exclusiveGateway id=\"how\" name=\"How?\" default=\"f_how_end\"/>\n"
                                   "<bpmn:endEvent id=\"no\" name=\"No\" tereze:outcome=\"rejected\"/>\n")
                  + finish + flowOf("start", "body") + flowOf("body", "how")
                  + flowOf("how", "no", "$.decisions.body.outcome == \"reject\"") + flowOf("how", "end")),
        "");
}

} // namespace tereze::route::test
