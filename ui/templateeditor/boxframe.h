// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxedit.h"

#include <QWidget>

namespace tereze::ui {

class BoxLayer;

/// One placed box on a page: its border, by which it is chosen, dragged and sized, around its text. Arrow
/// keys move it by 0.1 mm (with Shift 1 mm), with Ctrl they size it; Enter goes into its text, Escape out of
/// it.
class BoxFrame : public QWidget {
    Q_OBJECT

public:
    static constexpr int edge = 4; ///< pixels around the text

    BoxFrame(BoxLayer &layer, size_t box, QWidget *parent);

    size_t box() const { return m_box; }
    BoxEdit &text() const { return *m_text; }
    void setChosen(bool chosen);
    /// Takes its place on the viewport: of the box itself, in pixels; `textHeight` is what its text takes.
    void settle(const QRect &place, int textHeight);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Grip { Body, Right, Bottom };

    Grip gripAt(const QPoint &place) const;

    BoxLayer &m_layer;
    const size_t m_box;
    BoxEdit *m_text;
    QSize m_size; ///< of the box, pixels
    bool m_isChosen = false;
};

} // namespace tereze::ui
