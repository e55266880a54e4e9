// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace tereze::ui {

/// A button that can be clicked, or held and dragged to somewhere else (the mouse stays grabbed by it).
class DragButton : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

Q_SIGNALS:
    void dragStarted();
    /// Places are of the screen.
    void dragged(const QPoint &place);
    void dropped(const QPoint &place);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPoint m_pressed;
    bool m_dragging = false;
};

} // namespace tereze::ui
