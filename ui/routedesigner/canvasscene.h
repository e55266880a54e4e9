// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvasitems.h"

#include <core/route/commands/routediagram.h>
#include <core/route/routegraph.h>

#include <QGraphicsScene>
#include <QHash>
#include <QSet>

#include <functional>

namespace tereze::ui {

/// The drawing of a route. show() compares it with what stands there and changes only what differs.
/// Coordinates are the diagram's.
class CanvasScene : public QGraphicsScene {
    Q_OBJECT

public:
    /// What the drawing says in words; made by the page in the present language.
    struct Words {
        std::function<QString(const route::RouteNode &)> title;
        std::function<QString(const route::RouteNode &)> detail;
        std::function<QString(const QMap<QString, QString> &)> name; ///< of flows and lanes
    };

    /// How a step was used.
    struct StepLoad {
        QString text; ///< in one or two lines
        double shade = 0; ///< how many stand there now, 0 to 1

        bool operator==(const StepLoad &) const = default;
    };

    explicit CanvasScene(QObject *parent = nullptr);

    void setWords(Words words) { m_words = std::move(words); }
    void setColors(const CanvasColors &colors);
    const CanvasColors &colors() const { return m_colors; }
    void show(const route::RouteGraph &graph, const route::RouteDiagram &diagram);
    /// Marks of lint or of a comparison, by id.
    void setMarks(const QHash<QString, NodeLook::Mark> &marks);
    /// Tokens of the simulation, and what they passed.
    void setTokens(const QHash<QString, int> &tokens, const QSet<QString> &visited);
    /// How the steps were used, by id; of none to take it off.
    void setLoad(const QHash<QString, StepLoad> &load);
    /// While something is dragged, marks, tokens and loads wait: they would put it back under the hand.
    void setHeld(bool held);

    NodeItem *node(const QString &id) const { return m_nodes.value(id); }
    FlowItem *flow(const QString &id) const { return m_flows.value(id); }
    LaneItem *lane(const QString &id) const { return m_lanes.value(id); }
    const QHash<QString, NodeItem *> &nodes() const { return m_nodes; }
    const QHash<QString, FlowItem *> &flows() const { return m_flows; }
    const QHash<QString, LaneItem *> &lanes() const { return m_lanes; }

    /// Ids of what is selected.
    QStringList selectedIds() const;
    /// Of these, the steps.
    QStringList selectedNodes() const;
    /// Selects these alone.
    void select(const QStringList &ids);
    /// The step, flow or lane at a place, the uppermost first; null where there is none.
    QGraphicsItem *hit(const QPointF &place) const;
    NodeItem *nodeAt(const QPointF &place, const NodeItem *except = nullptr) const;
    FlowItem *flowAt(const QPointF &place) const;
    static QString idOf(const QGraphicsItem *item);

private:
    void showAgain();
    void showAgainUnlessHeld();
    NodeLook lookOf(const route::RouteNode &node) const;

    Words m_words;
    CanvasColors m_colors;
    route::RouteGraph m_graph;
    route::RouteDiagram m_diagram;
    QHash<QString, NodeItem *> m_nodes;
    QHash<QString, FlowItem *> m_flows;
    QHash<QString, LaneItem *> m_lanes;
    QHash<QString, NodeLook::Mark> m_marks;
    QHash<QString, int> m_tokens;
    QSet<QString> m_visited;
    QHash<QString, StepLoad> m_load;
    bool m_isHeld = false;
    bool m_waits = false; ///< something was to be shown while it was held
};

} // namespace tereze::ui
