// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gender.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace tereze::grammar {

/// One row of an EndingTable: words that end so take these endings.
struct EndingRule {
    /// Alternatives between blanks, each an ending of a lower-case word. Capital Latin letters stand for
    /// classes: V a vowel, C another letter than a vowel or ь, G г ґ к х, H ж ч ш щ; ^ is the word's
    /// beginning.
    const char16_t *pattern;
    Gender gender; ///< Unknown: either
    int cut; ///< letters that are taken off the end before an ending is put on
    /// The endings of the oblique cases in the order of casesOf(), between blanks; "-" is none at all. An
    /// empty text: the word does not change.
    const char16_t *endings;
};

/// Declension by endings: the first rule that matches wins, so the special ones stand before the general
/// ones. Read-only after construction, then safe from any thread.
class EndingTable {
public:
    EndingTable(std::initializer_list<EndingRule> rules);

    /// The form of a lower-case word in a case; `oblique` counts from 0, the genitive. Nothing when no rule
    /// matches.
    std::optional<QString> form(const QString &word, Gender gender, int oblique) const;

private:
    struct Row {
        QStringList patterns;
        Gender gender;
        int cut;
        QStringList endings;
    };

    QList<Row> m_rows;
};

/// Whether a lower-case word ends as one of the alternatives of a pattern says (see EndingRule).
bool endsAs(QStringView word, QStringView pattern);

/// Vowels of the Cyrillic alphabets, lower case.
bool isVowel(QChar letter);

/// How many vowels there are: the syllables of the word.
int syllablesOf(QStringView word);

} // namespace tereze::grammar
