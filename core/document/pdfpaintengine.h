// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfparts.h"
#include "pdftextrun.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QTransform>

#include <optional>

namespace tereze::document {

/// Writes what a QPainter paints as operators of PDF 1.4 (ISO 19005-1 allows those used here). The work of
/// PdfCanvas.
class PdfPaintEngine final : public QPaintEngine {
public:
    PdfPaintEngine(PdfParts &parts, const QSizeF &points, int dotsPerInch);

    /// Errors: those of PdfCanvas::drawing().
    Result<PdfDrawing> drawing() const;

    bool begin(QPaintDevice *device) override;
    bool end() override;
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &changed) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part) override;
    void drawImage(const QRectF &place, const QImage &image, const QRectF &part,
        Qt::ImageConversionFlags flags = Qt::AutoColor) override;
    void drawTextItem(const QPointF &place, const QTextItem &item) override;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

private:
    /// What is done with a shape.
    struct Painting {
        bool fills;
        bool strokes;
    };

    void refuse(const char *what); ///< what cannot be painted; the first counts
    void applyState(); ///< writes clip and coordinates when they differ from those written last
    void applyFill(const QColor &color);
    void applyPen();
    void append(double number);
    void append(const QPointF &point);
    void append(const QPainterPath &path, const QPointF &origin);
    void append(const QTransform &matrix);
    /// Makes all ready for the next shape; nothing where it would not be seen.
    std::optional<Painting> prepare(bool isArea);
    void paint(const Painting &painting, Qt::FillRule rule);
    /// Whether a brush or the brush of a pen paints anything.
    bool isSeen(const QBrush &brush);

    /// A run that ends with a soft hyphen, which is seen where the line ends with it. That is known with the
    /// next run only; then this one is inserted.
    struct Pending {
        PdfTextRun run;
        QPointF place; ///< of the run, in the painter's coordinates
        QFont font;
        qsizetype at; ///< in the operators
    };
    /// Whether nothing is seen of a text in that box of the painter's coordinates: Qt paints lines of the
    /// page before above the edge of this one, where who copies the text would find them twice.
    bool isCutOff(const QRectF &text) const;
    /// `next` is where the next run begins; none at the end of the page.
    void settleHyphen(const std::optional<QPointF> &next);
    void show(const PdfTextRun &run);

    PdfParts &m_parts;
    PdfDrawing m_drawing;
    std::optional<Pending> m_pending;
    double m_pointsPerDot;
    QTransform m_matrix; ///< of the painter
    QPointF m_origin; ///< what the painter's coordinates are shifted by when they are written
    QVector<QPainterPath> m_clips; ///< in dots; what is painted lies in all of them
    bool m_isClipping = false;
    bool m_isStateWritten = false;
    QPen m_pen;
    QBrush m_brush;
    QColor m_writtenFill; ///< invalid after a change of state, which forgets them
    bool m_isPenWritten = false;
    bool m_isLossless = false;
    bool m_isOpaque = true; ///< neither opacity nor a mode of composition is set
    QString m_fault; ///< what cannot be painted; empty when all could
    QFont m_font; ///< of the last text, with what was found for it
    std::optional<int> m_face;
    double m_size = 0; ///< dots, or what the painter's coordinates are
};

} // namespace tereze::document
