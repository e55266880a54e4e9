// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inlineruns.h"
#include "sourcechange.h"

#include <core/base/result.h>
#include <core/template/page.h>

namespace tereze::templates {

/// What a person may do to the text of a page, each as a change of its source that leaves elements and
/// sections properly nested. Offsets are of the source; a range goes from the beginning of the first thing
/// chosen to the end of the last. InvalidInput, with a text for the person, when it cannot be done there.
class PageOperations {
public:
    /// Both outlive the operations; `page` is that of `source`.
    PageOperations(const QString &source, const Page &page)
        : m_source(source)
        , m_page(page)
    {
    }

    /// Formats to switch for text about to be typed: b, i, u.
    Result<SourceChange> insertText(
        qsizetype offset, const QString &text, const QStringList &switched = {}) const;
    /// A tag such as {{student.course}}, as written.
    Result<SourceChange> insertTag(qsizetype offset, const QString &tag) const;
    /// Another tag in the place of one.
    Result<SourceChange> replaceTag(qsizetype begin, const QString &tag) const;
    /// A new paragraph between blocks.
    Result<SourceChange> insertParagraph(qsizetype offset, const QString &text) const;
    Result<SourceChange> remove(qsizetype from, qsizetype to) const;
    /// Makes one paragraph of that at the offset and the one before it.
    Result<SourceChange> joinWithPrevious(qsizetype offset) const;
    Result<SourceChange> joinWithNext(qsizetype offset) const;
    /// Enter: a new paragraph, or a line break where there can be none.
    Result<SourceChange> split(qsizetype offset) const;
    Result<SourceChange> breakLine(qsizetype offset) const;

    Result<SourceChange> setFormat(qsizetype from, qsizetype to, const QString &element, bool on) const;
    /// Whether all text of the range has a format.
    bool isFormatted(qsizetype from, qsizetype to, const QString &element) const;
    /// In points; 0 takes a size away.
    Result<SourceChange> setFontSize(qsizetype from, qsizetype to, int points) const;
    /// left, center, right or justify, of the paragraphs or cells.
    Result<SourceChange> setAlignment(qsizetype from, qsizetype to, const QString &alignment) const;
    /// p, h1, h2 or h3.
    Result<SourceChange> setElement(qsizetype from, qsizetype to, const QString &element) const;

    /// The range as source that can be put in elsewhere: text in a line, or whole paragraphs and tables.
    QString fragment(qsizetype from, qsizetype to) const;
    /// Puts in what fragment() gave, of this template or of another.
    Result<SourceChange> paste(qsizetype offset, const QString &fragment) const;

private:
    QString text(qsizetype begin, qsizetype end) const { return m_source.mid(begin, end - begin); }
    QString closeTag(const PageBlock &block) const { return text(block.contentEnd, block.end); }
    QString rebuilt(const PageBlock &block, const QString &content) const;
    SourceChange changeOf(const QVector<SourceChange::Patch> &patches, qsizetype caret) const;
    /// The placed boxes whose source is there, each on a line of its own.
    QString boxesBetween(qsizetype begin, qsizetype end) const;
    bool holdsConditionalBox(qsizetype begin, qsizetype end) const;
    SourceChange join(const PageBlock &first, const PageBlock &second) const;
    Result<SourceChange> removeBlocks(
        const Page::Spot &first, const Page::Spot &last, qsizetype from, qsizetype to) const;
    Result<SourceChange> clearEach(qsizetype from, qsizetype to) const;
    template <typename Change>
    Result<SourceChange> reformat(qsizetype from, qsizetype to, Change change) const;

    const QString &m_source;
    const Page &m_page;
};

/// The whole lines of a piece of source that stands alone on them, else the piece itself.
QPair<qsizetype, qsizetype> wholeLines(const QString &source, qsizetype begin, qsizetype end);

Error refusedOnPage(const QString &text, const QString &rule);

} // namespace tereze::templates
