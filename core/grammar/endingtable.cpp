// SPDX-License-Identifier: GPL-3.0-or-later
#include "endingtable.h"

#include <algorithm>

namespace tereze::grammar {

namespace {

bool isOfClass(QChar letter, QChar sign)
{
    switch (sign.unicode()) {
    case u'V':
        return isVowel(letter);
    case u'C':
        return letter.isLetter() && !isVowel(letter) && letter != u'ь';
    case u'G':
        return QStringView(u"гґкх").contains(letter);
    case u'H':
        return QStringView(u"жчшщ").contains(letter);
    default:
        return letter == sign;
    }
}

bool endsAsOne(QStringView word, QStringView pattern)
{
    const bool whole = pattern.startsWith(u'^');
    if (whole)
        pattern = pattern.mid(1);
    if (word.size() < pattern.size() || (whole && word.size() != pattern.size()))
        return false;
    const QStringView end = word.last(pattern.size());
    return std::equal(end.cbegin(), end.cend(), pattern.cbegin(), isOfClass);
}

QStringList wordsOf(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

EndingTable::EndingTable(std::initializer_list<EndingRule> rules)
{
    m_rows.reserve(static_cast<qsizetype>(rules.size()));
    for (const EndingRule &rule : rules)
        m_rows.append({ wordsOf(rule.pattern), rule.gender, rule.cut, wordsOf(rule.endings) });
}

std::optional<QString> EndingTable::form(const QString &word, Gender gender, int oblique) const
{
    for (const Row &row : m_rows) {
        if (row.gender != Gender::Unknown && row.gender != gender)
            continue;
        if (std::none_of(row.patterns.cbegin(), row.patterns.cend(),
                [&](const QString &pattern) { return endsAsOne(word, pattern); }))
            continue;
        if (row.endings.isEmpty())
            return word;
        const QString ending = row.endings.value(oblique);
        return word.chopped(row.cut) + (ending == u"-" ? QString() : ending);
    }
    return std::nullopt;
}

bool endsAs(QStringView word, QStringView pattern)
{
    for (const QStringView one : pattern.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (endsAsOne(word, one))
            return true;
    }
    return false;
}

bool isVowel(QChar letter)
{
    return QStringView(u"аеёиоуыэюяіїєәөұү").contains(letter);
}

int syllablesOf(QStringView word)
{
    return static_cast<int>(std::count_if(word.cbegin(), word.cend(), isVowel));
}

} // namespace tereze::grammar
