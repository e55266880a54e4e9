// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelroute.h"

#include <QHash>

namespace tereze::test {

using Kind = ModelBlock::Kind;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

bool hasTerm(const ModelNode &node)
{
    return node.kind == ModelNode::Kind::Task && node.task.hours > 0;
}

/// From where the flows behind a node leave.
QString sourceOf(const ModelNode &node)
{
    return hasTerm(node) ? QStringLiteral("M%1").arg(node.task.id) : node.element;
}

QString nodeText(const ModelNode &node, const ModelGraph &graph)
{
    QString tag;
    QString more;
    switch (node.kind) {
    case ModelNode::Kind::Start:
        tag = QStringLiteral("startEvent");
        break;
    case ModelNode::Kind::End:
        tag = QStringLiteral("endEvent");
        if (node.rejectedEnd)
            more = QStringLiteral(" tereze:outcome=\"rejected\"");
        break;
    case ModelNode::Kind::Notify:
        tag = QStringLiteral("sendTask");
        more = QStringLiteral(
            " tereze:to=\"applicant\" tereze:text-kk=\"x\" tereze:text-ru=\"x\" tereze:text-en=\"x\"");
        break;
    case ModelNode::Kind::Question:
    case ModelNode::Kind::Payment:
        tag = QStringLiteral("receiveTask");
        more = node.kind == ModelNode::Kind::Question
            ? QStringLiteral(" tereze:kind=\"applicant\" tereze:pauses=\"true\"")
            : QStringLiteral(" tereze:kind=\"payment\" tereze:amount=\"500\"");
        more += QStringLiteral(" tereze:name-kk=\"%1\" tereze:name-ru=\"%1\"").arg(node.element);
        break;
    case ModelNode::Kind::Parallel:
        tag = QStringLiteral("parallelGateway");
        break;
    case ModelNode::Kind::Exclusive:
        tag = QStringLiteral("exclusiveGateway");
        break;
    case ModelNode::Kind::Inclusive:
        tag = QStringLiteral("inclusiveGateway");
        break;
    case ModelNode::Kind::Task: {
        const ModelBlock &task = node.task;
        // Of what is done in person nobody votes; both kinds are decided alike.
        const bool manual =
            task.id % 5 == 0 && task.quorum.isEmpty() && task.answers.isEmpty() && !node.acknowledges;
        tag = manual ? QStringLiteral("manualTask") : QStringLiteral("userTask");
        const auto attribute = [&](const char *name, const QString &value) {
            if (!value.isEmpty())
                more += QStringLiteral(" tereze:%1=\"%2\"").arg(QLatin1String(name), value);
        };
        attribute("performer", task.performers.join(u' '));
        attribute("quorum", task.quorum);
        attribute("answers", task.answers.join(u' '));
        attribute("returnTo", task.returnTo.join(u' '));
        attribute("onReject", task.continues ? QStringLiteral("continue") : QString());
        attribute("kind", node.acknowledges ? QStringLiteral("acknowledge") : QString());
        attribute("blocking", task.blocking ? QString() : QStringLiteral("false"));
        attribute("name-kk", node.element);
        attribute("name-ru", node.element);
        break;
    }
    }
    for (const int edge : node.outgoing) {
        if (graph.edges[static_cast<std::size_t>(edge)].isDefault)
            more += QStringLiteral(" default=\"f%1\"").arg(edge);
    }
    QString text = QStringLiteral("<bpmn:%1 id=\"%2\" name=\"%2\"%3/>\n").arg(tag, node.element, more);
    if (hasTerm(node)) {
        // Whoever goes on by itself comes to the same place, by a gateway that only brings the ways together.
        text += QStringLiteral("<bpmn:boundaryEvent id=\"B%1\" name=\"B%1\" attachedToRef=\"%2\" "
                               "tereze:calendar=\"none\" tereze:action=\"%3\"><bpmn:timerEventDefinition>"
                               "<bpmn:timeDuration>PT%4H</bpmn:timeDuration></bpmn:timerEventDefinition>"
                               "</bpmn:boundaryEvent>\n"
                               "<bpmn:exclusiveGateway id=\"M%1\"/>\n"
                               "<bpmn:sequenceFlow id=\"fM%1\" sourceRef=\"%2\" targetRef=\"M%1\"/>\n"
                               "<bpmn:sequenceFlow id=\"fB%1\" sourceRef=\"B%1\" targetRef=\"M%1\"/>\n")
                    .arg(QString::number(node.task.id), node.element, node.task.after,
                        QString::number(node.task.hours));
    }
    return text;
}

} // namespace

QByteArray ModelRoute::bpmn() const
{
    const ModelGraph drawn = graph();
    QString text;
    QString shapes;
    for (std::size_t i = 0; i < drawn.nodes.size(); ++i) {
        text += nodeText(drawn.nodes[i], drawn);
        shapes +=
            QStringLiteral("<bpmndi:BPMNShape id=\"%1_di\" bpmnElement=\"%1\"><dc:Bounds x=\"%2\" y=\"100\" "
                           "width=\"50\" height=\"50\"/></bpmndi:BPMNShape>\n")
                .arg(drawn.nodes[i].element)
                .arg(100 * i);
        for (const char *extra : { "B", "M" }) {
            if (hasTerm(drawn.nodes[i]))
                shapes += QStringLiteral(
                    "<bpmndi:BPMNShape id=\"%1_di\" bpmnElement=\"%1\"><dc:Bounds x=\"%2\" y=\"140\" "
                    "width=\"36\" height=\"36\"/></bpmndi:BPMNShape>\n")
                              .arg(QLatin1String(extra) + QString::number(drawn.nodes[i].task.id))
                              .arg(100 * i);
        }
        if (hasTerm(drawn.nodes[i])) {
            for (const char *extra : { "fB", "fM" })
                shapes += QStringLiteral(
                    "<bpmndi:BPMNEdge id=\"%1_di\" bpmnElement=\"%1\"><di:waypoint x=\"0\" y=\"0\"/>"
                    "<di:waypoint x=\"9\" y=\"0\"/></bpmndi:BPMNEdge>\n")
                              .arg(QLatin1String(extra) + QString::number(drawn.nodes[i].task.id));
        }
    }
    for (std::size_t i = 0; i < drawn.edges.size(); ++i) {
        const ModelEdge &edge = drawn.edges[i];
        const QString ends = QStringLiteral("id=\"f%1\" sourceRef=\"%2\" targetRef=\"%3\"")
                                 .arg(i)
                                 .arg(sourceOf(drawn.nodes[static_cast<std::size_t>(edge.source)]),
                                     drawn.nodes[static_cast<std::size_t>(edge.target)].element);
        text += edge.condition
            ? QStringLiteral("<bpmn:sequenceFlow %1 name=\"if\"><bpmn:conditionExpression>%2"
                             "</bpmn:conditionExpression></bpmn:sequenceFlow>\n")
                  .arg(ends, escaped(edge.condition->jsonPath()))
            : QStringLiteral("<bpmn:sequenceFlow %1/>\n").arg(ends);
        shapes +=
            QStringLiteral("<bpmndi:BPMNEdge id=\"f%1_di\" bpmnElement=\"f%1\"><di:waypoint x=\"0\" y=\"0\"/>"
                           "<di:waypoint x=\"9\" y=\"0\"/></bpmndi:BPMNEdge>\n")
                .arg(i);
    }
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                          " xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
                          "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\""
                          " xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" "
                          "xmlns:tereze=\"urn:tereze:bpmn:1\" id=\"definitions\""
                          " targetNamespace=\"urn:model\">\n"
                          "<bpmn:process id=\"process\" isExecutable=\"true\" name=\"Model\" "
                          "tereze:key=\"model\" tereze:returnPolicy=\"%1\"%2>\n"
                          "%3</bpmn:process>\n<bpmndi:BPMNDiagram id=\"diagram\"><bpmndi:BPMNPlane "
                          "id=\"plane\" bpmnElement=\"process\">\n"
                          "%4</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n</bpmn:definitions>\n")
        .arg(policy, maxReturns ? QStringLiteral(" tereze:maxReturns=\"%1\"").arg(*maxReturns) : QString(),
            text, shapes)
        .toUtf8();
}

namespace {

void writeOutline(const ModelBlock &block, int depth, QString &text)
{
    static const QHash<Kind, QString> words { { Kind::Task, QStringLiteral("decide") },
        { Kind::Acknowledge, QStringLiteral("acknowledge") }, { Kind::Notify, QStringLiteral("notify") },
        { Kind::Question, QStringLiteral("ask the applicant") }, { Kind::Payment, QStringLiteral("payment") },
        { Kind::Parallel, QStringLiteral("parallel") }, { Kind::Exclusive, QStringLiteral("exclusive") },
        { Kind::Inclusive, QStringLiteral("inclusive") }, { Kind::Loop, QStringLiteral("loop") },
        { Kind::RejectedEnd, QStringLiteral("end as rejected") } };
    const QString indent(depth * 2, u' ');
    if (block.kind != Kind::Sequence) {
        text += indent + block.element() + u' ' + words.value(block.kind);
        if (!block.performers.isEmpty())
            text += QStringLiteral(" by ") + block.performers.join(QStringLiteral(" or "));
        if (!block.quorum.isEmpty())
            text += QStringLiteral(", quorum ") + block.quorum;
        if (!block.answers.isEmpty())
            text += QStringLiteral(", answers ") + block.answers.join(u' ');
        if (block.continues)
            text += QStringLiteral(", goes on when rejected");
        if (!block.blocking)
            text += QStringLiteral(", blocks nothing");
        if (block.hours > 0)
            text += QStringLiteral(", after %1 h: %2").arg(block.hours).arg(block.after);
        if (!block.returnTo.isEmpty())
            text += QStringLiteral(", returns to ") + block.returnTo.join(u' ');
        if (block.kind == Kind::Loop)
            text += QStringLiteral(" while ") + block.conditions.front().jsonPath();
        text += u'\n';
    }
    const bool forks =
        block.kind == Kind::Parallel || block.kind == Kind::Exclusive || block.kind == Kind::Inclusive;
    for (std::size_t i = 0; i < block.parts.size(); ++i) {
        if (forks) {
            const QString when = block.kind == Kind::Parallel ? QString()
                : i < block.conditions.size() ? QStringLiteral(" if ") + block.conditions[i].jsonPath()
                                              : QStringLiteral(" else");
            text += indent + QStringLiteral("  way") + when + u'\n';
        }
        writeOutline(block.parts[i], block.kind == Kind::Sequence ? depth : depth + (forks ? 2 : 1), text);
    }
}

} // namespace

QString ModelRoute::outline() const
{
    QString text = QStringLiteral("policy %1, returns %2\n")
                       .arg(policy, maxReturns ? QString::number(*maxReturns) : QStringLiteral("any"));
    writeOutline(body, 0, text);
    return text;
}

} // namespace tereze::test
