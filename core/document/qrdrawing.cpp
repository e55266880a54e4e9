// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrdrawing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tereze::document {
namespace {

constexpr double wantedSide = 34; ///< millimetres with the quiet zone; larger codes take what they need
constexpr double largestModule = 0.6;

} // namespace

QrDrawing::QrDrawing(QrCode code, int moduleDots, int dotsPerInch)
    : m_code(std::move(code))
    , m_moduleDots(moduleDots)
    , m_dotsPerInch(dotsPerInch)
{
}

Result<QrDrawing> QrDrawing::of(const QString &text, int dotsPerInch)
{
    TEREZE_TRY(QrCode code, QrCode::encode(text));
    const double module =
        std::clamp(wantedSide / (code.size() + 2 * QrCode::quietZone), smallestModule, largestModule);
    const int dots = static_cast<int>(std::ceil(module * dotsPerInch / 25.4));
    return QrDrawing(std::move(code), dots, dotsPerInch);
}

double QrDrawing::module() const
{
    return m_moduleDots * 25.4 / m_dotsPerInch;
}

double QrDrawing::quiet() const
{
    return QrCode::quietZone * module();
}

double QrDrawing::side() const
{
    return (m_code.size() + 2 * QrCode::quietZone) * module();
}

void QrDrawing::paint(QPainter &painter, const QPointF &corner) const
{
    // In modules, so that the operators of a PDF stay short.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QVector<QRect> rectangles = m_code.rectangles();
    for (const QRect &r : rectangles)
        path.addRect(r);
    const double quietDots = QrCode::quietZone * m_moduleDots;
    painter.save();
    painter.translate(std::round(corner.x() + quietDots), std::round(corner.y() + quietDots));
    painter.scale(m_moduleDots, m_moduleDots);
    painter.setPen(Qt::NoPen);
    painter.fillPath(path, Qt::black);
    painter.restore();
}

} // namespace tereze::document
