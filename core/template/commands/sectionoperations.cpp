// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionoperations.h"

#include "inlineruns.h"
#include "pageoperations.h"

#include <QCoreApplication>

#include <algorithm>

namespace tereze::templates {
namespace {

Error refusedHalf()
{
    return refusedOnPage(
        QCoreApplication::translate("Template",
            "Another condition or repetition begins or ends among what is chosen. Choose all of it."),
        u"half a section"_qs);
}

void collectTags(const std::vector<PageBlock> &blocks, std::vector<PagePiece> &tags)
{
    for (const PageBlock &block : blocks) {
        for (const PagePiece &piece : block.pieces) {
            if (piece.kind == PagePiece::Kind::Tag)
                tags.push_back(piece);
        }
        for (const PageRow &row : block.rows) {
            if (row.isMarker)
                tags.push_back(row.marker);
            for (const PageCell &cell : row.cells)
                collectTags(cell.blocks, tags);
        }
    }
}

} // namespace

Result<SourceChange> SectionOperations::wrap(
    Around around, qsizetype from, qsizetype to, const QString &name, bool isInverted) const
{
    const QString open = (isInverted ? u"{{^"_qs : u"{{#"_qs) + name + u"}}"_qs;
    const QString close = u"{{/"_qs + name + u"}}"_qs;
    if (around == Around::Text)
        return wrapText(from, to, open, close);
    const Page::Spot first = m_page.at(from);
    const Page::Spot last = m_page.at(std::max(from, to - 1));
    if (!first)
        return refusedOnPage(
            QCoreApplication::translate("Template", "There is nothing to put it around."), u"empty page"_qs);
    if (around == Around::Rows) {
        if (!first.table || first.table != last.table)
            return refusedOnPage(
                QCoreApplication::translate("Template", "Choose rows of one table."), u"no rows"_qs);
        for (size_t row = first.row; row <= last.row; ++row) {
            const PageRow &one = first.table->rows.at(row);
            if (one.isMarker
                && (one.marker.partner < first.table->rows.at(first.row).begin
                    || one.marker.partner >= first.table->rows.at(last.row).end))
                return refusedHalf();
        }
        return wrapLines(
            first.table->rows.at(first.row).begin, first.table->rows.at(last.row).end, open, close);
    }
    const std::vector<PageBlock> *blocks = first.siblings;
    size_t begin = first.index;
    size_t end = last.index;
    if (first.siblings != last.siblings
        || (first.table && first.table == last.table && first.cell != last.cell)) {
        // From a text to a table, or across cells: the blocks of the page, or of its box, around them.
        blocks = &m_page.flowAt(from);
        const auto indexOf = [&](qsizetype offset) {
            size_t index = 0;
            while (index + 1 < blocks->size() && blocks->at(index + 1).begin <= offset)
                ++index;
            return index;
        };
        begin = indexOf(from);
        end = indexOf(std::max(from, to - 1));
    }
    for (size_t i = begin; i <= end; ++i) {
        const PageBlock &block = blocks->at(i);
        if (block.kind == PageBlock::Kind::Marker && block.pieces.front().partner >= 0
            && (block.pieces.front().partner < blocks->at(begin).begin
                || block.pieces.front().partner >= blocks->at(end).end))
            return refusedHalf();
    }
    if (blocks->at(begin).element.isEmpty() && blocks->at(begin).isParagraph())
        return wrapText(blocks->at(begin).contentBegin, blocks->at(end).contentEnd, open, close);
    return wrapLines(blocks->at(begin).begin, blocks->at(end).end, open, close);
}

Result<SourceChange> SectionOperations::wrapText(
    qsizetype from, qsizetype to, const QString &open, const QString &close) const
{
    const Page::Spot spot = m_page.at(from);
    if (!spot || !spot.block().isParagraph() || to > spot.block().contentEnd)
        return refusedOnPage(
            QCoreApplication::translate("Template", "Choose text within one paragraph."), u"no text"_qs);
    const PageBlock &block = spot.block();
    const InlineRuns middle = runsBetween(m_source, block, from, to);
    if (holdsHalfSection(middle))
        return refusedHalf();
    const bool inverted = open.startsWith(u"{{^");
    InlineRuns runs = runsBetween(m_source, block, block.contentBegin, from);
    const QStringList openers = middle.isEmpty() ? openersAt(block, from) : middle.first().openers;
    runs.append({ openers, open, PagePiece::Kind::Tag,
        inverted ? MarkupToken::Kind::Inverted : MarkupToken::Kind::Section });
    runs += middle;
    runs.append({ middle.isEmpty() ? openers : middle.last().openers, close, PagePiece::Kind::Tag,
        MarkupToken::Kind::SectionEnd });
    runs += runsBetween(m_source, block, to, block.contentEnd);
    return SourceChange { { { block.contentBegin, block.contentEnd, sourceOf(runs) } }, from + open.size() };
}

Result<SourceChange> SectionOperations::wrapLines(
    qsizetype begin, qsizetype end, const QString &open, const QString &close) const
{
    // Alone on their lines, the tags take the lines with them when the template is filled.
    const bool beginsLine = begin == 0 || m_source.at(begin - 1) == u'\n';
    const bool endsLine = end == m_source.size() || m_source.at(end) == u'\n';
    const QString before = (beginsLine ? QString() : u"\n"_qs) + open + u'\n';
    const QString after = u'\n' + close + (endsLine ? QString() : u"\n"_qs);
    return SourceChange { { { begin, begin, before }, { end, end, after } }, begin + before.size() };
}

Result<SectionOperations::Pair> SectionOperations::pairAt(qsizetype tagBegin) const
{
    std::vector<PagePiece> tags;
    collectTags(m_page.blocks, tags);
    for (const PageBox &box : m_page.boxes)
        collectTags(box.blocks, tags);
    const auto at = [&](qsizetype begin) {
        return std::find_if(
            tags.begin(), tags.end(), [&](const PagePiece &piece) { return piece.begin == begin; });
    };
    const auto one = at(tagBegin);
    if (one == tags.end() || one->partner < 0)
        return refusedOnPage(
            QCoreApplication::translate("Template", "There is no condition or repetition at this place."),
            u"no section"_qs);
    const auto other = at(one->partner);
    return one->begin < other->begin ? Pair { *one, *other } : Pair { *other, *one };
}

Result<SourceChange> SectionOperations::unwrap(qsizetype tagBegin) const
{
    TEREZE_TRY(const Pair pair, pairAt(tagBegin));
    const auto open = wholeLines(m_source, pair.open.begin, pair.open.end);
    const auto close = wholeLines(m_source, pair.close.begin, pair.close.end);
    return SourceChange {
        { { open.first, open.second, QString() }, { close.first, close.second, QString() } }, open.first
    };
}

Result<SourceChange> SectionOperations::retarget(
    qsizetype tagBegin, const QString &name, bool isInverted) const
{
    TEREZE_TRY(const Pair pair, pairAt(tagBegin));
    return SourceChange {
        { { pair.open.begin, pair.open.end, (isInverted ? u"{{^"_qs : u"{{#"_qs) + name + u"}}"_qs },
            { pair.close.begin, pair.close.end, u"{{/"_qs + name + u"}}"_qs } },
        pair.open.begin
    };
}

} // namespace tereze::templates
