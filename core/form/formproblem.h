// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QString>

namespace tereze::form {

/// What is wrong with one answer. `rule` is one of: unknown, required, type, control_character, choice,
/// min_length, max_length, pattern, minimum, maximum. The database (tereze.form_problems) names the same
/// rules, so messageOf() has a text for its refusals too; there a broken limit comes as `limit` with its own
/// message, or as `limit_unknown`.
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
