// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfparts.h"

#include <QPaintDevice>

#include <memory>

namespace tereze::document {

class PdfPaintEngine;

/// Paper for a QPainter: what is painted becomes a PdfDrawing. Knows what the painting of documents needs:
/// opaque plain colours, lines, areas, clipping, pictures and text of the document font.
class PdfCanvas final : public QPaintDevice {
public:
    /// `parts` outlives the canvas. The painter's coordinates are dots.
    PdfCanvas(PdfParts &parts, const QSizeF &points, int dotsPerInch);
    ~PdfCanvas() override;
    Q_DISABLE_COPY_MOVE(PdfCanvas)

    /// What was painted; complete when no painter is active. Internal when something was painted that it does
    /// not know, such as a colour that shines through, a gradient or a font of the machine: nothing is left
    /// out or painted otherwise in silence.
    Result<PdfDrawing> drawing() const;
    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_points;
    int m_dotsPerInch;
    std::unique_ptr<PdfPaintEngine> m_engine;
};

} // namespace tereze::document
