// SPDX-License-Identifier: GPL-3.0-or-later
#include "routefiles.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace tereze::route::test {

QByteArray routeWith(const QString &body, const QString &processAttributes, const QString &beside)
{
    static const QRegularExpression element(QStringLiteral("<bpmn:([A-Za-z]+)[^>]*? id=\"([^\"]*)\""));
    QString drawn;
    int column = 0;
    auto matches = element.globalMatch(body);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString id = match.captured(2);
        if (match.captured(1) == QStringLiteral("sequenceFlow"))
            drawn += QStringLiteral("<bpmndi:BPMNEdge bpmnElement=\"%1\"><di:waypoint x=\"0\" y=\"0\"/>"
                                    "<di:waypoint x=\"9\" y=\"0\"/></bpmndi:BPMNEdge>\n")
                         .arg(id);
        else
            drawn += QStringLiteral(
                "<bpmndi:BPMNShape bpmnElement=\"%1\"><dc:Bounds x=\"%2\" y=\"0\" width=\"50\" "
                "height=\"50\"/></bpmndi:BPMNShape>\n")
                         .arg(id)
                         .arg(column += 100);
    }
    return QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"\n"
        " xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
        "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\"\n"
        " xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" xmlns:tereze=\"urn:tereze:bpmn:1\" "
        "targetNamespace=\"urn:x\">\n%1"
        "<bpmn:process id=\"process\" isExecutable=\"true\" %2>\n%3\n</bpmn:process>\n"
        "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane "
        "bpmnElement=\"process\">\n%4</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n"
        "</bpmn:definitions>\n")
        .arg(beside, processAttributes.isNull() ? QStringLiteral("tereze:key=\"sample\"") : processAttributes,
            body, drawn)
        .toUtf8();
}

QString bodyAround(const QString &step)
{
    return QStringLiteral(
        "<bpmn:startEvent id=\"start\" name=\"Start\"/>\n%1\n<bpmn:endEvent id=\"end\" name=\"End\"/>\n"
        "<bpmn:sequenceFlow id=\"in\" sourceRef=\"start\" targetRef=\"step\"/>\n"
        "<bpmn:sequenceFlow id=\"out\" sourceRef=\"step\" targetRef=\"end\"/>")
        .arg(step);
}

QString taskAttributes()
{
    return QStringLiteral("name=\"Step\" tereze:name-kk=\"Қадам\" tereze:name-ru=\"Шаг\" "
                          "tereze:performer=\"dean@faculty\"");
}

QString completeTask(const QString &more)
{
    return QStringLiteral("<bpmn:userTask id=\"step\" %1 %2/>").arg(taskAttributes(), more);
}

QList<Finding> lintOf(const QByteArray &bytes, const LintContext &context)
{
    const auto document = RouteDocument::read(bytes);
    EXPECT_TRUE(document) << document.error().detail.toStdString();
    return document ? lintRoute(RouteGraph::of(*document), context) : QList<Finding>();
}

bool finds(const QList<Finding> &findings, const char *rule, const char *element)
{
    for (const Finding &finding : findings) {
        if (finding.rule == QLatin1String(rule) && finding.element == QLatin1String(element))
            return true;
    }
    return false;
}

QString listed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QStringLiteral("%1 %2: %3").arg(finding.rule, finding.element, finding.message));
    return lines.join(u'\n');
}

} // namespace tereze::route::test
