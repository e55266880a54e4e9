// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftextrun.h"

#include "pdfnumber.h"

#include <algorithm>
#include <cmath>

namespace tereze::document {
namespace {

// The strings of PDF 1.4 end at 65,535 bytes and its arrays at 8,191 elements (appendix C).
constexpr int longestString = 16'000; ///< codes
constexpr int longestArray = 8'000;

/// Writes codes and shifts as the operand of TJ.
class ShownText {
public:
    explicit ShownText(QByteArray &operators)
        : m_operators(operators)
    {
        begin();
    }

    void shift(int thousandths)
    {
        m_operators += '>' + QByteArray::number(-thousandths) + '<';
        m_inString = 0;
        m_inArray += 2;
    }

    void rise(double height)
    {
        end();
        m_operators += ' ';
        appendPdfNumber(m_operators, height);
        m_operators += " Ts ";
        begin();
    }

    void code(quint16 code)
    {
        static const char digits[] = "0123456789ABCDEF";
        if (m_inString >= longestString || m_inArray >= longestArray) {
            end();
            m_operators += ' ';
            begin();
        }
        for (int bits = 12; bits >= 0; bits -= 4)
            m_operators += digits[(code >> bits) & 0xF];
        ++m_inString;
    }

    void end() { m_operators += ">] TJ"; }

private:
    void begin()
    {
        m_operators += "[<";
        m_inString = 0;
        m_inArray = 1;
    }

    QByteArray &m_operators;
    int m_inString = 0; ///< codes in the string that is open
    int m_inArray = 0; ///< elements in the array that is open
};

} // namespace

bool PdfTextRun::isEmpty() const
{
    return std::all_of(
        pieces.cbegin(), pieces.cend(), [](const Piece &piece) { return piece.word.glyphs.isEmpty(); });
}

void PdfTextRun::write(QByteArray &operators, FontSubset &subset) const
{
    qsizetype blanks = 0;
    qsizetype glyphs = 0;
    double natural = 0; // in thousandths of an em, as all widths here
    for (const Piece &piece : pieces) {
        blanks += piece.isBlank ? 1 : 0;
        glyphs += piece.word.glyphs.size();
        natural += piece.word.width;
    }
    // What the layout gave the line beyond the words' own widths stands at the blanks, or else between
    // letters.
    const double slack = width * 1000 / size - natural;
    const double perBlank = blanks > 0 ? slack / double(blanks) : 0;
    const double perGlyph = blanks > 0 || glyphs == 0 ? 0 : slack / double(glyphs);
    operators += "BT /F" + QByteArray::number(face) + ' ';
    appendPdfNumber(operators, size);
    operators += " Tf 1 0 0 -1 ";
    appendPdfNumber(operators, place.x());
    operators += ' ';
    appendPdfNumber(operators, place.y());
    operators += " Tm ";
    ShownText shown(operators);
    double begin = 0; // of the piece
    double pen = 0; // where the viewer is
    double rise = 0;
    for (const Piece &piece : pieces) {
        for (const TextShaper::Glyph &glyph : piece.word.glyphs) {
            const int shift = qRound(begin + glyph.x - pen);
            if (std::abs(rise - glyph.y) > 0.5) {
                rise = glyph.y;
                shown.rise(rise * size / 1000);
            }
            if (shift != 0) {
                shown.shift(shift);
                pen += shift;
            }
            const quint16 code = subset.codeOf(static_cast<int>(glyph.index), glyph.text);
            shown.code(code);
            pen += subset.width(code);
            begin += perGlyph;
        }
        begin += piece.word.width + (piece.isBlank ? perBlank : 0);
    }
    shown.end();
    operators += rise == 0 ? " ET\n" : " 0 Ts ET\n";
}

} // namespace tereze::document
