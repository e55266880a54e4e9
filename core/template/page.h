// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxplace.h"
#include "finding.h"
#include "markup.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tereze::templates {

/// Something that stands in a line of text: characters, a tag, or a line break. Offsets are of the source.
struct PagePiece {
    enum class Kind { Text, Tag, Break };

    Kind kind = Kind::Text;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text; ///< as it is seen; empty for a tag; of a picture its element
    bool isLiteral = false; ///< each UTF-16 unit of the text is one of the source
    QStringList openers; ///< the opening tags of the inline elements around it, outermost first
    MarkupToken tag; ///< of a tag
    qsizetype partner = -1; ///< of a section's tag: where the other one begins
};

struct PageRow;

/// A paragraph, the tag of a section between paragraphs, a rule, or a table.
struct PageBlock {
    enum class Kind { Paragraph, Marker, Rule, Table };

    Kind kind = Kind::Paragraph;
    QString element; ///< p, h1, h2, h3, li, div, table; empty for text that stands in none
    QString openTag; ///< as written
    qsizetype begin = 0; ///< with its tags
    qsizetype end = 0;
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    bool isOrdered = false; ///< of a list item
    std::vector<PagePiece> pieces; ///< of a marker: one
    std::vector<PageRow> rows; ///< of a table

    bool isParagraph() const { return kind == Kind::Paragraph; }
};

struct PageCell {
    QString openTag;
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    bool isHeading = false;
    int columns = 1;
    int rows = 1;
    std::vector<PageBlock> blocks; ///< at least one
};

/// A row of cells, or the tag of a section between rows.
struct PageRow {
    bool isMarker = false;
    PagePiece marker;
    qsizetype begin = 0;
    qsizetype end = 0;
    std::vector<PageCell> cells;
};

/// A box that stands at a place of its own, with the paragraphs and tables in it.
struct PageBox {
    /// A condition or repetition around it.
    struct Section {
        QString name;
        bool isInverted = false;
    };

    QString openTag;
    BoxPlace place;
    qsizetype begin = 0; ///< with its tags
    qsizetype end = 0;
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    std::vector<PageBlock> blocks; ///< at least one
    QVector<Section> sections; ///< outermost first

    bool holds(qsizetype offset) const { return offset >= contentBegin && offset <= contentEnd; }
};

/// A template as a page of paragraphs and tables whose every part knows its place in the source, so that a
/// change is a change of the source there and leaves the rest as it was written. A value; any thread.
struct Page {
    std::vector<PageBlock> blocks; ///< the text that flows
    std::vector<PageBox> boxes; ///< in the order of the source

    /// `findings` gets what cannot be shown as a page: a section that begins in an element and ends outside
    /// it (rule section_crosses_element), or something that has no place where it stands (not_on_page). The
    /// page is then empty. What HtmlSubset and Template::parse report is not looked for.
    static Page read(const QString &source, Findings &findings);

    /// Where a paragraph (or marker) stands.
    struct Spot {
        const std::vector<PageBlock> *siblings = nullptr; ///< null when there is none
        size_t index = 0;
        const PageBlock *table = nullptr; ///< the innermost around it
        size_t row = 0;
        size_t cell = 0;

        const PageBlock &block() const { return siblings->at(index); }
        explicit operator bool() const { return siblings != nullptr; }
    };
    /// The paragraph or marker at an offset of the source, else the one before it, else the first: those of
    /// the box that holds the offset, else of the text that flows.
    Spot at(qsizetype offset) const;
    /// All paragraphs and markers between blocks, in the order of the source.
    std::vector<Spot> spots() const;
    /// What the box that holds an offset has, else the text that flows.
    const std::vector<PageBlock> &flowAt(qsizetype offset) const;
    /// The box in which an offset stands; null when in none.
    const PageBox *boxAt(qsizetype offset) const;
};

} // namespace tereze::templates
