// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard and the clipboard of CanvasView.
#include "canvasview.h"
#include "contextpad.h"

#include <ui/widgets/plainlabel.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace tereze::ui {

namespace {

const QString fragmentType = QStringLiteral("application/x-tereze-route+xml");
const QString xmlType = QStringLiteral("text/xml");

} // namespace

QStringList CanvasView::flowOrder() const
{
    const route::RouteGraph &graph = m_editor.graph();
    QStringList order;
    QList<int> waiting; // the next one stands last
    QSet<int> seen;
    QHash<QString, QList<int>> borders; // by step: the terms on it
    const auto count = static_cast<int>(graph.nodes.size());
    for (int i = count - 1; i >= 0; --i) {
        waiting << i; // what no token reaches comes last
        if (!graph.nodes[i].attachedTo.isEmpty())
            borders[graph.nodes[i].attachedTo].prepend(i);
    }
    for (int i = count - 1; i >= 0; --i) {
        if (graph.nodes[i].type == route::NodeType::StartEvent)
            waiting << i;
    }
    while (!waiting.isEmpty()) {
        const int index = waiting.takeLast();
        if (index < 0 || seen.contains(index))
            continue;
        seen.insert(index);
        if (!graph.nodes[index].id.isEmpty()) // without one it cannot be chosen; lint says so
            order << graph.nodes[index].id;
        QList<int> next = borders.value(graph.nodes[index].id);
        for (const int edge : graph.nodes[index].outgoing)
            next << graph.edges[edge].target;
        std::reverse(next.begin(), next.end());
        waiting += next;
    }
    return order;
}

void CanvasView::walk(int step)
{
    const QStringList order = flowOrder();
    const QStringList selected = m_scene->selectedNodes();
    const qsizetype at =
        selected.size() == 1 ? order.indexOf(selected.first()) : (step > 0 ? -1 : order.size());
    if (at + step >= 0 && at + step < order.size())
        reveal(order.at(at + step));
}

void CanvasView::followFlow()
{
    const QStringList selected = m_scene->selectedNodes();
    const route::RouteGraph &graph = m_editor.graph();
    const int index = selected.size() == 1 ? graph.indexOf(selected.first()) : -1;
    if (index < 0)
        return;
    QStringList targets;
    for (const int edge : graph.nodes[index].outgoing) {
        if (graph.edges[edge].target >= 0)
            targets << graph.nodes[graph.edges[edge].target].id;
    }
    if (targets.size() == 1) {
        reveal(targets.first());
    } else if (targets.size() > 1) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        int number = 0;
        for (const QString &target : targets) {
            const NodeItem *node = m_scene->node(target);
            const QString name = node && !node->look().title.isEmpty() ? node->look().title : target;
            QAction *action = menu->addAction(u"&%1  %2"_qs.arg(++number).arg(plainActionText(name)));
            connect(action, &QAction::triggered, this, [this, target] { reveal(target); });
        }
        menu->setActiveAction(menu->actions().first());
        menu->popup(mapToGlobal(mapFromScene(m_scene->node(selected.first())->bounds().bottomRight())));
    }
}

void CanvasView::showAppendMenu()
{
    const QStringList selected = m_scene->selectedNodes();
    if (selected.size() > 1)
        return;
    QMenu *menu = ContextPad::kindMenu(
        this, selected.size() == 1, [this](const QString &kind) { createBesideSelection(kind); });
    menu->setActiveAction(menu->actions().first());
    const QPointF at = selected.isEmpty() ? mapToScene(viewport()->rect().center())
                                          : m_scene->node(selected.first())->bounds().bottomRight();
    menu->popup(viewport()->mapToGlobal(mapFromScene(at)));
}

void CanvasView::showConnectMenu()
{
    const QStringList selected = m_scene->selectedNodes();
    if (selected.size() != 1)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"targets"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &id : flowOrder()) {
        const NodeItem *node = m_scene->node(id);
        if (!node || id == selected.first() || node->look().element == u"startEvent"
            || node->look().element == u"boundaryEvent")
            continue;
        QAction *action =
            menu->addAction(plainActionText(node->look().title.isEmpty() ? id : node->look().title));
        connect(action, &QAction::triggered, this,
            [this, source = selected.first(), id] { m_commands->connectSteps(source, id); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(
        viewport()->mapToGlobal(mapFromScene(m_scene->node(selected.first())->bounds().bottomRight())));
}

bool CanvasView::copySelection()
{
    const auto copied = route::RouteOperations::copy(m_editor.document(), m_scene->selectedNodes());
    if (!copied)
        return false; // no step was selected
    auto *content = new QMimeData;
    content->setData(fragmentType, *copied);
    content->setData(xmlType, *copied);
    content->setText(QString::fromUtf8(*copied));
    QGuiApplication::clipboard()->setMimeData(content);
    m_pastes = 0;
    return true;
}

void CanvasView::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (!content)
        return;
    QByteArray bytes = content->data(fragmentType);
    if (bytes.isEmpty())
        bytes = content->data(xmlType);
    if (bytes.isEmpty() && content->text().contains(u"definitions"))
        bytes = content->text().toUtf8();
    if (bytes.isEmpty())
        return;
    // Where one looks; the second copy a little aside.
    QPointF centre = mapToScene(viewport()->rect().center());
    centre += QPointF(20, 20) * m_pastes++;
    const QStringList pasted = m_commands->paste(bytes, &centre);
    if (!pasted.isEmpty())
        m_scene->select(pasted);
}

void CanvasView::duplicate()
{
    const auto copied = route::RouteOperations::copy(m_editor.document(), m_scene->selectedNodes());
    if (!copied)
        return;
    const QStringList pasted = m_commands->paste(*copied, nullptr);
    if (!pasted.isEmpty())
        m_scene->select(pasted);
}

bool CanvasView::keyCommand(const QKeyEvent &event)
{
    const QStringList selected = m_scene->selectedIds();
    if (event.matches(QKeySequence::SelectAll)) {
        m_scene->select(m_scene->nodes().keys());
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        followFlow();
        return true;
    }
    if (m_interaction->isReadOnly())
        return false;
    if (event.matches(QKeySequence::Cut)) {
        if (copySelection()) // what cannot be pasted again is not cut
            deleteSelection();
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        deleteSelection();
        return true;
    }
    if (event.key() == Qt::Key_F2 && selected.size() == 1) {
        editLabel(selected.first());
        return true;
    }
    if (event.key() == Qt::Key_Insert || event.text() == u"+") {
        showAppendMenu();
        return true;
    }
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        duplicate();
        return true;
    }
    if (event.key() == Qt::Key_K && event.modifiers() == Qt::ControlModifier) {
        showConnectMenu();
        return true;
    }
    return false;
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_interaction->cancel())
            m_scene->select({});
        return;
    }
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    if (keyCommand(*event))
        return;
    static const QHash<int, QPointF> arrows { { Qt::Key_Left, { -1, 0 } }, { Qt::Key_Right, { 1, 0 } },
        { Qt::Key_Up, { 0, -1 } }, { Qt::Key_Down, { 0, 1 } } };
    if (arrows.contains(event->key())) {
        const QStringList nodes = m_scene->selectedNodes();
        if (nodes.isEmpty() || m_interaction->isReadOnly()) {
            scrollBy((arrows.value(event->key()) * -40).toPoint());
        } else {
            const double step = event->modifiers() & Qt::ShiftModifier ? 1 : AlignmentGuides::grid;
            const QPointF by = arrows.value(event->key()) * step;
            if (event->modifiers() & Qt::AltModifier)
                m_commands->grow(nodes, QSizeF(by.x(), by.y()), u"grow "_qs + nodes.join(u' '));
            else
                m_commands->move(nodes, by, u"keys "_qs + nodes.join(u' '));
        }
        return;
    }
    QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    if (std::exchange(m_spaceHeld, false)) // it is let go where nobody tells of it
        viewport()->setCursor(Qt::ArrowCursor);
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    const QStringList selected = m_scene->selectedIds();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addTo = [this](QMenu &to, const QString &text, const QKeySequence &key, auto act) {
        QAction *action = to.addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
    };
    const auto add = [&](const QString &text, const QKeySequence &key, auto act) {
        addTo(*menu, text, key, act);
    };
    if (!m_interaction->isReadOnly()) {
        if (selected.size() <= 1)
            add(tr("Append…"), QKeySequence(Qt::Key_Insert), [this] { showAppendMenu(); });
        if (selected.size() == 1) {
            add(tr("Rename"), QKeySequence(Qt::Key_F2), [this, id = selected.first()] { editLabel(id); });
            add(tr("Connect with…"), QKeySequence(u"Ctrl+K"_qs), [this] { showConnectMenu(); });
        }
        if (const QStringList steps = m_scene->selectedNodes(); !steps.isEmpty()) {
            QMenu *sizes = menu->addMenu(tr("Size"));
            const auto size = [&](const QString &text, int key, const QSizeF &by) {
                addTo(*sizes, text, QKeySequence(Qt::AltModifier | Qt::Key(key)),
                    [this, steps, by] { m_commands->grow(steps, by, u"grow "_qs + steps.join(u' ')); });
            };
            constexpr double step = AlignmentGuides::grid;
            size(tr("Wider"), Qt::Key_Right, { step, 0 });
            size(tr("Narrower"), Qt::Key_Left, { -step, 0 });
            size(tr("Taller"), Qt::Key_Down, { 0, step });
            size(tr("Lower"), Qt::Key_Up, { 0, -step });
        }
        menu->addSeparator();
    }
    if (!selected.isEmpty())
        add(tr("Copy"), QKeySequence::Copy, [this] { copySelection(); });
    if (!m_interaction->isReadOnly()) {
        add(tr("Paste"), QKeySequence::Paste, [this] { paste(); });
        if (!selected.isEmpty()) {
            add(tr("Duplicate"), QKeySequence(u"Ctrl+D"_qs), [this] { duplicate(); });
            add(tr("Delete"), QKeySequence::Delete, [this] { deleteSelection(); });
        }
    }
    menu->popup(event->globalPos());
}

} // namespace tereze::ui
