// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grammaticalcase.h"
#include "inflected.h"

#include <QString>

namespace tereze::grammar {

/// What a phrase names: it decides the accusative (вижу декана, but вижу факультет) and the Ukrainian
/// genitive (декана, but факультету).
enum class PhraseKind { Position, Unit };

/// A position or the name of a unit in a case: «проректор по учебной работе», «главный бухгалтер», «кафедра
/// информатики», «бас бухгалтер», «кафедра меңгерушісі», «завідувач кафедри».
///
/// In Russian and Ukrainian the leading noun and the adjectives before it are declined, what depends on it
/// stays; nouns joined by a hyphen (ассистент-стажёр) or a dash (начальник отдела — главный бухгалтер) and
/// the two sides of «и» in «декан и профессор» are declined alike. In Kazakh the last word takes the ending,
/// behind a possessive (меңгерушісі) that of the possessive. What stands in quotation marks, abbreviations
/// (ЦОС, и.о.) and numbers stay. Where the leading word is not in Cyrillic letters or of no known form, the
/// phrase stays and is Unknown. Singular only: a phrase in the plural is Unknown too.
///
/// Sources: as of russianTable(), ukrainianTable() and kazakhEnding(); «Русская грамматика» (1980) on
/// agreement, «Український правопис» (2019) on the genitive of the second declension: names of institutions
/// take -у, -ю.
Inflected declinePhrase(
    const QString &phrase, PhraseKind kind, Language language, GrammaticalCase grammaticalCase);

} // namespace tereze::grammar
