// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordshape.h"

#include <QRegularExpression>

#include <algorithm>

namespace tereze::grammar {

namespace {

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == QChar(0x2019) || character == QChar(0x02BC);
}

} // namespace

bool isCyrillicWord(QStringView word)
{
    if (word.isEmpty() || isApostrophe(word.front()) || isApostrophe(word.back()))
        return false;
    return std::all_of(word.cbegin(), word.cend(), [](QChar character) {
        return isApostrophe(character)
            || (character.script() == QChar::Script_Cyrillic && character.isLetter()
                && character.unicode() < 0x0500);
    });
}

bool isAllCapitals(QStringView word)
{
    qsizetype letters = 0;
    for (const QChar character : word) {
        if (!character.isLetter())
            continue;
        if (!character.isUpper())
            return false;
        ++letters;
    }
    return letters > 1;
}

bool isInitials(QStringView word)
{
    static const QRegularExpression initials(QStringLiteral("\\A\\p{Lu}(\\.?|(\\.-?\\p{Lu})+\\.)\\z"));
    return initials.match(word.toString()).hasMatch();
}

QString inShapeOf(const QString &original, const QString &lowerForm)
{
    if (isAllCapitals(original))
        return lowerForm.toUpper();
    const QString lower = original.toLower();
    const auto common = std::mismatch(lower.cbegin(), lower.cend(), lowerForm.cbegin(), lowerForm.cend());
    const qsizetype kept = common.first - lower.cbegin();
    return original.left(kept) + lowerForm.mid(kept);
}

} // namespace tereze::grammar
