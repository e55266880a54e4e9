// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of RouteOperations.
#include "routeoperations.h"

#include <core/route/routexml.h>

#include <QCoreApplication>

#include <algorithm>
#include <libxml/tree.h>

namespace tereze::route {

namespace {

Error forbidden(const char *text, const QString &detail)
{
    return Error::of(ErrorKind::RuleBroken, QCoreApplication::translate("RouteOperations", text), detail);
}

bool isNode(const _xmlNode *node)
{
    const QString name = xml::localName(node);
    return name.endsWith(QStringLiteral("Event")) || name.endsWith(QStringLiteral("Task"))
        || name.endsWith(QStringLiteral("Gateway")) || name == u"task" || name == u"callActivity"
        || name == u"subProcess";
}

} // namespace

Result<_xmlNode *> RouteOperations::foundFlow(const QString &id) const
{
    TEREZE_TRY(_xmlNode * node, found(id));
    if (xml::localName(node) != u"sequenceFlow")
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("%1 is no sequence flow").arg(id));
    return node;
}

QList<_xmlNode *> RouteOperations::flows() const
{
    QList<_xmlNode *> all;
    for (_xmlNode *node : RouteTree::children(m_tree.process())) {
        if (xml::is(node, xml::modelNamespace, u"sequenceFlow"))
            all << node;
    }
    return all;
}

ConnectionRouter::End RouteOperations::endOf(const QString &id) const
{
    const _xmlNode *node = m_tree.element(id);
    return { boundsOf(id), node && xml::localName(node).endsWith(QStringLiteral("Gateway")) };
}

QList<QPointF> RouteOperations::routeBetween(const QString &source, const QString &target) const
{
    static const QStringList kinds { u"Task"_qs, u"task"_qs, u"Gateway"_qs, u"Event"_qs, u"callActivity"_qs,
        u"subProcess"_qs };
    QList<QRectF> others;
    for (const _xmlNode *node : RouteTree::children(m_tree.process())) {
        const QString name = xml::localName(node);
        const QString id = xml::attribute(node, "id");
        const bool isStep =
            std::any_of(kinds.begin(), kinds.end(), [&](const QString &kind) { return name.endsWith(kind); });
        // A term lies on its step's border: lines pass it there.
        if (isStep && name != u"boundaryEvent" && id != source && id != target && m_tree.drawn(id))
            others << boundsOf(id);
    }
    return ConnectionRouter::route(endOf(source), endOf(target), others);
}

QList<QPointF> RouteOperations::waypointsOf(const QString &flow) const
{
    QList<QPointF> points;
    if (const _xmlNode *edge = m_tree.drawn(flow)) {
        for (const _xmlNode *part : RouteTree::children(edge)) {
            if (xml::localName(part) == u"waypoint")
                points << QPointF(xml::coordinate(part, "x"), xml::coordinate(part, "y"));
        }
    }
    return points;
}

Result<void> RouteOperations::checkConnection(const _xmlNode *source, const _xmlNode *target) const
{
    const QString from = xml::localName(source);
    const QString to = xml::localName(target);
    if (!isNode(source) || !isNode(target) || source == target)
        return forbidden(
            QT_TRANSLATE_NOOP("RouteOperations", "A flow connects two steps."), from + u' ' + to);
    if (from == u"endEvent")
        return forbidden(QT_TRANSLATE_NOOP("RouteOperations", "Nothing leaves an end."), from);
    if (to == u"startEvent" || to == u"boundaryEvent")
        return forbidden(QT_TRANSLATE_NOOP("RouteOperations", "Nothing leads to a start or to a term."), to);
    return {};
}

Result<QString> RouteOperations::connect(
    const QString &source, const QString &target, const QList<QPointF> &waypoints)
{
    TEREZE_TRY(_xmlNode * from, found(source));
    TEREZE_TRY(_xmlNode * to, found(target));
    TEREZE_CHECK(checkConnection(from, to));
    _xmlNode *process = m_tree.process();
    if (!process)
        return Error::of(ErrorKind::RuleBroken, QStringLiteral("the file has no process"));
    const QString id = m_tree.freeId(QStringLiteral("flow"));
    _xmlNode *flow = m_tree.make(process, QStringLiteral("sequenceFlow"), placeForFlowElement());
    m_tree.set(flow, "id", id);
    m_tree.set(flow, "sourceRef", source);
    m_tree.set(flow, "targetRef", target);
    m_tree.addReference(from, QStringLiteral("outgoing"), id);
    m_tree.addReference(to, QStringLiteral("incoming"), id);
    _xmlNode *edge = drawEdge(id);
    writeWaypoints(edge, waypoints.size() >= 2 ? waypoints : routeBetween(source, target));
    return id;
}

_xmlNode *RouteOperations::drawEdge(const QString &id)
{
    _xmlNode *plane = m_tree.plane();
    _xmlNode *edge = m_tree.makeIn(plane, plane->ns, QStringLiteral("BPMNEdge"));
    const QString edgeId = id + QStringLiteral("_di");
    m_tree.set(edge, "id", m_tree.hasId(edgeId) ? m_tree.freeId(edgeId) : edgeId);
    m_tree.set(edge, "bpmnElement", id);
    return edge;
}

Result<void> RouteOperations::reconnect(const QString &id, const QString &source, const QString &target)
{
    TEREZE_TRY(_xmlNode * flow, foundFlow(id));
    TEREZE_TRY(_xmlNode * from, found(source));
    TEREZE_TRY(_xmlNode * to, found(target));
    TEREZE_CHECK(checkConnection(from, to));
    const QString oldSource = xml::withoutPrefix(xml::attribute(flow, "sourceRef"));
    const QString oldTarget = xml::withoutPrefix(xml::attribute(flow, "targetRef"));
    if (oldSource != source) {
        if (_xmlNode *old = m_tree.element(oldSource)) {
            m_tree.removeReference(old, QStringLiteral("outgoing"), id);
            if (xml::withoutPrefix(xml::attribute(old, "default")) == id)
                m_tree.set(old, "default", QString());
        }
        m_tree.addReference(from, QStringLiteral("outgoing"), id);
        m_tree.set(flow, "sourceRef", source);
    }
    if (oldTarget != target) {
        if (_xmlNode *old = m_tree.element(oldTarget))
            m_tree.removeReference(old, QStringLiteral("incoming"), id);
        m_tree.addReference(to, QStringLiteral("incoming"), id);
        m_tree.set(flow, "targetRef", target);
    }
    if (_xmlNode *edge = m_tree.drawn(id))
        writeWaypoints(edge, routeBetween(source, target));
    return {};
}

Result<void> RouteOperations::setCondition(const QString &id, const QString &condition)
{
    TEREZE_TRY(_xmlNode * flow, foundFlow(id));
    if (!xml::isText(condition))
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("a condition that XML cannot hold"));
    _xmlNode *expression = RouteTree::child(flow, QStringLiteral("conditionExpression"));
    if (condition.trimmed().isEmpty()) {
        if (expression)
            m_tree.remove(expression);
        return {};
    }
    if (!expression) {
        expression = m_tree.make(flow, QStringLiteral("conditionExpression"));
        const bool hasPrefix = expression->ns && expression->ns->prefix;
        m_tree.journal().setAttribute(expression, m_tree.journal().space(xml::instanceNamespace, "xsi"),
            "type",
            hasPrefix ? QString::fromUtf8(reinterpret_cast<const char *>(expression->ns->prefix))
                    + QStringLiteral(":tFormalExpression")
                      : QStringLiteral("tFormalExpression"));
    }
    if (xml::textOf(expression) != condition)
        m_tree.journal().setText(expression, condition);
    return {};
}

Result<void> RouteOperations::setDefault(const QString &id, bool isDefault)
{
    TEREZE_TRY(const _xmlNode *flow, foundFlow(id));
    TEREZE_TRY(_xmlNode * source, found(xml::withoutPrefix(xml::attribute(flow, "sourceRef"))));
    if (isDefault) {
        m_tree.set(source, "default", id);
        return setCondition(id, {});
    }
    if (xml::withoutPrefix(xml::attribute(source, "default")) == id)
        m_tree.set(source, "default", QString());
    return {};
}

} // namespace tereze::route
