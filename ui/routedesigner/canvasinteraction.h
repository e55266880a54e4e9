// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignmentguides.h"
#include "canvascommands.h"
#include "canvasscene.h"
#include "resizeframe.h"

#include <QObject>
#include <QPointF>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace tereze::ui {

/// The mouse on the drawing: selecting, moving, resizing, drawing a lasso, connecting, bending lines, putting
/// down new steps, making space. Nothing is changed before the button is let go; Esc gives up. Places are
/// scene coordinates.
class CanvasInteraction : public QObject {
    Q_OBJECT

public:
    enum class Tool { Select, Hand, Lasso, Connect, Space };

    CanvasInteraction(CanvasScene &scene, CanvasCommands &commands, QObject *parent = nullptr);

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }
    /// Scene units that one pixel of the screen is; lets handles be taken at every zoom.
    void setPixel(double units) { m_pixel = units; }
    /// The part of the drawing that is seen: alignment looks at nothing else.
    void setSeen(const QRectF &seen) { m_seen = seen; }

    void press(const QPointF &place, Qt::KeyboardModifiers modifiers);
    void move(const QPointF &place, Qt::KeyboardModifiers modifiers);
    void release(const QPointF &place, Qt::KeyboardModifiers modifiers);
    /// Gives up what is going on; false when nothing was.
    bool cancel();

    /// The next click, or the end of the drag, puts down a step of a kind, connected to `source` if one is
    /// given. `lane` and `timer` are kinds here too.
    void beginCreate(const QString &kind, const QString &source = {});
    /// The next click, or the end of the drag, is where a flow from `source` leads.
    void beginConnect(const QString &source);
    bool isCreating() const { return m_state == State::Creating; }
    /// Something is being dragged or drawn.
    bool isBusy() const { return m_state != State::Idle && m_state != State::Pressed; }

    void paint(QPainter &painter) const;
    Qt::CursorShape cursorAt(const QPointF &place) const;

Q_SIGNALS:
    void toolChanged();
    /// What paint() draws has changed.
    void overlayChanged();
    /// A new step wants its name.
    void created(const QString &id);
    /// isBusy() has changed.
    void busyChanged();

private:
    enum class State {
        Idle,
        Pressed,
        Moving,
        RubberBand,
        Connecting,
        Creating,
        Bending,
        Reconnecting,
        Spacing,
        Resizing
    };

    void setState(State state);
    void pressSelect(const QPointF &place, Qt::KeyboardModifiers modifiers);
    bool pressFlowHandle(const QPointF &place);
    bool pressResizeHandle(const QPointF &place);
    void beginMove();
    void moveItems(const QPointF &by, bool snapping);
    void moveTimer(const QPointF &place);
    void previewFlows();
    void bend(const QPointF &place);
    /// What has handles by which its size is changed; empty when nothing has.
    QString resizable() const;
    QRectF boundsOf(const QString &id) const;
    Qt::Edges edgesAt(const QPointF &place) const;
    void resize(const QPointF &place, bool snapping);
    void finishResizing();
    void paintHandles(QPainter &painter) const;
    void putDown(const QPointF &place);
    void finishConnect(const QPointF &place);
    void makeSpace(const QPointF &place);
    void restore();
    QPointF createCentre(const QPointF &place) const;

    CanvasScene &m_scene;
    CanvasCommands &m_commands;
    Tool m_tool = Tool::Select;
    State m_state = State::Idle;
    bool m_readOnly = false;
    double m_pixel = 1;
    QRectF m_seen;
    QPointF m_pressed;
    QPointF m_now;
    QPointF m_moved;
    QStringList m_moving;
    QList<QRectF> m_standing;
    QList<QLineF> m_guides;
    QString m_kind;
    QString m_source;
    QString m_flow;
    int m_handle = -1; ///< bend, or piece of the line when m_isPiece
    bool m_isPiece = false;
    bool m_wasSelected = false;
    QString m_resized;
    Qt::Edges m_edges;
};

} // namespace tereze::ui
