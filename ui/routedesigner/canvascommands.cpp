// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvascommands.h"

#include "alignmentguides.h"
#include "resizeframe.h"

#include <core/route/layout/stepmeasure.h>

#include <algorithm>

namespace tereze::ui {

using route::RouteOperations;

namespace {

constexpr double gapAcross = 60; // between a step and the one appended to its right
constexpr double gapDown = 40;
constexpr int mostTries = 1'000; // of finding room: behind a shape of a stranger's file there may be none
constexpr double nameHeight = 34; // of a name outside its shape: below an event, above a gateway

QRectF withName(const QRectF &shape, const QString &element)
{
    if (shape.isEmpty())
        return {};
    if (element.endsWith(u"Event"))
        return shape.adjusted(-20, 0, 20, nameHeight);
    return element.endsWith(u"Gateway") ? shape.adjusted(-20, -nameHeight, 20, 0) : shape;
}

} // namespace

CanvasCommands::CanvasCommands(route::RouteEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
}

bool CanvasCommands::change(
    const QString &text, const route::RouteEditor::Operation &operation, const QString &mergeKey)
{
    const Result<void> done = m_editor.change(text, operation, mergeKey);
    if (!done)
        Q_EMIT failed(done.error());
    return done.ok();
}

QString CanvasCommands::laneAt(
    const QString &step, const QPointF &place, const QHash<QString, QRectF> &bounds) const
{
    const route::RouteDiagram &diagram = m_editor.diagram();
    QString found, present;
    QRectF foundBounds, presentBounds;
    for (const route::RouteDiagram::Lane &lane : diagram.lanes) {
        const QRectF now = bounds.value(lane.id, diagram.shapes.value(lane.id).bounds);
        if (!now.contains(place))
            continue;
        found = lane.id;
        foundBounds = now;
        if (lane.nodes.contains(step)) {
            present = lane.id;
            presentBounds = now;
        }
    }
    // Where lanes lie over each other a step stays; a lane inside of its own is another matter.
    return present.isEmpty() || presentBounds.contains(foundBounds) ? found : present;
}

Result<void> CanvasCommands::settleInLanes(
    RouteOperations &operations, const QHash<QString, QRectF> &bounds) const
{
    const route::RouteDiagram &diagram = m_editor.diagram();
    const route::RouteGraph &graph = m_editor.graph();
    if (diagram.lanes.isEmpty())
        return {};
    QHash<QString, QRectF> steps = bounds;
    for (const route::RouteDiagram::Lane &lane : diagram.lanes) {
        if (!bounds.contains(lane.id))
            continue;
        steps.remove(lane.id);
        const QRectF covered = diagram.shapes.value(lane.id).bounds, covers = bounds.value(lane.id);
        for (const route::RouteNode &node : graph.nodes) {
            const QRectF place = diagram.shapes.value(node.id).bounds;
            if (!place.isEmpty() && !bounds.contains(node.id)
                && (covered.contains(place.center()) || covers.contains(place.center())))
                steps.insert(node.id, place);
        }
    }
    QHash<QString, QStringList> terms;
    for (const route::RouteNode &node : graph.nodes) {
        if (!node.attachedTo.isEmpty())
            terms[node.attachedTo] << node.id;
    }
    QStringList ids = steps.keys();
    ids.sort(); // the same change writes the same file
    for (const QString &id : std::as_const(ids)) {
        const int index = graph.indexOf(id);
        if (index >= 0 && !graph.nodes[index].attachedTo.isEmpty())
            continue; // with its step
        TEREZE_CHECK(operations.putInLane(
            QStringList { id } + terms.value(id), laneAt(id, steps.value(id).center(), bounds)));
    }
    return {};
}

QStringList CanvasCommands::withoutTerms(const QStringList &ids) const
{
    QStringList kept;
    for (const QString &id : ids) {
        const int index = m_editor.graph().indexOf(id);
        if (index < 0 || m_editor.graph().nodes[index].attachedTo.isEmpty())
            kept << id;
    }
    return kept;
}

QStringList CanvasCommands::withoutLoneTerms(const QStringList &ids) const
{
    const route::RouteGraph &graph = m_editor.graph();
    QStringList kept;
    for (const QString &id : ids) {
        const int index = graph.indexOf(id);
        const QString host = index < 0 ? QString() : graph.nodes[index].attachedTo;
        if (host.isEmpty() || ids.contains(host))
            kept << id;
    }
    return kept;
}

QPointF CanvasCommands::placeBeside(
    const QString &source, const route::StepKind &kind, Direction direction) const
{
    const QSizeF size = kind.size;
    const QRectF from = m_editor.diagram().shapes.value(source).bounds;
    const int index = m_editor.graph().indexOf(source);
    const bool isTimer = index >= 0 && !m_editor.graph().nodes[index].attachedTo.isEmpty();
    QRectF place(QPointF(), size);
    if (direction == Direction::Above)
        place.moveCenter({ from.center().x(), from.top() - gapDown - size.height() / 2 });
    else if (direction == Direction::Below || isTimer)
        place.moveCenter({ from.center().x(), from.bottom() + gapDown + size.height() / 2 });
    else
        place.moveCenter({ from.right() + gapAcross + size.width() / 2, from.center().y() });
    const auto isTaken = [&] {
        const QRectF wanted = withName(place, kind.element);
        for (const route::RouteNode &node : m_editor.graph().nodes) {
            const QRectF there = m_editor.diagram().shapes.value(node.id).bounds;
            if (node.id != source && withName(there, node.element).intersects(wanted))
                return true;
            if (there.adjusted(-10, -10, 10, 10).intersects(place))
                return true;
        }
        return false;
    };
    // Beside: further down until there is room; above and below: further to the right.
    const bool goesDown = direction == Direction::Right && !isTimer;
    for (int tries = 0; isTaken() && tries < mostTries; ++tries) {
        if (goesDown)
            place.translate(0, AlignmentGuides::grid);
        else
            place.translate(AlignmentGuides::grid, 0);
    }
    return place.center();
}

QString CanvasCommands::create(
    const QString &kind, const QPointF &centre, const QString &source, const QString &onFlow)
{
    QString id;
    const route::StepKind &made = route::stepKind(kind);
    change(tr("Add a step"), [&](RouteOperations &operations) -> Result<void> {
        if (kind == u"lane") // not reached: lanes are no steps
            return {};
        TEREZE_TRY(id, operations.addStep(made, centre));
        if (!source.isEmpty())
            TEREZE_CHECK(operations.connect(source, id));
        if (!onFlow.isEmpty()) {
            for (const route::RouteEdge &edge : m_editor.graph().edges) {
                if (edge.id != onFlow)
                    continue;
                const QString target = edge.targetId;
                TEREZE_CHECK(operations.reconnect(onFlow, edge.sourceId, id));
                if (made.type != route::NodeType::EndEvent)
                    TEREZE_CHECK(operations.connect(id, target));
            }
        }
        QRectF bounds(QPointF(), made.size);
        bounds.moveCenter(centre);
        return settleInLanes(operations, { { id, bounds } });
    });
    return m_editor.graph().indexOf(id) >= 0 ? id : QString();
}

QString CanvasCommands::append(const QString &source, const QString &kind, Direction direction)
{
    return create(kind, placeBeside(source, route::stepKind(kind), direction), source, {});
}

QString CanvasCommands::addTimer(const QString &step, const QPointF &centre)
{
    QString id;
    change(tr("Add a term"), [&](RouteOperations &operations) -> Result<void> {
        TEREZE_TRY(id, operations.addTimer(step, centre));
        const route::RouteDiagram::Lane *lane = m_editor.diagram().laneOf(step);
        return lane ? operations.putInLane({ id }, lane->id) : Result<void>();
    });
    return m_editor.graph().indexOf(id) >= 0 ? id : QString();
}

bool CanvasCommands::connectSteps(const QString &source, const QString &target)
{
    return change(tr("Connect"), [&](RouteOperations &operations) -> Result<void> {
        TEREZE_CHECK(operations.connect(source, target));
        return {};
    });
}

bool CanvasCommands::reconnect(const QString &flow, const QString &source, const QString &target)
{
    return change(tr("Reconnect"),
        [&](RouteOperations &operations) { return operations.reconnect(flow, source, target); });
}

void CanvasCommands::move(const QStringList &ids, const QPointF &by, const QString &mergeKey)
{
    QHash<QString, QRectF> bounds;
    for (const QString &id : ids) {
        if (m_editor.diagram().shapes.contains(id))
            bounds.insert(id, m_editor.diagram().shapes.value(id).bounds.translated(by));
    }
    if (bounds.isEmpty() || by.isNull())
        return;
    change(
        tr("Move"),
        [&](RouteOperations &operations) -> Result<void> {
            TEREZE_CHECK(operations.setBounds(bounds));
            return settleInLanes(operations, bounds);
        },
        mergeKey);
}

void CanvasCommands::makeSpace(const QPointF &from, const QPointF &by)
{
    const bool across = by.x() != 0;
    const double amount = across ? by.x() : by.y();
    const double start = across ? from.x() : from.y();
    QHash<QString, QRectF> bounds;
    for (const route::RouteNode &node : m_editor.graph().nodes) {
        const QRectF place = m_editor.diagram().shapes.value(node.id).bounds;
        if (m_editor.diagram().shapes.contains(node.attachedTo))
            continue; // a term goes with its step
        const double middle = across ? place.center().x() : place.center().y();
        if (!place.isEmpty() && (amount > 0 ? middle > start : middle < start))
            bounds.insert(node.id, place.translated(by));
    }
    for (const route::RouteDiagram::Lane &lane : m_editor.diagram().lanes) {
        QRectF place = m_editor.diagram().shapes.value(lane.id).bounds;
        const double near = across ? place.left() : place.top();
        const double far = across ? place.right() : place.bottom();
        if (place.isEmpty() || (amount > 0 ? far <= start : near >= start))
            continue;
        if (amount > 0 ? near > start : far < start)
            place.translate(by);
        else if (amount > 0)
            place.setBottomRight(place.bottomRight() + by);
        else
            place.setTopLeft(place.topLeft() + by);
        bounds.insert(lane.id, place);
    }
    if (!bounds.isEmpty() && amount != 0)
        change(tr("Make space"), [&](RouteOperations &operations) { return operations.setBounds(bounds); });
}

void CanvasCommands::setBounds(const QString &id, const QRectF &bounds)
{
    change(tr("Resize"), [&](RouteOperations &operations) -> Result<void> {
        TEREZE_CHECK(operations.setBounds({ { id, bounds } }));
        return settleInLanes(operations, { { id, bounds } });
    });
}

void CanvasCommands::grow(const QStringList &ids, const QSizeF &by, const QString &mergeKey)
{
    QHash<QString, QRectF> bounds;
    for (const QString &id : ids) {
        const int index = m_editor.graph().indexOf(id);
        const QRectF before = m_editor.diagram().shapes.value(id).bounds;
        if (index < 0 || before.isEmpty() || m_editor.graph().nodes[index].isGateway()
            || route::isEvent(m_editor.graph().nodes[index]))
            continue;
        const QRectF after = ResizeFrame(before, ResizeFrame::leastStep)
                                 .pulled(Qt::RightEdge | Qt::BottomEdge,
                                     before.bottomRight() + QPointF(by.width(), by.height()));
        if (after != before)
            bounds.insert(id, after);
    }
    if (bounds.isEmpty())
        return;
    change(
        tr("Resize"),
        [&](RouteOperations &operations) -> Result<void> {
            TEREZE_CHECK(operations.setBounds(bounds));
            return settleInLanes(operations, bounds);
        },
        mergeKey);
}

void CanvasCommands::setWaypoints(const QString &flow, const QList<QPointF> &points)
{
    change(tr("Move the line"),
        [&](RouteOperations &operations) { return operations.setWaypoints(flow, points); });
}

void CanvasCommands::rename(const QString &id, const QString &name)
{
    change(
        tr("Rename"), [&](RouteOperations &operations) { return operations.setName(id, m_language, name); });
}

void CanvasCommands::changeKind(const QString &id, const QString &kind)
{
    change(tr("Change the kind"),
        [&](RouteOperations &operations) { return operations.changeKind(id, route::stepKind(kind)); });
}

void CanvasCommands::remove(const QStringList &ids)
{
    if (!ids.isEmpty())
        change(tr("Delete"), [&](RouteOperations &operations) { return operations.remove(ids); });
}

void CanvasCommands::align(const QStringList &selected, Edge edge)
{
    QRectF all;
    QHash<QString, QRectF> bounds;
    for (const QString &id : withoutTerms(selected)) {
        bounds.insert(id, m_editor.diagram().shapes.value(id).bounds);
        all |= bounds.value(id);
    }
    if (bounds.size() < 2)
        return;
    for (QRectF &one : bounds) {
        switch (edge) {
        case Edge::Left:
            one.moveLeft(all.left());
            break;
        case Edge::Centre:
            one.moveCenter({ all.center().x(), one.center().y() });
            break;
        case Edge::Right:
            one.moveRight(all.right());
            break;
        case Edge::Top:
            one.moveTop(all.top());
            break;
        case Edge::Middle:
            one.moveCenter({ one.center().x(), all.center().y() });
            break;
        case Edge::Bottom:
            one.moveBottom(all.bottom());
            break;
        }
    }
    change(tr("Align"), [&](RouteOperations &operations) -> Result<void> {
        TEREZE_CHECK(operations.setBounds(bounds));
        return settleInLanes(operations, bounds);
    });
}

void CanvasCommands::distribute(const QStringList &selected, bool horizontally)
{
    const QStringList ids = withoutTerms(selected);
    if (ids.size() < 3)
        return;
    const auto boundsOf = [&](const QString &id) {
        return m_editor.diagram().shapes.value(id).bounds;
    };
    QStringList ordered = ids;
    std::sort(ordered.begin(), ordered.end(), [&](const QString &a, const QString &b) {
        return horizontally ? boundsOf(a).center().x() < boundsOf(b).center().x()
                            : boundsOf(a).center().y() < boundsOf(b).center().y();
    });
    const QPointF first = boundsOf(ordered.first()).center();
    const QPointF last = boundsOf(ordered.last()).center();
    QHash<QString, QRectF> bounds;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(ordered.size() - 1);
        QRectF one = boundsOf(ordered[i]);
        const QPointF there = first + (last - first) * share;
        one.moveCenter(
            horizontally ? QPointF(there.x(), one.center().y()) : QPointF(one.center().x(), there.y()));
        bounds.insert(ordered[i], one);
    }
    change(tr("Distribute"), [&](RouteOperations &operations) -> Result<void> {
        TEREZE_CHECK(operations.setBounds(bounds));
        return settleInLanes(operations, bounds);
    });
}

QString CanvasCommands::addLane()
{
    static const QMap<QString, QString> names { { QStringLiteral("kk"), QString::fromUtf8("Бөлім") },
        { QStringLiteral("ru"), QString::fromUtf8("Подразделение") },
        { QStringLiteral("en"), QStringLiteral("Department") },
        { QStringLiteral("uk"), QString::fromUtf8("Підрозділ") } };
    QString id;
    change(tr("Add a lane"), [&](RouteOperations &operations) -> Result<void> {
        TEREZE_TRY(id, operations.addLane(names));
        return {};
    });
    return id;
}

QStringList CanvasCommands::paste(const QByteArray &bytes, const QPointF *centre)
{
    const auto fragment = route::RouteDocument::read(bytes);
    if (!fragment) {
        Q_EMIT failed(fragment.error());
        return {};
    }
    const QRectF copied = route::RouteDiagram::of(*fragment).bounds();
    QPointF offset(2 * AlignmentGuides::grid, 2 * AlignmentGuides::grid);
    if (centre)
        offset = AlignmentGuides::onGrid(*centre - copied.center());
    QStringList pasted;
    change(tr("Paste"), [&](RouteOperations &operations) -> Result<void> {
        TEREZE_TRY(pasted, operations.paste(*fragment, offset));
        QHash<QString, QRectF> bounds;
        for (const QString &id : std::as_const(pasted))
            bounds.insert(id, operations.boundsOf(id));
        return settleInLanes(operations, bounds);
    });
    return pasted;
}

} // namespace tereze::ui
