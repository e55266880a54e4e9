// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxplace.h"

#include "markup.h"

#include <QRegularExpression>

namespace tereze::templates {

std::optional<int> BoxPlace::tenthsOf(const QString &length)
{
    static const QRegularExpression form(QStringLiteral("\\A(0|[1-9][0-9]{0,2})(?:\\.([0-9]))?mm\\z"));
    const QRegularExpressionMatch match = form.match(length);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 10 + match.captured(2).toInt();
}

std::optional<int> BoxPlace::pageOf(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("\\A[1-9][0-9]?\\z"));
    return form.match(number).hasMatch() ? std::optional<int>(number.toInt()) : std::nullopt;
}

QString BoxPlace::written(int tenths)
{
    return u"%1.%2mm"_qs.arg(tenths / 10).arg(tenths % 10);
}

std::optional<BoxPlace> BoxPlace::read(const QString &openTag)
{
    const QString page = attributeOf(openTag, u"page"_qs);
    const QString height = attributeOf(openTag, u"height"_qs);
    const std::optional<int> pageNumber = page.isEmpty() ? 1 : pageOf(page);
    const std::optional<int> x = tenthsOf(attributeOf(openTag, u"x"_qs));
    const std::optional<int> y = tenthsOf(attributeOf(openTag, u"y"_qs));
    const std::optional<int> width = tenthsOf(attributeOf(openTag, u"width"_qs));
    const std::optional<int> high = height.isEmpty() ? 0 : tenthsOf(height);
    if (!pageNumber || !x || !y || !width || !high)
        return std::nullopt;
    return BoxPlace { *pageNumber, *x, *y, *width, *high };
}

QString BoxPlace::writtenInto(const QString &openTag) const
{
    // Page 1 is not named unless it was.
    const bool namesPage = page != 1 || !attributeOf(openTag, u"page"_qs).isEmpty();
    QString tag = withAttribute(openTag, u"page"_qs, namesPage ? QString::number(page) : QString());
    tag = withAttribute(tag, u"x"_qs, written(x));
    tag = withAttribute(tag, u"y"_qs, written(y));
    tag = withAttribute(tag, u"width"_qs, written(width));
    return withAttribute(tag, u"height"_qs, height > 0 ? written(height) : QString());
}

bool BoxPlace::isOnPaper() const
{
    return page >= 1 && page <= mostPages && x >= 0 && y >= 0 && width >= smallestSide
        && (height == 0 || height >= smallestSide) && x + width <= paperWidth
        && y + std::max(height, smallestSide) <= paperHeight;
}

QRectF BoxPlace::millimetres(int textHeight) const
{
    return { x / 10.0, y / 10.0, width / 10.0, (height > 0 ? height : textHeight) / 10.0 };
}

const QRectF &numberZone()
{
    static const QRectF zone(123, 15, 72, 12);
    return zone;
}

const QRectF &qrZone()
{
    static const QRectF zone(28, 223, 167, 56);
    return zone;
}

bool coverEachOther(const QRectF &one, const QRectF &other)
{
    constexpr double touching = 0.05;
    const QRectF common = one.intersected(other);
    return common.width() > touching && common.height() > touching;
}

} // namespace tereze::templates
