// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelroute.h"

#include <QSet>

#include <functional>

namespace tereze::test {

using Kind = ModelBlock::Kind;

QByteArray ModelForm::json() const
{
    QStringList fields;
    if (a)
        fields << QStringLiteral("\"a\": ") + (*a ? QStringLiteral("true") : QStringLiteral("false"));
    if (b)
        fields << QStringLiteral("\"b\": ") + (*b ? QStringLiteral("true") : QStringLiteral("false"));
    if (n)
        fields << QStringLiteral("\"n\": ") + QString::number(*n);
    return (u'{' + fields.join(QStringLiteral(", ")) + u'}').toUtf8();
}

QString ModelCondition::jsonPath() const
{
    const auto joined = [this](const QString &sign) {
        QStringList texts;
        for (const ModelCondition &part : parts)
            texts << u'(' + part.jsonPath() + u')';
        return texts.join(sign);
    };
    switch (kind) {
    case Kind::FieldA:
        return QStringLiteral("$.form.a == true");
    case Kind::FieldB:
        return QStringLiteral("$.form.b == true");
    case Kind::FieldAbove:
        return QStringLiteral("$.form.n > %1").arg(number);
    case Kind::And:
        return joined(QStringLiteral(" && "));
    case Kind::Or:
        return joined(QStringLiteral(" || "));
    case Kind::Not:
        return QStringLiteral("!(%1)").arg(parts.front().jsonPath());
    case Kind::Answer:
    case Kind::Outcome:
        break;
    }
    const QString read =
        QStringLiteral("$.decisions.%1.%2 == \"%3\"")
            .arg(step, kind == Kind::Answer ? QStringLiteral("answer") : QStringLiteral("outcome"), text);
    return guarded ? QStringLiteral("exists($ ? (exists(@.decisions.%1))) && %2").arg(step, read) : read;
}

QString ModelBlock::element() const
{
    switch (kind) {
    case Kind::Task:
        return QStringLiteral("T%1").arg(id);
    case Kind::Acknowledge:
        return QStringLiteral("K%1").arg(id);
    case Kind::Notify:
        return QStringLiteral("N%1").arg(id);
    case Kind::RejectedEnd:
        return QStringLiteral("No%1").arg(id);
    default:
        return QStringLiteral("G%1").arg(id);
    }
}

namespace {

class Builder {
public:
    int add(ModelNode::Kind kind, const QString &element)
    {
        ModelNode node;
        node.kind = kind;
        node.element = element;
        m_graph.nodes.push_back(node);
        return static_cast<int>(m_graph.nodes.size()) - 1;
    }

    void flow(int from, int to, std::optional<ModelCondition> condition = {}, bool isDefault = false)
    {
        const int edge = static_cast<int>(m_graph.edges.size());
        m_graph.edges.push_back({ from, to, std::move(condition), isDefault });
        m_graph.nodes[static_cast<std::size_t>(from)].outgoing.push_back(edge);
        m_graph.nodes[static_cast<std::size_t>(to)].incoming.push_back(edge);
    }

    /// A flow that waits for its target.
    struct Open {
        int from;
        std::optional<ModelCondition> condition;
        bool isDefault = false;
    };

    void close(const std::vector<Open> &ends, int to)
    {
        for (const Open &end : ends)
            flow(end.from, to, end.condition, end.isDefault);
    }

    /// Puts a block behind the one open flow; gives the open flow behind it, or nothing when it ends there.
    std::optional<Open> put(const ModelBlock &block, Open before)
    {
        switch (block.kind) {
        case Kind::Task:
        case Kind::Acknowledge: {
            const int node = add(ModelNode::Kind::Task, block.element());
            m_graph.nodes.back().task = block;
            m_graph.nodes.back().acknowledges = block.kind == Kind::Acknowledge;
            close({ before }, node);
            return Open { node, {}, false };
        }
        case Kind::Notify: {
            const int node = add(ModelNode::Kind::Notify, block.element());
            close({ before }, node);
            return Open { node, {}, false };
        }
        case Kind::RejectedEnd: {
            const int node = add(ModelNode::Kind::End, block.element());
            m_graph.nodes.back().rejectedEnd = true;
            close({ before }, node);
            return {};
        }
        case Kind::Sequence: {
            std::optional<Open> at = std::move(before);
            for (const ModelBlock &part : block.parts) {
                if (at)
                    at = put(part, *at);
            }
            return at;
        }
        case Kind::Loop: {
            const int join = add(ModelNode::Kind::Exclusive, block.element() + QStringLiteral("J"));
            close({ before }, join);
            const auto last = put(block.parts.front(), Open { join, {}, false });
            const int gate = add(ModelNode::Kind::Exclusive, block.element() + QStringLiteral("S"));
            close({ *last }, gate);
            flow(gate, join, block.conditions.front());
            return Open { gate, {}, true };
        }
        default:
            return fork(block, before);
        }
    }

    ModelGraph take() { return std::move(m_graph); }

private:
    std::optional<Open> fork(const ModelBlock &block, const Open &before)
    {
        const ModelNode::Kind kind = block.kind == Kind::Parallel ? ModelNode::Kind::Parallel
            : block.kind == Kind::Exclusive                       ? ModelNode::Kind::Exclusive
                                                                  : ModelNode::Kind::Inclusive;
        const int split = add(kind, block.element() + QStringLiteral("S"));
        close({ before }, split);
        std::vector<Open> ends;
        for (std::size_t i = 0; i < block.parts.size(); ++i) {
            Open way { split, {}, false };
            if (block.kind != Kind::Parallel && i < block.conditions.size())
                way.condition = block.conditions[i];
            else if (block.kind != Kind::Parallel)
                way.isDefault = true;
            if (auto end = put(block.parts[i], way))
                ends.push_back(*end);
        }
        if (ends.size() < 2)
            return ends.empty() ? std::nullopt : std::make_optional(ends.front());
        const int join = add(kind, block.element() + QStringLiteral("J"));
        close(ends, join);
        return Open { join, {}, false };
    }

    ModelGraph m_graph;
};

void visitBlocks(const ModelBlock &block, const std::function<void(const ModelBlock &)> &see)
{
    see(block);
    for (const ModelBlock &part : block.parts)
        visitBlocks(part, see);
}

void visitBlocks(ModelBlock &block, const std::function<void(ModelBlock &)> &see)
{
    see(block);
    for (ModelBlock &part : block.parts)
        visitBlocks(part, see);
}

/// All steps that go on after a rejection, read before the end: else the route would have to say nothing of
/// it.
std::optional<ModelCondition> rejectedSomewhere(const ModelBlock &body)
{
    ModelCondition any;
    any.kind = ModelCondition::Kind::Or;
    visitBlocks(body, [&](const ModelBlock &block) {
        if (block.kind != Kind::Task || !block.continues)
            return;
        ModelCondition one;
        one.kind = ModelCondition::Kind::Outcome;
        one.step = block.element();
        one.text = QStringLiteral("reject");
        one.guarded = true;
        any.parts.push_back(one);
    });
    if (any.parts.empty())
        return {};
    return any.parts.size() == 1 ? any.parts.front() : any;
}

/// Makes random blocks.
class Writer {
public:
    explicit Writer(std::mt19937 &random)
        : m_random(random)
    {
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    /// `alone`: no other token runs beside, so the case may end here.
    ModelBlock sequence(int size, int depth, bool alone)
    {
        ModelBlock result;
        result.kind = Kind::Sequence;
        result.id = ++m_last;
        while (size > 0) {
            const int part = depth >= 4 || size < 3 || chance(45) ? 1 : 2 + below(size - 1);
            result.parts.push_back(part == 1 ? step() : fork(part - 1, depth + 1, alone));
            size -= part;
        }
        return result;
    }

private:
    ModelBlock step()
    {
        ModelBlock block;
        block.id = ++m_last;
        const int dice = below(100);
        block.kind = dice < 78 ? Kind::Task : dice < 94 ? Kind::Acknowledge : Kind::Notify;
        if (block.kind == Kind::Notify)
            return block;
        static const QStringList roles { QStringLiteral("alpha"), QStringLiteral("beta"),
            QStringLiteral("gamma"), QStringLiteral("delta"), QStringLiteral("epsilon"),
            QStringLiteral("zeta") };
        const int who = below(100);
        if (who < 60) {
            block.performers << roles[below(6)];
        } else if (who < 72) {
            block.performers << QStringLiteral("pair");
        } else if (who < 80) {
            const int first = below(5);
            block.performers << roles[first] << roles[first + 1 + below(5 - first)];
        } else {
            block.performers << QStringLiteral("committee");
        }
        const bool several = block.performers.size() > 1 || !roles.contains(block.performers.first());
        if (several && chance(80)) {
            static const QStringList quorums { QStringLiteral("one"), QStringLiteral("all"),
                QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("60%"), QStringLiteral("50%"),
                QStringLiteral("34%"), QStringLiteral("100%") };
            block.quorum = quorums[below(static_cast<int>(quorums.size()))];
        }
        if (block.kind == Kind::Acknowledge) {
            block.blocking = chance(50);
            return block;
        }
        if (chance(25))
            block.answers << QStringLiteral("fully") << QStringLiteral("partly");
        block.continues = chance(25);
        if (!m_tasks.empty() && chance(35)) {
            const int goals = 1 + below(2);
            for (int i = 0; i < goals; ++i) {
                const QString goal =
                    m_tasks[static_cast<std::size_t>(below(static_cast<int>(m_tasks.size())))].element();
                if (!block.returnTo.contains(goal))
                    block.returnTo << goal;
            }
            if (chance(60))
                block.returnTo << QStringLiteral("applicant");
        }
        m_tasks.push_back(block);
        return block;
    }

    ModelBlock fork(int size, int depth, bool alone)
    {
        ModelBlock block;
        block.id = ++m_last;
        const int dice = below(100);
        block.kind = dice < 32 ? Kind::Parallel
            : dice < 62        ? Kind::Exclusive
            : dice < 84        ? Kind::Inclusive
                               : Kind::Loop;
        if (block.kind == Kind::Loop) {
            block.parts.push_back(sequence(std::max(0, size - 1), depth, false));
            ModelBlock last = step();
            while (last.kind != Kind::Task)
                last = step();
            last.answers = QStringList { QStringLiteral("again") };
            if (!m_tasks.empty() && m_tasks.back().id == last.id)
                m_tasks.back() = last;
            block.parts.front().parts.push_back(last);
            ModelCondition again;
            again.kind = ModelCondition::Kind::Answer;
            again.step = last.element();
            again.text = QStringLiteral("again");
            block.conditions.push_back(again);
            return block;
        }
        const bool inside = alone && block.kind == Kind::Exclusive;
        const int ways = 2 + below(std::min(3, std::max(1, size - 1)));
        bool hasEmpty = false;
        for (int i = 0; i < ways; ++i) {
            if (block.kind != Kind::Parallel && i + 1 < ways)
                block.conditions.push_back(condition(2));
            int share = std::max(1, size / ways);
            if (!hasEmpty && block.kind != Kind::Parallel && chance(20))
                share = 0;
            hasEmpty = hasEmpty || share == 0;
            block.parts.push_back(sequence(share, depth, inside));
            if (inside && i == 0 && chance(15)) {
                ModelBlock no;
                no.kind = Kind::RejectedEnd;
                no.id = ++m_last;
                block.parts.back().parts.push_back(no);
            }
        }
        return block;
    }

    ModelCondition condition(int depth)
    {
        ModelCondition result;
        const int dice = below(depth > 0 ? 10 : 7);
        if (dice < 1) {
            result.kind = ModelCondition::Kind::FieldA;
        } else if (dice < 2) {
            result.kind = ModelCondition::Kind::FieldB;
        } else if (dice < 4) {
            result.kind = ModelCondition::Kind::FieldAbove;
            result.number = below(4);
        } else if (dice < 7) {
            if (m_tasks.empty()) {
                result.kind = ModelCondition::Kind::FieldA;
                return result;
            }
            const ModelBlock &task =
                m_tasks[static_cast<std::size_t>(below(static_cast<int>(m_tasks.size())))];
            result.kind = chance(50) ? ModelCondition::Kind::Answer : ModelCondition::Kind::Outcome;
            result.step = task.element();
            static const QStringList outcomes { QStringLiteral("approve"),
                QStringLiteral("approve_with_remarks"), QStringLiteral("reject") };
            result.text = result.kind == ModelCondition::Kind::Answer && !task.answers.isEmpty() && chance(70)
                ? task.answers.first()
                : outcomes[below(3)];
            result.guarded = chance(85);
        } else {
            result.kind = dice < 8 ? ModelCondition::Kind::And
                : dice < 9         ? ModelCondition::Kind::Or
                                   : ModelCondition::Kind::Not;
            result.parts.push_back(condition(depth - 1));
            if (result.kind != ModelCondition::Kind::Not)
                result.parts.push_back(condition(depth - 1));
        }
        return result;
    }

    std::mt19937 &m_random;
    int m_last = 0;
    std::vector<ModelBlock> m_tasks; ///< written so far
};

/// Which nodes a token at `from` may come to, itself among them.
QSet<int> reached(const ModelGraph &graph, int from)
{
    QSet<int> seen { from };
    QList<int> waiting { from };
    while (!waiting.isEmpty()) {
        for (const int edge : graph.nodes[static_cast<std::size_t>(waiting.takeLast())].outgoing) {
            const int next = graph.edges[static_cast<std::size_t>(edge)].target;
            if (!seen.contains(next)) {
                seen.insert(next);
                waiting.append(next);
            }
        }
    }
    return seen;
}

bool readsOnly(const ModelCondition &condition, const std::function<bool(const QString &)> &mayRead)
{
    for (const ModelCondition &part : condition.parts) {
        if (!readsOnly(part, mayRead))
            return false;
    }
    return condition.step.isEmpty() || mayRead(condition.step);
}

} // namespace

ModelGraph ModelRoute::graph() const
{
    Builder builder;
    const int start = builder.add(ModelNode::Kind::Start, QStringLiteral("Start"));
    auto last = builder.put(body, { start, {}, false });
    if (!last)
        return builder.take();
    if (const auto rejected = rejectedSomewhere(body)) {
        const int gate = builder.add(ModelNode::Kind::Exclusive, QStringLiteral("Final"));
        builder.close({ *last }, gate);
        ModelBlock no;
        no.kind = Kind::RejectedEnd;
        builder.put(no, { gate, rejected, false });
        last = Builder::Open { gate, {}, true };
    }
    const int end = builder.add(ModelNode::Kind::End, QStringLiteral("End"));
    builder.close({ *last }, end);
    return builder.take();
}

void ModelRoute::mend()
{
    const ModelGraph now = graph();
    QHash<QString, int> places;
    for (std::size_t i = 0; i < now.nodes.size(); ++i)
        places.insert(now.nodes[i].element, static_cast<int>(i));
    const auto leads = [&](const QString &from, const QString &to) {
        return places.contains(from) && places.contains(to) && from != to
            && reached(now, places.value(from)).contains(places.value(to));
    };
    visitBlocks(body, [&](ModelBlock &block) {
        QStringList goals;
        for (const QString &goal : std::as_const(block.returnTo)) {
            if (goal == QStringLiteral("applicant") || leads(goal, block.element()))
                goals << goal;
        }
        block.returnTo = goals;
        // Where the case ends behind it as rejected anyway, nothing is read any more.
        block.continues = block.continues && leads(block.element(), QStringLiteral("Final"));
        if (block.kind == Kind::Loop)
            return;
        for (ModelCondition &condition : block.conditions) {
            if (!readsOnly(condition,
                    [&](const QString &step) { return leads(step, block.element() + QStringLiteral("S")); }))
                condition = {};
        }
    });
}

ModelRoute ModelRoute::random(std::mt19937 &random, int size)
{
    ModelRoute route;
    Writer writer(random);
    route.body = writer.sequence(size, 0, true);
    static const QStringList policies { QStringLiteral("ask-all"), QStringLiteral("keep-approvals"),
        QStringLiteral("only-objectors") };
    route.policy = policies[writer.below(3)];
    if (writer.chance(50))
        route.maxReturns = writer.below(4);
    route.mend();
    return route;
}

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
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
    return QStringLiteral("<bpmn:%1 id=\"%2\" name=\"%2\"%3/>\n").arg(tag, node.element, more);
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
    }
    for (std::size_t i = 0; i < drawn.edges.size(); ++i) {
        const ModelEdge &edge = drawn.edges[i];
        const QString ends = QStringLiteral("id=\"f%1\" sourceRef=\"%2\" targetRef=\"%3\"")
                                 .arg(i)
                                 .arg(drawn.nodes[static_cast<std::size_t>(edge.source)].element,
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

/// Everything that one block can lose; `whole` is the route with the block in it.
void reduce(ModelBlock &block, const std::function<void()> &keep)
{
    const ModelBlock original = block; // `block` is another one while a reduced route is kept
    const auto with = [&](ModelBlock changed) {
        const ModelBlock saved = std::exchange(block, std::move(changed));
        keep();
        block = saved;
    };
    for (std::size_t i = 0; i < block.parts.size() && block.kind == Kind::Sequence; ++i) {
        ModelBlock less = block;
        less.parts.erase(less.parts.begin() + static_cast<std::ptrdiff_t>(i));
        with(less);
        // What stands in a fork or a loop in its place.
        for (const ModelBlock &inner : original.parts[i].parts) {
            ModelBlock flat = block;
            flat.parts[i] = inner;
            with(flat);
        }
    }
    if (block.kind == Kind::Parallel || block.kind == Kind::Exclusive || block.kind == Kind::Inclusive) {
        for (std::size_t i = 0; i < block.parts.size() && block.parts.size() > 2; ++i) {
            ModelBlock less = block;
            less.parts.erase(less.parts.begin() + static_cast<std::ptrdiff_t>(i));
            if (block.kind != Kind::Parallel)
                less.conditions.erase(less.conditions.begin()
                    + static_cast<std::ptrdiff_t>(std::min(i, block.conditions.size() - 1)));
            with(less);
        }
        for (std::size_t i = 0; i < block.conditions.size(); ++i) {
            ModelBlock less = block;
            if (!block.conditions[i].parts.empty()) {
                less.conditions[i] = block.conditions[i].parts.front();
                with(less);
            }
        }
    }
    if (block.kind == Kind::Task || block.kind == Kind::Acknowledge) {
        ModelBlock less = block;
        if (!block.quorum.isEmpty()) {
            less.quorum.clear();
            with(less);
        }
        if (!block.returnTo.isEmpty()) {
            less = block;
            less.returnTo.clear();
            with(less);
        }
        if (block.continues) {
            less = block;
            less.continues = false;
            with(less);
        }
        if (block.quorum.isEmpty() && block.performers != QStringList { QStringLiteral("alpha") }) {
            less = block;
            less.performers = QStringList { QStringLiteral("alpha") };
            with(less);
        }
    }
    for (ModelBlock &part : block.parts)
        reduce(part, keep);
}

} // namespace

QString ModelRoute::outline() const
{
    QString text = QStringLiteral("policy %1, returns %2\n")
                       .arg(policy, maxReturns ? QString::number(*maxReturns) : QStringLiteral("any"));
    writeOutline(body, 0, text);
    return text;
}

std::vector<ModelRoute> ModelRoute::smaller() const
{
    std::vector<ModelRoute> result;
    ModelRoute work = *this;
    reduce(work.body, [&] {
        result.push_back(work);
        result.back().mend();
    });
    work = *this;
    if (maxReturns) {
        work.maxReturns.reset();
        result.push_back(work);
    }
    if (policy != QStringLiteral("ask-all")) {
        work = *this;
        work.policy = QStringLiteral("ask-all");
        result.push_back(work);
    }
    return result;
}

} // namespace tereze::test
