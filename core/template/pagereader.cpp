// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tereze::templates {
namespace {

using Kind = MarkupToken::Kind;

bool isInlineElement(const QString &name)
{
    static const QSet<QString> names { u"b"_qs, u"strong"_qs, u"i"_qs, u"em"_qs, u"u"_qs, u"s"_qs, u"sub"_qs,
        u"sup"_qs, u"span"_qs };
    return names.contains(name);
}

bool isCollapsing(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

PageBlock emptyBlockAt(qsizetype offset)
{
    PageBlock empty;
    empty.begin = empty.contentBegin = offset;
    empty.end = empty.contentEnd = offset;
    return empty;
}

QString cannotStandHere()
{
    return QCoreApplication::translate("Template", "“%1” cannot be shown on the page where it stands");
}

} // namespace

Page PageReader::read(Findings &findings)
{
    Page page;
    const std::vector<Node> nodes = tree();
    if (m_findings.isEmpty())
        readFlow(nodes, page.blocks, false);
    if (m_findings.isEmpty())
        page.boxes = std::move(m_boxes);
    else
        page.blocks.clear();
    findings += m_findings;
    return page;
}

void PageReader::refuse(const QString &rule, const QString &text, const MarkupToken &token)
{
    m_findings.append({ rule, text, placeOf(m_source, token.begin), token.name, QString() });
}

std::vector<PageReader::Node> PageReader::tree()
{
    std::vector<Node> open(1);
    for (const MarkupToken &token : m_tokens) {
        switch (token.kind) {
        case Kind::Open:
        case Kind::Section:
        case Kind::Inverted:
            open.push_back({ token, {}, {} });
            break;
        case Kind::Close:
        case Kind::SectionEnd: {
            const bool matches = open.size() > 1 && open.back().open.name == token.name
                && open.back().isElement() == (token.kind == Kind::Close);
            if (!matches) {
                const bool crossing = open.size() > 1;
                refuse(crossing ? u"section_crosses_element"_qs : u"not_on_page"_qs,
                    crossing ? QCoreApplication::translate("Template",
                        "“%1” begins inside “%2” and has to end inside it too, or the other way round")
                                   .arg(token.name, open.back().open.name)
                             : cannotStandHere().arg(token.name),
                    token);
                return {};
            }
            Node done = std::move(open.back());
            open.pop_back();
            done.close = token;
            open.back().children.push_back(std::move(done));
            break;
        }
        case Kind::Broken:
            refuse(u"not_on_page"_qs, cannotStandHere().arg(m_source.mid(token.begin, 20)), token);
            return {};
        default:
            open.back().children.push_back({ token, {}, {} });
        }
    }
    if (open.size() > 1) {
        refuse(u"not_on_page"_qs,
            QCoreApplication::translate("Template", "“%1” is opened here and never closed")
                .arg(open.back().open.name),
            open.back().open);
        return {};
    }
    return std::move(open.front().children);
}

QString PageReader::textOf(const MarkupToken &token) const
{
    return m_source.mid(token.begin, token.end - token.begin);
}

bool PageReader::isBlank(const Node &node) const
{
    if (node.open.kind != Kind::Text)
        return false;
    const QString text = textOf(node.open);
    return std::all_of(text.begin(), text.end(), isCollapsing);
}

bool PageReader::holdsBlock(const Node &node) const
{
    return std::any_of(node.children.begin(), node.children.end(), [this](const Node &child) {
        return (child.isElement() && !isInlineElement(child.open.name)) || child.open.name == u"hr"
            || holdsBlock(child);
    });
}

PagePiece PageReader::tagPiece(const MarkupToken &token, qsizetype partner, const QStringList &openers)
{
    PagePiece piece;
    piece.kind = PagePiece::Kind::Tag;
    piece.begin = token.begin;
    piece.end = token.end;
    piece.openers = openers;
    piece.tag = token;
    piece.partner = partner;
    return piece;
}

void PageReader::finish(PageBlock &block)
{
    while (!block.pieces.empty() && block.pieces.back().kind == PagePiece::Kind::Text
        && !block.pieces.back().isLiteral && block.pieces.back().text == u" ")
        block.pieces.pop_back();
}

void PageReader::readFlow(const std::vector<Node> &nodes, std::vector<PageBlock> &blocks, bool isOrdered)
{
    PageBlock loose; // text that stands in no element of its own, with the inline elements in it
    bool isOpen = false;
    const auto close = [&] {
        finish(loose);
        if (!loose.pieces.empty()) {
            loose.end = std::max(loose.end, loose.pieces.back().end);
            loose.contentBegin = loose.begin;
            loose.contentEnd = loose.end;
            blocks.push_back(std::move(loose));
        }
        loose = {};
        isOpen = false;
    };
    const auto marker = [&](const MarkupToken &token, qsizetype partner) {
        PageBlock block;
        block.kind = PageBlock::Kind::Marker;
        block.begin = block.contentBegin = token.begin;
        block.end = block.contentEnd = token.end;
        block.pieces.push_back(tagPiece(token, partner, {}));
        blocks.push_back(std::move(block));
    };
    for (const Node &node : nodes) {
        const bool isRule = node.open.kind == Kind::Empty && node.open.name == u"hr";
        const bool isBlockElement = node.isElement() && !isInlineElement(node.open.name);
        const bool isFrame = node.isSection()
            && (holdsBlock(node)
                || (!isOpen
                    && std::all_of(node.children.begin(), node.children.end(),
                        [this](const Node &child) { return isBlank(child); })));
        const bool isNote = node.open.kind == Kind::Comment && !isOpen;
        if (!isRule && !isBlockElement && !isFrame && !isNote) {
            if (!isOpen && isBlank(node))
                continue;
            if (!isOpen) {
                isOpen = true;
                m_afterSpace = true;
                loose.begin = node.open.begin;
            }
            if (!isBlank(node))
                loose.end = node.isElement() || node.isSection() ? node.close.end : node.open.end;
            readInline(node, loose, {});
            continue;
        }
        close();
        if (isFrame) {
            marker(node.open, node.close.begin);
            m_sections.append({ node.open.name, node.open.kind == Kind::Inverted });
            readFlow(node.children, blocks, isOrdered);
            m_sections.removeLast();
            marker(node.close, node.open.begin);
        } else if (isNote) {
            marker(node.open, -1);
        } else if (isRule) {
            PageBlock rule;
            rule.kind = PageBlock::Kind::Rule;
            rule.begin = rule.contentBegin = node.open.begin;
            rule.end = rule.contentEnd = node.open.end;
            blocks.push_back(std::move(rule));
        } else if (node.open.name == u"header" || node.open.name == u"footer") {
            // Shown as a section is: its two ends with what stands between them.
            marker(node.open, node.close.begin);
            readInside(node.children, blocks, isOrdered);
            marker(node.close, node.open.begin);
        } else if (node.open.name == u"box") {
            readBox(node);
        } else if (node.open.name == u"table") {
            blocks.push_back(readTable(node));
        } else if (node.open.name == u"ul" || node.open.name == u"ol") {
            readInside(node.children, blocks, node.open.name == u"ol");
        } else if (holdsBlock(node) && (node.open.name == u"div" || node.open.name == u"li")) {
            readInside(node.children, blocks, isOrdered);
        } else {
            blocks.push_back(readParagraph(node, isOrdered));
        }
    }
    close();
}

void PageReader::readInside(const std::vector<Node> &nodes, std::vector<PageBlock> &blocks, bool isOrdered)
{
    ++m_depth;
    readFlow(nodes, blocks, isOrdered);
    --m_depth;
}

void PageReader::readBox(const Node &node)
{
    PageBox box;
    box.openTag = textOf(node.open);
    const auto place = BoxPlace::read(box.openTag);
    if (m_depth > 0 || !place) {
        refuse(u"not_on_page"_qs, cannotStandHere().arg(node.open.name), node.open);
        return;
    }
    box.place = *place;
    box.begin = node.open.begin;
    box.end = node.close.end;
    box.contentBegin = node.open.end;
    box.contentEnd = node.close.begin;
    box.sections = m_sections;
    readInside(node.children, box.blocks, false);
    if (box.blocks.empty())
        box.blocks.push_back(emptyBlockAt(box.contentBegin));
    m_boxes.push_back(std::move(box));
}

PageBlock PageReader::readParagraph(const Node &node, bool isOrdered)
{
    static const QSet<QString> paragraphs { u"p"_qs, u"h1"_qs, u"h2"_qs, u"h3"_qs, u"li"_qs, u"div"_qs };
    PageBlock block;
    block.element = node.open.name;
    block.openTag = textOf(node.open);
    block.begin = node.open.begin;
    block.end = node.close.end;
    block.contentBegin = node.open.end;
    block.contentEnd = node.close.begin;
    block.isOrdered = isOrdered;
    if (!paragraphs.contains(node.open.name)) {
        refuse(u"not_on_page"_qs, cannotStandHere().arg(node.open.name), node.open);
        return block;
    }
    m_afterSpace = true;
    for (const Node &child : node.children)
        readInline(child, block, {});
    finish(block);
    return block;
}

void PageReader::readInline(const Node &node, PageBlock &block, const QStringList &openers)
{
    if (node.isElement()) {
        if (!isInlineElement(node.open.name)) {
            refuse(u"not_on_page"_qs, cannotStandHere().arg(node.open.name), node.open);
            return;
        }
        for (const Node &child : node.children)
            readInline(child, block, openers + QStringList { textOf(node.open) });
        return;
    }
    if (node.isSection()) {
        block.pieces.push_back(tagPiece(node.open, node.close.begin, openers));
        for (const Node &child : node.children)
            readInline(child, block, openers);
        block.pieces.push_back(tagPiece(node.close, node.open.begin, openers));
        return;
    }
    PagePiece piece;
    switch (node.open.kind) {
    case Kind::Text:
        readText(node.open, block, openers);
        return;
    case Kind::Entity:
        piece.begin = node.open.begin;
        piece.end = node.open.end;
        piece.text = node.open.name;
        piece.openers = openers;
        m_afterSpace = false;
        break;
    case Kind::Empty:
        if (node.open.name == u"img") { // one thing in the line that moves as a tag does
            piece = tagPiece(node.open, -1, openers);
            piece.text = textOf(node.open);
            m_afterSpace = false;
            break;
        }
        piece.kind = PagePiece::Kind::Break;
        piece.begin = node.open.begin;
        piece.end = node.open.end;
        piece.text = QString(QChar::LineSeparator);
        piece.openers = openers;
        m_afterSpace = true;
        if (node.open.name != u"br")
            refuse(u"not_on_page"_qs, cannotStandHere().arg(node.open.name), node.open);
        break;
    default:
        piece = tagPiece(node.open, -1, openers);
        m_afterSpace = node.open.kind == Kind::Comment && m_afterSpace;
    }
    block.pieces.push_back(std::move(piece));
}

void PageReader::readText(const MarkupToken &token, PageBlock &block, const QStringList &openers)
{
    qsizetype begin = token.begin;
    const auto add = [&](qsizetype from, qsizetype to, const QString &text, bool isLiteral) {
        if (to <= from)
            return;
        PagePiece piece;
        piece.begin = from;
        piece.end = to;
        piece.text = text;
        piece.isLiteral = isLiteral;
        piece.openers = openers;
        block.pieces.push_back(std::move(piece));
    };
    const auto flush = [&](qsizetype to) {
        add(begin, to, m_source.mid(begin, to - begin), true);
    };
    for (qsizetype at = token.begin; at < token.end;) {
        if (!isCollapsing(m_source.at(at))) {
            m_afterSpace = false;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < token.end && isCollapsing(m_source.at(end)))
            ++end;
        const bool isSingle = end == at + 1 && m_source.at(at) == u' ';
        if (!m_afterSpace && isSingle) {
            m_afterSpace = true;
            at = end;
            continue;
        }
        flush(at);
        if (!m_afterSpace)
            add(at, end, u" "_qs, false);
        m_afterSpace = true;
        begin = at = end;
    }
    flush(token.end);
}

PageBlock PageReader::readTable(const Node &node)
{
    PageBlock table;
    table.kind = PageBlock::Kind::Table;
    table.element = node.open.name;
    table.openTag = textOf(node.open);
    table.begin = node.open.begin;
    table.end = node.close.end;
    table.contentBegin = node.open.end;
    table.contentEnd = node.close.begin;
    readRows(node.children, table);
    return table;
}

void PageReader::readRows(const std::vector<Node> &nodes, PageBlock &table)
{
    const auto marker = [&](const MarkupToken &token, qsizetype partner) {
        PageRow row;
        row.isMarker = true;
        row.marker = tagPiece(token, partner, {});
        row.begin = token.begin;
        row.end = token.end;
        table.rows.push_back(std::move(row));
    };
    for (const Node &node : nodes) {
        if (isBlank(node))
            continue;
        if (node.isSection()) {
            marker(node.open, node.close.begin);
            readRows(node.children, table);
            marker(node.close, node.open.begin);
        } else if (node.open.kind == Kind::Comment) {
            marker(node.open, -1);
        } else if (node.isElement() && (node.open.name == u"thead" || node.open.name == u"tbody")) {
            readRows(node.children, table);
        } else if (node.isElement() && node.open.name == u"tr") {
            readRow(node, table);
        } else {
            refuse(u"not_on_page"_qs, cannotStandHere().arg(textOf(node.open).left(40)), node.open);
        }
    }
}

void PageReader::readRow(const Node &node, PageBlock &table)
{
    PageRow row;
    row.begin = node.open.begin;
    row.end = node.close.end;
    for (const Node &child : node.children) {
        if (isBlank(child))
            continue;
        if (!child.isElement() || (child.open.name != u"td" && child.open.name != u"th")) {
            refuse(u"not_on_page"_qs, cannotStandHere().arg(textOf(child.open).left(40)), child.open);
            continue;
        }
        PageCell cell;
        cell.openTag = textOf(child.open);
        cell.begin = child.open.begin;
        cell.end = child.close.end;
        cell.contentBegin = child.open.end;
        cell.contentEnd = child.close.begin;
        cell.isHeading = child.open.name == u"th";
        cell.columns = std::max(1, attributeOf(cell.openTag, u"colspan"_qs).toInt());
        cell.rows = std::max(1, attributeOf(cell.openTag, u"rowspan"_qs).toInt());
        readInside(child.children, cell.blocks, false);
        if (cell.blocks.empty())
            cell.blocks.push_back(emptyBlockAt(cell.contentBegin));
        row.cells.push_back(std::move(cell));
    }
    table.rows.push_back(std::move(row));
}

} // namespace tereze::templates
