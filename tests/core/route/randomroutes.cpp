// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomroutes.h"

#include <core/route/layout/diagramwriter.h>
#include <core/route/layout/routelayout.h>
#include <core/route/routedocument.h>

#include <QList>
#include <QStringList>

namespace tereze::route::test {

namespace {

struct RandomNode {
    QString element;
    QString id;
    QString more;
    QString content;
    QStringList incoming;
    QStringList outgoing;
};

QString nodeText(const RandomNode &node)
{
    QString text = QStringLiteral("<bpmn:%1 id=\"%2\" name=\"%3\"%4>")
                       .arg(node.element, node.id, QStringLiteral("Step of ") + node.id, node.more);
    for (const QString &flow : node.incoming)
        text += QStringLiteral("<bpmn:incoming>%1</bpmn:incoming>").arg(flow);
    for (const QString &flow : node.outgoing)
        text += QStringLiteral("<bpmn:outgoing>%1</bpmn:outgoing>").arg(flow);
    return text + node.content + QStringLiteral("</bpmn:%1>\n").arg(node.element);
}

} // namespace

QByteArray randomRoute(std::mt19937 &random, const RandomRouteOptions &options)
{
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
    };
    static const QStringList kinds { QStringLiteral("userTask"), QStringLiteral("manualTask"),
        QStringLiteral("serviceTask"), QStringLiteral("receiveTask"), QStringLiteral("exclusiveGateway"),
        QStringLiteral("parallelGateway"), QStringLiteral("sendTask") };
    QList<RandomNode> nodes { { QStringLiteral("startEvent"), QStringLiteral("start"), {}, {}, {}, {} } };
    for (int i = 0; i < options.steps; ++i)
        nodes.append({ kinds[below(kinds.size())], QStringLiteral("n%1").arg(i), {}, {}, {}, {} });
    nodes.append({ QStringLiteral("endEvent"), QStringLiteral("end"), {}, {}, {}, {} });
    const qsizetype last = nodes.size() - 1;
    QString flows;
    int number = 0;
    const auto connect = [&](qsizetype from, qsizetype to) {
        const QString id = QStringLiteral("f%1").arg(number++);
        const bool named = nodes[from].element == QStringLiteral("exclusiveGateway") && below(2) == 0;
        flows += QStringLiteral("<bpmn:sequenceFlow id=\"%1\" sourceRef=\"%2\" targetRef=\"%3\"%4/>\n")
                     .arg(id, nodes[from].id, nodes[to].id,
                         named ? QStringLiteral(" name=\"if %1\"").arg(id) : QString());
        nodes[from].outgoing.append(id);
        nodes[to].incoming.append(id);
    };
    // Each step behind one of the few before it; whatever leads nowhere leads to the end.
    for (qsizetype i = 1; i < last; ++i)
        connect(std::max<qsizetype>(0, i - 1 - below(3)), i);
    for (qsizetype i = 0; i < last; ++i) {
        if (nodes[i].outgoing.isEmpty())
            connect(i, last);
    }
    for (int i = 0; i < options.jumps; ++i) {
        const qsizetype from = below(last);
        connect(from, from + 1 + below(last - from));
    }
    for (int i = 0; i < options.loops; ++i) {
        const qsizetype from = 1 + below(last - 1);
        connect(from, 1 + below(from));
    }
    const QString timer = QStringLiteral("<bpmn:timerEventDefinition id=\"t%1\"/>");
    for (int i = 0; i < options.boundaryEvents; ++i) {
        const qsizetype host = 1 + below(last - 1);
        if (!nodes[host].element.endsWith(QStringLiteral("Task")))
            continue;
        nodes.append({ QStringLiteral("boundaryEvent"), QStringLiteral("b%1").arg(i),
            QStringLiteral(" attachedToRef=\"%1\"").arg(nodes[host].id), timer.arg(i), {}, {} });
        connect(nodes.size() - 1, 1 + below(last));
    }
    QString lanes;
    QList<QStringList> members(options.lanes);
    if (options.lanes > 0) {
        for (const RandomNode &node : std::as_const(nodes)) {
            if (node.element != QStringLiteral("boundaryEvent"))
                members[below(options.lanes)].append(node.id);
        }
        lanes = QStringLiteral("<bpmn:laneSet id=\"laneSet\">\n");
        for (int lane = 0; lane < options.lanes; ++lane) {
            lanes += QStringLiteral("<bpmn:lane id=\"lane%1\" name=\"Lane %1\">").arg(lane);
            for (const QString &member : std::as_const(members[lane]))
                lanes += QStringLiteral("<bpmn:flowNodeRef>%1</bpmn:flowNodeRef>").arg(member);
            lanes += QStringLiteral("</bpmn:lane>\n");
        }
        lanes += QStringLiteral("</bpmn:laneSet>\n");
    }
    QString body;
    QString drawn;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        body += nodeText(nodes[i]);
        drawn +=
            QStringLiteral("<bpmndi:BPMNShape id=\"%1_di\" bpmnElement=\"%1\"><dc:Bounds x=\"%2\" y=\"100\" "
                           "width=\"50\" height=\"50\"/></bpmndi:BPMNShape>\n")
                .arg(nodes[i].id)
                .arg(100 * i);
    }
    for (int i = 0; i < number; ++i)
        drawn +=
            QStringLiteral("<bpmndi:BPMNEdge id=\"f%1_di\" bpmnElement=\"f%1\"><di:waypoint x=\"0\" y=\"0\"/>"
                           "<di:waypoint x=\"9\" y=\"0\"/></bpmndi:BPMNEdge>\n")
                .arg(i);
    const QString diagram = options.isDrawn
        ? QStringLiteral(
            "<bpmndi:BPMNDiagram id=\"diagram\"><bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"process\">\n"
            "%1</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n")
              .arg(drawn)
        : QString();
    return QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
        " xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\""
        " xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\""
        " xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" id=\"definitions\""
        " targetNamespace=\"urn:x\">\n<bpmn:process id=\"process\" isExecutable=\"true\">\n%1%2%3"
        "</bpmn:process>\n%4</bpmn:definitions>\n")
        .arg(lanes, body, flows, diagram)
        .toUtf8();
}

QByteArray inRow(const QString &key, const QStringList &blocks)
{
    QString body = QStringLiteral("<bpmn:startEvent id=\"start\" name=\"Start\"/>\n");
    QString last = QStringLiteral("start");
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        body += QString(blocks[i]).replace(u'#', QString::number(i))
            + QStringLiteral("<bpmn:sequenceFlow id=\"in%1\" sourceRef=\"%2\" targetRef=\"first%1\"/>\n")
                  .arg(QString::number(i), last);
        last = QStringLiteral("last%1").arg(i);
    }
    body += QStringLiteral("<bpmn:endEvent id=\"end\" name=\"End\"/>\n"
                           "<bpmn:sequenceFlow id=\"out\" sourceRef=\"%1\" targetRef=\"end\"/>\n")
                .arg(last);
    const QByteArray bare = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
        " xmlns:tereze=\"urn:tereze:bpmn:1\" id=\"definitions\" targetNamespace=\"urn:x\">\n"
        "<bpmn:process id=\"process\" isExecutable=\"true\" tereze:key=\"%1\">\n%2</bpmn:process>\n"
        "</bpmn:definitions>\n")
                                .arg(key, body)
                                .toUtf8();
    auto document = RouteDocument::read(bare);
    if (!document || !writeLayout(*document, layoutRoute(RouteGraph::of(*document))))
        return {};
    return document->bytes();
}

QString inclusiveBlock()
{
    return QStringLiteral(R"(<bpmn:inclusiveGateway id="first#" name="Which?" default="b#"/>
<bpmn:userTask id="one#" name="One" tereze:name-kk="Бір" tereze:name-ru="Один" tereze:performer="dean@faculty"/>
<bpmn:userTask id="two#" name="Two" tereze:name-kk="Екі" tereze:name-ru="Два" tereze:performer="dean@faculty"/>
<bpmn:inclusiveGateway id="last#"/>
<bpmn:sequenceFlow id="a#" name="one" sourceRef="first#" targetRef="one#"><bpmn:conditionExpression>$.form.x == 1</bpmn:conditionExpression></bpmn:sequenceFlow>
<bpmn:sequenceFlow id="b#" name="two" sourceRef="first#" targetRef="two#"/>
<bpmn:sequenceFlow id="c#" sourceRef="one#" targetRef="last#"/>
<bpmn:sequenceFlow id="d#" sourceRef="two#" targetRef="last#"/>
)");
}

} // namespace tereze::route::test
