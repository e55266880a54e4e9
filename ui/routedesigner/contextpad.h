// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QAction;
class QMenu;
class QToolButton;

namespace tereze::ui {

class CanvasView;
class DragButton;
class FlowItem;

/// What comes next to the selected step, beside it on the canvas and never over it: append a step, connect,
/// set a term, change the kind, delete. A click appends to the right, with Shift below, with Ctrl above; or
/// it is dragged to its place.
class ContextPad : public QFrame {
    Q_OBJECT

public:
    explicit ContextPad(CanvasView &canvas);

    /// Shows it for a step, flow or lane; hidden for an empty id.
    void showFor(const QString &id);
    /// Puts it beside what it belongs to, after the view has moved.
    void place();
    const QString &shownFor() const { return m_id; }

    /// A menu of all kinds, calling back with the key of the one that is chosen.
    static QMenu *kindMenu(
        QWidget *parent, bool withTimer, const std::function<void(const QString &)> &chosen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolor();
    void placeBeside(const FlowItem &flow);
    /// How much of a place on the screen would hide steps and their names, or lie outside the view; square
    /// pixels.
    double hidden(const QRect &place) const;
    QPoint freePlaceBeside(const QRect &shown) const;
    DragButton *addAppend(const QString &kind);
    QToolButton *addButton(const char *name, const char *icon);

    CanvasView &m_canvas;
    QString m_id;
    QList<DragButton *> m_appends;
    QToolButton *m_more;
    DragButton *m_connect;
    QToolButton *m_timer;
    QToolButton *m_change;
    QToolButton *m_delete;
};

} // namespace tereze::ui
