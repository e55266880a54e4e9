// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <Qt>

namespace tereze::ui {

/// The frame of a step or a lane, pulled at its corners and sides. Lengths in scene units.
class ResizeFrame {
public:
    static constexpr QSizeF leastStep { 80, 60 }; ///< a name can still be read
    static constexpr QSizeF leastLane { 200, 80 };

    ResizeFrame(const QRectF &bounds, const QSizeF &least)
        : m_bounds(bounds)
        , m_least(least)
    {
    }

    struct Handle {
        Qt::Edges edges; ///< that go along
        QPointF place;
    };
    /// Corners first, as they lie over the sides of what is small.
    QList<Handle> handles() const;
    /// What is pulled at a place; nothing where there is no handle.
    Qt::Edges edgesAt(const QPointF &place, double reach) const;
    /// The frame with these edges at a place; the other ones stay, and it gets no smaller than it may be.
    QRectF pulled(Qt::Edges edges, const QPointF &to) const;

    static Qt::CursorShape cursor(Qt::Edges edges);

private:
    QRectF m_bounds;
    QSizeF m_least;
};

} // namespace tereze::ui
