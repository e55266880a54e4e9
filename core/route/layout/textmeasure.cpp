// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmeasure.h"

#include <algorithm>
#include <cmath>

namespace tereze::route {

namespace {

/// In thousandths of the font's size, a little on the wide side.
int widthOfLetter(QChar letter)
{
    static const QString narrow = QStringLiteral("iljtfIr.,:;'|!()[] іїІЇ");
    static const QString wide = QStringLiteral("mwMWЖШЩЮФМжшщюфмыЫ@%—ҚӨ");
    if (narrow.contains(letter))
        return 340;
    if (wide.contains(letter))
        return 860;
    if (letter.unicode() >= 0x2e80)
        return 1000; // ideographs
    return letter.isUpper() ? 690 : 575;
}

/// Reads no further than the width goes: a name may be as long as the file.
bool fits(QStringView text, double width, double fontSize)
{
    double used = 0;
    for (const QChar letter : text) {
        used += widthOfLetter(letter) * fontSize / 1000;
        if (used > width + 1e-6)
            return false;
    }
    return true;
}

} // namespace

double textWidth(QStringView text, double fontSize)
{
    int thousandths = 0;
    for (const QChar letter : text)
        thousandths += widthOfLetter(letter);
    return thousandths * fontSize / 1000;
}

QStringList wrappedText(const QString &text, double width, double fontSize, int maximumLines)
{
    QStringList lines;
    QString line;
    const auto finish = [&] {
        if (!line.isEmpty())
            lines.append(line);
        line.clear();
    };
    for (QString word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (lines.size() > maximumLines)
            break;
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (fits(longer, width, fontSize)) {
            line = longer;
            continue;
        }
        finish();
        while (!fits(word, width, fontSize) && word.size() > 1 && lines.size() <= maximumLines) {
            qsizetype fitting = 1;
            while (fitting < word.size() && fits(QStringView(word).first(fitting + 1), width, fontSize))
                ++fitting;
            if (word[fitting - 1].isHighSurrogate() && fitting < word.size())
                ++fitting;
            lines.append(word.first(fitting));
            word.remove(0, fitting);
        }
        line = word;
    }
    finish();
    if (lines.size() > maximumLines) {
        lines = lines.first(maximumLines);
        lines.last() += u'…';
    }
    return lines;
}

QSizeF wrappedSize(const QString &text, double width, double fontSize, int maximumLines)
{
    const QStringList lines = wrappedText(text, width, fontSize, maximumLines);
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, textWidth(line, fontSize));
    return { std::ceil(widest), std::ceil(static_cast<double>(lines.size()) * fontSize * lineSpacing) };
}

} // namespace tereze::route
