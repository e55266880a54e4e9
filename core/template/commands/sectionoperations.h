// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcechange.h"

#include <core/base/result.h>
#include <core/template/page.h>

namespace tereze::templates {

/// Conditions and repetitions put around parts of a page, changed and taken away. Offsets and errors as of
/// PageOperations.
class SectionOperations {
public:
    enum class Around {
        Text, ///< the chosen text within one paragraph
        Paragraphs, ///< the paragraphs and tables that the range touches
        Rows, ///< the rows of a table that the range touches
    };

    SectionOperations(const QString &source, const Page &page)
        : m_source(source)
        , m_page(page)
    {
    }

    /// `name` as in {{#name}}; inverted: shown when there is none.
    Result<SourceChange> wrap(
        Around around, qsizetype from, qsizetype to, const QString &name, bool isInverted) const;
    /// Takes the section away whose tag begins there; what stands in it stays.
    Result<SourceChange> unwrap(qsizetype tagBegin) const;
    /// Gives the section whose tag begins there another name or sense.
    Result<SourceChange> retarget(qsizetype tagBegin, const QString &name, bool isInverted) const;

private:
    struct Pair {
        PagePiece open;
        PagePiece close;
    };
    Result<Pair> pairAt(qsizetype tagBegin) const;
    Result<SourceChange> wrapText(
        qsizetype from, qsizetype to, const QString &open, const QString &close) const;
    Result<SourceChange> wrapLines(
        qsizetype begin, qsizetype end, const QString &open, const QString &close) const;

    const QString &m_source;
    const Page &m_page;
};

} // namespace tereze::templates
