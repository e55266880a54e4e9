// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QString>
#include <QStringList>

namespace tereze::domain {

/// Codes of the database that stand in documents as words. A document has a language of its own, so these
/// words are no texts of the interface and do not go through translations/.
enum class Vocabulary { Degree, StudyForm, StudyLanguage, Funding, StudentStatus, Outcome };

/// The codes of a vocabulary, in the order people know them; each has a word in kk, ru, en and uk.
QStringList codesOf(Vocabulary vocabulary);

/// The word for a code, such as `on_leave` in `kk`. NotFound for an unknown code or language.
Result<QString> wordFor(Vocabulary vocabulary, const QString &code, const QString &language);

} // namespace tereze::domain
