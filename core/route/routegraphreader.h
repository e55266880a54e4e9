// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routegraph.h"

struct _xmlNode;

namespace tereze::route {

/// Walks a document once and fills a RouteGraph. Used by RouteGraph::of alone.
class RouteGraphReader {
public:
    explicit RouteGraphReader(const RouteDocument &document);

    RouteGraph read();

private:
    /// Where the walk is: the process and the sub-process around, and the nearest id.
    struct Place {
        QString process;
        QString subProcess;
        QString nearestId;
    };

    void readModel(const _xmlNode *parent, const Place &place);
    void readNode(const _xmlNode *element, const Place &place);
    void readEdge(const _xmlNode *element, const Place &place);
    void readOther(const _xmlNode *element, const Place &place);
    void readExtensions(const _xmlNode *element, const Place &place);
    void readDiagram(const _xmlNode *diagram);
    void noteId(const QString &id);
    void connectEdges();

    const RouteDocument &m_document;
    RouteGraph m_graph;
    QSet<QString> m_ids;
    QStringList m_laneRefs;
};

} // namespace tereze::route
