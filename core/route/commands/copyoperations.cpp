// SPDX-License-Identifier: GPL-3.0-or-later
// Copying and pasting of RouteOperations.
#include "routeoperations.h"

#include <core/route/routedocument.h>
#include <core/route/routegraph.h>
#include <core/route/routexml.h>

#include <QRegularExpression>

#include <functional>
#include <libxml/tree.h>

namespace tereze::route {

namespace {

/// Namespaces are told apart by their URI: a copy uses those that the target's root declares.
class NamespaceMover {
public:
    NamespaceMover(TreeJournal &journal, xmlNs *model)
        : m_journal(journal)
        , m_model(model)
    {
    }

    void move(xmlNode *element)
    {
        element->ns = here(element->ns);
        for (xmlAttr *one = element->properties; one; one = one->next) {
            one->ns = here(one->ns);
            if (one->ns
                && xml::namespaceUri(reinterpret_cast<const xmlNode *>(one))
                    == QStringView(xml::instanceNamespace)
                && xml::localName(reinterpret_cast<const xmlNode *>(one)) == u"type")
                moveType(element, one);
        }
        for (xmlNode *child = element->children; child; child = child->next) {
            if (child->type == XML_ELEMENT_NODE)
                move(child);
        }
        if (element->nsDef) { // nobody points there any more
            xmlFreeNsList(element->nsDef);
            element->nsDef = nullptr;
        }
    }

private:
    /// xsi:type names a type of the model by a prefix, which may be another one here.
    void moveType(xmlNode *element, const xmlAttr *attribute)
    {
        const QString type = xml::textOf(reinterpret_cast<const xmlNode *>(attribute));
        const QByteArray prefix = type.contains(u':') ? type.section(u':', 0, 0).toUtf8() : QByteArray();
        const xmlNs *space = xmlSearchNs(element->doc, element,
            prefix.isEmpty() ? nullptr : reinterpret_cast<const xmlChar *>(prefix.constData()));
        const xmlNs *model = m_model;
        if (!space || !model || !xmlStrEqual(space->href, model->href))
            return;
        const QByteArray own =
            (model->prefix ? QByteArray(reinterpret_cast<const char *>(model->prefix)) + ':' : QByteArray())
            + xml::withoutPrefix(type).toUtf8();
        xmlSetNsProp(
            element, attribute->ns, attribute->name, reinterpret_cast<const xmlChar *>(own.constData()));
    }

    xmlNs *here(const xmlNs *space)
    {
        if (!space)
            return nullptr;
        // xml:lang and xml:space: declared nowhere, the tree itself keeps their namespace.
        const auto *own = reinterpret_cast<const xmlChar *>("xml");
        if (xmlStrEqual(space->prefix, own))
            return xmlSearchNs(m_journal.tree(), xmlDocGetRootElement(m_journal.tree()), own);
        const QString uri = QString::fromUtf8(reinterpret_cast<const char *>(space->href));
        if (uri == QStringView(xml::modelNamespace))
            return m_model;
        const std::u16string href = uri.toStdU16String();
        const QByteArray prefix = space->prefix ? QByteArray(reinterpret_cast<const char *>(space->prefix))
                                                : QByteArrayLiteral("ns");
        return m_journal.space(href.c_str(), prefix.constData());
    }

    TreeJournal &m_journal;
    xmlNs *m_model;
};

void eachElement(xmlNode *top, const std::function<void(xmlNode *)> &visit)
{
    visit(top);
    for (xmlNode *child : RouteTree::children(top))
        eachElement(child, visit);
}

void setPlain(xmlNode *element, const char *name, const QString &value)
{
    xmlSetNsProp(element, nullptr, reinterpret_cast<const xmlChar *>(name),
        reinterpret_cast<const xmlChar *>(value.toUtf8().constData()));
}

/// `$.decisions.old.` becomes `$.decisions.new.`.
QString withNewSteps(QString condition, const QHash<QString, QString> &ids)
{
    static const QRegularExpression step(QStringLiteral("decisions\\.([A-Za-z_][A-Za-z0-9_]*)"));
    QString result;
    qsizetype done = 0;
    for (auto it = step.globalMatch(condition); it.hasNext();) {
        const auto match = it.next();
        result += condition.mid(done, match.capturedStart(1) - done)
            + ids.value(match.captured(1), match.captured(1));
        done = match.capturedEnd(1);
    }
    return result + condition.mid(done);
}

/// Cuts a copied element loose: its flows are drawn anew, references to what is not copied go.
void prepareCopy(xmlNode *copy, const QHash<QString, QString> &ids)
{
    for (xmlNode *child : RouteTree::children(copy)) {
        const QString name = xml::localName(child);
        if (name != u"incoming" && name != u"outgoing")
            continue;
        xmlNode *blank = child->prev && xmlIsBlankNode(child->prev) ? child->prev : nullptr;
        xmlUnlinkNode(child);
        xmlFreeNode(child);
        if (blank) {
            xmlUnlinkNode(blank);
            xmlFreeNode(blank);
        }
    }
    xmlUnsetProp(copy, reinterpret_cast<const xmlChar *>("default"));
    const QString host = xml::withoutPrefix(xml::attribute(copy, "attachedToRef"));
    if (!host.isEmpty())
        setPlain(copy, "attachedToRef", ids.value(host, host));
    eachElement(copy, [&](xmlNode *element) {
        const QString id = xml::attribute(element, "id");
        if (ids.contains(id))
            setPlain(element, "id", ids.value(id));
        for (xmlAttr *one = element->properties; one; one = one->next) {
            const auto *attribute = reinterpret_cast<const xmlNode *>(one);
            if (one->ns && xml::namespaceUri(attribute) == QStringView(xml::terezeNamespace)
                && xml::localName(attribute) == u"returnTo") {
                QStringList goals = xml::textOf(attribute).simplified().split(u' ');
                for (QString &goal : goals)
                    goal = ids.value(goal, goal);
                xmlSetNsProp(element, one->ns, one->name,
                    reinterpret_cast<const xmlChar *>(goals.join(u' ').toUtf8().constData()));
            }
        }
    });
}

} // namespace

Result<QByteArray> RouteOperations::copy(const RouteDocument &document, const QStringList &ids)
{
    // A copy of the file from which all else is taken away is a small file that any BPMN program reads.
    TEREZE_TRY(RouteDocument fragment, RouteDocument::read(document.bytes()));
    TreeJournal journal(fragment.treeForChange());
    RouteOperations operations(journal);
    const RouteGraph graph = RouteGraph::of(document);
    QSet<QString> kept(ids.begin(), ids.end());
    for (const RouteNode &node : graph.nodes) {
        if (!node.attachedTo.isEmpty() && kept.contains(node.attachedTo))
            kept.insert(node.id);
    }
    int steps = 0;
    for (const RouteNode &node : graph.nodes) {
        const bool stays =
            kept.contains(node.id) && (node.attachedTo.isEmpty() || kept.contains(node.attachedTo));
        steps += stays ? 1 : 0;
        if (!stays)
            operations.removeOne(node.id);
    }
    if (steps == 0)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("no step to copy"));
    if (xmlNode *process = operations.m_tree.process()) {
        for (xmlNode *node : RouteTree::children(process)) {
            const QString id = xml::attribute(node, "id");
            const bool isFlow = xml::localName(node) == u"sequenceFlow";
            if (isFlow || graph.indexOf(id) >= 0)
                continue;
            for (const xmlNode *lane : RouteTree::children(node)) {
                if (xmlNode *shape = operations.m_tree.drawn(xml::attribute(lane, "id")))
                    operations.m_tree.remove(shape);
            }
            if (xmlNode *shape = operations.m_tree.drawn(id))
                operations.m_tree.remove(shape);
            operations.m_tree.remove(node);
        }
    }
    return fragment.serialised();
}

QHash<QString, QString> RouteOperations::newIds(const RouteDocument &fragment) const
{
    QHash<QString, QString> ids;
    QSet<QString> given;
    const auto fresh = [&](const QString &old) {
        static const QRegularExpression number(QStringLiteral("_[0-9]+$"));
        QString stem = old;
        stem.remove(number);
        for (int i = 1;; ++i) {
            const QString id = QStringLiteral("%1_%2").arg(stem).arg(i);
            if (!m_tree.hasId(id) && !given.contains(id))
                return id;
        }
    };
    for (const RouteNode &node : RouteGraph::of(fragment).nodes) {
        TreeJournal none(const_cast<_xmlDoc *>(fragment.tree()));
        if (xmlNode *element = RouteTree(none).element(node.id)) {
            eachElement(element, [&](xmlNode *part) {
                const QString id = xml::attribute(part, "id");
                if (id.isEmpty() || ids.contains(id))
                    return;
                ids.insert(id, m_tree.hasId(id) || given.contains(id) ? fresh(id) : id);
                given.insert(ids.value(id));
            });
        }
    }
    return ids;
}

Result<QStringList> RouteOperations::paste(const RouteDocument &fragment, const QPointF &offset)
{
    xmlNode *process = m_tree.process();
    if (!process)
        return Error::of(ErrorKind::RuleBroken, QStringLiteral("the file has no process"));
    const RouteGraph graph = RouteGraph::of(fragment);
    const RouteDiagram diagram = RouteDiagram::of(fragment);
    const QHash<QString, QString> ids = newIds(fragment);
    NamespaceMover mover(m_tree.journal(), process->ns);
    TreeJournal none(const_cast<_xmlDoc *>(fragment.tree()));
    const RouteTree source(none);
    QStringList pasted;
    for (const RouteNode &node : graph.nodes) {
        const xmlNode *original = source.element(node.id);
        if (!original || !node.parent.isEmpty())
            continue;
        const bool isLoose = !node.attachedTo.isEmpty() && graph.indexOf(node.attachedTo) < 0;
        if (isLoose)
            continue;
        xmlNode *copy = xmlDocCopyNode(const_cast<xmlNode *>(original), m_tree.journal().tree(), 1);
        mover.move(copy);
        prepareCopy(copy, ids);
        m_tree.place(copy, process, placeForFlowElement());
        const QString id = ids.value(node.id);
        const RouteDiagram::Shape shape = diagram.shapes.value(node.id);
        const StepKind *kind = stepKindOf(node);
        const QRectF bounds =
            shape.bounds.isEmpty() ? QRectF(QPointF(), kind ? kind->size : QSizeF(120, 80)) : shape.bounds;
        drawShape(id, bounds.translated(offset));
        if (shape.label)
            m_tree.setLabel(m_tree.drawn(id), shape.label->translated(offset));
        pasted << id;
    }
    if (pasted.isEmpty())
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("no step to paste"));
    for (const RouteEdge &edge : graph.edges) {
        if (!ids.contains(edge.sourceId) || !ids.contains(edge.targetId))
            continue;
        QList<QPointF> waypoints = diagram.lines.value(edge.id).waypoints;
        for (QPointF &point : waypoints)
            point += offset;
        TEREZE_TRY(
            const QString flow, connect(ids.value(edge.sourceId), ids.value(edge.targetId), waypoints));
        const QMap<QString, QString> names = diagram.flowNames.value(edge.id);
        for (auto it = names.begin(); it != names.end(); ++it)
            TEREZE_CHECK(setName(flow, it.key(), it.value()));
        TEREZE_CHECK(setCondition(flow, withNewSteps(edge.condition, ids)));
        if (edge.source >= 0 && graph.nodes[edge.source].defaultFlow == edge.id)
            TEREZE_CHECK(setDefault(flow, true));
    }
    return pasted;
}

} // namespace tereze::route
