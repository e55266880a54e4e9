// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebender.h"

#include <QLineF>

#include <cmath>

namespace tereze::ui {

namespace {

constexpr double stub = 20; // of the line before it leaves its direction at a shape
constexpr double margin = 4; // of a dock from the corner of its shape

double &across(QPointF &point, bool horizontal)
{
    return horizontal ? point.ry() : point.rx();
}

bool isInside(double value, const QRectF &shape, bool horizontal)
{
    return horizontal ? value >= shape.top() + margin && value <= shape.bottom() - margin
                      : value >= shape.left() + margin && value <= shape.right() - margin;
}

QPointF stubFrom(const QPointF &dock, const QPointF &towards)
{
    const QLineF line(dock, towards);
    const double share = line.length() > 0 ? std::min(0.5, stub / line.length()) : 0;
    return line.pointAt(share);
}

} // namespace

int LineBender::movePiece(QList<QPointF> &line, int index, const QPointF &place) const
{
    const QPointF a = line[index];
    const QPointF b = line[index + 1];
    const bool horizontal = std::abs(a.x() - b.x()) >= std::abs(a.y() - b.y());
    const double to = horizontal ? place.y() : place.x();
    int grown = 0;
    if (index + 2 == line.size() && !isInside(to, m_target, horizontal)) {
        const QPointF knee = stubFrom(line.last(), a);
        line.insert(line.size() - 1, knee);
        line.insert(line.size() - 1, knee);
        // The piece now ends at the first knee, the second leads to the shape.
    }
    if (index == 0 && !isInside(to, m_source, horizontal)) {
        const QPointF knee = stubFrom(line.first(), b);
        line.insert(1, knee);
        line.insert(1, knee);
        grown = 2;
    }
    across(line[index + grown], horizontal) = to;
    across(line[index + grown + 1], horizontal) = to;
    return grown;
}

QList<QPointF> LineBender::withPieceAt(int index, const QPointF &place) const
{
    QList<QPointF> line = m_line;
    if (index >= 0 && index + 1 < line.size())
        movePiece(line, index, place);
    return line;
}

QList<QPointF> LineBender::withBendAt(int index, const QPointF &place) const
{
    QList<QPointF> line = m_line;
    if (index <= 0 || index + 1 >= line.size())
        return line;
    const int grown = movePiece(line, index - 1, place);
    movePiece(line, index + grown, place);
    return line;
}

int LineBender::pieceAt(const QList<QPointF> &line, const QPointF &place, double reach)
{
    for (int i = 0; i + 1 < line.size(); ++i) {
        const QLineF piece(line[i], line[i + 1]);
        if (piece.length() > 24 && QLineF(piece.center(), place).length() <= reach)
            return i;
    }
    return -1;
}

} // namespace tereze::ui
