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

/// Of a term on the border of a step.
QString borderOf(const ModelNode &node, int term)
{
    return QStringLiteral("B%1x%2").arg(node.task.id).arg(term);
}

/// Whoever goes on by itself comes to the same place, by a gateway that only brings the ways together.
bool isMerged(const ModelNode &node)
{
    return node.task.hasDecidingTerm();
}

/// From where a flow behind a node leaves.
QString sourceOf(const ModelNode &node, const ModelEdge &edge)
{
    return edge.term >= 0 ? borderOf(node, edge.term)
        : isMerged(node)  ? QStringLiteral("M%1").arg(node.task.id)
                          : node.element;
}

QString termsText(const ModelNode &node)
{
    QString text;
    for (std::size_t i = 0; i < node.task.terms.size(); ++i) {
        const ModelTerm &term = node.task.terms[i];
        const QString border = borderOf(node, static_cast<int>(i));
        QString more;
        if (!term.cancels)
            more += QStringLiteral(" cancelActivity=\"false\"");
        if (!term.calendar.isEmpty())
            more += QStringLiteral(" tereze:calendar=\"%1\"").arg(term.calendar);
        if (term.action != QStringLiteral("flow"))
            more += QStringLiteral(" tereze:action=\"%1\"").arg(term.action);
        if (!term.asks.isEmpty())
            more += QStringLiteral(" tereze:performer=\"%1\"").arg(term.asks);
        text += QStringLiteral("<bpmn:boundaryEvent id=\"%1\" name=\"%1\" attachedToRef=\"%2\"%3>"
                               "<bpmn:timerEventDefinition><bpmn:timeDuration>%4</bpmn:timeDuration>"
                               "</bpmn:timerEventDefinition></bpmn:boundaryEvent>\n")
                    .arg(border, node.element, more,
                        (term.inDays ? QStringLiteral("P%1D") : QStringLiteral("PT%1H")).arg(term.amount));
        if (term.decides())
            text += QStringLiteral("<bpmn:sequenceFlow id=\"f%1\" sourceRef=\"%1\" targetRef=\"M%2\"/>\n")
                        .arg(border)
                        .arg(node.task.id);
    }
    if (isMerged(node))
        text += QStringLiteral("<bpmn:exclusiveGateway id=\"M%1\"/>\n"
                               "<bpmn:sequenceFlow id=\"fM%1\" sourceRef=\"%2\" targetRef=\"M%1\"/>\n")
                    .arg(QString::number(node.task.id), node.element);
    return text;
}

QString shape(const QString &element, std::size_t place, int y, int size)
{
    return QStringLiteral("<bpmndi:BPMNShape id=\"%1_di\" bpmnElement=\"%1\"><dc:Bounds x=\"%2\" y=\"%3\" "
                          "width=\"%4\" height=\"%4\"/></bpmndi:BPMNShape>\n")
        .arg(element)
        .arg(100 * place)
        .arg(y)
        .arg(size);
}

QString line(const QString &flow)
{
    return QStringLiteral("<bpmndi:BPMNEdge id=\"%1_di\" bpmnElement=\"%1\"><di:waypoint x=\"0\" y=\"0\"/>"
                          "<di:waypoint x=\"9\" y=\"0\"/></bpmndi:BPMNEdge>\n")
        .arg(flow);
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
    case ModelNode::Kind::External:
        tag = QStringLiteral("receiveTask");
        more = node.kind == ModelNode::Kind::Question ? QStringLiteral(" tereze:kind=\"applicant\"")
            : node.kind == ModelNode::Kind::Payment
            ? QStringLiteral(" tereze:kind=\"payment\" tereze:amount=\"500\"")
            : QStringLiteral(" tereze:kind=\"edms\"");
        if (node.task.pauses)
            more += QStringLiteral(" tereze:pauses=\"true\"");
        if (!node.task.performers.isEmpty())
            more += QStringLiteral(" tereze:performer=\"%1\"").arg(node.task.performers.join(u' '));
        if (node.task.continues)
            more += QStringLiteral(" tereze:onReject=\"continue\"");
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
    return QStringLiteral("<bpmn:%1 id=\"%2\" name=\"%2\"%3/>\n").arg(tag, node.element, more)
        + termsText(node);
}

} // namespace

QByteArray ModelRoute::bpmn() const
{
    const ModelGraph drawn = graph();
    QString text;
    QString shapes;
    for (std::size_t i = 0; i < drawn.nodes.size(); ++i) {
        text += nodeText(drawn.nodes[i], drawn);
        shapes += shape(drawn.nodes[i].element, i, 100, 50);
        const ModelBlock &task = drawn.nodes[i].task;
        for (std::size_t k = 0; k < task.terms.size(); ++k) {
            const QString border = borderOf(drawn.nodes[i], static_cast<int>(k));
            shapes += shape(border, i, 140, 36);
            if (task.terms[k].decides())
                shapes += line(u'f' + border);
        }
        if (isMerged(drawn.nodes[i]))
            shapes += shape(QStringLiteral("M%1").arg(task.id), i, 200, 50)
                + line(QStringLiteral("fM%1").arg(task.id));
    }
    for (std::size_t i = 0; i < drawn.edges.size(); ++i) {
        const ModelEdge &edge = drawn.edges[i];
        const QString ends = QStringLiteral("id=\"f%1\" sourceRef=\"%2\" targetRef=\"%3\"")
                                 .arg(i)
                                 .arg(sourceOf(drawn.nodes[static_cast<std::size_t>(edge.source)], edge),
                                     drawn.nodes[static_cast<std::size_t>(edge.target)].element);
        text += edge.condition
            ? QStringLiteral("<bpmn:sequenceFlow %1 name=\"if\"><bpmn:conditionExpression>%2"
                             "</bpmn:conditionExpression></bpmn:sequenceFlow>\n")
                  .arg(ends, escaped(edge.condition->jsonPath()))
            : QStringLiteral("<bpmn:sequenceFlow %1/>\n").arg(ends);
        shapes += line(QStringLiteral("f%1").arg(i));
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
        { Kind::External, QStringLiteral("outside approval") },
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
        if (block.pauses)
            text += QStringLiteral(", the clock stands");
        for (const ModelTerm &term : block.terms)
            text += QStringLiteral(", ") + term.text();
        if (!block.returnTo.isEmpty())
            text += QStringLiteral(", returns to ") + block.returnTo.join(u' ');
        if (block.kind == Kind::Loop)
            text += QStringLiteral(" while ") + block.conditions.front().jsonPath();
        text += u'\n';
    }
    const bool forks =
        block.kind == Kind::Parallel || block.kind == Kind::Exclusive || block.kind == Kind::Inclusive;
    for (std::size_t i = 0; i < block.parts.size(); ++i) {
        if (block.isStep())
            text += indent + QStringLiteral("  late way\n");
        if (forks) {
            const QString when = block.kind == Kind::Parallel ? QString()
                : i < block.conditions.size() ? QStringLiteral(" if ") + block.conditions[i].jsonPath()
                                              : QStringLiteral(" else");
            text += indent + QStringLiteral("  way") + when + u'\n';
        }
        writeOutline(block.parts[i],
            block.kind == Kind::Sequence ? depth : depth + (forks || block.isStep() ? 2 : 1), text);
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
