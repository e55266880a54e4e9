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
        QString lane;
    };

    void readModel(const _xmlNode *parent, const Place &place);
    void readNode(const _xmlNode *element, const Place &place);
    void readEdge(const _xmlNode *element, const Place &place);
    void readTriggers(const _xmlNode *element, const QString &name);
    void readLane(const _xmlNode *element, const Place &place);
    void readArtifact(const _xmlNode *element, const Place &place);
    void readLink(const _xmlNode *element);
    void readOther(const _xmlNode *element, const Place &place);
    void readExtensions(const _xmlNode *element, const Place &place);
    void readDiagram(const _xmlNode *diagram);
    void readDrawn(const _xmlNode *item, const QString &plane);
    void noteId(const QString &id);
    void connectEdges();

    const RouteDocument &m_document;
    RouteGraph m_graph;
    QSet<QString> m_ids;
    QStringList m_laneRefs;
    QHash<QString, QString> m_categories; ///< value by id of categoryValue
};

} // namespace tereze::route
