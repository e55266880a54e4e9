// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odfnode.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace tereze::templates {

/// The words that stand in the parts of a file of Word, to find out which of them another program lost on the
/// way: LibreOffice passes over some boxes and shapes in silence.
class WordText {
public:
    /// Adds the words of a part (word/document.xml, a header, the footnotes): what stands in one row in a
    /// paragraph, without fields, whose words change, and without what was deleted.
    void add(const QString &part);
    /// The pieces of which the text holds nothing, as written. Quick where they come in the order of the
    /// text; when it is stopped, those until then.
    QStringList missingIn(const OdfNode &text, const std::stop_token &stop = {}) const;
    /// More than any template holds: then not all of it was read.
    bool isTooMuch() const { return m_pieces.size() > mostPieces; }

private:
    static constexpr qsizetype mostPieces = 20'000;

    QStringList m_pieces;
};

} // namespace tereze::templates
