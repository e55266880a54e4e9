// SPDX-License-Identifier: GPL-3.0-or-later
#include "textshaper.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace tereze::document {
namespace {

constexpr qsizetype mostWords = 20'000; ///< about 10 MB
constexpr qsizetype longestKept = 40; ///< characters; longer words hardly come again

/// Gives each glyph the characters that it stands for. A glyph that is that of the next character itself
/// stands for it; a ligature takes all up to the next of these.
void giveTexts(QList<TextShaper::Glyph> &glyphs, const QString &text, const QRawFont &font)
{
    struct Character {
        QString text;
        quint32 glyph;
    };
    QList<Character> characters;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate() ? 2 : 1;
        const QString one = text.mid(i, size);
        i += size;
        const QVector<quint32> own = font.glyphIndexesForString(one);
        characters.append({ one, own.isEmpty() ? 0 : own.first() });
    }
    qsizetype next = 0;
    for (qsizetype i = 0; i < glyphs.size() && next < characters.size(); ++i) {
        const bool isLast = i + 1 == glyphs.size();
        qsizetype end = next + 1;
        if (isLast) {
            end = characters.size();
        } else if (characters.at(next).glyph != glyphs.at(i).index) {
            const quint32 following = glyphs.at(i + 1).index;
            while (end < characters.size() && characters.at(end).glyph != following)
                ++end;
            if (end == characters.size()) // the next glyph is none of a character's own either
                end = next + 1;
        }
        for (; next < end; ++next)
            glyphs[i].text += characters.at(next).text;
    }
}

} // namespace

TextShaper::Word TextShaper::shape(const QString &text, const QFont &font)
{
    if (text.size() > longestKept)
        return shaped(text, font);
    const std::pair key(font.weight() * 4 + int(font.style()), text);
    {
        const QReadLocker reading(&m_lock);
        const auto known = m_words.constFind(key);
        if (known != m_words.constEnd())
            return *known;
    }
    const Word word = shaped(text, font);
    const QWriteLocker writing(&m_lock);
    if (m_words.size() >= mostWords)
        m_words.clear();
    m_words.insert(key, word);
    return word;
}

TextShaper::Word TextShaper::shaped(const QString &text, const QFont &font)
{
    QFont large(font);
    large.setPixelSize(1000);
    QTextLayout layout(text, large);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    Word word;
    if (!line.isValid())
        return word;
    word.width = static_cast<float>(line.horizontalAdvance());
    const double base = line.y() + line.ascent();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QVector<quint32> indexes = run.glyphIndexes();
        const QVector<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            word.glyphs.append({ indexes.at(i), QString(), static_cast<float>(positions.at(i).x() - line.x()),
                static_cast<float>(base - positions.at(i).y()) });
    }
    if (!runs.isEmpty() && text.trimmed().isEmpty()) {
        // A line does not count the blanks at its end.
        const QVector<QPointF> advances =
            runs.first().rawFont().advancesForGlyphIndexes(runs.first().glyphIndexes());
        word.width = 0;
        for (const QPointF &advance : advances)
            word.width += static_cast<float>(advance.x());
    }
    if (!runs.isEmpty())
        giveTexts(word.glyphs, text, runs.first().rawFont());
    return word;
}

} // namespace tereze::document
