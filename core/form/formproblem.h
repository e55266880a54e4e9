// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QString>

namespace tereze::form {

/// What is wrong with one answer. `rule` is one of: unknown_field, required, type, characters, not_a_choice,
/// too_short, too_long, too_small, too_large, format, pattern, must_be_true. The submission function of the
/// database names the same rules, so a text can be found for its refusals too.
struct FormProblem {
    QString field;
    QString rule;
    QString message; ///< for the person, in the current language

    bool operator==(const FormProblem &) const = default;
};

/// The text of a rule for a field; `field` may be null where the field is not known. An unknown rule gets a
/// general text.
QString messageOf(const QString &rule, const Field *field);

} // namespace tereze::form
