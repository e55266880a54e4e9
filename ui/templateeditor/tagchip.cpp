// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagchip.h"

#include <QBrush>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace tereze::ui {

namespace {

enum ChipProperty { ChipWords = QTextFormat::UserProperty + 1, ChipLook, ChipPicture, ChipSize };

constexpr double sidePadding = 4;

struct ChipColors {
    QColor fill;
    QColor line;
    QColor text;
};

/// On paper, which is white whatever the theme is.
ChipColors chipColors(TagChip::Look look)
{
    switch (look) {
    case TagChip::Look::Field:
        return { QColor(0xe6, 0xef, 0xfc), QColor(0xa9, 0xc3, 0xea), QColor(0x17, 0x3a, 0x78) };
    case TagChip::Look::SectionBegin:
    case TagChip::Look::SectionEnd:
        return { QColor(0xfd, 0xf2, 0xd8), QColor(0xdf, 0xbf, 0x77), QColor(0x63, 0x48, 0x05) };
    case TagChip::Look::Note:
        return { QColor(0xee, 0xee, 0xee), QColor(0xcc, 0xcc, 0xcc), QColor(0x55, 0x55, 0x55) };
    case TagChip::Look::Unknown:
        break;
    }
    return { QColor(0xfc, 0xe4, 0xe4), QColor(0xd9, 0x85, 0x85), QColor(0x86, 0x1a, 0x1a) };
}

TagChip::Look lookOf(const QTextFormat &format)
{
    return static_cast<TagChip::Look>(format.intProperty(ChipLook));
}

QFont chipFont(const QTextFormat &format)
{
    QFont font = format.toCharFormat().font();
    font.setUnderline(false);
    if (lookOf(format) != TagChip::Look::Field && lookOf(format) != TagChip::Look::Unknown) {
        font.setPointSizeF(font.pointSizeF() * 0.8);
        font.setBold(false);
    }
    return font;
}

} // namespace

QTextCharFormat TagChip::format(const QTextCharFormat &text, const QString &words, Look look)
{
    QTextCharFormat format = text;
    format.setObjectType(objectType);
    format.setProperty(ChipWords, words);
    format.setProperty(ChipLook, static_cast<int>(look));
    format.setVerticalAlignment(QTextCharFormat::AlignBaseline);
    return format;
}

QTextCharFormat TagChip::pictureFormat(
    const QTextCharFormat &text, const QString &words, const QImage &picture, const QSizeF &size)
{
    QTextCharFormat chip = format(text, words, Look::Field);
    chip.setProperty(ChipPicture, picture);
    chip.setProperty(ChipSize, size);
    return chip;
}

QString TagChip::wordsOf(const QTextFormat &format)
{
    return format.stringProperty(ChipWords);
}

QSizeF TagChip::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    if (format.hasProperty(ChipSize))
        return format.property(ChipSize).toSizeF();
    const QFontMetricsF own(chipFont(format));
    const QFontMetricsF line(format.toCharFormat().font());
    return { own.horizontalAdvance(wordsOf(format)) + 2 * sidePadding + 1, line.height() };
}

void TagChip::drawObject(
    QPainter *painter, const QRectF &rectangle, QTextDocument *, int, const QTextFormat &format)
{
    const ChipColors colors = chipColors(lookOf(format));
    const bool isSelected = format.background().style() != Qt::NoBrush;
    painter->save();
    if (format.hasProperty(ChipPicture)) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rectangle, format.property(ChipPicture).value<QImage>());
        if (isSelected) {
            painter->setPen(QPen(colors.text, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(rectangle.adjusted(1, 1, -1, -1));
        }
        painter->restore();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isSelected ? colors.text : colors.line, isSelected ? 1.4 : 1));
    painter->setBrush(isSelected ? colors.line : colors.fill);
    painter->drawRoundedRect(rectangle.adjusted(0.5, 0.5, -1.5, -0.5), 3, 3);
    painter->setPen(colors.text);
    painter->setFont(chipFont(format));
    painter->drawText(rectangle.adjusted(0, 0, -1, 0), Qt::AlignCenter | Qt::TextSingleLine, wordsOf(format));
    painter->restore();
}

} // namespace tereze::ui
