// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebuilder.h"

#include <core/document/documentfonts.h>

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace tereze::ui {

using templates::MarkupToken;
using templates::PageBlock;
using templates::PageCell;
using templates::PagePiece;
using templates::PageRow;

namespace {

constexpr double bodyPoints = 11;

struct HeadingLook {
    double points;
    double above; ///< units
    double below;
};

/// As the style sheet of the printed page has it.
HeadingLook headingLook(const QString &element)
{
    if (element == u"h1")
        return { 14, 12, 10 };
    if (element == u"h2")
        return { 12, 12, 6 };
    return { 11, 8, 5 };
}

Qt::Alignment alignmentOf(const QString &value, Qt::Alignment absent)
{
    if (value == u"center")
        return Qt::AlignHCenter;
    if (value == u"right")
        return Qt::AlignRight;
    if (value == u"justify")
        return Qt::AlignJustify;
    return value == u"left" ? Qt::AlignLeft : absent;
}

QString alignmentIn(const QString &tag)
{
    const QString style = templates::styleOf(tag, u"text-align"_qs);
    return style.isEmpty() ? templates::attributeOf(tag, u"align"_qs) : style;
}

} // namespace

PageBuilder::PageBuilder(QTextDocument &document, double unit, double pointsToFont,
    std::function<Chip(const PagePiece &)> chips, bool isInBox)
    : m_document(document)
    , m_unit(unit)
    , m_pointsToFont(pointsToFont)
    , m_chips(std::move(chips))
    , m_isInBox(isInBox)
    , m_cursor(&document)
{
}

PageMap PageBuilder::build(const std::vector<PageBlock> &blocks)
{
    QTextCharFormat text;
    text.setFont(document::documentFont(bodyPoints * m_pointsToFont));
    text.setForeground(Qt::black);
    putFlow(blocks, {}, text);
    if (m_isFresh)
        putGap(blocks.empty() ? 0 : blocks.back().end);
    return m_map;
}

double PageBuilder::length(const QString &value, double absent) const
{
    static const QRegularExpression form(u"\\A(-?[0-9.]+)(px|pt|mm|cm)?\\z"_qs);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return absent * m_unit;
    const QString unit = match.captured(2);
    const double perUnit = unit == u"mm" ? 96 / 25.4
        : unit == u"cm"                  ? 96 / 2.54
        : unit == u"pt"                  ? 96.0 / 72
                                         : 1;
    return match.captured(1).toDouble() * perUnit * m_unit;
}

QTextBlockFormat PageBuilder::blockFormat(const PageBlock &block, const QTextBlockFormat &outer) const
{
    QTextBlockFormat format = outer;
    format.setLineHeight(m_isInBox ? 100 : 112, QTextBlockFormat::ProportionalHeight);
    const bool isHeading = block.element.startsWith(u'h');
    double above = 0;
    double below = block.element == u"p" ? 7 : block.element == u"li" ? 3 : 0;
    if (isHeading) {
        above = headingLook(block.element).above;
        below = headingLook(block.element).below;
    }
    if (m_isInBox)
        above = below = 0;
    format.setTopMargin(length(templates::styleOf(block.openTag, u"margin-top"_qs), above));
    format.setBottomMargin(length(templates::styleOf(block.openTag, u"margin-bottom"_qs), below));
    format.setLeftMargin(length(templates::styleOf(block.openTag, u"margin-left"_qs), 0));
    format.setTextIndent(length(templates::styleOf(block.openTag, u"text-indent"_qs), 0));
    format.setAlignment(alignmentOf(alignmentIn(block.openTag),
        outer.hasProperty(QTextFormat::BlockAlignment) ? outer.alignment() : Qt::AlignLeft));
    return format;
}

QTextCharFormat PageBuilder::textFormat(const QString &openTag, const QTextCharFormat &around) const
{
    static const QRegularExpression points(u"\\A([0-9.]+)(pt|px)\\z"_qs);
    QTextCharFormat format = around;
    const QRegularExpressionMatch size = points.match(templates::styleOf(openTag, u"font-size"_qs));
    if (size.hasMatch())
        format.setFontPointSize(std::clamp(size.captured(1).toDouble(), 1.0, 100.0)
            * (size.captured(2) == u"px" ? 0.75 : 1) * m_pointsToFont);
    if (templates::styleOf(openTag, u"font-weight"_qs) == u"bold")
        format.setFontWeight(QFont::Bold);
    if (templates::styleOf(openTag, u"font-style"_qs) == u"italic")
        format.setFontItalic(true);
    if (const QColor color(templates::styleOf(openTag, u"color"_qs)); color.isValid())
        format.setForeground(color);
    return format;
}

QTextCharFormat PageBuilder::pieceFormat(const PagePiece &piece, const QTextCharFormat &around) const
{
    QTextCharFormat format = around;
    for (const QString &opener : piece.openers) {
        format = textFormat(opener, format);
        if (opener.startsWith(u"<b") || opener.startsWith(u"<strong"))
            format.setFontWeight(QFont::Bold);
        else if (opener.startsWith(u"<i") || opener.startsWith(u"<em"))
            format.setFontItalic(true);
        else if (opener.startsWith(u"<u"))
            format.setFontUnderline(true);
        else if (opener.startsWith(u"<sub"))
            format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        else if (opener.startsWith(u"<sup"))
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        else if (opener.startsWith(u"<s") && !opener.startsWith(u"<span"))
            format.setFontStrikeOut(true);
    }
    return format;
}

void PageBuilder::nextBlock()
{
    if (!m_isFresh)
        m_cursor.insertBlock();
    m_isFresh = false;
}

void PageBuilder::putGap(qsizetype offset)
{
    QTextBlockFormat format;
    format.setLineHeight(4 * m_unit, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(format);
    QTextCharFormat text;
    text.setFont(document::documentFont(3 * m_pointsToFont));
    m_cursor.setBlockCharFormat(text);
    const int position = m_cursor.position();
    m_map.add({ PageMap::Line::Kind::Gap, position, position, offset, offset, {} });
}

void PageBuilder::putFlow(
    const std::vector<PageBlock> &blocks, const QTextBlockFormat &outer, const QTextCharFormat &text)
{
    for (const PageBlock &block : blocks) {
        if (block.kind == PageBlock::Kind::Table) {
            putTable(block, text);
            continue;
        }
        putParagraph(block, outer, text);
    }
}

void PageBuilder::putParagraph(
    const PageBlock &block, const QTextBlockFormat &outer, const QTextCharFormat &around)
{
    nextBlock();
    QTextCharFormat text = textFormat(block.openTag, around);
    QTextBlockFormat format = blockFormat(block, outer);
    if (block.element.startsWith(u'h')) {
        text.setFontPointSize(headingLook(block.element).points * m_pointsToFont);
        text.setFontWeight(QFont::Bold);
        text = textFormat(block.openTag, text);
    }
    if (block.kind == PageBlock::Kind::Marker) {
        format = QTextBlockFormat();
        format.setTopMargin(2 * m_unit);
        format.setBottomMargin(2 * m_unit);
    } else if (block.kind == PageBlock::Kind::Rule) {
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
            QVariant::fromValue(QTextLength(QTextLength::PercentageLength, 100)));
    }
    m_cursor.setBlockFormat(format);
    m_cursor.setBlockCharFormat(text);
    if (block.element == u"li") {
        QTextListFormat list;
        list.setStyle(block.isOrdered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        m_cursor.createList(list);
    }
    PageMap::Line line;
    line.kind = block.kind == PageBlock::Kind::Marker ? PageMap::Line::Kind::Marker
        : block.kind == PageBlock::Kind::Rule         ? PageMap::Line::Kind::Gap
                                                      : PageMap::Line::Kind::Paragraph;
    line.first = m_cursor.position();
    line.contentBegin = block.contentBegin;
    line.contentEnd = block.contentEnd;
    for (const PagePiece &piece : block.pieces)
        putPiece(piece, text, line);
    line.last = m_cursor.position();
    m_map.add(line);
}

void PageBuilder::putPiece(const PagePiece &piece, const QTextCharFormat &text, PageMap::Line &line)
{
    PageMap::Entry entry;
    entry.position = m_cursor.position();
    entry.begin = piece.begin;
    entry.end = piece.end;
    entry.isLiteral = piece.isLiteral;
    entry.isTag = piece.kind == PagePiece::Kind::Tag;
    entry.partner = piece.partner;
    const QTextCharFormat format = pieceFormat(piece, text);
    if (entry.isTag) {
        const Chip chip = m_chips(piece);
        const double unitsPerMillimetre = 96 / 25.4 * m_unit;
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
            chip.picture.isNull() ? TagChip::format(format, chip.words, chip.look)
                                  : TagChip::pictureFormat(format, chip.words, chip.picture,
                                      chip.millimetres * unitsPerMillimetre));
    } else {
        m_cursor.insertText(piece.text, format);
    }
    entry.length = m_cursor.position() - entry.position;
    line.entries.append(entry);
}

void PageBuilder::putTable(const PageBlock &block, const QTextCharFormat &around)
{
    if (!m_isFresh) {
        m_cursor.insertBlock();
        m_isFresh = true;
    }
    putGap(block.begin); // Qt keeps a paragraph before a table
    int columns = 1;
    for (const PageRow &row : block.rows) {
        int wide = 0;
        for (const PageCell &cell : row.cells)
            wide += cell.columns;
        columns = std::max(columns, wide);
    }
    const int rows = std::max<int>(1, static_cast<int>(block.rows.size()));
    QTextTableFormat format;
    const bool isRuled = templates::attributeOf(block.openTag, u"border"_qs).toInt() > 0;
    format.setBorder(isRuled ? 1 : 0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QColor(128, 128, 128));
    format.setBorderCollapse(isRuled);
    format.setCellSpacing(0);
    format.setCellPadding(
        (isRuled ? 3 : templates::attributeOf(block.openTag, u"cellpadding"_qs).toInt()) * m_unit);
    format.setTopMargin(m_isInBox ? 0 : 2 * m_unit);
    format.setBottomMargin(m_isInBox ? 0 : 6 * m_unit);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths(columns);
    for (const PageRow &row : block.rows) {
        int column = 0;
        for (const PageCell &cell : row.cells) {
            const QString width = templates::attributeOf(cell.openTag, u"width"_qs);
            if (cell.columns == 1 && width.endsWith(u'%') && column < columns)
                widths[column] = QTextLength(QTextLength::PercentageLength, width.chopped(1).toDouble());
            column += cell.columns;
        }
    }
    format.setColumnWidthConstraints(widths);
    QTextTable *table = m_cursor.insertTable(rows, columns, format);
    QVector<QVector<bool>> taken(rows, QVector<bool>(columns, false));
    for (int r = 0; r < static_cast<int>(block.rows.size()); ++r) {
        const PageRow &row = block.rows.at(static_cast<size_t>(r));
        if (row.isMarker) {
            if (columns > 1)
                table->mergeCells(r, 0, 1, columns);
            m_cursor = table->cellAt(r, 0).firstCursorPosition();
            PageMap::Line line { PageMap::Line::Kind::Marker, m_cursor.position(), 0, row.begin, row.end,
                {} };
            putPiece(row.marker, around, line);
            line.last = m_cursor.position();
            m_map.add(line);
            continue;
        }
        int c = 0;
        for (const PageCell &cell : row.cells) {
            while (c < columns && taken[r][c])
                ++c;
            if (c >= columns)
                break;
            const int across = std::min(cell.columns, columns - c);
            const int down = std::min(cell.rows, rows - r);
            if (across > 1 || down > 1)
                table->mergeCells(r, c, down, across);
            for (int y = r; y < r + down; ++y)
                for (int x = c; x < c + across; ++x)
                    taken[y][x] = true;
            m_cursor = table->cellAt(r, c).firstCursorPosition();
            m_isFresh = true;
            QTextCharFormat text = textFormat(cell.openTag, around);
            QTextBlockFormat outer;
            outer.setAlignment(
                alignmentOf(alignmentIn(cell.openTag), cell.isHeading ? Qt::AlignHCenter : Qt::AlignLeft));
            if (cell.isHeading)
                text.setFontWeight(QFont::Bold);
            putFlow(cell.blocks, outer, text);
            c += across;
        }
    }
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_isFresh = true;
}

} // namespace tereze::ui
