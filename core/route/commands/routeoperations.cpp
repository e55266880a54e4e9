// SPDX-License-Identifier: GPL-3.0-or-later
#include "routeoperations.h"

#include <core/route/routexml.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <libxml/tree.h>

namespace tereze::route {

namespace {

QString operationText(const char *text)
{
    return QCoreApplication::translate("RouteOperations", text);
}

/// What stands in a process after its flow elements, by BPMN 2.0's schema (tProcess).
bool comesAfterFlowElements(const QString &name)
{
    static const QSet<QString> later { u"association"_qs, u"group"_qs, u"textAnnotation"_qs,
        u"resourceRole"_qs, u"performer"_qs, u"humanPerformer"_qs, u"potentialOwner"_qs,
        u"correlationSubscription"_qs, u"supports"_qs };
    return later.contains(name);
}

} // namespace

Result<_xmlNode *> RouteOperations::found(const QString &id) const
{
    if (_xmlNode *node = m_tree.element(id))
        return node;
    return Error::of(ErrorKind::NotFound, QStringLiteral("no element with id %1").arg(id));
}

QRectF RouteOperations::boundsOf(const QString &id) const
{
    const _xmlNode *shape = m_tree.drawn(id);
    if (!shape)
        return {};
    for (const _xmlNode *part : RouteTree::children(shape)) {
        if (!xml::is(part, xml::dcNamespace, u"Bounds"))
            continue;
        return QRectF(xml::coordinate(part, "x"), xml::coordinate(part, "y"), xml::coordinate(part, "width"),
            xml::coordinate(part, "height"));
    }
    return {};
}

_xmlNode *RouteOperations::placeForFlowElement() const
{
    for (_xmlNode *node : RouteTree::children(m_tree.process())) {
        if (comesAfterFlowElements(xml::localName(node)))
            return node;
    }
    return nullptr;
}

void RouteOperations::drawShape(const QString &id, const QRectF &bounds)
{
    _xmlNode *plane = m_tree.plane();
    _xmlNode *shape = m_tree.makeIn(plane, plane->ns, QStringLiteral("BPMNShape"));
    m_tree.set(shape, "id",
        m_tree.hasId(id + QStringLiteral("_di")) ? m_tree.freeId(id + QStringLiteral("_di"))
                                                 : id + QStringLiteral("_di"));
    m_tree.set(shape, "bpmnElement", id);
    m_tree.setBounds(shape, bounds);
}

Result<QString> RouteOperations::addStep(const StepKind &kind, const QPointF &centre)
{
    _xmlNode *process = m_tree.process();
    if (!process)
        return Error::of(ErrorKind::RuleBroken, QStringLiteral("the file has no process"));
    const QString id = m_tree.freeId(kind.key);
    _xmlNode *element = m_tree.make(process, kind.element, placeForFlowElement());
    m_tree.set(element, "id", id);
    if (!kind.names.isEmpty())
        m_tree.set(element, "name", kind.names.value(QStringLiteral("en")));
    for (auto it = kind.names.begin(); it != kind.names.end(); ++it)
        m_tree.setTereze(element, QStringLiteral("name-") + it.key(), it.value());
    for (const auto &attributes : { kind.attributes, kind.defaults }) {
        for (auto it = attributes.begin(); it != attributes.end(); ++it)
            m_tree.setTereze(element, it.key(), it.value());
    }
    drawShape(id, QRectF(centre - QPointF(kind.size.width() / 2, kind.size.height() / 2), kind.size));
    return id;
}

Result<QString> RouteOperations::addTimer(const QString &step, const QPointF &centre)
{
    TEREZE_TRY(const _xmlNode *host, found(step));
    const QString element = xml::localName(host);
    if (!element.endsWith(QStringLiteral("Task")) && element != u"callActivity")
        return Error::of(ErrorKind::RuleBroken,
            operationText(QT_TRANSLATE_NOOP("RouteOperations", "A term is set on a step that waits.")),
            QStringLiteral("no boundary event on %1").arg(element));
    TEREZE_TRY(const QString id, addStep(stepKind(QStringLiteral("timer")), centre));
    _xmlNode *timer = m_tree.element(id);
    m_tree.set(timer, "attachedToRef", step);
    m_tree.set(timer, "cancelActivity", QStringLiteral("false"));
    _xmlNode *definition = m_tree.make(timer, QStringLiteral("timerEventDefinition"));
    m_tree.set(definition, "id", m_tree.freeId(id + QStringLiteral("_definition")));
    _xmlNode *duration = m_tree.make(definition, QStringLiteral("timeDuration"));
    m_tree.journal().setAttribute(duration, m_tree.journal().space(xml::instanceNamespace, "xsi"), "type",
        duration->ns && duration->ns->prefix
            ? QString::fromUtf8(reinterpret_cast<const char *>(duration->ns->prefix))
                + QStringLiteral(":tFormalExpression")
            : QStringLiteral("tFormalExpression"));
    m_tree.journal().setText(duration, QStringLiteral("P3D"));
    return id;
}

Result<void> RouteOperations::changeKind(const QString &id, const StepKind &kind)
{
    TEREZE_TRY(_xmlNode * node, found(id));
    const QString element = xml::localName(node);
    if ((element == u"boundaryEvent") != (kind.element == u"boundaryEvent"))
        return Error::of(ErrorKind::RuleBroken,
            operationText(QT_TRANSLATE_NOOP("RouteOperations", "A term cannot become another step.")),
            QStringLiteral("%1 to %2").arg(element, kind.element));
    m_tree.journal().rename(node, kind.element);
    // What says nothing about the new kind goes; names stay, and what both kinds know.
    static const QSet<QString> decisions { u"performer"_qs, u"onReject"_qs, u"returnTo"_qs, u"calendar"_qs };
    const bool decides = kind.type == NodeType::UserTask || kind.type == NodeType::ManualTask;
    QStringList gone;
    for (const xmlAttr *one = node->properties; one; one = one->next) {
        const auto *attribute = reinterpret_cast<const xmlNode *>(one);
        const QString name = xml::localName(attribute);
        const bool ours = one->ns && xml::namespaceUri(attribute) == QStringView(xml::terezeNamespace);
        const bool isDocument = kind.type == NodeType::ServiceTask
            && (name == u"template" || (name == u"journal" && kind.key == u"issue"));
        if (ours && !name.startsWith(QStringLiteral("name-")) && !kind.attributes.contains(name)
            && !isDocument && !(decides && decisions.contains(name)))
            gone << name;
    }
    for (const QString &name : gone)
        m_tree.setTereze(node, name, {});
    if (kind.type != NodeType::CallActivity)
        m_tree.set(node, "calledElement", QString());
    if (kind.type != NodeType::ExclusiveGateway && kind.type != NodeType::InclusiveGateway)
        m_tree.set(node, "default", QString());
    for (const auto &attributes : { kind.attributes, kind.defaults }) {
        for (auto it = attributes.begin(); it != attributes.end(); ++it)
            m_tree.setTereze(node, it.key(), it.value());
    }
    const QRectF bounds = boundsOf(id);
    if (bounds.isEmpty() || bounds.size() == kind.size)
        return {};
    QRectF now(QPointF(), kind.size);
    now.moveCenter(bounds.center());
    return setBounds({ { id, now } });
}

Result<void> RouteOperations::setName(const QString &id, const QString &language, const QString &name)
{
    TEREZE_TRY(_xmlNode * node, found(id));
    if (!xml::isText(name))
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("a name that XML cannot hold"));
    const QString text = name.simplified();
    const QString key = QStringLiteral("name-") + language;
    xmlNs *space = m_tree.journal().space(xml::terezeNamespace, "tereze");
    xmlChar *stored =
        xmlGetNsProp(node, reinterpret_cast<const xmlChar *>(key.toUtf8().constData()), space->href);
    const QString before = QString::fromUtf8(reinterpret_cast<const char *>(stored));
    xmlFree(stored);
    const QString plain = xml::attribute(node, "name");
    m_tree.setTereze(node, key, text);
    if (language == u"en" || plain.isEmpty() || plain == before)
        m_tree.set(node, "name", text.isEmpty() ? QString() : text);
    return {};
}

Result<void> RouteOperations::setTereze(const QString &id, const QString &attribute, const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9-]*$"));
    TEREZE_TRY(_xmlNode * node, found(id));
    if (!form.match(attribute).hasMatch() || !xml::isText(value))
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("attribute that XML cannot hold"));
    m_tree.setTereze(node, attribute, value);
    return {};
}

Result<void> RouteOperations::setCalledRoute(const QString &id, const QString &key)
{
    TEREZE_TRY(_xmlNode * node, found(id));
    if (!xml::isText(key))
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("a key that XML cannot hold"));
    m_tree.set(node, "calledElement", key.isEmpty() ? QString() : key);
    return {};
}

Result<void> RouteOperations::setTimer(const QString &id, const QString &duration, bool interrupts)
{
    TEREZE_TRY(_xmlNode * node, found(id));
    const _xmlNode *definition = RouteTree::child(node, QStringLiteral("timerEventDefinition"));
    _xmlNode *time = definition ? RouteTree::child(definition, QStringLiteral("timeDuration")) : nullptr;
    if (!time || !xml::isText(duration))
        return Error::of(ErrorKind::RuleBroken,
            operationText(QT_TRANSLATE_NOOP("RouteOperations", "This element is no term with a duration.")),
            QStringLiteral("%1 has no timeDuration").arg(id));
    if (xml::textOf(time) != duration)
        m_tree.journal().setText(time, duration);
    m_tree.set(node, "cancelActivity", interrupts ? QStringLiteral("true") : QStringLiteral("false"));
    return {};
}

void RouteOperations::removeReferencesTo(const QString &id)
{
    for (_xmlNode *set : RouteTree::children(m_tree.process())) {
        if (xml::localName(set) != u"laneSet")
            continue;
        for (const _xmlNode *lane : RouteTree::children(set)) {
            for (_xmlNode *reference : RouteTree::children(lane)) {
                if (xml::localName(reference) == u"flowNodeRef"
                    && xml::withoutPrefix(xml::textOf(reference)) == id)
                    m_tree.remove(reference);
            }
        }
        if (RouteTree::children(set).isEmpty())
            m_tree.remove(set);
    }
}

void RouteOperations::removeOne(const QString &id)
{
    _xmlNode *node = m_tree.element(id);
    if (!node || node == m_tree.process())
        return; // it went with another, or has the id of its process
    // First of all: in the file of a stranger what hangs on it may hang on itself, or on each other in a
    // ring.
    m_tree.remove(node);
    const QString name = xml::localName(node);
    if (name == u"sequenceFlow") {
        if (_xmlNode *source = m_tree.element(xml::withoutPrefix(xml::attribute(node, "sourceRef")))) {
            m_tree.removeReference(source, QStringLiteral("outgoing"), id);
            if (xml::withoutPrefix(xml::attribute(source, "default")) == id)
                m_tree.set(source, "default", QString());
        }
        if (_xmlNode *target = m_tree.element(xml::withoutPrefix(xml::attribute(node, "targetRef"))))
            m_tree.removeReference(target, QStringLiteral("incoming"), id);
    } else if (name != u"lane") {
        for (const _xmlNode *flow : flows()) {
            if (xml::withoutPrefix(xml::attribute(flow, "sourceRef")) == id
                || xml::withoutPrefix(xml::attribute(flow, "targetRef")) == id)
                removeOne(xml::attribute(flow, "id"));
        }
        for (const _xmlNode *other : RouteTree::children(m_tree.process())) {
            if (xml::withoutPrefix(xml::attribute(other, "attachedToRef")) == id)
                removeOne(xml::attribute(other, "id"));
        }
    }
    if (_xmlNode *shape = m_tree.drawn(id))
        m_tree.remove(shape);
    removeReferencesTo(id);
}

Result<void> RouteOperations::remove(const QStringList &ids)
{
    for (const QString &id : ids) {
        TEREZE_TRY(const _xmlNode *node, found(id));
        const QString name = xml::localName(node);
        if (name == u"process" || name == u"definitions" || !m_tree.drawn(id))
            return Error::of(ErrorKind::InvalidInput, QStringLiteral("%1 is not drawn").arg(id));
    }
    for (const QString &id : ids)
        removeOne(id);
    return {};
}

} // namespace tereze::route
