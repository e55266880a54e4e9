// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QList>
#include <QString>

#include <optional>

namespace tereze::grammar {

/// The cases of the three languages. Prepositional is the sixth case of Russian and the місцевий of
/// Ukrainian; the Kazakh жатыс септік is Locative.
enum class GrammaticalCase {
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
    Vocative,
    Locative,
    Ablative
};

/// The cases that a language has, in the order of its grammars: six in Russian, seven in Ukrainian and
/// Kazakh, in English the nominative alone.
QList<GrammaticalCase> casesOf(Language language);

/// The case of an English name such as "genitive". Where a language says of the same meaning by another case,
/// both names are taken: "prepositional" is the Kazakh locative, "locative" the Ukrainian prepositional.
/// Nothing for a name that is unknown or a case that the language has not.
std::optional<GrammaticalCase> caseOf(QStringView name, Language language);

/// The English name, as caseOf() takes it.
QString nameOf(GrammaticalCase grammaticalCase);

} // namespace tereze::grammar
