// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QStringView>

#include <array>

namespace tereze::grammar {

/// The plural categories of whole numbers. Source: Unicode CLDR, plural rules: kk and en have One and Other;
/// ru and uk One (1, 21), Few (2 to 4, 22) and Many (0, 5 to 20). What CLDR gives to fractions is not needed
/// here.
enum class PluralCategory { One, Few, Many, Other };

PluralCategory pluralCategory(qint64 number, Language language);

/// A noun beside a number: the forms with 1, 2 and 5 (рубль, рубля, рублей). In kk and en the second is not
/// used; Kazakh nouns do not change behind a number at all.
using CountedNoun = std::array<QStringView, 3>;
QStringView formFor(qint64 number, const CountedNoun &noun, Language language);

} // namespace tereze::grammar
