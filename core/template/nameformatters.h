// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grammar/nameformat.h>

#include <optional>

namespace tereze::templates {

class Formatters;

/// Adds what writes names, in the language of the template:
/// - name: dative; name: speech; name: dative, speech_short: a person's name in a case, a form
/// (nameFormOf()),
///   or both;
/// - position: dative and unit: genitive: the name of a position or a unit in a case;
/// - initials: "Surname G.P." of "Surname Given Patronymic", with a no-break space.
///
/// Cases are those of grammar::caseOf(); English names have none and stay. What no rule can put in a case
/// stays as it is, and FormatContext::doubt is told. Where the value is a member of a person (full_name
/// or short_name, for an approver also name, beside surname, given and patronymic), the person's parts and sex
/// ("m", "f") go before what the text tells, and the person's own forms before all rules: `name_forms` by
/// language and case, as {"ru": {"dative": "Осипчуку Саше"}}.
void addNameFormatters(Formatters &formatters);

/// The form of a name that templates call office, office_short, speech, speech_short, list, list_medium,
/// list_short or monogram.
std::optional<grammar::NameForm> nameFormOf(const QString &word);

} // namespace tereze::templates
