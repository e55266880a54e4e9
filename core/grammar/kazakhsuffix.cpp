// SPDX-License-Identifier: GPL-3.0-or-later
#include "kazakhsuffix.h"

#include "endingtable.h"

#include <algorithm>

namespace tereze::grammar {

namespace {

/// What the last sound asks of an ending.
enum class LastSound {
    Vowel,
    Nasal, ///< м, н, ң
    Sonorant, ///< р, л, й, у, и
    Hissing, ///< з, ж
    Voiceless ///< also б, в, г, д, which are voiceless at the end of a word
};

LastSound lastSoundOf(QStringView word)
{
    while (!word.isEmpty() && (word.back() == u'ь' || word.back() == u'ъ' || !word.back().isLetter()))
        word.chop(1);
    if (word.isEmpty())
        return LastSound::Vowel;
    const QChar last = word.back();
    if (QStringView(u"аоыеіөүұәяёэ").contains(last))
        return LastSound::Vowel;
    if (QStringView(u"мнң").contains(last))
        return LastSound::Nasal;
    if (QStringView(u"рлйуию").contains(last))
        return LastSound::Sonorant;
    if (QStringView(u"зж").contains(last))
        return LastSound::Hissing;
    return LastSound::Voiceless;
}

bool hasOneOf(QStringView word, QStringView letters)
{
    return std::any_of(word.cbegin(), word.cend(), [&](QChar letter) { return letters.contains(letter); });
}

bool isFrontByVowels(QStringView word)
{
    for (qsizetype at = word.size() - 1; at >= 0; --at) {
        const QChar letter = word.at(at);
        if (QStringView(u"аоұыя").contains(letter))
            return false;
        if (QStringView(u"әөүіеэё").contains(letter))
            return true;
        if (!QStringView(u"иую").contains(letter))
            continue;
        // и and у have no harmony of their own: the vowel before decides. A last closed syllable with и is
        // front: Ғабит, Рашид, магазин.
        const QStringView before = word.first(at);
        const bool closed = at + 1 < word.size();
        if (letter == u'и' && closed)
            return true;
        if (!hasOneOf(before, u"аоұыяәөүіеэё"))
            return letter == u'и' && !hasOneOf(word, u"қғ");
    }
    return false;
}

/// Surnames in -ов and -ев: the ending follows the stem (Құнанбаев is back, Әлиев and Мүсірепов front), but
/// for -ов only when the stem has letters of front words alone, and -ев behind a consonant is front by
/// itself.
bool isFrontSurname(const QString &word)
{
    const QString stem = word.chopped(2);
    if (word.endsWith(u"ов"))
        return hasOneOf(stem, u"әөүі") && isFrontByVowels(stem);
    if (!stem.isEmpty() && isVowel(stem.back()))
        return isFrontByVowels(stem);
    return !hasOneOf(stem, u"қғұы");
}

} // namespace

bool isFrontKazakh(const QString &word)
{
    // § 35: clusters of к and г, soft clusters, short words in ь.
    if (endsAs(word, u"рк рг нк нг кс кт ск лк кль брь бль")
        || (word.endsWith(u'ь') && syllablesOf(word) == 1))
        return true;
    if (word.size() > 3 && (word.endsWith(u"ов") || word.endsWith(u"ев")))
        return isFrontSurname(word);
    return isFrontByVowels(word);
}

KazakhStem kazakhNameStem(const QString &word)
{
    // The Russian spelling -улы, -кызы stands in Kazakh papers too.
    return endsAs(word, u"ұлы улы қызы кызы") ? KazakhStem::Possessed : KazakhStem::Plain;
}

QString kazakhEnding(const QString &word, GrammaticalCase grammaticalCase, KazakhStem stem)
{
    const bool front = isFrontKazakh(word);
    const bool possessed = stem == KazakhStem::Possessed;
    const LastSound sound = lastSoundOf(word);
    const auto chosen = [front](const char16_t *back, const char16_t *frontForm) {
        return QString::fromUtf16(front ? frontForm : back);
    };
    const auto bySound = [sound](QChar soft, QChar voiced, QChar voiceless) {
        if (sound == LastSound::Voiceless)
            return voiceless;
        return sound == LastSound::Vowel || sound == LastSound::Nasal ? soft : voiced;
    };
    const QChar d = sound == LastSound::Voiceless ? u'т' : u'д';
    switch (grammaticalCase) {
    case GrammaticalCase::Genitive:
        return bySound(u'н', u'д', u'т') + chosen(u"ың", u"ің");
    case GrammaticalCase::Dative:
        if (possessed)
            return chosen(u"на", u"не");
        return sound == LastSound::Voiceless ? chosen(u"қа", u"ке") : chosen(u"ға", u"ге");
    case GrammaticalCase::Accusative:
        if (possessed)
            return QStringLiteral("н");
        return (sound == LastSound::Vowel ? QChar(u'н') : d) + chosen(u"ы", u"і");
    case GrammaticalCase::Locative:
    case GrammaticalCase::Prepositional:
        return possessed ? chosen(u"нда", u"нде") : d + chosen(u"а", u"е");
    case GrammaticalCase::Ablative:
        return (possessed || sound == LastSound::Nasal ? QChar(u'н') : d) + chosen(u"ан", u"ен");
    case GrammaticalCase::Instrumental:
        if (sound == LastSound::Hissing)
            return QStringLiteral("бен");
        return sound == LastSound::Voiceless ? QStringLiteral("пен") : QStringLiteral("мен");
    case GrammaticalCase::Nominative:
    case GrammaticalCase::Vocative:
        break;
    }
    return {};
}

} // namespace tereze::grammar
