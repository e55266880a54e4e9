// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>
#include <QVector>

class QTextDocument;
class QTextFrame;

namespace tereze::document {

/// A paragraph or a table of a text that is laid out on pages, and where it begins. Valid until the text or
/// its layout is changed.
struct TextPart {
    /// Those of the text itself, from above, without empty paragraphs; what stands in tables is not told
    /// apart.
    static QVector<TextPart> allOf(const QTextDocument &document);

    /// A paragraph of nothing but bold letters: it belongs to what follows.
    bool isHeading() const;
    /// Whether the text itself says that a page begins here.
    bool isAskedToBeginPage() const;
    /// Lets it begin a page; the text is to be laid out again.
    void beginPage() const;

    QTextFrame *frame; ///< the table, of the document; null for a paragraph
    QTextBlock block; ///< the paragraph
    double top; ///< where its first line begins, in the units of the layout, pages one below the other
};

} // namespace tereze::document
