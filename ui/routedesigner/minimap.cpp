// SPDX-License-Identifier: GPL-3.0-or-later
#include "minimap.h"

#include "canvasview.h"

#include <QMouseEvent>
#include <QPainter>

namespace tereze::ui {

namespace {

constexpr QSize mapSize(190, 116);
constexpr int pictureDelayMs = 150;
constexpr double mostScale = 0.16; // a small drawing stays a small picture

} // namespace

Minimap::Minimap(CanvasView &canvas)
    : QWidget(&canvas) // not the viewport: that scrolls its children
    , m_canvas(canvas)
{
    setObjectName(u"minimap"_qs);
    resize(mapSize);
    setCursor(Qt::PointingHandCursor);
    m_delay.setSingleShot(true);
    m_delay.setInterval(pictureDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &Minimap::repaintPicture);
    connect(&canvas.commands().editor(), &route::RouteEditor::changed, &m_delay, qOverload<>(&QTimer::start));
    connect(&canvas, &CanvasView::zoomChanged, this, qOverload<>(&QWidget::update));
    canvas.viewport()->installEventFilter(this);
    setAccessibleName(tr("Overview"));
    m_delay.start();
}

void Minimap::place()
{
    move(m_canvas.viewport()->width() - width() - 12, m_canvas.viewport()->height() - height() - 12);
}

bool Minimap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Minimap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_delay.start();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Overview"));
}

QTransform Minimap::projection() const
{
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const double scale =
        std::min({ room.width() / m_area.width(), room.height() / m_area.height(), mostScale });
    QTransform t;
    t.translate(room.center().x(), room.center().y());
    t.scale(scale, scale);
    t.translate(-m_area.center().x(), -m_area.center().y());
    return t;
}

void Minimap::repaintPicture()
{
    m_area = m_canvas.commands().editor().diagram().bounds();
    if (m_area.isEmpty())
        m_area = QRectF(0, 0, 600, 300);
    m_area.adjust(-40, -40, 40, 40);
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(projection(), true);
    const CanvasColors &colors = m_canvas.canvas().colors();
    const double pixel = 1 / projection().m11();
    painter.setPen(QPen(colors.lane, pixel));
    for (const LaneItem *lane : m_canvas.canvas().lanes())
        painter.drawRect(lane->bounds());
    painter.setPen(QPen(colors.line, pixel));
    for (const FlowItem *flow : m_canvas.canvas().flows())
        painter.drawPolyline(flow->points());
    painter.setPen(Qt::NoPen);
    for (const NodeItem *node : m_canvas.canvas().nodes()) {
        painter.setBrush(node->look().isEvent() ? colors.good : colors.accent);
        painter.drawRoundedRect(node->bounds(), 8, 8);
    }
    update();
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const CanvasColors &colors = m_canvas.canvas().colors();
    QColor back = colors.fill;
    back.setAlpha(235);
    painter.setPen(QPen(colors.lane, 1));
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_picture.isNull())
        return;
    painter.drawPixmap(0, 0, m_picture);
    const QRectF seen = m_canvas.mapToScene(m_canvas.viewport()->rect()).boundingRect();
    QColor tint = colors.accent;
    tint.setAlpha(30);
    painter.setBrush(tint);
    painter.setPen(QPen(colors.accent, 1.2));
    painter.setClipRect(QRectF(rect()).adjusted(3, 3, -3, -3));
    painter.drawRect(projection().mapRect(seen));
}

void Minimap::goTo(const QPointF &place)
{
    m_canvas.centerOn(projection().inverted().map(place));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

} // namespace tereze::ui
