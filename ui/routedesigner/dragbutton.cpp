// SPDX-License-Identifier: GPL-3.0-or-later
#include "dragbutton.h"

#include <QApplication>
#include <QMouseEvent>

namespace tereze::ui {

void DragButton::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragging = false;
    QToolButton::mousePressEvent(event);
}

void DragButton::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        QToolButton::mouseMoveEvent(event);
        return;
    }
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setDown(false);
        Q_EMIT dragStarted();
    }
    if (m_dragging)
        Q_EMIT dragged(event->globalPosition().toPoint());
}

void DragButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        QToolButton::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    setDown(false);
    Q_EMIT dropped(event->globalPosition().toPoint());
}

} // namespace tereze::ui
