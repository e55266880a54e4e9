// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettepanel.h"

#include "canvasview.h"
#include "dragbutton.h"
#include "routewords.h"

#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tereze::ui {

PalettePanel::PalettePanel(CanvasView &canvas, QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(canvas)
{
    setObjectName(u"palette"_qs);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(1);
    addGroup(*layout, { u"approve"_qs, u"check"_qs, u"acknowledge"_qs, u"sign"_qs });
    addGroup(*layout, { u"draft"_qs, u"issue"_qs });
    addGroup(*layout, { u"applicant"_qs, u"payment"_qs, u"edms"_qs, u"notify"_qs, u"subroute"_qs });
    addGroup(*layout, { u"exclusive"_qs, u"parallel"_qs, u"inclusive"_qs });
    addGroup(*layout, { u"start"_qs, u"end"_qs, u"rejected"_qs, u"timer"_qs, u"lane"_qs });
    layout->addStretch(1);
    setWidget(content);
    retranslate();
    recolor();
}

void PalettePanel::addGroup(QVBoxLayout &layout, const QStringList &kinds)
{
    auto *heading = new PlainLabel;
    QFont small = heading->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    heading->setFont(small);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(4, m_headings.isEmpty() ? 0 : 8, 0, 2);
    m_headings << heading;
    layout.addWidget(heading);
    for (const QString &kind : kinds) {
        auto *button = new DragButton;
        button->setObjectName(u"palette_"_qs + kind);
        button->setProperty("kind", kind);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(20, 20));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, button, kind] {
            // Enter and the mouse both click; only the mouse is over the button.
            if (button->underMouse())
                m_canvas.interaction().beginCreate(kind);
            else
                m_canvas.createBesideSelection(kind);
        });
        connect(button, &DragButton::dragStarted, this,
            [this, kind] { m_canvas.interaction().beginCreate(kind); });
        connect(button, &DragButton::dragged, this, [this](const QPoint &place) { m_canvas.dragTo(place); });
        connect(button, &DragButton::dropped, this, [this](const QPoint &place) { m_canvas.dropAt(place); });
        m_buttons << button;
        layout.addWidget(button);
    }
}

void PalettePanel::retranslate()
{
    setAccessibleName(tr("Steps to put on the drawing"));
    const QString headings[] { tr("People decide"), tr("Documents"), tr("Others are waited for"), tr("Ways"),
        tr("Beginning, end, order") };
    for (int i = 0; i < m_headings.size(); ++i)
        m_headings.at(i)->setText(headings[i]);
    for (DragButton *button : m_buttons) {
        const QString kind = button->property("kind").toString();
        button->setText(RouteWords::kind(kind));
        button->setToolTip(RouteWords::kindHint(kind));
        button->setAccessibleName(tr("Add: %1").arg(RouteWords::kind(kind)));
    }
}

void PalettePanel::recolor()
{
    for (DragButton *button : m_buttons) {
        const QString kind = button->property("kind").toString();
        QIcon made = icon(kind == u"lane" ? kind : u"step-"_qs + kind, palette());
        button->setIcon(made.isNull() ? CanvasView::kindIcon(kind, palette()) : made);
    }
}

void PalettePanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolor();
}

} // namespace tereze::ui
