// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenpage.h"

#include "pdffile.h"

#include <QCoreApplication>

#include <algorithm>

namespace tereze::document {
namespace {

constexpr double smallestSide = 50;
constexpr double largestSide = 1200;

QPDFObjectHandle::Rectangle ordered(const QPDFObjectHandle::Rectangle &box)
{
    return { std::min(box.llx, box.urx), std::min(box.lly, box.ury), std::max(box.llx, box.urx),
        std::max(box.lly, box.ury) };
}

} // namespace

Result<SeenPage> SeenPage::of(QPDFPageObjectHelper page, int number)
{
    const auto refuse = [number](const QString &detail) {
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document", "Page %1 of the PDF file has no size that can be used.")
                .arg(number),
            QStringLiteral("page %1: %2").arg(number).arg(detail));
    };
    SeenPage seen;
    QPDFObjectHandle media = page.getMediaBox();
    QPDFObjectHandle crop = page.getCropBox();
    if (!media.isRectangle() || !crop.isRectangle())
        return refuse(QStringLiteral("no MediaBox"));
    const auto outer = ordered(media.getArrayAsRectangle());
    const auto inner = ordered(crop.getArrayAsRectangle());
    seen.m_box = { std::max(outer.llx, inner.llx), std::max(outer.lly, inner.lly),
        std::min(outer.urx, inner.urx), std::min(outer.ury, inner.ury) };
    QPDFObjectHandle turned = page.getAttribute("/Rotate", false);
    if (!turned.isNull() && (!turned.isInteger() || turned.getIntValue() % 90 != 0))
        return refuse(QStringLiteral("turned by no multiple of 90 degrees"));
    if (turned.isInteger())
        seen.m_turned = static_cast<int>((turned.getIntValue() % 360 + 360) % 360);
    QPDFObjectHandle unit = page.getObjectHandle().getKey("/UserUnit");
    if (!unit.isNull()
        && !(unit.isNumber() && unit.getNumericValue() >= 0.1 && unit.getNumericValue() <= 100))
        return refuse(QStringLiteral("UserUnit"));
    if (unit.isNumber())
        seen.m_unit = unit.getNumericValue();
    seen.m_size = QSizeF(seen.m_box.urx - seen.m_box.llx, seen.m_box.ury - seen.m_box.lly)
        * (seen.m_unit / pointsPerMillimetre);
    if (seen.m_turned % 180 != 0)
        seen.m_size.transpose();
    const auto usable = [](double side) {
        return side >= smallestSide && side <= largestSide;
    };
    if (!usable(seen.m_size.width()) || !usable(seen.m_size.height()))
        return refuse(
            QStringLiteral("%1 × %2 mm are seen of it").arg(seen.m_size.width()).arg(seen.m_size.height()));
    return seen;
}

QPointF SeenPage::onPage(const QPointF &point) const
{
    switch (m_turned) {
    case 90:
        return { m_box.urx - point.y(), m_box.lly + point.x() };
    case 180:
        return { m_box.urx - point.x(), m_box.ury - point.y() };
    case 270:
        return { m_box.llx + point.y(), m_box.ury - point.x() };
    default:
        return { m_box.llx + point.x(), m_box.lly + point.y() };
    }
}

QPointF SeenPage::lowerLeft(const QRectF &place) const
{
    return QPointF(place.left(), m_size.height() - place.bottom()) * (pointsPerMillimetre / m_unit);
}

QPDFObjectHandle::Rectangle SeenPage::onPage(const QRectF &place) const
{
    const QPointF corner = lowerLeft(place);
    const QSizeF size = place.size() * (pointsPerMillimetre / m_unit);
    const QPointF a = onPage(corner);
    const QPointF b = onPage(corner + QPointF(size.width(), size.height()));
    return ordered({ a.x(), a.y(), b.x(), b.y() });
}

std::string SeenPage::matrixTo(const QRectF &place) const
{
    const QPointF corner = lowerLeft(place);
    const QPointF origin = onPage(corner);
    const QPointF right = (onPage(corner + QPointF(1, 0)) - origin) / m_unit;
    const QPointF up = (onPage(corner + QPointF(0, 1)) - origin) / m_unit;
    std::string operands;
    for (const double value : { right.x(), right.y(), up.x(), up.y(), origin.x(), origin.y() })
        operands += QByteArray::number(value, 'f', 4).toStdString() + ' ';
    return operands;
}

} // namespace tereze::document
