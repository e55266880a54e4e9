// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace tereze::ui {

class CanvasView;
class DragButton;

/// What can be put on the canvas: dragged there, or clicked and then put down with another click; with the
/// keyboard, Enter puts it beside the selected step.
class PalettePanel : public QScrollArea {
    Q_OBJECT

public:
    explicit PalettePanel(CanvasView &canvas, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addGroup(QVBoxLayout &layout, const QStringList &kinds);
    void recolor();

    CanvasView &m_canvas;
    QList<QLabel *> m_headings;
    QList<DragButton *> m_buttons;
};

} // namespace tereze::ui
