// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endingtable.h"
#include "phraseinflection.h"

namespace tereze::grammar {

/// What the declension of phrases has to know of a language. The lists are patterns of endsAs() over
/// lower-case words.
struct PhraseGrammar {
    QStringView substantives; ///< adjectives that lead a phrase by themselves: заведующий
    QStringView agreeing; ///< nouns before which they are plain adjectives: приёмная комиссия
    QStringView
        prepositions; ///< they lead no phrase, and make a noun of the adjective before: ответственный за
    QStringView appointees; ///< abbreviations behind which all is governed: и.о., зам.
    QStringView conjunctions; ///< «и»
    QStringView unchanging; ///< nouns such as бюро
    QStringView fixedHalves; ///< first halves of compounds: пресс-секретарь
    QStringView degrees; ///< nouns that go on a list of titles behind a comma: кандидат наук
    const EndingTable *adjectives;
    const EndingTable *nouns; ///< feminine and neuter
    const EndingTable *personNouns; ///< masculine, of persons
    const EndingTable *unitNouns; ///< masculine, of institutions
    /// Whether a word is an adjective of what comes next; `next` is empty at the end.
    bool (*isAdjective)(const QString &word, const QString &next);
    /// The gender by the ending; Unknown for a plural and what is no noun.
    Gender (*genderOfNoun)(const QString &word, PhraseKind kind);
    Gender (*genderOfAdjective)(const QString &word);
};

const PhraseGrammar &russianPhrases();
const PhraseGrammar &ukrainianPhrases();

} // namespace tereze::grammar
