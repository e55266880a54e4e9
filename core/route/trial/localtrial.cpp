// SPDX-License-Identifier: GPL-3.0-or-later
#include "localtrial.h"

#include <QCoreApplication>

namespace tereze::route {

namespace {

QString trialText(const char *text)
{
    return QCoreApplication::translate("RouteTrial", text);
}

bool isBlocking(const RouteNode &node)
{
    return node.waits() && node.attribute("blocking") != u"false";
}

} // namespace

LocalTrial::LocalTrial(RouteGraph graph, QJsonObject context, const QTimeZone &zone)
    : m_graph(std::move(graph))
    , m_context(std::move(context))
    , m_evaluator(zone)
{
    m_context.insert(QStringLiteral("decisions"), QJsonObject());
}

void LocalTrial::start()
{
    for (int i = 0; i < m_graph.nodes.size(); ++i) {
        if (m_graph.nodes[i].type == NodeType::StartEvent && m_graph.nodes[i].parent.isEmpty()) {
            m_visited.insert(m_graph.nodes[i].id);
            leave(i);
            settle();
            return;
        }
    }
    close(State::Stuck, trialText(QT_TRANSLATE_NOOP("RouteTrial", "The route has no start.")));
}

void LocalTrial::take(int edge)
{
    m_visited.insert(m_graph.edges[edge].id);
    if (m_graph.edges[edge].target >= 0)
        enter(m_graph.edges[edge].target, edge);
}

void LocalTrial::enter(int index, int edge)
{
    if (m_state != State::Running)
        return;
    if (++m_moves > mostMoves) {
        close(State::Stuck,
            trialText(
                QT_TRANSLATE_NOOP("RouteTrial", "The route goes round and round without anybody in it.")));
        return;
    }
    const RouteNode &node = m_graph.nodes[index];
    m_visited.insert(node.id);
    if (node.isGateway()) {
        m_arrived[index] << edge;
        enterGateway(index);
    } else if (node.type == NodeType::EndEvent) {
        finish(index);
    } else if (node.type == NodeType::ServiceTask) {
        m_events << Event { Event::Kind::Document, node.id, node.attribute("kind") };
        leave(index);
    } else if (node.type == NodeType::SendTask) {
        m_events << Event { Event::Kind::Sent, node.id, node.attribute("to") };
        leave(index);
    } else if (isBlocking(node)) {
        m_open << index;
        m_events << Event { Event::Kind::Opened, node.id, {} };
    } else {
        m_events << Event { Event::Kind::Sent, node.id, {} };
        leave(index);
    }
}

int LocalTrial::waitingFor(int index) const
{
    // A join waits for every flow; an inclusive one for those that a token can still come by.
    const RouteNode &node = m_graph.nodes[index];
    const QList<int> arrived = m_arrived.value(index);
    int missing = 0;
    for (const int edge : node.incoming) {
        if (arrived.contains(edge))
            continue;
        if (node.type == NodeType::ParallelGateway) {
            ++missing;
            continue;
        }
        QSet<int> others(m_open.begin(), m_open.end());
        for (auto it = m_arrived.begin(); it != m_arrived.end(); ++it) {
            if (it.key() != index && !it.value().isEmpty())
                others.insert(it.key());
        }
        for (const int other : others) {
            if (m_graph.edges[edge].source >= 0
                && m_graph.reachableFrom({ other }).contains(m_graph.edges[edge].source)) {
                ++missing;
                break;
            }
        }
    }
    return missing;
}

void LocalTrial::enterGateway(int index)
{
    const RouteNode &node = m_graph.nodes[index];
    if (node.type == NodeType::ExclusiveGateway) {
        m_arrived.remove(index);
        choose(index);
        return;
    }
    if (node.incoming.size() > 1 && waitingFor(index) > 0)
        return;
    m_arrived.remove(index);
    if (node.type == NodeType::InclusiveGateway && node.outgoing.size() > 1)
        choose(index);
    else
        leave(index);
}

void LocalTrial::choose(int index)
{
    const RouteNode &node = m_graph.nodes[index];
    if (node.outgoing.size() == 1) {
        take(node.outgoing.first());
        return;
    }
    QList<int> chosen;
    int otherwise = -1;
    for (const int edge : node.outgoing) {
        const RouteEdge &flow = m_graph.edges[edge];
        if (flow.id == node.defaultFlow) {
            otherwise = edge;
            continue;
        }
        bool isOpen = true; // a way without a condition is
        if (flow.hasCondition) {
            const auto condition = Condition::parse(flow.condition);
            const std::optional<bool> verdict =
                condition ? m_evaluator.evaluate(*condition, m_context) : std::optional<bool>();
            if (!verdict.has_value()) {
                close(State::Stuck,
                    trialText(QT_TRANSLATE_NOOP(
                                  "RouteTrial", "The condition “%1” cannot be judged: a field is missing."))
                        .arg(flow.condition));
                return;
            }
            isOpen = verdict.value();
        }
        if (isOpen && (chosen.isEmpty() || node.type == NodeType::InclusiveGateway))
            chosen << edge;
    }
    if (chosen.isEmpty() && otherwise >= 0)
        chosen << otherwise;
    if (chosen.isEmpty()) {
        close(State::Stuck,
            trialText(
                QT_TRANSLATE_NOOP("RouteTrial", "No condition holds, and no way is taken by default.")));
        return;
    }
    for (const int edge : chosen) {
        m_events << Event { Event::Kind::Chosen, node.id, m_graph.edges[edge].id };
        take(edge);
    }
}

void LocalTrial::leave(int index)
{
    for (const int edge : m_graph.nodes[index].outgoing)
        take(edge);
}

void LocalTrial::finish(int index)
{
    const RouteNode &node = m_graph.nodes[index];
    const bool isRejected = node.attribute("outcome") == u"rejected";
    m_events << Event { Event::Kind::Ended, node.id, isRejected ? u"rejected"_qs : u"approved"_qs };
    if (isRejected)
        close(State::Rejected);
}

void LocalTrial::close(State state, const QString &reason)
{
    m_state = state;
    m_reason = reason;
    if (state != State::Stuck) {
        m_open.clear();
        m_arrived.clear();
    }
}

void LocalTrial::settle()
{
    if (m_state != State::Running || !m_open.isEmpty())
        return;
    for (auto it = m_arrived.begin(); it != m_arrived.end(); ++it) {
        if (!it.value().isEmpty()) {
            close(State::Stuck,
                trialText(QT_TRANSLATE_NOOP("RouteTrial", "A join waits for a way that nobody takes.")));
            return;
        }
    }
    const bool ended = !m_events.isEmpty() && m_events.last().kind == Event::Kind::Ended;
    close(ended ? State::Approved : State::Stuck,
        ended ? QString() : trialText(QT_TRANSLATE_NOOP("RouteTrial", "The way ends without an end.")));
}

QList<RouteTrial::OpenStep> LocalTrial::open() const
{
    QList<OpenStep> steps;
    for (const int index : m_open) {
        const RouteNode &node = m_graph.nodes[index];
        OpenStep step { node.id, { QStringLiteral("done") } };
        if (node.isDecision())
            step.answers =
                QStringList { u"approve"_qs } + node.words("answers") + QStringList { u"reject"_qs };
        steps << step;
    }
    return steps;
}

QHash<QString, int> LocalTrial::tokens() const
{
    QHash<QString, int> all;
    for (const int index : m_open)
        ++all[m_graph.nodes[index].id];
    for (auto it = m_arrived.begin(); it != m_arrived.end(); ++it) {
        if (!it.value().isEmpty())
            all[m_graph.nodes[it.key()].id] += static_cast<int>(it.value().size());
    }
    return all;
}

Result<void> LocalTrial::answer(const QString &id, const QString &answer)
{
    const int index = m_graph.indexOf(id);
    if (m_state != State::Running || !m_open.contains(index))
        return Error::of(ErrorKind::WrongState, QStringLiteral("step %1 does not wait").arg(id));
    const RouteNode &node = m_graph.nodes[index];
    bool isTaken = false;
    for (const OpenStep &step : open())
        isTaken = isTaken || (step.node == id && step.answers.contains(answer));
    if (!isTaken)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("step %1 does not take %2").arg(id, answer));
    m_open.removeOne(index);
    m_events << Event { Event::Kind::Answered, id, answer };
    if (node.isDecision()) {
        const bool isRejected = answer == u"reject";
        QJsonObject decisions = m_context.value(u"decisions").toObject();
        decisions.insert(id,
            QJsonObject {
                { u"outcome"_qs, isRejected ? u"reject"_qs : u"approve"_qs }, { u"answer"_qs, answer } });
        m_context.insert(u"decisions"_qs, decisions);
        if (isRejected && node.attribute("onReject") != u"continue") {
            m_events << Event { Event::Kind::Ended, id, u"rejected"_qs };
            close(State::Rejected);
            return {};
        }
    }
    leave(index);
    settle();
    return {};
}

} // namespace tereze::route
