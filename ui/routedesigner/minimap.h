// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace tereze::ui {

class CanvasView;

/// The whole drawing in small, with a frame around what is seen; a click or a drag goes there. The picture is
/// painted some time after a change, not at every frame.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(CanvasView &canvas);

    /// Puts it into the lower right corner of the canvas.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void repaintPicture();
    void goTo(const QPointF &place);
    /// From the scene to this widget.
    QTransform projection() const;

    CanvasView &m_canvas;
    QRectF m_area; ///< of the scene that is shown
    QPixmap m_picture;
    QTimer m_delay;
};

} // namespace tereze::ui
