// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageoperations.h"

#include <QCoreApplication>

#include <algorithm>

namespace tereze::templates {
namespace {

/// What keeps an empty paragraph as high as a line.
const QString emptyLine = u"&nbsp;"_qs;

bool isBlankBefore(const QString &source, const PageBlock &block, qsizetype offset)
{
    if (offset <= block.contentBegin || block.pieces.empty() || offset <= block.pieces.front().begin)
        return true;
    const QChar before = source.at(offset - 1);
    if (before == u' ' || before == u'\n')
        return true;
    for (const PagePiece &piece : block.pieces) {
        if (piece.end == offset)
            return piece.kind == PagePiece::Kind::Break;
    }
    return false;
}

/// A blank that a browser would drop beside another one. It is no &nbsp;, which somebody meant: what is typed
/// behind it makes a plain blank of it.
const QString keptBlank = u"&#160;"_qs;

/// A browser shows one of several blanks; so the others become blanks that it keeps.
QString typedSource(const QString &text, bool afterBlank, bool beforeBlank = false)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isLast = i + 1 == text.size();
        if (c == u' ' && (afterBlank || (beforeBlank && isLast))) {
            result += keptBlank;
            afterBlank = false;
            continue;
        }
        result += escapedForTemplate(QString(c));
        afterBlank = c == u' ';
    }
    return result;
}

bool isParagraphLike(const PageBlock &block)
{
    return block.isParagraph() && !block.element.isEmpty();
}

int sectionsAround(const PageBlock &block, qsizetype offset)
{
    int depth = 0;
    for (const PagePiece &piece : block.pieces) {
        if (piece.kind != PagePiece::Kind::Tag || piece.partner < 0)
            continue;
        if (piece.partner > piece.begin && piece.end <= offset && piece.partner >= offset)
            ++depth;
    }
    return depth;
}

} // namespace

Error refusedOnPage(const QString &text, const QString &rule)
{
    return Error::of(ErrorKind::InvalidInput, text, u"change of a template refused: "_qs + rule);
}

QPair<qsizetype, qsizetype> wholeLines(const QString &source, qsizetype begin, qsizetype end)
{
    qsizetype lineBegin = begin;
    while (lineBegin > 0 && (source.at(lineBegin - 1) == u' ' || source.at(lineBegin - 1) == u'\t'))
        --lineBegin;
    qsizetype lineEnd = end;
    while (lineEnd < source.size()
        && (source.at(lineEnd) == u' ' || source.at(lineEnd) == u'\t' || source.at(lineEnd) == u'\r'))
        ++lineEnd;
    const bool beginsLine = lineBegin == 0 || source.at(lineBegin - 1) == u'\n';
    const bool endsLine = lineEnd == source.size() || source.at(lineEnd) == u'\n';
    if (!beginsLine || !endsLine)
        return { begin, end };
    return { lineBegin, std::min(lineEnd + 1, source.size()) };
}

QString PageOperations::rebuilt(const PageBlock &block, const QString &content) const
{
    return text(block.begin, block.contentBegin) + content + closeTag(block);
}

SourceChange PageOperations::changeOf(const QVector<SourceChange::Patch> &patches, qsizetype caret) const
{
    return { patches, caret };
}

QString PageOperations::boxesBetween(qsizetype begin, qsizetype end) const
{
    QString boxes;
    for (const PageBox &box : m_page.boxes) {
        if (box.begin >= begin && box.end <= end)
            boxes += u'\n' + text(box.begin, box.end);
    }
    return boxes;
}

bool PageOperations::holdsConditionalBox(qsizetype begin, qsizetype end) const
{
    return std::any_of(m_page.boxes.begin(), m_page.boxes.end(),
        [&](const PageBox &box) { return box.begin >= begin && box.end <= end && !box.sections.isEmpty(); });
}

Result<SourceChange> PageOperations::insertText(
    qsizetype offset, const QString &typed, const QStringList &switched) const
{
    const Page::Spot spot = m_page.at(offset);
    if (!spot)
        return insertParagraph(offset, typed);
    const PageBlock &block = spot.block();
    if (!block.isParagraph())
        return insertParagraph(wholeLines(m_source, block.begin, block.end).second, typed);
    qsizetype from = std::clamp(offset, block.contentBegin, block.contentEnd);
    qsizetype to = from;
    if (isParagraphLike(block) && text(block.contentBegin, block.contentEnd) == emptyLine) {
        from = block.contentBegin;
        to = block.contentEnd;
    }
    const QStringList lines = typed.split(u'\n');
    QStringList openers = openersAt(block, from);
    const QStringList before = openers;
    for (const QString &element : switched)
        openers = withFormat(openers, element, !hasFormat(openers, element));
    QString between = u"<br>"_qs;
    QString closers;
    for (auto opener = before.crbegin(); opener != before.crend(); ++opener)
        closers += u"</"_qs + opener->section(u' ', 0, 0).section(u'>', 0, 0).mid(1) + u'>';
    if (isParagraphLike(block) && sectionsAround(block, from) == 0)
        between = closers + closeTag(block) + u'\n' + block.openTag + before.join(QString());
    if (!typed.startsWith(u' ') && from == to && from - keptBlank.size() > block.contentBegin
        && text(from - keptBlank.size(), from) == keptBlank
        && !isBlankBefore(m_source, block, from - keptBlank.size()))
        from -= keptBlank.size();
    QString inserted = from < to && text(from, to) == keptBlank ? u" "_qs : QString();
    const bool beforeBlank = to < block.contentEnd && m_source.at(to) == u' ';
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            inserted += between;
        const bool isLast = i + 1 == lines.size();
        inserted +=
            typedSource(lines.at(i), i > 0 || isBlankBefore(m_source, block, from), isLast && beforeBlank);
    }
    if (openers == before || lines.size() > 1)
        return changeOf({ { from, to, inserted } }, from + inserted.size());
    InlineRuns runs = runsBetween(m_source, block, block.contentBegin, from);
    runs.append({ openers, inserted, PagePiece::Kind::Text, MarkupToken::Kind::Text });
    const JoinedRuns joined = joinedRuns(runs, runsBetween(m_source, block, to, block.contentEnd));
    return changeOf(
        { { block.contentBegin, block.contentEnd, joined.source } }, block.contentBegin + joined.place);
}

Result<SourceChange> PageOperations::insertTag(qsizetype offset, const QString &tag) const
{
    const Page::Spot spot = m_page.at(offset);
    if (!spot || !spot.block().isParagraph()) {
        const qsizetype at =
            spot ? wholeLines(m_source, spot.block().begin, spot.block().end).second : offset;
        const QString lead = at > 0 && m_source.at(at - 1) != u'\n' ? u"\n"_qs : QString();
        return changeOf(
            { { at, at, lead + u"<p>"_qs + tag + u"</p>\n"_qs } }, at + lead.size() + 3 + tag.size());
    }
    const PageBlock &block = spot.block();
    qsizetype from = std::clamp(offset, block.contentBegin, block.contentEnd);
    qsizetype to = from;
    if (isParagraphLike(block) && text(block.contentBegin, block.contentEnd) == emptyLine) {
        from = block.contentBegin;
        to = block.contentEnd;
    }
    return changeOf({ { from, to, tag } }, from + tag.size());
}

Result<SourceChange> PageOperations::replaceTag(qsizetype begin, const QString &tag) const
{
    const Page::Spot spot = m_page.at(begin);
    if (spot) {
        for (const PagePiece &piece : spot.block().pieces) {
            if (piece.begin == begin && piece.kind == PagePiece::Kind::Tag && piece.partner < 0)
                return changeOf({ { piece.begin, piece.end, tag } }, piece.begin + tag.size());
        }
    }
    return refusedOnPage(
        QCoreApplication::translate("Template", "There is no field at this place."), u"no tag"_qs);
}

Result<SourceChange> PageOperations::insertParagraph(qsizetype offset, const QString &typed) const
{
    const QString lead = offset > 0 && m_source.at(offset - 1) != u'\n' ? u"\n"_qs : QString();
    const QString tail = offset < m_source.size() && m_source.at(offset) == u'\n' ? QString() : u"\n"_qs;
    QString content;
    const QStringList lines = typed.split(u'\n');
    for (const QString &line : lines)
        content += (content.isEmpty() ? u"<p>"_qs : u"</p>\n<p>"_qs)
            + (line.isEmpty() ? emptyLine : typedSource(line, true));
    return changeOf({ { offset, offset, lead + content + u"</p>"_qs + tail } },
        offset + lead.size() + content.size() - (lines.last().isEmpty() ? emptyLine.size() : 0));
}

Result<SourceChange> PageOperations::remove(qsizetype from, qsizetype to) const
{
    const Page::Spot first = m_page.at(from);
    const Page::Spot last = m_page.at(std::max(from, to - 1));
    if (!first || to <= from)
        return changeOf({}, from);
    if (&first.block() != &last.block()) {
        if (first.siblings == last.siblings)
            return removeBlocks(first, last, from, to);
        return clearEach(from, to);
    }
    const PageBlock &block = first.block();
    if (block.kind == PageBlock::Kind::Marker && block.pieces.front().partner >= 0)
        return removeBlocks(first, last, from, to); // one end of a section never goes alone
    for (const PagePiece &piece : block.pieces) {
        // Characters of one piece go without a look at anything around them.
        if (piece.isLiteral && piece.begin <= from && piece.end >= to
            && !(piece.begin == from && piece.end == to))
            return changeOf({ { from, to, QString() } }, from);
    }
    JoinedRuns joined = joinedRuns(runsBetween(m_source, block, block.contentBegin, from),
        runsBetween(m_source, block, to, block.contentEnd));
    if (joined.source.isEmpty() && isParagraphLike(block))
        joined.source = emptyLine;
    return changeOf(
        { { block.contentBegin, block.contentEnd, joined.source } }, block.contentBegin + joined.place);
}

Result<SourceChange> PageOperations::removeBlocks(
    const Page::Spot &first, const Page::Spot &last, qsizetype from, qsizetype to) const
{
    const auto inRange = [&](qsizetype offset) {
        return offset >= first.block().begin && offset < last.block().end;
    };
    for (size_t i = first.index; i <= last.index; ++i) {
        const PageBlock &block = first.siblings->at(i);
        if (block.kind == PageBlock::Kind::Marker && block.pieces.front().partner >= 0
            && !inRange(block.pieces.front().partner))
            return refusedOnPage(QCoreApplication::translate("Template",
                                     "A condition or repetition begins or ends here. Choose all of it, or "
                                     "take it away first."),
                u"half a section"_qs);
    }
    const qsizetype begin = first.block().begin;
    // Boxes have their own places: they stay, whatever text their source stands among.
    const QString boxes = boxesBetween(begin, last.block().end);
    if (holdsConditionalBox(begin, last.block().end))
        return refusedOnPage(
            QCoreApplication::translate("Template",
                "A placed box depends on a condition that is chosen here. Take the box away first."),
            u"box inside"_qs);
    const bool keepsFirst = first.block().isParagraph();
    const bool keepsLast = last.block().isParagraph();
    const InlineRuns before =
        keepsFirst ? runsBetween(m_source, first.block(), first.block().contentBegin, from) : InlineRuns();
    const InlineRuns after =
        keepsLast ? runsBetween(m_source, last.block(), to, last.block().contentEnd) : InlineRuns();
    if (!keepsFirst && !keepsLast) {
        const auto lines = wholeLines(m_source, begin, last.block().end);
        return changeOf(
            { { lines.first, lines.second, boxes.isEmpty() ? boxes : boxes.mid(1) + u'\n' } }, lines.first);
    }
    const PageBlock &kept = keepsFirst ? first.block() : last.block();
    JoinedRuns joined = joinedRuns(before, after);
    if (joined.source.isEmpty() && isParagraphLike(kept))
        joined.source = emptyLine;
    return changeOf({ { begin, last.block().end, rebuilt(kept, joined.source) + boxes } },
        begin + (kept.contentBegin - kept.begin) + joined.place);
}

Result<SourceChange> PageOperations::clearEach(qsizetype from, qsizetype to) const
{
    SourceChange change;
    const auto spots = m_page.spots();
    for (const Page::Spot &spot : spots) {
        const PageBlock &block = spot.block();
        if (!block.isParagraph() || block.contentEnd <= from || block.contentBegin >= to)
            continue;
        QString content = sourceOf(runsBetween(m_source, block, block.contentBegin, from)
            + runsBetween(m_source, block, to, block.contentEnd));
        if (content.isEmpty() && isParagraphLike(block))
            content = emptyLine;
        change.patches.append({ block.contentBegin, block.contentEnd, content });
    }
    change.caret = std::max(change.moved(from), std::min(from, change.moved(to)));
    return change;
}

SourceChange PageOperations::join(const PageBlock &first, const PageBlock &second) const
{
    const QString before = text(first.contentBegin, first.contentEnd) == emptyLine
        ? QString()
        : text(first.contentBegin, first.contentEnd);
    const QString after = text(second.contentBegin, second.contentEnd) == emptyLine
        ? QString()
        : text(second.contentBegin, second.contentEnd);
    return changeOf({ { first.begin, second.end,
                        rebuilt(first, before + after) + boxesBetween(first.end, second.begin) } },
        first.contentBegin + before.size());
}

Result<SourceChange> PageOperations::joinWithPrevious(qsizetype offset) const
{
    const Page::Spot spot = m_page.at(offset);
    if (!spot || spot.index == 0)
        return changeOf({}, offset);
    const PageBlock &previous = spot.siblings->at(spot.index - 1);
    const PageBlock &block = spot.block();
    if (previous.isParagraph() && block.isParagraph())
        return join(previous, block);
    const QString content = text(block.contentBegin, block.contentEnd);
    if (block.isParagraph() && (content.isEmpty() || content == emptyLine)) {
        const auto lines = wholeLines(m_source, block.begin, block.end);
        return changeOf({ { lines.first, lines.second, QString() } }, previous.begin);
    }
    return changeOf({}, offset);
}

Result<SourceChange> PageOperations::joinWithNext(qsizetype offset) const
{
    const Page::Spot spot = m_page.at(offset);
    if (!spot || spot.index + 1 >= spot.siblings->size())
        return changeOf({}, offset);
    const PageBlock &next = spot.siblings->at(spot.index + 1);
    if (!next.isParagraph() || !spot.block().isParagraph())
        return changeOf({}, offset);
    return join(spot.block(), next);
}

Result<SourceChange> PageOperations::split(qsizetype offset) const
{
    const Page::Spot spot = m_page.at(offset);
    if (!spot)
        return insertParagraph(offset, QString());
    const PageBlock &block = spot.block();
    if (!block.isParagraph())
        return insertParagraph(wholeLines(m_source, block.begin, block.end).second, QString());
    if (!isParagraphLike(block) || sectionsAround(block, offset) > 0)
        return breakLine(offset);
    QString left = sourceOf(runsBetween(m_source, block, block.contentBegin, offset));
    QString right = sourceOf(runsBetween(m_source, block, offset, block.contentEnd));
    QString open = block.openTag;
    QString close = closeTag(block);
    if (right.isEmpty() && block.element.startsWith(u'h')) { // after a heading comes text
        open = u"<p>"_qs;
        close = u"</p>"_qs;
    }
    if (left.isEmpty())
        left = emptyLine;
    if (right.isEmpty())
        right = emptyLine;
    const QString head = rebuilt(block, left) + u'\n' + open;
    return changeOf({ { block.begin, block.end, head + right + close } }, block.begin + head.size());
}

Result<SourceChange> PageOperations::breakLine(qsizetype offset) const
{
    const Page::Spot spot = m_page.at(offset);
    if (!spot || !spot.block().isParagraph())
        return split(offset);
    const qsizetype at = std::clamp(offset, spot.block().contentBegin, spot.block().contentEnd);
    return changeOf({ { at, at, u"<br>"_qs } }, at + 4);
}

template <typename Change>
Result<SourceChange> PageOperations::reformat(qsizetype from, qsizetype to, Change change) const
{
    SourceChange made;
    const auto spots = m_page.spots();
    for (const Page::Spot &spot : spots) {
        const PageBlock &block = spot.block();
        if (!block.isParagraph() || block.contentEnd <= from || block.contentBegin >= to)
            continue;
        InlineRuns middle = runsBetween(m_source, block, from, to);
        for (InlineRun &run : middle)
            run.openers = change(run.openers);
        made.patches.append({ block.contentBegin, block.contentEnd,
            sourceOf(runsBetween(m_source, block, block.contentBegin, from) + middle
                + runsBetween(m_source, block, to, block.contentEnd)) });
    }
    made.caret = made.moved(from);
    return made;
}

Result<SourceChange> PageOperations::setFormat(
    qsizetype from, qsizetype to, const QString &element, bool on) const
{
    return reformat(from, to, [&](const QStringList &openers) { return withFormat(openers, element, on); });
}

bool PageOperations::isFormatted(qsizetype from, qsizetype to, const QString &element) const
{
    bool any = false;
    const auto spots = m_page.spots();
    for (const Page::Spot &spot : spots) {
        if (!spot.block().isParagraph())
            continue;
        const InlineRuns runs = runsBetween(m_source, spot.block(), from, to);
        for (const InlineRun &run : runs) {
            if (!hasFormat(run.openers, element))
                return false;
            any = true;
        }
    }
    return any;
}

Result<SourceChange> PageOperations::setFontSize(qsizetype from, qsizetype to, int points) const
{
    return reformat(from, to, [&](const QStringList &openers) {
        QStringList changed;
        for (const QString &opener : openers) {
            const QString other = withStyle(opener, u"font-size"_qs, QString());
            if (other != u"<span>")
                changed << other;
        }
        if (points > 0)
            changed << u"<span style=\"font-size:%1pt\">"_qs.arg(points);
        return changed;
    });
}

Result<SourceChange> PageOperations::setAlignment(
    qsizetype from, qsizetype to, const QString &alignment) const
{
    SourceChange made;
    const auto spots = m_page.spots();
    for (const Page::Spot &spot : spots) {
        const PageBlock &block = spot.block();
        if (!block.isParagraph() || block.end < from || block.begin > to)
            continue;
        // Text without an element of its own stands as its cell says.
        const bool inCell = block.element.isEmpty();
        if (inCell && !spot.table)
            continue;
        const qsizetype begin =
            inCell ? spot.table->rows.at(spot.row).cells.at(spot.cell).begin : block.begin;
        const QString tag =
            inCell ? spot.table->rows.at(spot.row).cells.at(spot.cell).openTag : block.openTag;
        if (!made.patches.isEmpty() && made.patches.last().begin >= begin)
            continue;
        const QString written = alignment == u"left" ? QString() : alignment;
        made.patches.append({ begin, begin + tag.size(),
            withAttribute(withStyle(tag, u"text-align"_qs, QString()), u"align"_qs, written) });
    }
    made.caret = made.moved(from);
    return made;
}

Result<SourceChange> PageOperations::setElement(qsizetype from, qsizetype to, const QString &element) const
{
    SourceChange made;
    const auto spots = m_page.spots();
    for (const Page::Spot &spot : spots) {
        const PageBlock &block = spot.block();
        const bool isChangeable = block.element == u"p" || block.element.startsWith(u'h');
        if (!block.isParagraph() || !isChangeable || block.element == element || block.end < from
            || block.begin > to)
            continue;
        QString open = block.openTag;
        open.replace(1, block.element.size(), element);
        made.patches.append({ block.begin, block.end,
            open + text(block.contentBegin, block.contentEnd) + u"</"_qs + element + u'>' });
    }
    made.caret = made.moved(from);
    return made;
}

} // namespace tereze::templates
