// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QList>
#include <QReadWriteLock>
#include <QString>

namespace tereze::document {

/// Words as glyphs: kerning, ligatures and marks are those of QTextLayout, at which the text was laid out.
/// Words come again from document to document, so they are kept. May be used from several threads.
class TextShaper {
public:
    struct Glyph {
        quint32 index = 0;
        QString text; ///< what it stands for; empty where the glyph before says it already
        float x = 0; ///< thousandths of an em from the begin of the word, and above the line
        float y = 0;
    };
    struct Word {
        QList<Glyph> glyphs;
        float width = 0; ///< thousandths of an em
    };

    /// One word or blank, or a text that runs from right to left as a whole. Of the font only family, weight
    /// and slant count.
    Word shape(const QString &text, const QFont &font);

private:
    static Word shaped(const QString &text, const QFont &font);

    QReadWriteLock m_lock;
    QHash<std::pair<int, QString>, Word> m_words; ///< by face and text
};

} // namespace tereze::document
