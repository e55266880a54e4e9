// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellhighlighter.h"

#include "speller.h"

namespace tereze::ui {

SpellHighlighter::SpellHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void SpellHighlighter::setSpeller(std::shared_ptr<Speller> speller)
{
    m_speller = std::move(speller);
    rehighlight();
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    if (!m_speller)
        return;
    QTextCharFormat unknown;
    unknown.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    unknown.setUnderlineColor(QColor(0xc0, 0x1c, 0x28)); // on paper, which is white in every theme
    for (const Speller::Word &word : Speller::wordsOf(text)) {
        if (!m_speller->knows(text.mid(word.begin, word.length)))
            setFormat(static_cast<int>(word.begin), static_cast<int>(word.length), unknown);
    }
}

} // namespace tereze::ui
