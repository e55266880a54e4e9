// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderpicture.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tereze::ui {
namespace {

constexpr QSizeF sheetSize(210, 297); // mm, A4

} // namespace

BorderPicture::BorderPicture(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(150, 200);
}

const QMarginsF &BorderPicture::documentMargins()
{
    // Of the documents that are rendered here; nothing of them stands nearer to an edge.
    static const QMarginsF margins(10, 10, 10, 10);
    return margins;
}

void BorderPicture::setSheet(
    const std::optional<QMarginsF> &border, const std::optional<domain::Calibration> &calibration)
{
    m_border = border;
    m_calibration = calibration;
    update();
}

QRectF BorderPicture::area() const
{
    if (!m_calibration)
        return {};
    const QRectF plain = QRectF(QPointF(), sheetSize).marginsRemoved(documentMargins());
    const auto at = [this](const QPointF &place) {
        return m_calibration->offset
            + QPointF(place.x() * m_calibration->scale.x(), place.y() * m_calibration->scale.y());
    };
    return { at(plain.topLeft()), at(plain.bottomRight()) };
}

QSize BorderPicture::sizeHint() const
{
    return { 190, 260 };
}

void BorderPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale =
        std::min((width() - 4) / sheetSize.width(), (height() - 4) / sheetSize.height()); // pixels a mm
    const QSizeF size = sheetSize * scale;
    painter.translate((width() - size.width()) / 2, 2);
    const auto pixels = [scale](const QRectF &millimetres) {
        return QRectF(millimetres.topLeft() * scale, millimetres.size() * scale);
    };
    const QRectF sheet(QPointF(), sheetSize);
    const QRectF printable = m_border ? sheet.marginsRemoved(*m_border) : sheet;
    painter.fillRect(pixels(sheet), Qt::white); // paper is white in the dark too
    if (m_border) {
        painter.save();
        QPainterPath band;
        band.addRect(pixels(sheet));
        band.addRect(pixels(printable)); // odd-even: the border alone
        painter.fillPath(band, QColor(0xe6, 0xe6, 0xe6));
        painter.fillPath(band, QBrush(QColor(0x80, 0x80, 0x80), Qt::BDiagPattern));
        painter.restore();
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 1));
        painter.drawRect(pixels(printable));
    }
    painter.setPen(QPen(QColor(0x60, 0x60, 0x60), 1));
    painter.drawRect(pixels(sheet));
    if (!m_calibration)
        return;
    const QRectF inside = pixels(area());
    const QRectF seen = inside.intersected(pixels(sheet)); // what runs over the paper is drawn at its edge
    const QRectF limit = pixels(printable);
    const auto side = [&](const QPointF &from, const QPointF &to, bool isReached) {
        painter.setPen(isReached ? QPen(QColor(0xc0, 0x1c, 0x28), 2.5)
                                 : QPen(QColor(0x1a, 0x5f, 0xb4), 1.2, Qt::DashLine));
        painter.drawLine(from, to);
    };
    side(seen.topLeft(), seen.topRight(), inside.top() < limit.top());
    side(seen.topRight(), seen.bottomRight(), inside.right() > limit.right());
    side(seen.bottomRight(), seen.bottomLeft(), inside.bottom() > limit.bottom());
    side(seen.bottomLeft(), seen.topLeft(), inside.left() < limit.left());
}

} // namespace tereze::ui
