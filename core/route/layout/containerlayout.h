// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layeredgraph.h"
#include "routelayout.h"

#include <QSizeF>

namespace tereze::route {

/// Lays out what is directly inside one process or sub-process, and what is inside its sub-processes. Used by
/// layoutRoute alone.
class ContainerLayout {
public:
    /// Nodes by the process or sub-process around them, as ids.
    struct Contents {
        QHash<QString, QList<int>> nodes; ///< indexes into RouteGraph::nodes, in the order of the file
        QHash<QString, QList<int>> edges; ///< sequence flows whose ends are both directly inside
        QHash<QString, QList<int>> lanes; ///< those without lanes inside them: the bands
        QHash<QString, QList<int>> artifacts;
        QHash<QString, QList<int>> artifactsOfNode; ///< by the id of the node they are linked to
    };
    static Contents contentsOf(const RouteGraph &graph);

    /// `container` is the id of a process or a sub-process.
    ContainerLayout(const RouteGraph &graph, const Contents &contents, const LayoutOptions &options,
        const QString &container, int depth = 0);

    /// Everything with (0, 0) at its top left corner; lanes reach over the whole width.
    RouteLayout layout();

    /// After layout().
    QSizeF size() const { return m_size; }
    bool hasLanes() const { return !m_bandLanes.isEmpty(); }

private:
    struct Inside {
        RouteLayout layout;
        QSizeF size;
    };

    void chooseBands();
    int bandOf(const RouteNode &node) const;
    LayeredBox boxOf(int node);
    void addBoundaries(int host, LayeredBox &box);
    void addArtifacts(int host, LayeredBox &box);
    LayeredGraph layeredGraph();
    void placeNode(int node, const QPointF &centre);
    void placeBoundaries(int host, const QPointF &centre);
    void placeArtifacts(int host, const QPointF &centre);
    void placeLooseArtifacts(double left);
    void placeLanes(const std::vector<double> &bandTops);
    QSizeF sizeOf(int node) const;

    const RouteGraph &m_graph;
    const Contents &m_contents;
    const LayoutOptions &m_options;
    const QString m_container;
    const int m_depth; ///< of sub-processes around it
    QList<int> m_hosts; ///< nodes with a box of their own
    QHash<int, QList<int>> m_boundaries; ///< by host
    QHash<QString, int> m_bandOfNode;
    QList<int> m_bandLanes;
    int m_laneDepth = 0;
    QHash<int, Inside> m_inside; ///< of sub-processes
    QHash<int, int> m_boxes; ///< by node
    QHash<int, QList<QPointF>> m_exits; ///< of boundary events, from the centre of the host
    QHash<int, double> m_artifactHeight; ///< by host
    QList<int> m_edgesLaid;
    RouteLayout m_result;
    QSizeF m_size;
};

} // namespace tereze::route
