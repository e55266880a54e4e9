// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QList>
#include <QRect>

namespace tereze::document {

/// The tables of a TrueType font that a subset of it is made from (OpenType 1.9: head, hhea, hmtx, loca,
/// glyf, maxp, name, post, OS/2). Keeps the bytes; immutable, so one may be read from several threads.
class TrueTypeFont {
public:
    /// An outline without its instructions, which no PDF viewer needs. The glyphs of which a composed one is
    /// put together are named at `references`.
    struct Outline {
        struct Reference {
            qsizetype offset; ///< of the 16 bits in `bytes`
            int glyph;
        };
        QByteArray bytes; ///< empty for a glyph that shows nothing
        QList<Reference> references;
    };

    /// Corrupt for what is no such font or contradicts itself.
    static Result<TrueTypeFont> read(const QByteArray &bytes);

    const QByteArray &postScriptName() const { return m_name; }
    int glyphs() const { return m_glyphs; }
    int unitsPerEm() const { return m_unitsPerEm; }
    /// Lengths and boxes are in those units.
    int ascent() const { return m_ascent; }
    int descent() const { return m_descent; } ///< below the line: negative
    int capHeight() const { return m_capHeight; }
    double italicAngle() const { return m_italicAngle; } ///< degrees
    QRect box() const { return m_box; } ///< left, lower edge, width, height
    const QByteArray &head() const { return m_head; }
    const QByteArray &hhea() const { return m_hhea; }
    const QByteArray &maxp() const { return m_maxp; }

    /// `glyph` is below glyphs().
    int advance(int glyph) const;
    int leftBearing(int glyph) const;
    /// Corrupt for an outline that goes beyond its end or names glyphs that are not there.
    Result<Outline> outline(int glyph) const;

private:
    TrueTypeFont() = default;
    Result<Outline> simpleOutline(int glyph, const QByteArray &data) const;
    Result<Outline> composedOutline(int glyph, const QByteArray &data) const;

    QByteArray m_head, m_hhea, m_maxp, m_hmtx, m_loca, m_glyf, m_name;
    int m_glyphs = 0;
    int m_metrics = 0; ///< glyphs that have an advance of their own; the others have that of the last
    bool m_longOffsets = false;
    int m_unitsPerEm = 0;
    int m_ascent = 0;
    int m_descent = 0;
    int m_capHeight = 0;
    double m_italicAngle = 0;
    QRect m_box;
};

} // namespace tereze::document
