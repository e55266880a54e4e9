// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/template/page.h>

namespace tereze::templates {

/// A stretch of a paragraph in one format: text, a tag or a line break, as written in the source.
struct InlineRun {
    QStringList openers; ///< as of PagePiece
    QString source;
    PagePiece::Kind kind = PagePiece::Kind::Text;
    MarkupToken::Kind tag = MarkupToken::Kind::Text; ///< of a tag

    bool isSectionBegin() const
    {
        return tag == MarkupToken::Kind::Section || tag == MarkupToken::Kind::Inverted;
    }
    bool isSectionEnd() const { return tag == MarkupToken::Kind::SectionEnd; }
};

using InlineRuns = QVector<InlineRun>;

/// What stands between two offsets of a paragraph; a tag or entity that is cut belongs to it whole.
InlineRuns runsBetween(const QString &source, const PageBlock &block, qsizetype from, qsizetype to);

/// The runs as source, elements and sections properly nested; a section's tag without the other one is left
/// out.
QString sourceOf(InlineRuns runs);

/// sourceOf() both, and where in it the second begins, inside the elements in which the first ends.
struct JoinedRuns {
    QString source;
    qsizetype place = 0;
};
JoinedRuns joinedRuns(const InlineRuns &before, const InlineRuns &after);

/// Whether a tag of a section stands among the runs without the other one.
bool holdsHalfSection(const InlineRuns &runs);

/// The openers with the format of an element (b, i, u, s, sub, sup) added or taken away; strong counts as b
/// and em as i.
QStringList withFormat(const QStringList &openers, const QString &element, bool on);
bool hasFormat(const QStringList &openers, const QString &element);

/// The format in which text typed at an offset appears.
QStringList openersAt(const PageBlock &block, qsizetype offset);

} // namespace tereze::templates
