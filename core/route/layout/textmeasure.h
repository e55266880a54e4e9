// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

namespace tereze::route {

inline constexpr double labelFontSize = 11; ///< pixels
inline constexpr double stepFontSize = 12;
inline constexpr double lineSpacing = 1.2; ///< of the size of the font

/// About how wide a text runs in a sans-serif font, in pixels: by a table of the widths of kinds of letters,
/// so that it is the same on every machine.
double textWidth(QStringView text, double fontSize);

/// The text in lines of at most `width`, broken between words, and inside a word only when it is wider than a
/// line. With more than `maximumLines` the last one ends in an ellipsis. Line breaks of the text count as
/// spaces.
QStringList wrappedText(const QString &text, double width, double fontSize, int maximumLines = 20);

/// The room that wrappedText() takes.
QSizeF wrappedSize(const QString &text, double width, double fontSize, int maximumLines = 20);

} // namespace tereze::route
