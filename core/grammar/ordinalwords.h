// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QString>

namespace tereze::grammar {

/// The forms of ordinals that dates need: «шестое», «шестого»; in kk and en there is one form.
enum class OrdinalForm { NeuterNominative, Genitive };

/// An ordinal in words, 1 to 9999: «две тысячи двадцать шестого», «екі мың жиырма алтыншы», “twenty-sixth”.
/// Only the last word is an ordinal, as grammar has it. Outside the range the text is empty.
QString ordinalInWords(int number, Language language, OrdinalForm form);

} // namespace tereze::grammar
