// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelroute.h"

#include <QSet>

#include <algorithm>
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

bool ModelTerm::decides() const
{
    return action == QStringLiteral("approve") || action == QStringLiteral("reject")
        || action == QStringLiteral("lapse");
}

QString ModelTerm::text() const
{
    return QStringLiteral("after %1 %2%3 %4%5%6")
        .arg(amount)
        .arg(inDays ? QStringLiteral("d") : QStringLiteral("h"),
            calendar.isEmpty()                       ? QStringLiteral(" of the campus")
                : calendar == QStringLiteral("none") ? QString()
                                                     : QStringLiteral(" of the ") + calendar,
            cancels ? QStringLiteral("over: ") : QString(), action,
            asks.isEmpty() ? QString() : QStringLiteral(" to ") + asks);
}

bool ModelBlock::isStep() const
{
    return kind == Kind::Task || kind == Kind::Acknowledge || kind == Kind::Question || kind == Kind::Payment
        || kind == Kind::External;
}

bool ModelBlock::hasDecidingTerm() const
{
    return std::any_of(terms.begin(), terms.end(), [](const ModelTerm &term) { return term.decides(); });
}

std::vector<int> ModelNode::ways() const
{
    std::vector<int> all = outgoing;
    all.insert(all.end(), borders.begin(), borders.end());
    return all;
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
    case Kind::Question:
        return QStringLiteral("Q%1").arg(id);
    case Kind::Payment:
        return QStringLiteral("P%1").arg(id);
    case Kind::External:
        return QStringLiteral("E%1").arg(id);
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

    void flow(
        int from, int to, std::optional<ModelCondition> condition = {}, bool isDefault = false, int term = -1)
    {
        const int edge = static_cast<int>(m_graph.edges.size());
        m_graph.edges.push_back({ from, to, std::move(condition), isDefault, term });
        ModelNode &source = m_graph.nodes[static_cast<std::size_t>(from)];
        (term < 0 ? source.outgoing : source.borders).push_back(edge);
        m_graph.nodes[static_cast<std::size_t>(to)].incoming.push_back(edge);
    }

    /// A flow that waits for its target.
    struct Open {
        int from;
        std::optional<ModelCondition> condition;
        bool isDefault = false;
        int term = -1;
    };

    void close(const std::vector<Open> &ends, int to)
    {
        for (const Open &end : ends)
            flow(end.from, to, end.condition, end.isDefault, end.term);
    }

    /// Puts a block behind the one open flow; gives the open flow behind it, or nothing when it ends there.
    std::optional<Open> put(const ModelBlock &block, Open before)
    {
        switch (block.kind) {
        case Kind::Task:
        case Kind::Acknowledge:
        case Kind::Question:
        case Kind::Payment:
        case Kind::External:
            return putStep(block, before);
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
    static ModelNode::Kind kindOf(const ModelBlock &block)
    {
        return block.kind == Kind::Question ? ModelNode::Kind::Question
            : block.kind == Kind::Payment   ? ModelNode::Kind::Payment
            : block.kind == Kind::External  ? ModelNode::Kind::External
                                            : ModelNode::Kind::Task;
    }

    /// A way that a term ends the step with comes to what is behind the step; whatever else leaves a border
    /// ends for itself.
    Open putStep(const ModelBlock &block, const Open &before)
    {
        const int node = add(kindOf(block), block.element());
        m_graph.nodes.back().task = block;
        m_graph.nodes.back().acknowledges = block.kind == Kind::Acknowledge;
        close({ before }, node);
        std::vector<Open> ends { Open { node, {}, false, -1 } };
        for (std::size_t i = 0; i < block.terms.size(); ++i) {
            const ModelTerm &term = block.terms[i];
            if (term.decides())
                continue;
            std::optional<Open> last = Open { node, {}, false, static_cast<int>(i) };
            if (term.way >= 0)
                last = put(block.parts[static_cast<std::size_t>(term.way)], *last);
            if (last && term.way >= 0 && term.cancels)
                ends.push_back(*last);
            else if (last)
                close({ *last }, add(ModelNode::Kind::End, QStringLiteral("L%1x%2").arg(block.id).arg(i)));
        }
        if (ends.size() == 1)
            return ends.front();
        const int join = add(ModelNode::Kind::Exclusive, QStringLiteral("J%1").arg(block.id));
        close(ends, join);
        return Open { join, {}, false, -1 };
    }

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
        if ((block.kind != Kind::Task && block.kind != Kind::External) || !block.continues)
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

/// Which nodes a token at `from` may come to, itself among them.
QSet<int> reached(const ModelGraph &graph, int from)
{
    QSet<int> seen { from };
    QList<int> waiting { from };
    while (!waiting.isEmpty()) {
        for (const int edge : graph.nodes[static_cast<std::size_t>(waiting.takeLast())].ways()) {
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

bool ModelRoute::asksForPayment() const
{
    bool found = false;
    visitBlocks(body, [&](const ModelBlock &block) { found = found || block.kind == Kind::Payment; });
    return found;
}

bool ModelRoute::hasTerms() const
{
    bool found = false;
    visitBlocks(body, [&](const ModelBlock &block) { found = found || !block.terms.empty(); });
    return found;
}

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
    // Who has paid cannot withdraw, so no gateway there may be stuck for want of an answer.
    const std::function<void(ModelCondition &)> guard = [&](ModelCondition &condition) {
        condition.guarded = true;
        for (ModelCondition &part : condition.parts)
            guard(part);
    };
    if (asksForPayment()) {
        visitBlocks(body, [&](ModelBlock &block) {
            for (ModelCondition &condition : block.conditions)
                guard(condition);
        });
    }
    // Nor for want of what is only decided where a term has run out: that may never be.
    QSet<QString> late;
    visitBlocks(std::as_const(body), [&](const ModelBlock &block) {
        for (const ModelBlock &part : block.isStep() ? block.parts : std::vector<ModelBlock> {})
            visitBlocks(part, [&](const ModelBlock &inner) { late.insert(inner.element()); });
    });
    const std::function<void(ModelCondition &)> guardLate = [&](ModelCondition &condition) {
        condition.guarded = condition.guarded || late.contains(condition.step);
        for (ModelCondition &part : condition.parts)
            guardLate(part);
    };
    visitBlocks(body, [&](ModelBlock &block) {
        for (ModelCondition &condition : block.conditions)
            guardLate(condition);
    });
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

} // namespace tereze::test
