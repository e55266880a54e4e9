// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::templates {

class Formatters;

/// Adds what writes numbers and dates in words, in the language of the template:
/// - date_words, or date_words: moment for «when» (двадцать шестого ноября …);
/// - number_words of a whole number, with a gender of what is counted: number_words: feminine;
/// - money_words in tenge, or in the currency of a code of ISO 4217: money_words: UAH;
/// - plural: день, дня, дней: the number with the form that suits it, a no-break space between them. Russian
///   and Ukrainian need the forms beside 1, 2 and 5, English those beside 1 and 2, Kazakh one.
void addWordFormatters(Formatters &formatters);

} // namespace tereze::templates
