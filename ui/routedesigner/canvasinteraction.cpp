// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasinteraction.h"

#include "linebender.h"

#include <core/route/commands/connectionrouter.h>

#include <cmath>

namespace tereze::ui {

namespace {

constexpr double dragPixels = 4;
constexpr double handlePixels = 7;
constexpr double guidePixels = 6;
constexpr double timerInset = 22; // from the corner of a step to the middle of its timer
constexpr double onBorderReach = 14;

} // namespace

CanvasInteraction::CanvasInteraction(CanvasScene &scene, CanvasCommands &commands, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
    , m_commands(commands)
{
}

void CanvasInteraction::setState(State state)
{
    const bool was = isBusy();
    m_state = state;
    if (state == State::Idle) {
        m_guides.clear();
        m_kind.clear();
        m_source.clear();
        m_flow.clear();
        m_resized.clear();
        m_edges = {};
        m_moving.clear();
        m_handle = -1;
    }
    if (was != isBusy()) {
        m_scene.setHeld(isBusy());
        Q_EMIT busyChanged();
    }
    Q_EMIT overlayChanged();
}

void CanvasInteraction::setTool(Tool tool)
{
    cancel();
    m_tool = tool;
    Q_EMIT toolChanged();
}

bool CanvasInteraction::cancel()
{
    const bool wasBusy = m_state != State::Idle || m_tool != Tool::Select;
    restore();
    setState(State::Idle);
    if (m_tool != Tool::Select) {
        m_tool = Tool::Select;
        Q_EMIT toolChanged();
    }
    return wasBusy;
}

void CanvasInteraction::restore()
{
    if (m_state == State::Moving || m_state == State::Bending || m_state == State::Resizing) {
        const route::RouteEditor &editor = m_commands.editor();
        m_scene.show(editor.graph(), editor.diagram());
    }
}

void CanvasInteraction::beginCreate(const QString &kind, const QString &source)
{
    cancel();
    m_kind = kind;
    m_source = source;
    setState(State::Creating);
}

void CanvasInteraction::beginConnect(const QString &source)
{
    cancel();
    m_source = source;
    if (const NodeItem *item = m_scene.node(source))
        m_now = item->bounds().center();
    setState(State::Connecting);
}

void CanvasInteraction::press(const QPointF &place, Qt::KeyboardModifiers modifiers)
{
    m_pressed = m_now = place;
    if (m_state == State::Creating || (m_state == State::Connecting && !m_source.isEmpty()))
        return; // let go to put down
    if (!m_readOnly && m_tool == Tool::Connect) {
        if (const NodeItem *item = m_scene.nodeAt(place)) {
            m_source = item->look().id;
            setState(State::Connecting);
        }
    } else if (!m_readOnly && m_tool == Tool::Space) {
        setState(State::Spacing);
    } else if (m_tool == Tool::Lasso) {
        setState(State::RubberBand);
    } else {
        pressSelect(place, modifiers);
    }
}

void CanvasInteraction::pressSelect(const QPointF &place, Qt::KeyboardModifiers modifiers)
{
    if (!m_readOnly && (pressFlowHandle(place) || pressResizeHandle(place)))
        return;
    QGraphicsItem *item = m_scene.hit(place);
    const QString id = CanvasScene::idOf(item);
    const bool toggles = modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (!item) {
        if (!toggles)
            m_scene.select({});
        setState(State::RubberBand);
        return;
    }
    m_wasSelected = item->isSelected();
    // What is selected already stays so until the button is let go: it may be about to be dragged.
    if (toggles)
        item->setSelected(true);
    else if (!m_wasSelected)
        m_scene.select({ id });
    setState(State::Pressed);
}

bool CanvasInteraction::pressFlowHandle(const QPointF &place)
{
    const QStringList selected = m_scene.selectedIds();
    const FlowItem *flow = selected.size() == 1 ? m_scene.flow(selected.first()) : nullptr;
    if (!flow)
        return false;
    const QList<QPointF> &points = flow->points();
    const double reach = handlePixels * m_pixel;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (QLineF(points[i], place).length() > reach)
            continue;
        m_flow = flow->look().id;
        m_handle = static_cast<int>(i);
        m_isPiece = false;
        const bool isEnd = i == 0 || i + 1 == points.size();
        setState(isEnd ? State::Reconnecting : State::Bending);
        return true;
    }
    const int piece = LineBender::pieceAt(points, place, reach);
    if (piece < 0)
        return false;
    m_flow = flow->look().id;
    m_handle = piece;
    m_isPiece = true;
    setState(State::Bending);
    return true;
}

void CanvasInteraction::beginMove()
{
    m_moving = m_scene.selectedNodes();
    for (const QString &id : m_scene.selectedIds()) {
        if (!m_scene.lane(id))
            continue;
        m_moving << id; // a lane takes what stands in it along
        for (const route::RouteDiagram::Lane &lane : m_commands.editor().diagram().lanes) {
            for (const QString &step : lane.nodes) {
                if (lane.id == id && !m_moving.contains(step) && m_scene.node(step))
                    m_moving << step;
            }
        }
    }
    for (const route::RouteNode &node : m_commands.editor().graph().nodes) {
        if (m_moving.contains(node.attachedTo) && !m_moving.contains(node.id))
            m_moving << node.id;
    }
    if (m_moving.size() > 1) // a term goes with its step, not without it
        m_moving = m_commands.withoutLoneTerms(m_moving);
    m_standing.clear();
    for (const NodeItem *item : m_scene.nodes()) {
        if (!m_moving.contains(item->look().id) && m_seen.intersects(item->bounds())
            && item->look().element != u"boundaryEvent")
            m_standing << item->bounds();
    }
    setState(m_moving.isEmpty() ? State::Idle : State::Moving);
}

void CanvasInteraction::move(const QPointF &place, Qt::KeyboardModifiers modifiers)
{
    m_now = place;
    const bool snapping = !(modifiers & Qt::ControlModifier);
    switch (m_state) {
    case State::Pressed:
        if (!m_readOnly && QLineF(m_pressed, place).length() > dragPixels * m_pixel) {
            beginMove();
            if (m_state == State::Moving)
                moveItems(place - m_pressed, snapping);
        }
        break;
    case State::Moving:
        moveItems(place - m_pressed, snapping);
        break;
    case State::Bending:
        bend(place);
        break;
    case State::Resizing:
        resize(place, snapping);
        break;
    default:
        break;
    }
    if (m_state != State::Idle)
        Q_EMIT overlayChanged();
}

void CanvasInteraction::moveTimer(const QPointF &place)
{
    // A timer stays on the border of its step.
    NodeItem *timer = m_scene.node(m_moving.first());
    const auto &graph = m_commands.editor().graph();
    const NodeItem *host = m_scene.node(graph.nodes[graph.indexOf(m_moving.first())].attachedTo);
    if (!host)
        return;
    const QPointF to = route::ConnectionRouter::onBorder(host->bounds(), place);
    m_moved = to - timer->look().bounds.center();
    timer->setPos(timer->look().bounds.topLeft() + m_moved);
}

void CanvasInteraction::moveItems(const QPointF &by, bool snapping)
{
    const auto &graph = m_commands.editor().graph();
    const int first = graph.indexOf(m_moving.first());
    if (m_moving.size() == 1 && first >= 0 && !graph.nodes[first].attachedTo.isEmpty()) {
        moveTimer(m_now);
        previewFlows();
        return;
    }
    m_moved = by;
    m_guides.clear();
    if (snapping) {
        // The step under the hand is drawn to the others; back where it was counts as not moved.
        if (std::abs(by.x()) < guidePixels * m_pixel)
            m_moved.setX(0);
        if (std::abs(by.y()) < guidePixels * m_pixel)
            m_moved.setY(0);
        QString led = m_moving.first();
        for (const QString &id : m_moving) {
            if (m_commands.editor().diagram().shapes.value(id).bounds.contains(m_pressed) && m_scene.node(id))
                led = id;
        }
        const QRectF shape = m_commands.editor().diagram().shapes.value(led).bounds.translated(m_moved);
        const auto snap = AlignmentGuides(m_standing, guidePixels * m_pixel).snap(shape);
        const QPointF before = m_moved;
        m_moved += snap.moved;
        if (before.x() == 0)
            m_moved.setX(0);
        if (before.y() == 0)
            m_moved.setY(0);
        m_guides = snap.lines;
    }
    for (const QString &id : std::as_const(m_moving)) {
        const QPointF origin = m_commands.editor().diagram().shapes.value(id).bounds.topLeft();
        if (NodeItem *node = m_scene.node(id))
            node->setPos(origin + m_moved);
        else if (LaneItem *lane = m_scene.lane(id))
            lane->setPos(origin + m_moved);
    }
    previewFlows();
}

void CanvasInteraction::previewFlows()
{
    const QSet<QString> moving(m_moving.begin(), m_moving.end());
    for (FlowItem *flow : m_scene.flows()) {
        const FlowLook &look = flow->look();
        if (!moving.contains(look.source) && !moving.contains(look.target))
            continue;
        const NodeItem *source = m_scene.node(look.source);
        const NodeItem *target = m_scene.node(look.target);
        if (!source || !target)
            continue;
        const auto end = [](const NodeItem *item, bool now) {
            return route::ConnectionRouter::End { now ? item->bounds() : item->look().bounds,
                item->look().isGateway() };
        };
        flow->setPoints(route::ConnectionRouter::repaired(
            look.points, end(source, false), end(target, false), end(source, true), end(target, true)));
    }
}

void CanvasInteraction::bend(const QPointF &place)
{
    FlowItem *flow = m_scene.flow(m_flow);
    const NodeItem *source = flow ? m_scene.node(flow->look().source) : nullptr;
    const NodeItem *target = flow ? m_scene.node(flow->look().target) : nullptr;
    if (!source || !target)
        return;
    const LineBender bender(flow->look().points, source->bounds(), target->bounds());
    const QPointF to = AlignmentGuides::onGrid(place);
    flow->setPoints(m_isPiece ? bender.withPieceAt(m_handle, to) : bender.withBendAt(m_handle, to));
}

QPointF CanvasInteraction::createCentre(const QPointF &place) const
{
    if (m_kind == u"lane" || m_kind.isEmpty())
        return place;
    QRectF shape(QPointF(), route::stepKind(m_kind).size);
    shape.moveCenter(place);
    QList<QRectF> standing;
    for (const NodeItem *item : m_scene.nodes()) {
        if (m_seen.intersects(item->bounds()))
            standing << item->bounds();
    }
    return place + AlignmentGuides(standing, guidePixels * m_pixel).snap(shape).moved;
}

void CanvasInteraction::putDown(const QPointF &place)
{
    const QString kind = m_kind;
    const QString source = m_source;
    const FlowItem *onFlow = source.isEmpty() ? m_scene.flowAt(place) : nullptr;
    const NodeItem *onNode = m_scene.nodeAt(place);
    const QString flow = onFlow && !onNode ? onFlow->look().id : QString();
    const QPointF centre = createCentre(place);
    setState(State::Idle);
    QString id;
    if (kind == u"lane") {
        id = m_commands.addLane();
    } else if (kind == u"timer") {
        if (onNode) {
            // Dropped on the border it stays there; anywhere else it goes where it hides no name.
            const QRectF r = onNode->bounds();
            const bool onBorder = std::abs(place.y() - r.bottom()) <= onBorderReach;
            const double x = onBorder ? std::clamp(place.x(), r.left() + timerInset, r.right() - timerInset)
                                      : r.right() - timerInset;
            id = m_commands.addTimer(onNode->look().id, QPointF(x, r.bottom()));
        }
    } else {
        id = m_commands.create(kind, centre, source, flow);
    }
    if (!id.isEmpty()) {
        m_scene.select({ id });
        Q_EMIT created(id);
    }
}

void CanvasInteraction::finishConnect(const QPointF &place)
{
    const NodeItem *target = m_scene.nodeAt(place);
    const QString source = m_source;
    const QString id = target ? target->look().id : QString();
    if (id == source && QLineF(m_pressed, place).length() <= dragPixels * m_pixel)
        return; // a click on the first step: the second click is awaited
    setState(State::Idle);
    if (!id.isEmpty() && id != source)
        m_commands.connectSteps(source, id);
}

void CanvasInteraction::makeSpace(const QPointF &place)
{
    QPointF by = AlignmentGuides::onGrid(place - m_pressed);
    const bool across = std::abs(by.x()) >= std::abs(by.y());
    (across ? by.ry() : by.rx()) = 0;
    const QPointF from = m_pressed;
    setState(State::Idle);
    m_commands.makeSpace(from, by);
}

void CanvasInteraction::release(const QPointF &place, Qt::KeyboardModifiers modifiers)
{
    m_now = place;
    const State state = m_state;
    switch (state) {
    case State::Creating:
        putDown(place);
        break;
    case State::Connecting:
        finishConnect(place);
        break;
    case State::Moving: {
        const QStringList ids = m_moving;
        const QPointF by = m_moved;
        setState(State::Idle);
        if (by.isNull())
            m_scene.show(m_commands.editor().graph(), m_commands.editor().diagram());
        m_commands.move(ids, by);
        break;
    }
    case State::RubberBand: {
        const QRectF band = QRectF(m_pressed, place).normalized();
        QStringList ids =
            modifiers & (Qt::ShiftModifier | Qt::ControlModifier) ? m_scene.selectedIds() : QStringList();
        for (const NodeItem *item : m_scene.nodes()) {
            if (band.contains(item->bounds()))
                ids << item->look().id;
        }
        setState(State::Idle);
        if (band.width() > dragPixels * m_pixel || band.height() > dragPixels * m_pixel)
            m_scene.select(ids);
        break;
    }
    case State::Bending: {
        const FlowItem *flow = m_scene.flow(m_flow);
        const QString id = m_flow;
        const QList<QPointF> points = flow ? flow->points() : QList<QPointF>();
        setState(State::Idle);
        if (flow && points != flow->look().points)
            m_commands.setWaypoints(id, points);
        break;
    }
    case State::Reconnecting: {
        const FlowItem *flow = m_scene.flow(m_flow);
        const NodeItem *node = m_scene.nodeAt(place);
        const bool isSource = m_handle == 0;
        setState(State::Idle);
        if (flow && node && node->look().id != (isSource ? flow->look().source : flow->look().target))
            m_commands.reconnect(flow->look().id, isSource ? node->look().id : flow->look().source,
                isSource ? flow->look().target : node->look().id);
        break;
    }
    case State::Resizing:
        finishResizing();
        break;
    case State::Spacing:
        makeSpace(place);
        break;
    case State::Pressed:
        if (QGraphicsItem *item = m_scene.hit(place); item && m_wasSelected) {
            if (modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
                item->setSelected(false);
            else
                m_scene.select({ CanvasScene::idOf(item) });
        }
        setState(State::Idle);
        break;
    case State::Idle:
        break;
    }
    if (m_tool != Tool::Select && m_tool != Tool::Hand && m_state == State::Idle && state != State::Idle) {
        m_tool = Tool::Select; // a tool is used once
        Q_EMIT toolChanged();
    }
}

} // namespace tereze::ui
