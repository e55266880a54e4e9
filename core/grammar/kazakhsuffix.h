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
/// Source: «Қазақ тілі орфографиясының негізгі ережелері» (1983), §§ 35-36 (loans, front clusters, б, в, г, д
/// as voiceless), and «Қазақ грамматикасы» (2002), септік жалғаулары: genitive -ның/-дың/-тың, dative
/// -ға/-қа/-на, accusative -ны/-ды/-ты/-н, locative -да/-та/-нда, ablative -дан/-тан/-нан, instrumental
/// -мен/-бен/-пен. и and у are glides at the end of a word and take the endings of й.
QString kazakhEnding(const QString &word, GrammaticalCase grammaticalCase, KazakhStem stem);

/// Whether the endings of the word have front vowels: Сәуле is front, Нұрлан is not.
bool isFrontKazakh(const QString &word);

/// The stem of a lower-case word that is a patronymic or surname in -ұлы, -қызы: Possessed; else Plain.
KazakhStem kazakhNameStem(const QString &word);

} // namespace tereze::grammar
