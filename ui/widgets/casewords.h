// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grammar/grammaticalcase.h>

namespace tereze::ui {

/// What an oblique case is called in the language of the program: "dative".
QString caseWords(grammar::GrammaticalCase grammaticalCase);

} // namespace tereze::ui
