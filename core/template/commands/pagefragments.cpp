// SPDX-License-Identifier: GPL-3.0-or-later
// What PageOperations gives to a clipboard and takes from it.
#include "pageoperations.h"

#include <algorithm>

namespace tereze::templates {

QString PageOperations::fragment(qsizetype from, qsizetype to) const
{
    const Page::Spot first = m_page.at(from);
    const Page::Spot last = m_page.at(std::max(from, to - 1));
    if (!first)
        return {};
    if (&first.block() == &last.block())
        return sourceOf(runsBetween(m_source, first.block(), from, to));
    if (first.siblings == last.siblings) {
        const bool isWhole = [&] {
            for (size_t i = first.index; i <= last.index; ++i) {
                const PageBlock &block = first.siblings->at(i);
                if (block.kind == PageBlock::Kind::Marker
                    && (block.pieces.front().partner < first.block().begin
                        || block.pieces.front().partner >= last.block().end))
                    return false;
            }
            return true;
        }();
        if (isWhole && !first.block().element.isEmpty()) {
            const QString head = first.block().isParagraph() ? rebuilt(first.block(),
                                     sourceOf(runsBetween(m_source, first.block(), from, first.block().end)))
                                                             : text(first.block().begin, first.block().end);
            const QString tail = last.block().isParagraph()
                ? rebuilt(last.block(), sourceOf(runsBetween(m_source, last.block(), last.block().begin, to)))
                : text(last.block().begin, last.block().end);
            QString between = text(first.block().end, last.block().begin);
            for (const PageBox &box : m_page.boxes) {
                if (box.begin >= first.block().end && box.end <= last.block().begin)
                    between.remove(text(box.begin, box.end)); // it is copied by itself
            }
            return head + between + tail;
        }
    }
    QStringList lines;
    const auto spots = m_page.spots();
    for (const Page::Spot &spot : spots) {
        const QString line =
            spot.block().isParagraph() ? sourceOf(runsBetween(m_source, spot.block(), from, to)) : QString();
        if (!line.isEmpty())
            lines << u"<p>"_qs + line + u"</p>"_qs;
    }
    return lines.join(u'\n');
}

Result<SourceChange> PageOperations::paste(qsizetype offset, const QString &fragment) const
{
    Findings wrong;
    const Page pasted = Page::read(fragment, wrong);
    if (!wrong.isEmpty() || pasted.blocks.empty())
        return insertText(offset, fragment);
    if (pasted.blocks.size() == 1 && pasted.blocks.front().isParagraph()
        && pasted.blocks.front().element.isEmpty())
        return insertTag(offset, fragment);
    const Page::Spot spot = m_page.at(offset);
    qsizetype at = offset;
    if (spot && spot.table && spot.block().isParagraph()) {
        // A cell takes text; its lines stay one below the other.
        QStringList lines;
        const auto spots = pasted.spots();
        for (const Page::Spot &one : spots) {
            if (one.block().isParagraph())
                lines << fragment.mid(
                    one.block().contentBegin, one.block().contentEnd - one.block().contentBegin);
        }
        return insertTag(offset, lines.join(u"<br>"_qs));
    }
    if (spot)
        at = offset <= spot.block().contentBegin && spot.block().isParagraph()
            ? spot.block().begin
            : wholeLines(m_source, spot.block().begin, spot.block().end).second;
    const QString lead = at > 0 && m_source.at(at - 1) != u'\n' ? u"\n"_qs : QString();
    const QString tail = fragment.endsWith(u'\n') ? QString() : u"\n"_qs;
    return changeOf({ { at, at, lead + fragment + tail } }, at + lead.size() + fragment.size());
}

} // namespace tereze::templates
