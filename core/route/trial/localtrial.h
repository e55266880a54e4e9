// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routetrial.h"

#include <core/route/conditionevaluator.h>
#include <core/route/routegraph.h>

#include <QJsonObject>

namespace tereze::route {

/// Moves tokens over a drawing by the rules of DESIGN «Routes are BPMN 2.0», without people, clock or
/// database: one answer a step, terms never run out.
class LocalTrial final : public RouteTrial {
public:
    /// `context` is what conditions read: {form, applicant, student, application, payments}; decisions are
    /// added as they are made.
    /// `zone` is the university's.
    LocalTrial(RouteGraph graph, QJsonObject context, const QTimeZone &zone = QTimeZone::utc());

    void start() override;
    Result<void> answer(const QString &node, const QString &answer) override;

    State state() const override { return m_state; }
    QString reason() const override { return m_reason; }
    QList<OpenStep> open() const override;
    QHash<QString, int> tokens() const override;
    QSet<QString> visited() const override { return m_visited; }
    QList<Event> events() const override { return m_events; }

private:
    static constexpr int mostMoves = 10'000; ///< a loop without anybody in it is said to be one

    void enter(int node, int edge);
    void enterGateway(int node);
    void leave(int node);
    void take(int edge);
    void choose(int node);
    void finish(int node);
    void close(State state, const QString &reason = {});
    void settle();
    int waitingFor(int node) const;

    RouteGraph m_graph;
    QJsonObject m_context;
    ConditionEvaluator m_evaluator;
    State m_state = State::Running;
    QString m_reason;
    QList<int> m_open; ///< nodes where a token rests, one entry a token
    QHash<int, QList<int>> m_arrived; ///< at joins: the flows that have brought a token
    QSet<QString> m_visited;
    QList<Event> m_events;
    int m_moves = 0;
};

} // namespace tereze::route
