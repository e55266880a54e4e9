// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace tereze::route {

/// Leads single lines around shapes that stay where they are: a shortest way with few bends (A* over the
/// lines that the borders of the shapes nearby span). For flows that a person has drawn or that have lost
/// their way; layoutRoute routes whole drawings otherwise.
class OrthogonalRouter {
public:
    /// `shapes` are not to be crossed; the ends of a line may be among them.
    explicit OrthogonalRouter(QList<QRectF> shapes);

    /// From border to border, leaving to the right and arriving from the left where that is about as good.
    /// `leavesBelow`: from the lower border, as from an event on the border of a step. When shapes leave no
    /// way within reach, or when this router has searched for very many lines, the line crosses some. At
    /// least two points.
    QList<QPointF> route(const QRectF &source, const QRectF &target, bool leavesBelow = false);

    /// Does the line run through a shape other than those that touch its ends?
    bool crosses(const QList<QPointF> &line) const;

private:
    QList<QRectF> m_shapes;
    qint64 m_budget = 30'000'000; ///< grid points that may still be searched, so that no file takes minutes
};

} // namespace tereze::route
