// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "canvasview.h"

#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tereze::ui {

FindBar::FindBar(CanvasView &canvas, QWidget *parent)
    : QFrame(parent)
    , m_canvas(canvas)
    , m_text(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_next(new QToolButton(this))
    , m_previous(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setObjectName(u"route_find"_qs);
    m_text->setMaxLength(100);
    m_text->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    for (QToolButton *button : { m_previous, m_next, m_close }) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { go(1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        m_canvas.setFocus();
    });
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Name, id, role, document, condition"));
    m_text->setAccessibleName(tr("Find in the route"));
    m_next->setAccessibleName(tr("Next"));
    m_previous->setAccessibleName(tr("Previous"));
    m_close->setAccessibleName(tr("Close"));
    for (QToolButton *button : { m_next, m_previous, m_close })
        button->setToolTip(button->accessibleName());
    m_next->setIcon(icon(u"next"_qs, palette()));
    m_previous->setIcon(icon(u"previous"_qs, palette()));
    m_close->setIcon(icon(u"close"_qs, palette()));
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::search()
{
    const QString wanted = m_text->text().simplified().toLower();
    m_found.clear();
    m_at = -1;
    if (!wanted.isEmpty()) {
        const route::RouteEditor &editor = m_canvas.commands().editor();
        for (const QString &id : m_canvas.flowOrder()) {
            const int index = editor.graph().indexOf(id);
            if (index < 0)
                continue;
            const route::RouteNode &node = editor.graph().nodes[index];
            QStringList texts { id, node.name, node.calledElement,
                editor.diagram().timers.value(id).duration };
            texts += node.attributes.values();
            if (const NodeItem *item = m_canvas.canvas().node(id))
                texts << item->look().title << item->look().detail;
            if (texts.join(u'\n').toLower().contains(wanted))
                m_found << id;
        }
        for (const route::RouteDiagram::Lane &lane : editor.diagram().lanes) {
            if ((QStringList { lane.id } + lane.names.values()).join(u'\n').toLower().contains(wanted))
                m_found << lane.id;
        }
        for (const route::RouteEdge &edge : editor.graph().edges) {
            QStringList texts { edge.id, edge.name, edge.condition };
            texts += editor.diagram().flowNames.value(edge.id).values();
            if (texts.join(u'\n').toLower().contains(wanted))
                m_found << edge.id;
        }
    }
    m_count->setText(
        wanted.isEmpty() ? QString() : tr("%n found", nullptr, static_cast<int>(m_found.size())));
    if (!m_found.isEmpty())
        go(1);
}

void FindBar::go(int step)
{
    if (m_found.isEmpty())
        return;
    const int count = static_cast<int>(m_found.size());
    m_at = (m_at < 0 ? (step > 0 ? 0 : count - 1) : (m_at + step + count) % count);
    m_canvas.reveal(m_found.at(m_at));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_canvas.setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace tereze::ui
