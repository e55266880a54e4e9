// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grammaticalcase.h"

#include <QString>

namespace tereze::grammar {

/// Whether a Kazakh word already carries the possessive of the third person (-ұлы, -қызы, -сы, -ы), behind
/// which the case endings are others.
enum class KazakhStem { Plain, Possessed };

/// The case ending of a lower-case Kazakh word: it follows the last syllable in vowel harmony (front or back)
/// and the last sound in assimilation. Any word has one; the nominative's is empty.
///
/// Source: «Қазақ тілінің орфографиялық ережелері» (2023; and those of 1983, §§ on endings) and «Қазақ
/// грамматикасы» (2002), септік жалғаулары: genitive -ның/-дың/-тың, dative -ға/-қа/-на, accusative
/// -ны/-ды/-ты/-н, locative -да/-та/-нда, ablative -дан/-тан/-нан, instrumental -мен/-бен/-пен. и and у are
/// glides at the end of a word and take the endings of й; loans in a last closed syllable with и (Рашид,
/// магазин) and words in ь are front; б, в, г, д are voiceless at the end.
QString kazakhEnding(const QString &word, GrammaticalCase grammaticalCase, KazakhStem stem);

/// Whether the endings of the word have front vowels: Сәуле is front, Нұрлан is not.
bool isFrontKazakh(const QString &word);

/// The stem of a lower-case word that is a patronymic or surname in -ұлы, -қызы: Possessed; else Plain.
KazakhStem kazakhNameStem(const QString &word);

} // namespace tereze::grammar
