// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwords.h"

namespace tereze::grammar {

namespace {

bool opens(QChar character)
{
    return character.category() == QChar::Punctuation_Open
        || character.category() == QChar::Punctuation_InitialQuote || character == u'"';
}

bool closes(QChar character)
{
    return character.category() == QChar::Punctuation_Close
        || character.category() == QChar::Punctuation_FinalQuote
        || QStringView(u"\",;:!?…“").contains(character);
}

} // namespace

QList<TextWord> wordsOfText(const QString &text)
{
    QList<TextWord> words;
    qsizetype at = 0;
    const auto taken = [&](qsizetype from) {
        return text.mid(from, at - from);
    };
    while (at < text.size()) {
        TextWord word;
        qsizetype from = at;
        while (at < text.size() && (text[at].isSpace() || opens(text[at])))
            ++at;
        word.before = taken(from);
        from = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        qsizetype end = at;
        while (end > from && closes(text[end - 1]))
            --end;
        word.written = text.mid(from, end - from);
        word.text = word.written.normalized(QString::NormalizationForm_C);
        word.after = text.mid(end, at - end);
        words.append(word);
    }
    return words;
}

} // namespace tereze::grammar
