// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grammaticalcase.h"
#include "inflected.h"
#include "namepart.h"
#include "personname.h"

namespace tereze::grammar {

/// A full name, as it was written, in a case. Order, initials, punctuation, blanks and capitals stay; the
/// text is never empty unless the name is. A gender given by the caller goes before what the name tells.
///
/// Russian and Ukrainian decline every word by its part; in Kazakh the last one alone takes the ending, as
/// its grammar has it. What is not written in Cyrillic letters stays and is Unknown. The case has to be one
/// of casesOf(language); with another, and in English, the name stays.
Inflected declineName(
    const QString &name, Language language, GrammaticalCase grammaticalCase, Gender gender = Gender::Unknown);

/// One part of a name (Сидорова-Петрова, Ибрагим оглы) in a case.
Inflected declineNamePart(
    const QString &text, NamePart part, Language language, GrammaticalCase grammaticalCase, Gender gender);

/// All parts in a case; in Kazakh each stands by itself. The certainty is the worst of the three.
struct InflectedName {
    PersonName name;
    Certainty certainty = Certainty::Ruled;
};
InflectedName declineName(const PersonName &name, Language language, GrammaticalCase grammaticalCase,
    Gender gender = Gender::Unknown);

} // namespace tereze::grammar
