// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gender.h"

#include <QString>

namespace tereze::grammar {

/// A full name in its parts; any of them may be empty or initials.
struct PersonName {
    QString surname;
    QString given;
    QString patronymic;

    /// Takes a written name apart; see wordsOfName() for how.
    static PersonName read(const QString &text);

    /// Takes a name that is known to be in the order of offices apart by its places: the first word is the
    /// surname, the second the first name, the rest the patronymic.
    static PersonName ofOffice(const QString &text);

    bool operator==(const PersonName &) const = default;
};

/// A gender and whether more than an ending of the first name told it.
struct GenderGuess {
    Gender gender = Gender::Unknown;
    bool sure = false;
};

/// The gender of a person: the patronymic tells it (-ович, -ұлы, оглы; -овна, -қызы), else a first name in
/// common use, else a surname with a gender (Иванов, Иванова), else, unsurely, the ending of the first name.
GenderGuess genderOf(const PersonName &name);

} // namespace tereze::grammar
