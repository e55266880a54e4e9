// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontsubset.h"
#include "textshaper.h"

#include <QPointF>
#include <QVector>

namespace tereze::document {

/// What is written in one font on one line, and how PDF 1.4 shows it. A value.
struct PdfTextRun {
    struct Piece {
        TextShaper::Word word;
        bool isBlank; ///< a blank and not a word
    };

    QVector<Piece> pieces;
    QPointF place; ///< the begin of its base line, in the coordinates that the page has then
    double width; ///< as laid out, in the same units
    double size; ///< of an em, in the same units; above zero
    int face; ///< of the document font

    bool isEmpty() const; ///< without a single glyph
    /// Appends the operators that show it. The subset is that of the face and gets the glyphs.
    void write(QByteArray &operators, FontSubset &subset) const;
};

} // namespace tereze::document
