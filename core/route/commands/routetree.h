// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "treejournal.h"

#include <QRectF>
#include <QStringList>

namespace tereze::route {

/// Finds and makes elements of a BPMN file in the order that its schema asks for, indented as their
/// neighbours are; every change goes through the journal. Used by RouteOperations alone.
class RouteTree {
public:
    explicit RouteTree(TreeJournal &journal)
        : m_journal(journal)
    {
    }

    TreeJournal &journal() { return m_journal; }

    /// Null when there is none.
    _xmlNode *element(const QString &id) const;
    _xmlNode *process() const;
    /// The shape or edge of an element in the diagram; null when it is not drawn.
    _xmlNode *drawn(const QString &id) const;
    /// The plane, made with its diagram when the file has none.
    _xmlNode *plane();

    /// An id that the file does not have, such as `approve_2`.
    QString freeId(const QString &stem) const;
    bool hasId(const QString &id) const;

    /// Makes an element; `space` and prefix are those of the model beside it. In the order of the file it
    /// comes before `before`, or last.
    _xmlNode *make(_xmlNode *parent, const QString &name, _xmlNode *before = nullptr);
    _xmlNode *makeIn(_xmlNode *parent, _xmlNs *space, const QString &name, _xmlNode *before = nullptr);
    void place(_xmlNode *node, _xmlNode *parent, _xmlNode *before);
    /// Takes an element out with the line break before it.
    void remove(_xmlNode *element);

    void set(_xmlNode *element, const char *attribute, const QString &value)
    {
        m_journal.setAttribute(element, nullptr, attribute, value);
    }
    void setTereze(_xmlNode *element, const QString &attribute, const QString &value);

    /// Adds or removes `<incoming>`/`<outgoing>` of a node.
    void addReference(_xmlNode *node, const QString &kind, const QString &flow);
    void removeReference(_xmlNode *node, const QString &kind, const QString &flow);

    /// Bounds inside a shape or label, made when missing.
    void setBounds(_xmlNode *holder, const QRectF &bounds);
    void setLabel(_xmlNode *shapeOrEdge, const QRectF &bounds);
    _xmlNode *label(_xmlNode *shapeOrEdge) const;

    /// Of no parent, such as the process of a file without one, there are no children.
    static _xmlNode *child(const _xmlNode *parent, const QString &name);
    static QList<_xmlNode *> children(const _xmlNode *parent);
    /// The first child whose name is none of `earlier`; null when there is none: what comes after them in the
    /// schema's order.
    static _xmlNode *firstAfter(const _xmlNode *parent, const QStringList &earlier);

private:
    TreeJournal &m_journal;
};

/// A length as it is written: whole where it is whole.
QString numberText(double value);

} // namespace tereze::route
