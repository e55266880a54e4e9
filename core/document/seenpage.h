// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QRectF>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace tereze::document {

/// A page of a PDF as a reader sees it: cut to its CropBox, turned by its Rotate. Places are in millimetres
/// from the upper left corner of what is seen. (ISO 32000-1, tables 30 and 31: MediaBox, CropBox, Rotate,
/// UserUnit.)
class SeenPage {
public:
    /// InvalidInput when boxes or turning are wrong, or what is seen is not between 50 and 1,200 mm a side.
    static Result<SeenPage> of(QPDFPageObjectHelper page, int number);

    QSizeF size() const { return m_size; } ///< millimetres
    double unit() const { return m_unit; } ///< the page's unit in points; 1 but for pages of several metres
    /// A place in the page's own coordinates.
    QPDFObjectHandle::Rectangle onPage(const QRectF &place) const;
    /// The operands of `cm` that put the lower left corner of a form object, in points, onto that of a place,
    /// upright as it is seen.
    std::string matrixTo(const QRectF &place) const;

private:
    SeenPage() = default;
    /// A point of what is seen, in the page's units from its lower left corner, in the page's own
    /// coordinates.
    QPointF onPage(const QPointF &point) const;
    QPointF lowerLeft(const QRectF &place) const;

    QPDFObjectHandle::Rectangle m_box;
    int m_turned = 0; ///< degrees clockwise: 0, 90, 180 or 270
    double m_unit = 1;
    QSizeF m_size;
};

} // namespace tereze::document
