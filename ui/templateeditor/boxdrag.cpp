// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does with the placed boxes of a BoxLayer.
#include "boxframe.h"
#include "boxlayer.h"
#include "pageedit.h"

#include <ui/widgets/plainlabel.h>

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tereze::ui {

using templates::BoxPlace;

namespace {

constexpr int snapReach = 12; ///< tenths of a millimetre
const QColor guideLine(0xd0, 0x30, 0x90);

} // namespace

void BoxLayer::beginDrag(const QPointF &globalPlace, Drag drag)
{
    m_isDragging = !isLocked() && !m_chosen.isEmpty();
    m_drag = drag;
    m_dragFrom = globalPlace;
    m_before = m_places;
}

void BoxLayer::dragTo(const QPointF &globalPlace, Qt::KeyboardModifiers modifiers)
{
    if (!m_isDragging)
        return;
    const QPointF moved = (globalPlace - m_dragFrom) / m_page.pixelsPerMillimetre() * 10;
    if (m_places == m_before
        && (globalPlace - m_dragFrom).manhattanLength() < QApplication::startDragDistance())
        return;
    m_guideX.reset();
    m_guideY.reset();
    const auto first = static_cast<qsizetype>(m_chosen.constFirst());
    m_places = m_before;
    BoxPlace &place = m_places[first];
    if (m_drag == Drag::Width) {
        place.width = std::clamp(
            place.width + qRound(moved.x()), BoxPlace::smallestSide, BoxPlace::paperWidth - place.x);
    } else if (m_drag == Drag::Height) {
        place.height = std::clamp(
            area(first).height + qRound(moved.y()), BoxPlace::smallestSide, BoxPlace::paperHeight - place.y);
    } else {
        BoxArea wanted = area(first);
        wanted.x += qRound(moved.x());
        wanted.y += qRound(moved.y());
        QVector<BoxArea> others;
        for (qsizetype i = 0; i < m_frames.size(); ++i) {
            if (!m_chosen.contains(static_cast<size_t>(i)) && m_places.at(i).page == place.page)
                others.append(area(i));
        }
        const SnappedBox snapped = snapBox(wanted, others, modifiers & Qt::AltModifier ? 0 : snapReach);
        m_guideX = snapped.guideX;
        m_guideY = snapped.guideY;
        const int right = snapped.x - place.x;
        const int down = snapped.y - place.y;
        for (const size_t box : m_chosen) {
            m_places[static_cast<qsizetype>(box)].x += right;
            m_places[static_cast<qsizetype>(box)].y += down;
        }
    }
    settle();
    showBadge(m_places.at(first), m_drag);
    m_page.viewport()->update();
    Q_EMIT chosenChanged();
}

void BoxLayer::endDrag()
{
    if (!m_isDragging)
        return;
    const QVector<BoxPlace> wanted = m_places;
    const QVector<BoxPlace> before = m_before;
    cancelDrag();
    QVector<templates::BoxOperations::Placed> placed;
    for (qsizetype i = 0; i < wanted.size() && i < before.size(); ++i) {
        if (wanted.at(i) != before.at(i))
            placed.append({ static_cast<size_t>(i), wanted.at(i) });
    }
    if (!placed.isEmpty())
        apply(m_drag == Drag::Place ? tr("Move a box") : tr("Place of a box"),
            m_page.editor()->boxes().place(placed));
}

void BoxLayer::cancelDrag()
{
    m_isDragging = false;
    m_guideX.reset();
    m_guideY.reset();
    m_places = m_before;
    if (m_badge)
        m_badge->hide();
    settle();
    m_page.viewport()->update();
    Q_EMIT chosenChanged();
}

void BoxLayer::showBadge(const BoxPlace &place, Drag drag)
{
    if (!m_badge) {
        m_badge = new PlainLabel(m_page.viewport());
        m_badge->setAutoFillBackground(true);
        m_badge->setBackgroundRole(QPalette::ToolTipBase);
        m_badge->setForegroundRole(QPalette::ToolTipText);
        m_badge->setMargin(3);
        m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_badge->setText(drag == Drag::Width ? tr("%1 mm wide").arg(lengthWords(place.width))
            : drag == Drag::Height       ? tr("%1 mm high").arg(lengthWords(place.height))
                                   : tr("x %1, y %2 mm").arg(lengthWords(place.x), lengthWords(place.y)));
    m_badge->adjustSize();
    const QRect frame = m_frames.at(static_cast<qsizetype>(m_chosen.constFirst()))->geometry();
    m_badge->move(std::max(0, frame.left()), std::max(0, frame.top() - m_badge->height() - 2));
    m_badge->raise();
    m_badge->show();
}

void BoxLayer::paintGuides(QPainter &painter) const
{
    if (!m_guideX && !m_guideY)
        return;
    const double pixels = m_page.pixelsPerMillimetre() / 10;
    const int page = m_places.at(static_cast<qsizetype>(m_chosen.constFirst())).page;
    painter.setPen(QPen(guideLine, 1));
    if (m_guideX) {
        const int x = qRound(*m_guideX * pixels) - m_page.horizontalScrollBar()->value();
        painter.drawLine(x, 0, x, m_page.viewport()->height());
    }
    if (m_guideY) {
        const int y = qRound((*m_guideY + (page - 1) * double(BoxPlace::paperHeight)) * pixels)
            - m_page.verticalScrollBar()->value();
        painter.drawLine(0, y, m_page.viewport()->width(), y);
    }
}

} // namespace tereze::ui
