// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tereze::grammar {

/// One word of a text as it was written.
struct TextWord {
    QString before; ///< the blanks before it, with opening brackets and quotes
    QString text; ///< without punctuation, in the composed Unicode form
    QString written; ///< the same as it was written
    QString after; ///< closing punctuation
};

/// The words of a text between blanks. Joined again (before, written, after) they give it exactly, also one
/// that is no valid Unicode.
QList<TextWord> wordsOfText(const QString &text);

} // namespace tereze::grammar
