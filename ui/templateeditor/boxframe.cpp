// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxframe.h"

#include "boxlayer.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tereze::ui {

namespace {

constexpr int gripWidth = 6; ///< pixels at the right and the lower edge
const QColor idleLine(0x6f, 0x8f, 0xc0);
const QColor chosenLine(0x1f, 0x5f, 0xc8);
const QColor overflowLine(0xc0, 0x30, 0x20);

} // namespace

BoxFrame::BoxFrame(BoxLayer &layer, size_t box, QWidget *parent)
    : QWidget(parent)
    , m_layer(layer)
    , m_box(box)
    , m_text(new BoxEdit(this))
{
    setObjectName(u"placed_box_%1"_qs.arg(box + 1));
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(layer.isLocked() ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, layer.isLocked());
    connect(m_text, &BoxEdit::left, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void BoxFrame::setChosen(bool chosen)
{
    m_isChosen = chosen;
    update();
}

void BoxFrame::settle(const QRect &place, int textHeight)
{
    m_size = place.size();
    const int height = std::max(place.height(), textHeight);
    setGeometry(place.x() - edge, place.y() - edge, place.width() + 2 * edge, height + 2 * edge);
    m_text->setGeometry(edge, edge, place.width(), height);
    update();
}

void BoxFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isWritten = m_text->isWritten();
    const QColor colour = m_isChosen || isWritten ? chosenLine : idleLine;
    painter.setPen(QPen(
        colour, m_isChosen && !isWritten ? 2 : 1, m_isChosen || isWritten ? Qt::SolidLine : Qt::DashLine));
    const QRect box(QPoint(edge, edge), m_size);
    painter.drawRect(box.adjusted(-1, -1, 0, 0));
    if (height() - 2 * edge > m_size.height() + 1) { // its text runs out of it
        painter.setPen(QPen(overflowLine, 2));
        painter.drawLine(box.left(), height() - edge, box.right(), height() - edge);
        painter.drawLine(box.bottomLeft(), QPoint(box.left(), height() - edge));
        painter.drawLine(box.bottomRight(), QPoint(box.right(), height() - edge));
    }
    if (!m_isChosen || isWritten)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosenLine);
    painter.drawRect(box.right() - 2, box.center().y() - 3, 6, 6);
    painter.drawRect(box.center().x() - 3, box.bottom() - 2, 6, 6);
}

BoxFrame::Grip BoxFrame::gripAt(const QPoint &place) const
{
    const QRect box(QPoint(edge, edge), m_size);
    if (place.x() >= box.right() + 1 - gripWidth)
        return Grip::Right;
    return place.y() >= box.bottom() + 2 ? Grip::Bottom : Grip::Body;
}

void BoxFrame::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const bool adds = event->modifiers() & Qt::ControlModifier;
    setFocus(Qt::MouseFocusReason);
    m_layer.choose(m_box, adds);
    const Grip grip = gripAt(event->position().toPoint());
    m_layer.beginDrag(event->globalPosition(),
        grip == Grip::Right        ? BoxLayer::Drag::Width
            : grip == Grip::Bottom ? BoxLayer::Drag::Height
                                   : BoxLayer::Drag::Place);
}

void BoxFrame::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    if (event->buttons() & Qt::LeftButton) {
        m_layer.dragTo(event->globalPosition(), event->modifiers());
        return;
    }
    const Grip grip = gripAt(event->position().toPoint());
    setCursor(grip == Grip::Right  ? Qt::SizeHorCursor
            : grip == Grip::Bottom ? Qt::SizeVerCursor
                                   : Qt::SizeAllCursor);
}

void BoxFrame::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    m_layer.endDrag();
}

void BoxFrame::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    m_layer.write(m_box);
}

void BoxFrame::keyPressEvent(QKeyEvent *event)
{
    if (m_layer.handleKey(event))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void BoxFrame::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) // a press chooses by itself
        m_layer.choose(m_box, false);
}

void BoxFrame::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    unsetCursor();
}

void BoxFrame::dragEnterEvent(QDragEnterEvent *event)
{
    if (BoxEdit::takes(*event->mimeData()) && !m_layer.isLocked())
        event->acceptProposedAction();
    else
        event->ignore();
}

void BoxFrame::dropEvent(QDropEvent *event)
{
    // What is dragged from a page stays there: it is another text.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_layer.write(m_box);
    m_text->take(*event->mimeData(), event->position().toPoint() - QPoint(edge, edge));
}

} // namespace tereze::ui
