// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfcanvas.h"

#include "pdfpaintengine.h"

namespace tereze::document {

PdfCanvas::PdfCanvas(PdfParts &parts, const QSizeF &points, int dotsPerInch)
    : m_points(points)
    , m_dotsPerInch(dotsPerInch)
    , m_engine(std::make_unique<PdfPaintEngine>(parts, points, dotsPerInch))
{
}

PdfCanvas::~PdfCanvas() = default;

Result<PdfDrawing> PdfCanvas::drawing() const
{
    return m_engine->drawing();
}

QPaintEngine *PdfCanvas::paintEngine() const
{
    return m_engine.get();
}

int PdfCanvas::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qRound(m_points.width() * m_dotsPerInch / 72);
    case PdmHeight:
        return qRound(m_points.height() * m_dotsPerInch / 72);
    case PdmWidthMM:
        return qRound(m_points.width() * 25.4 / 72);
    case PdmHeightMM:
        return qRound(m_points.height() * 25.4 / 72);
    case PdmNumColors:
        return INT_MAX;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace tereze::document
