// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gender.h"
#include "namepart.h"
#include "textwords.h"

#include <QList>
#include <QString>

namespace tereze::grammar {

/// One word of a full name.
struct NameWord : TextWord {
    NamePart part = NamePart::Surname;
    bool kept = false; ///< initials, «оглы», «фон»: the same in every case
};

/// Takes a full name of Russian, Ukrainian or Kazakh form apart. The parts are told by the patronymic, by the
/// order of offices (Surname Given Patronymic) or of speech (Given Patronymic Surname), and in names of one
/// or two words by the list of first names; a gender keeps those of the other from being taken for one. The
/// words joined again give the text.
QList<NameWord> wordsOfName(const QString &name, Gender gender = Gender::Unknown);

/// Whether a lower-case word has the ending of a patronymic: -ович, -овна, -івна, -ұлы, -қызы, Ильич …
bool looksLikePatronymic(const QString &word);

} // namespace tereze::grammar
