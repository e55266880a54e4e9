// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QVector>

#include <chrono>
#include <optional>

class QImage;

namespace tereze::document {

/// Where something stands on a page, as a map of cells of half a millimetre: the boxes of its words, those
/// that are not painted (a scan's recognised text) among them, and whatever Poppler paints that differs from
/// the paper. The paper is the tone that most of the page has, so a scan, one picture over the whole page,
/// has free places too.
class PageInk {
public:
    enum class Corner { TopLeft, TopRight, BottomLeft, BottomRight };

    /// `page` from 1; `size` is what is seen of it in millimetres, `unit` its unit in points. InvalidInput
    /// when Poppler cannot paint the page, or not within `patience`: a small file may fill a page a million
    /// times. Poppler asks between the operators of one content; PaintedSize bounds forms within forms.
    static Result<PageInk> read(const QByteArray &pdf, int page, const QSizeF &size, double unit,
        std::chrono::milliseconds patience = std::chrono::seconds(30));

    /// Whether nothing stands on a place that is on the page; millimetres from the upper left corner.
    bool isFree(const QRectF &place) const;
    /// The free place nearest to a corner, the earlier ones preferred, at least `margin` millimetres from the
    /// page's edges; nothing when there is none.
    std::optional<QRectF> freePlace(const QSizeF &size, double margin, const QList<Corner> &corners) const;
    /// From now on the place is not free.
    void take(const QRectF &place);

private:
    explicit PageInk(const QSizeF &size);
    void markPainted(const QImage &image);
    void markWords(const QList<QRectF> &words); ///< millimetres
    void sumUp();
    QRect cellsOf(const QRectF &place) const;

    QSizeF m_size; ///< millimetres
    int m_columns = 0;
    int m_rows = 0;
    QVector<bool> m_inked; ///< by row
    QVector<int> m_sums; ///< inked cells above and left of each corner of the grid, by row of m_columns + 1
};

} // namespace tereze::document
