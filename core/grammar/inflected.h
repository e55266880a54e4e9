// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tereze::grammar {

/// How far a declined text may be trusted. A preview marks all but Ruled.
enum class Certainty {
    Ruled, ///< a rule of the language made the form, or says that the word does not change
    Doubtful, ///< a rule made the form, but on a guess: the gender was told by an ending alone
    Unknown ///< no rule applies (a foreign script, a gender that nothing tells): the text stays as it was
};

/// A declined text and how far it may be trusted; of several words the worst of them.
struct Inflected {
    QString text;
    Certainty certainty = Certainty::Ruled;

    bool operator==(const Inflected &) const = default;
};

/// The less trustworthy of two.
constexpr Certainty worse(Certainty a, Certainty b)
{
    return a > b ? a : b;
}

} // namespace tereze::grammar
