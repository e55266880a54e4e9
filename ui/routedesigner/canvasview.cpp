// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasview.h"

#include "contextpad.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tereze::ui {

namespace {

constexpr double dotsFrom = 0.45; // below this zoom the grid would be noise
constexpr double zoomStep = 1.2;
constexpr int longestLabel = 200; // that can be typed

} // namespace

CanvasView::CanvasView(route::RouteEditor &editor, bool readOnly, QWidget *parent)
    : QGraphicsView(parent)
    , m_editor(editor)
    , m_scene(new CanvasScene(this))
    , m_commands(new CanvasCommands(editor, this))
    , m_interaction(new CanvasInteraction(*m_scene, *m_commands, this))
    , m_pad(new ContextPad(*this))
    , m_label(new QLineEdit(this))
{
    setObjectName(u"canvas"_qs);
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(NoAnchor);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlag(DontSavePainterState);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_interaction->setReadOnly(readOnly);
    m_label->setObjectName(u"label_editor"_qs);
    m_label->installEventFilter(this);
    m_label->hide();
    m_scene->setColors(CanvasColors::of(palette()));
    connect(&editor, &route::RouteEditor::changed, this, &CanvasView::showRoute);
    connect(m_scene, &QGraphicsScene::selectionChanged, this, &CanvasView::selectionChanged);
    connect(m_interaction, &CanvasInteraction::overlayChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_interaction, &CanvasInteraction::busyChanged, this, &CanvasView::selectionChanged);
    connect(m_interaction, &CanvasInteraction::toolChanged, this,
        [this] { viewport()->setCursor(m_interaction->cursorAt({})); });
    connect(m_interaction, &CanvasInteraction::created, this, &CanvasView::editLabel);
    showRoute();
}

CanvasView::~CanvasView()
{
    m_scene->blockSignals(true); // nobody is to hear of items that go with it
}

void CanvasView::setWords(CanvasScene::Words words)
{
    m_scene->setWords(std::move(words));
    showRoute();
}

void CanvasView::showRoute()
{
    m_scene->show(m_editor.graph(), m_editor.diagram());
    selectionChanged();
}

void CanvasView::setZoom(double wanted)
{
    const double bounded = std::clamp(wanted, leastZoom, mostZoom);
    const QPointF middle = mapToScene(viewport()->rect().center());
    setTransform(QTransform::fromScale(bounded, bounded));
    centerOn(middle);
    viewMoved();
    Q_EMIT zoomChanged(bounded);
}

void CanvasView::fit()
{
    const QRectF drawn = m_editor.diagram().bounds();
    if (drawn.isEmpty()) {
        setTransform({});
        centerOn(QPointF(300, 150));
        viewMoved();
        return;
    }
    const QRectF room = drawn.adjusted(-50, -50, 50, 50);
    const double share = std::min(viewport()->width() / room.width(), viewport()->height() / room.height());
    const double bounded = std::clamp(share, leastZoom, 1.0);
    setTransform(QTransform::fromScale(bounded, bounded));
    centerOn(drawn.center());
    viewMoved();
    Q_EMIT zoomChanged(bounded);
}

void CanvasView::reveal(const QString &id)
{
    m_scene->select({ id });
    const QGraphicsItem *item = m_scene->node(id);
    if (!item)
        item = m_scene->flow(id);
    if (!item)
        item = m_scene->lane(id);
    if (!item)
        return;
    if (zoom() < 0.6)
        setZoom(1);
    const QRectF place = item->sceneBoundingRect();
    if (!mapToScene(viewport()->rect()).boundingRect().contains(place))
        centerOn(place.center());
}

void CanvasView::viewMoved()
{
    m_interaction->setPixel(1 / zoom());
    m_interaction->setSeen(mapToScene(viewport()->rect()).boundingRect());
    if (m_pad->isVisible())
        m_pad->place();
    if (m_label->isVisible())
        finishLabel(true);
}

void CanvasView::selectionChanged()
{
    const QStringList selected = m_scene->selectedIds();
    const bool shows = selected.size() == 1 && !m_interaction->isBusy() && !m_interaction->isReadOnly()
        && !m_label->isVisible();
    m_pad->showFor(shows ? selected.first() : QString());
    viewport()->update(); // the handles of what is selected
    QString told;
    if (selected.size() == 1) {
        if (const NodeItem *node = m_scene->node(selected.first()))
            told = node->look().detail.isEmpty() ? node->look().title
                                                 : u"%1, %2"_qs.arg(node->look().title, node->look().detail);
        else if (const FlowItem *flow = m_scene->flow(selected.first()))
            told = flow->look().title;
    } else if (selected.size() > 1) {
        told = tr("%n element(s) selected", nullptr, static_cast<int>(selected.size()));
    }
    if (told == accessibleDescription())
        return;
    setAccessibleDescription(told);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    Q_EMIT selectionTold(told);
}

void CanvasView::append(const QString &source, const QString &kind, CanvasCommands::Direction direction)
{
    const QString id = m_commands->append(source, kind, direction);
    if (id.isEmpty())
        return;
    reveal(id);
    if (!m_scene->node(id)->look().isGateway() || kind == u"exclusive")
        editLabel(id);
}

void CanvasView::addTimer(const QString &step)
{
    const NodeItem *node = m_scene->node(step);
    if (!node)
        return;
    const QRectF r = node->bounds();
    const QString id = m_commands->addTimer(step, QPointF(r.right() - 22, r.bottom()));
    if (!id.isEmpty())
        reveal(id);
}

void CanvasView::createBesideSelection(const QString &kind)
{
    setFocus(); // before a name is asked for, which has the focus then
    const QStringList nodes = m_scene->selectedNodes();
    if (kind == u"lane") {
        m_commands->addLane();
    } else if (kind == u"timer") {
        if (nodes.size() == 1)
            addTimer(nodes.first());
    } else if (nodes.size() == 1 && m_scene->node(nodes.first())->look().element != u"endEvent"
        && kind != u"start") {
        append(nodes.first(), kind, CanvasCommands::Direction::Right);
    } else {
        const QPointF middle = AlignmentGuides::onGrid(mapToScene(viewport()->rect().center()));
        const QString id = m_commands->create(kind, middle, {}, {});
        if (!id.isEmpty()) {
            reveal(id);
            editLabel(id);
        }
    }
}

void CanvasView::deleteSelection()
{
    m_commands->remove(m_scene->selectedIds());
}

void CanvasView::dragTo(const QPoint &place)
{
    const QPoint here = viewport()->mapFromGlobal(place);
    if (viewport()->rect().contains(here))
        m_interaction->move(mapToScene(here), QGuiApplication::keyboardModifiers());
}

void CanvasView::dropAt(const QPoint &place)
{
    const QPoint here = viewport()->mapFromGlobal(place);
    if (!viewport()->rect().contains(here)) {
        m_interaction->cancel();
        return;
    }
    const QPointF there = mapToScene(here);
    m_interaction->move(there, QGuiApplication::keyboardModifiers());
    m_interaction->release(there, QGuiApplication::keyboardModifiers());
}

void CanvasView::editLabel(const QString &id)
{
    const NodeItem *node = m_scene->node(id);
    const FlowItem *flow = m_scene->flow(id);
    const LaneItem *lane = m_scene->lane(id);
    if (m_interaction->isReadOnly() || (!node && !flow && !lane))
        return;
    m_labelled = id;
    QRectF place;
    QString text;
    if (node) {
        text = node->look().title;
        place = node->look().isEvent() || node->look().isGateway()
            ? node->look().labelPlace().translated(node->pos())
            : node->bounds().adjusted(4, 28, -4, -8);
    } else if (flow) {
        text = flow->look().title;
        place = flow->labelPlace();
    } else {
        text = lane->look().title;
        place = lane->bounds().adjusted(0, lane->bounds().height() / 2 - 14, 0, 0);
    }
    QRect box = mapFromScene(place).boundingRect();
    const QPoint middle = box.center();
    box.setSize(QSize(std::max(box.width(), 180), m_label->sizeHint().height() + 2));
    box.moveCenter(middle);
    box.moveLeft(std::clamp(box.left(), 2, std::max(2, viewport()->width() - box.width() - 2)));
    m_label->setGeometry(box);
    m_label->setMaxLength(std::max(longestLabel, static_cast<int>(text.size()))); // or it is cut
    m_label->setText(text);
    m_label->setAccessibleName(tr("Name"));
    m_label->selectAll();
    m_pad->hide();
    m_label->show();
    m_label->raise();
    m_label->setFocus();
}

void CanvasView::finishLabel(bool keep)
{
    if (!m_label->isVisible())
        return;
    m_label->hide();
    const QString id = m_labelled;
    m_labelled.clear();
    QString before;
    if (const NodeItem *node = m_scene->node(id))
        before = node->look().title;
    else if (const FlowItem *flow = m_scene->flow(id))
        before = flow->look().title;
    else if (const LaneItem *lane = m_scene->lane(id))
        before = lane->look().title;
    if (keep && m_label->isModified() && m_label->text().simplified() != before)
        m_commands->rename(id, m_label->text());
    setFocus();
    selectionChanged();
}

bool CanvasView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label) {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
                finishLabel(key != Qt::Key_Escape);
                return true;
            }
        } else if (event->type() == QEvent::FocusOut
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
            finishLabel(true);
        }
    }
    return QGraphicsView::eventFilter(watched, event);
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    const CanvasColors &colors = m_scene->colors();
    painter->fillRect(rect, colors.paper);
    if (zoom() < dotsFrom || m_interaction->isReadOnly())
        return;
    constexpr double step = 2 * AlignmentGuides::grid;
    QList<QPointF> dots;
    for (double x = std::floor(rect.left() / step) * step; x < rect.right(); x += step) {
        for (double y = std::floor(rect.top() / step) * step; y < rect.bottom(); y += step)
            dots << QPointF(x, y);
    }
    painter->setPen(QPen(colors.dot, 1.4 / zoom(), Qt::SolidLine, Qt::RoundCap));
    painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &)
{
    m_interaction->paint(*painter);
}

void CanvasView::scrollBy(const QPoint &pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    finishLabel(true);
    setFocus();
    const bool pans = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton
            && (m_spaceHeld || m_interaction->tool() == CanvasInteraction::Tool::Hand));
    if (pans) {
        m_panning = true;
        m_panned = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        m_interaction->setSeen(mapToScene(viewport()->rect()).boundingRect());
        m_interaction->press(mapToScene(event->pos()), event->modifiers());
    } else if (event->button() == Qt::RightButton) {
        const QString id = CanvasScene::idOf(m_scene->hit(mapToScene(event->pos())));
        if (!id.isEmpty() && !m_scene->selectedIds().contains(id))
            m_scene->select({ id });
    }
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panning) {
        scrollBy(event->pos() - m_panned);
        m_panned = event->pos();
        return;
    }
    const QPointF place = mapToScene(event->pos());
    m_interaction->move(place, event->modifiers());
    if (!m_interaction->isBusy()) {
        viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : m_interaction->cursorAt(place));
        QGraphicsView::mouseMoveEvent(event); // hovering
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_panning) {
        m_panning = false;
        viewport()->setCursor(m_interaction->cursorAt(mapToScene(event->pos())));
    } else if (event->button() == Qt::LeftButton) {
        m_interaction->release(mapToScene(event->pos()), event->modifiers());
    }
    event->accept();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_interaction->cancel();
    const QString id = CanvasScene::idOf(m_scene->hit(mapToScene(event->pos())));
    if (!id.isEmpty())
        editLabel(id);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    // What is under the mouse stays there.
    const QPointF under = mapToScene(event->position().toPoint());
    const double wanted = zoom() * std::pow(zoomStep, event->angleDelta().y() / 120.0);
    const double bounded = std::clamp(wanted, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(bounded, bounded));
    scrollBy((event->position() - mapFromScene(under)).toPoint());
    viewMoved();
    Q_EMIT zoomChanged(bounded);
    event->accept();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    viewMoved();
    Q_EMIT zoomChanged(zoom());
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    viewMoved();
}

void CanvasView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_scene->setColors(CanvasColors::of(palette()));
}

bool CanvasView::event(QEvent *event)
{
    // Tab walks the steps while there is a next one; beyond the last it leaves the canvas.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            const QStringList order = flowOrder();
            const QStringList selected = m_scene->selectedNodes();
            const int step = key->key() == Qt::Key_Tab ? 1 : -1;
            const qsizetype at =
                selected.size() == 1 ? order.indexOf(selected.first()) : (step > 0 ? -1 : order.size());
            if (at + step >= 0 && at + step < order.size()) {
                walk(step);
                return true;
            }
        }
    }
    return QGraphicsView::event(event);
}

QIcon CanvasView::kindIcon(const QString &kind, const QPalette &palette)
{
    const route::StepKind &step = route::stepKind(kind);
    QPixmap pixmap(48, 48);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    NodeLook look;
    look.kind = kind;
    look.element = step.element;
    look.bounds = QRectF(QPointF(), step.size);
    painter.translate(2, 2);
    painter.scale(44 / step.size.width(), 44 / step.size.width());
    paintNode(painter, look, CanvasColors::of(palette), false, false);
    return pixmap;
}

} // namespace tereze::ui
