// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "truetypefont.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tereze::document {

/// What one document needs of a font. Each glyph gets a code of its own for each text that it stands for, so
/// that the text of a document is always found again, although letters of two alphabets may share an outline
/// and every letter that the font lacks is drawn as the same box. Codes are given in the order of asking, so
/// equal documents get equal subsets.
class FontSubset {
public:
    /// The font outlives the subset.
    explicit FontSubset(const TrueTypeFont &font);

    const TrueTypeFont &font() const { return m_font; }
    bool isUsed() const { return m_places.size() > 1; }
    /// The code of a glyph that stands for a text; 0 when there are too many of them, for which file() is an
    /// error then.
    quint16 codeOf(int glyph, const QString &text);

    struct File {
        QByteArray bytes;
        int glyphs; ///< those of the codes, and behind them the parts of composed ones
    };
    /// A font whose glyphs are numbered by the codes: the tables that PDF asks of an embedded one.
    /// Corrupt for a damaged outline; InvalidInput beyond 65,535 glyphs.
    Result<File> file() const;
    /// Codes from 0 on that were given.
    int codes() const { return static_cast<int>(m_places.size()); }
    /// Thousandths of an em.
    int width(int code) const;
    /// Empty for code 0.
    const QString &text(int code) const { return m_places.at(static_cast<size_t>(code)).text; }

private:
    struct Place {
        int glyph;
        QString text;
    };

    const TrueTypeFont &m_font;
    std::vector<Place> m_places; ///< by code
    QHash<std::pair<int, QString>, quint16> m_codes;
    bool m_isFull = false;
};

} // namespace tereze::document
