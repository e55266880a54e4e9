// SPDX-License-Identifier: GPL-3.0-or-later
#include "contextpad.h"

#include "canvasview.h"
#include "dragbutton.h"
#include "routewords.h"

#include <ui/widgets/icons.h>

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>

#include <limits>

namespace tereze::ui {

namespace {

constexpr int gap = 10; // pixels between the pad and its step
constexpr int columns = 3;

CanvasCommands::Direction directionOf(Qt::KeyboardModifiers keys)
{
    if (keys & Qt::ShiftModifier)
        return CanvasCommands::Direction::Below;
    if (keys & Qt::ControlModifier)
        return CanvasCommands::Direction::Above;
    return CanvasCommands::Direction::Right;
}

} // namespace

ContextPad::ContextPad(CanvasView &canvas)
    : QFrame(&canvas) // not the viewport: that scrolls its children
    , m_canvas(canvas)
{
    setObjectName(u"pad"_qs);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(5, 5, 5, 5);
    grid->setSpacing(1);
    for (const char *kind : { "approve", "check", "issue", "exclusive", "parallel", "end" })
        m_appends << addAppend(QString::fromLatin1(kind));
    m_more = addButton("pad_more", "more");
    m_connect = new DragButton;
    m_connect->setObjectName(u"pad_connect"_qs);
    m_timer = addButton("pad_timer", "step-timer");
    m_change = addButton("pad_change", "change");
    m_delete = addButton("pad_delete", "delete");
    connect(m_more, &QToolButton::clicked, this, [this] {
        QMenu *menu = kindMenu(this, false, [this](const QString &kind) {
            m_canvas.append(m_id, kind, directionOf(QApplication::keyboardModifiers()));
        });
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_connect, &QToolButton::clicked, this, [this] { m_canvas.interaction().beginConnect(m_id); });
    connect(m_connect, &DragButton::dragStarted, this, [this] { m_canvas.interaction().beginConnect(m_id); });
    connect(m_connect, &DragButton::dragged, this, [this](const QPoint &place) { m_canvas.dragTo(place); });
    connect(m_connect, &DragButton::dropped, this, [this](const QPoint &place) { m_canvas.dropAt(place); });
    connect(m_timer, &QToolButton::clicked, this, [this] { m_canvas.addTimer(m_id); });
    connect(m_change, &QToolButton::clicked, this, [this] {
        QMenu *menu = kindMenu(
            this, false, [this](const QString &kind) { m_canvas.commands().changeKind(m_id, kind); });
        menu->popup(m_change->mapToGlobal(QPoint(0, m_change->height())));
    });
    connect(m_delete, &QToolButton::clicked, this, [this] { m_canvas.deleteSelection(); });
    QList<QToolButton *> all;
    for (DragButton *one : m_appends)
        all << one;
    all << m_more << m_connect << m_timer << m_change << m_delete;
    for (int i = 0; i < all.size(); ++i) {
        all[i]->setAutoRaise(true);
        all[i]->setIconSize(QSize(18, 18));
        all[i]->setFocusPolicy(Qt::NoFocus); // the keyboard has the menu of the canvas
        grid->addWidget(all[i], i / columns, i % columns);
    }
    retranslate();
    recolor();
    hide();
}

QToolButton *ContextPad::addButton(const char *name, const char *iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("icon_name", QString::fromLatin1(iconName));
    return button;
}

DragButton *ContextPad::addAppend(const QString &kind)
{
    auto *button = new DragButton;
    button->setObjectName(u"pad_append_"_qs + kind);
    button->setProperty("kind", kind);
    connect(button, &QToolButton::clicked, this,
        [this, kind] { m_canvas.append(m_id, kind, directionOf(QApplication::keyboardModifiers())); });
    connect(button, &DragButton::dragStarted, this,
        [this, kind] { m_canvas.interaction().beginCreate(kind, m_id); });
    connect(button, &DragButton::dragged, this, [this](const QPoint &place) { m_canvas.dragTo(place); });
    connect(button, &DragButton::dropped, this, [this](const QPoint &place) { m_canvas.dropAt(place); });
    return button;
}

QMenu *ContextPad::kindMenu(
    QWidget *parent, bool withTimer, const std::function<void(const QString &)> &chosen)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"kinds"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const route::StepKind &kind : route::stepKinds()) {
        if (kind.key == u"start" || (kind.key == u"timer" && !withTimer))
            continue;
        const QIcon made = icon(u"step-"_qs + kind.key, parent->palette());
        QAction *action = menu->addAction(made, RouteWords::kind(kind.key));
        QObject::connect(action, &QAction::triggered, parent, [chosen, key = kind.key] { chosen(key); });
    }
    return menu;
}

void ContextPad::retranslate()
{
    setAccessibleName(tr("What comes next"));
    for (DragButton *button : m_appends) {
        const QString kind = RouteWords::kind(button->property("kind").toString());
        button->setAccessibleName(tr("Append: %1").arg(kind));
        button->setToolTip(tr("%1\nClick: to the right · Shift: below · Ctrl: above · or drag it").arg(kind));
    }
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_more, tr("Append another step"));
    name(m_connect, tr("Connect with another step"));
    name(m_timer, tr("Set a term"));
    name(m_change, tr("Change the kind"));
    name(m_delete, tr("Delete"));
}

void ContextPad::recolor()
{
    for (DragButton *button : m_appends) {
        const QString kind = button->property("kind").toString();
        const QIcon made = icon(u"step-"_qs + kind, palette());
        button->setIcon(made.isNull() ? CanvasView::kindIcon(kind, palette()) : made);
    }
    for (QToolButton *button : { m_more, m_timer, m_change, m_delete })
        button->setIcon(icon(button->property("icon_name").toString(), palette()));
    m_connect->setIcon(icon(u"connect"_qs, palette()));
}

void ContextPad::showFor(const QString &id)
{
    m_id = id;
    const NodeItem *node = m_canvas.canvas().node(id);
    const FlowItem *flow = m_canvas.canvas().flow(id);
    const LaneItem *lane = m_canvas.canvas().lane(id);
    if (!node && !flow && !lane) {
        hide();
        return;
    }
    const bool isEnd = node && node->look().element == u"endEvent";
    const bool isTask = node && !node->look().isEvent() && !node->look().isGateway();
    for (DragButton *button : m_appends)
        button->setVisible(node && !isEnd);
    m_more->setVisible(node && !isEnd);
    m_connect->setVisible(node && !isEnd);
    m_timer->setVisible(isTask);
    m_change->setVisible(node && node->look().element != u"boundaryEvent" && node->look().kind != u"start");
    adjustSize();
    place();
    show();
    raise();
}

void ContextPad::place()
{
    const CanvasScene &scene = m_canvas.canvas();
    QRectF bounds;
    if (const NodeItem *node = scene.node(m_id))
        bounds = node->bounds();
    else if (const LaneItem *lane = scene.lane(m_id))
        bounds = QRectF(lane->bounds().topLeft(), QSizeF(LaneItem::heading, lane->bounds().height()));
    else if (const FlowItem *flow = scene.flow(m_id)) {
        placeBeside(*flow);
        return;
    } else
        return;
    move(freePlaceBeside(m_canvas.mapFromScene(bounds).boundingRect()));
}

double ContextPad::hidden(const QRect &place) const
{
    const auto areaOf = [](const QRect &rect) {
        return rect.isEmpty() ? 0.0 : 1.0 * rect.width() * rect.height();
    };
    double area = areaOf(place) - areaOf(place & m_canvas.viewport()->rect());
    const auto add = [&](const QRectF &scene) {
        area += areaOf(place & m_canvas.mapFromScene(scene).boundingRect());
    };
    for (const NodeItem *node : m_canvas.canvas().nodes()) {
        add(node->bounds());
        if ((node->look().isEvent() || node->look().isGateway()) && !node->look().title.isEmpty())
            add(node->look().labelPlace().translated(node->pos()));
    }
    if (const QWidget *map = m_canvas.findChild<QWidget *>(u"minimap"_qs); map && map->isVisible())
        area += areaOf(place & map->geometry());
    return area;
}

QPoint ContextPad::freePlaceBeside(const QRect &shown) const
{
    // Beside the step, or above or below it; further away only where it would hide another step.
    QPoint best(shown.right() + gap, shown.top());
    double least = std::numeric_limits<double>::max();
    const int down = shown.top(), up = shown.bottom() - height();
    for (const int distance : { gap, 3 * gap, 6 * gap, 10 * gap, 16 * gap }) {
        const int right = shown.right() + distance, left = shown.left() - distance - width();
        const int below = shown.bottom() + distance, above = shown.top() - distance - height();
        for (const QPoint &at : { QPoint(right, down), QPoint(right, up), QPoint(shown.left(), below),
                 QPoint(shown.left(), above), QPoint(left, down), QPoint(left, up), QPoint(right, below),
                 QPoint(right, above) }) {
            const double area = hidden(QRect(at, size()));
            if (area < least) {
                least = area;
                best = at;
            }
        }
        if (least == 0)
            break;
    }
    return best;
}

void ContextPad::placeBeside(const FlowItem &flow)
{
    // Near the middle of the line, where it covers no step.
    const QList<QPointF> &points = flow.points();
    const qsizetype piece = (points.size() - 1) / 2;
    const QPoint middle = m_canvas.mapFromScene((points[piece] + points[piece + 1]) / 2);
    for (const int distance : { gap, 3 * gap, 6 * gap, 10 * gap }) {
        for (const QPoint &at : { middle + QPoint(-width() / 2, distance),
                 middle - QPoint(width() / 2, height() + 2 * gap + distance) }) {
            move(at);
            if (hidden(QRect(at, size())) == 0)
                return;
        }
    }
}

void ContextPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_canvas.canvas().colors().lane, 1));
    painter.setBrush(m_canvas.canvas().colors().fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void ContextPad::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tereze::ui
