// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace tereze::ui {

/// Moves pieces and bends of an orthogonal line, whose ends stay on the borders of two shapes. Scene units.
class LineBender {
public:
    LineBender(QList<QPointF> line, const QRectF &source, const QRectF &target)
        : m_line(std::move(line))
        , m_source(source)
        , m_target(target)
    {
    }

    /// The line with its piece from point `index` to the next moved through a place.
    QList<QPointF> withPieceAt(int index, const QPointF &place) const;
    /// The line with a bend moved to a place, with both its pieces.
    QList<QPointF> withBendAt(int index, const QPointF &place) const;

    /// The piece whose middle is within reach of a place; -1 when none is.
    static int pieceAt(const QList<QPointF> &line, const QPointF &place, double reach);

private:
    /// Moves a piece; answers by how many points the indexes behind its beginning have grown.
    int movePiece(QList<QPointF> &line, int index, const QPointF &place) const;

    QList<QPointF> m_line;
    QRectF m_source;
    QRectF m_target;
};

} // namespace tereze::ui
