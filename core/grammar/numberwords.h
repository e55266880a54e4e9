// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gender.h"
#include "language.h"

#include <core/base/result.h>

#include <QString>

namespace tereze::grammar {

/// Greatest number, either sign, that is written in words: 999 billions (in the long sense of ru, kk and uk,
/// a thousand millions each) and what is below, 15 digits.
constexpr qint64 greatestNumberInWords = 999'999'999'999'999;

/// A whole number in words in the nominative: «двести сорок одна», «екі жүз қырық бір», «двісті сорок одна»,
/// “two hundred and forty-one”. The gender is that of what is counted; in kk and en it plays no part, Unknown
/// is masculine. Unsupported beyond greatestNumberInWords.
Result<QString> numberInWords(qint64 number, Language language, Gender gender = Gender::Masculine);

} // namespace tereze::grammar
