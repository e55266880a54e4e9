// SPDX-License-Identifier: GPL-3.0-or-later
#include "resizeframe.h"

#include <QLineF>

#include <algorithm>

namespace tereze::ui {

QList<ResizeFrame::Handle> ResizeFrame::handles() const
{
    const QRectF &r = m_bounds;
    return { { Qt::TopEdge | Qt::LeftEdge, r.topLeft() }, { Qt::TopEdge | Qt::RightEdge, r.topRight() },
        { Qt::BottomEdge | Qt::LeftEdge, r.bottomLeft() },
        { Qt::BottomEdge | Qt::RightEdge, r.bottomRight() },
        { Qt::TopEdge, QPointF(r.center().x(), r.top()) },
        { Qt::BottomEdge, QPointF(r.center().x(), r.bottom()) },
        { Qt::LeftEdge, QPointF(r.left(), r.center().y()) },
        { Qt::RightEdge, QPointF(r.right(), r.center().y()) } };
}

Qt::Edges ResizeFrame::edgesAt(const QPointF &place, double reach) const
{
    for (const Handle &handle : handles()) {
        if (QLineF(handle.place, place).length() <= reach)
            return handle.edges;
    }
    return {};
}

QRectF ResizeFrame::pulled(Qt::Edges edges, const QPointF &to) const
{
    QRectF r = m_bounds;
    // What is smaller already, as other programs draw it, may stay so but gets no smaller.
    const double width = std::min(m_least.width(), r.width());
    const double height = std::min(m_least.height(), r.height());
    if (edges & Qt::LeftEdge)
        r.setLeft(std::min(to.x(), r.right() - width));
    if (edges & Qt::RightEdge)
        r.setRight(std::max(to.x(), r.left() + width));
    if (edges & Qt::TopEdge)
        r.setTop(std::min(to.y(), r.bottom() - height));
    if (edges & Qt::BottomEdge)
        r.setBottom(std::max(to.y(), r.top() + height));
    return r;
}

Qt::CursorShape ResizeFrame::cursor(Qt::Edges edges)
{
    if (edges == Qt::Edges(Qt::TopEdge | Qt::LeftEdge) || edges == Qt::Edges(Qt::BottomEdge | Qt::RightEdge))
        return Qt::SizeFDiagCursor;
    if (edges == Qt::Edges(Qt::TopEdge | Qt::RightEdge) || edges == Qt::Edges(Qt::BottomEdge | Qt::LeftEdge))
        return Qt::SizeBDiagCursor;
    return edges & (Qt::LeftEdge | Qt::RightEdge) ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

} // namespace tereze::ui
