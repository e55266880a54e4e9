// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvascommands.h"
#include "canvasinteraction.h"
#include "canvasscene.h"

#include <QGraphicsView>

class QLineEdit;

namespace tereze::ui {

class ContextPad;

/// The canvas: looks at a scene, zooms, scrolls, takes mouse and keys. Shows the editor's route by itself.
class CanvasView : public QGraphicsView {
    Q_OBJECT

public:
    static constexpr double leastZoom = 0.1;
    static constexpr double mostZoom = 4;

    /// The editor must outlive the view. A view that is read only can be looked at and selected in.
    explicit CanvasView(route::RouteEditor &editor, bool readOnly = false, QWidget *parent = nullptr);
    ~CanvasView() override;

    CanvasScene &canvas() { return *m_scene; }
    CanvasCommands &commands() { return *m_commands; }
    CanvasInteraction &interaction() { return *m_interaction; }
    void setWords(CanvasScene::Words words);

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomBy(double factor) { setZoom(zoom() * factor); }
    void fit();
    /// Selects an element and brings it into view.
    void reveal(const QString &id);
    /// Ids of the steps in the order in which a token meets them, the others behind.
    QStringList flowOrder() const;

    void append(const QString &source, const QString &kind, CanvasCommands::Direction direction);
    void addTimer(const QString &step);
    void createBesideSelection(const QString &kind);
    void deleteSelection();
    /// False when there was no step to copy.
    bool copySelection();
    void paste();
    void duplicate();
    void editLabel(const QString &id);
    /// Places of the screen, from a button that holds the mouse.
    void dragTo(const QPoint &place);
    void dropAt(const QPoint &place);

    static QIcon kindIcon(const QString &kind, const QPalette &palette);

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// What a person may read of the selection, for a screen reader.
    void selectionTold(const QString &text);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRoute();
    void viewMoved();
    void selectionChanged();
    void finishLabel(bool keep);
    void followFlow();
    void walk(int step);
    bool keyCommand(const QKeyEvent &event);
    void showAppendMenu();
    void showConnectMenu();
    void scrollBy(const QPoint &pixels);

    route::RouteEditor &m_editor;
    CanvasScene *m_scene;
    CanvasCommands *m_commands;
    CanvasInteraction *m_interaction;
    ContextPad *m_pad;
    QLineEdit *m_label;
    QString m_labelled;
    QPoint m_panned;
    bool m_panning = false;
    bool m_spaceHeld = false;
    int m_pastes = 0;
};

} // namespace tereze::ui
