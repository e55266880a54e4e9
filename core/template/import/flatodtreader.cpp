// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatodtreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tereze::templates {
namespace {

using NoteKind = ImportNote::Kind;

constexpr int mostColumns = 60;
constexpr int deepestList = 10;

/// What stands before the text and says nothing by itself.
bool isDeclaration(const QString &name)
{
    static const QSet<QString> names { u"text:sequence-decls"_qs, u"text:variable-decls"_qs,
        u"text:user-field-decls"_qs, u"text:dde-connection-decls"_qs,
        u"text:alphabetical-index-auto-mark-file"_qs, u"text:soft-page-break"_qs, u"text:section-source"_qs,
        u"table:table-source"_qs, u"text:bookmark"_qs, u"text:bookmark-start"_qs, u"text:bookmark-end"_qs,
        u"office:dde-source"_qs };
    return names.contains(name);
}

/// "0.5pt solid #000000", but not "none" or a line of no width.
bool isLine(const QString &border)
{
    static const QRegularExpression nothing(u"\\A(none|hidden|0(\\.0+)?([a-z]{2})?)\\b(?![.0-9])"_qs);
    return !border.isEmpty() && !nothing.match(border).hasMatch() && !border.contains(u"none");
}

/// Words, or a picture without any.
bool holdsAnything(const OdfNode &node)
{
    return node.name.startsWith(u"draw:") || (node.isText() && !node.text.trimmed().isEmpty())
        || std::any_of(node.children.begin(), node.children.end(), holdsAnything);
}

/// Where the first words of a text stand.
const OdfNode *firstParagraph(const OdfNode &node)
{
    for (const OdfNode &child : node.children) {
        if (child.name == u"text:p" || child.name == u"text:h" || child.name == u"table:table")
            return &child;
        if (child.name != u"text:tracked-changes") {
            if (const OdfNode *found = firstParagraph(child))
                return found;
        }
    }
    return nullptr;
}

} // namespace

FlatOdtReader::FlatOdtReader(const OdfNode &document, const ImportFields &fields, ImportNotes &notes)
    : m_document(document)
    , m_styles(document)
    , m_notes(notes)
    , m_inline(m_styles, fields, notes, [this](const OdfNode &box, ImportFlow &flow) { readFlow(box, flow); })
{
}

void FlatOdtReader::note(ImportNote::Kind kind, const char *text, const QString &excerpt)
{
    m_notes.add(kind, QCoreApplication::translate("Import", text), excerpt);
}

Result<void> FlatOdtReader::read()
{
    const OdfNode *body = m_document.child(u"office:body"_qs);
    const OdfNode *text = body ? body->child(u"office:text"_qs) : nullptr;
    if (m_document.name != u"office:document" || !text)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Import", "The text of the form cannot be read."),
            u"fodt: no office:text in "_qs + m_document.name);
    const OdfNode *scripts = m_document.child(u"office:scripts"_qs);
    if (scripts && (!scripts->allText().isEmpty() || scripts->child(u"office:event-listeners"_qs)))
        note(NoteKind::LeftOut, QT_TRANSLATE_NOOP("Import", "Macros; none of them was run"));
    findPage(*text);
    readFlow(*text, m_flow);
    readRegions();
    m_inline.noteFonts();
    return {};
}

void FlatOdtReader::readFlow(const OdfNode &node, ImportFlow &flow)
{
    for (const OdfNode &child : node.children) {
        if (!child.isText())
            readBlock(child, flow);
    }
}

void FlatOdtReader::readBlock(const OdfNode &node, ImportFlow &flow)
{
    const QString &name = node.name;
    if (name == u"text:p" || name == u"text:h") {
        readParagraph(node, flow);
    } else if (name == u"text:list") {
        readList(node, flow, {}, 1);
    } else if (name == u"table:table") {
        readTable(node, flow);
    } else if (name == u"text:section") {
        const QString columns =
            m_styles.property(u"section"_qs, node.attribute(u"text:style-name"_qs), u"fo:column-count"_qs);
        if (columns.toInt() > 1)
            note(NoteKind::Changed, QT_TRANSLATE_NOOP("Import", "Text in columns; it stands in one now"));
        if (const OdfNode *source = node.child(u"text:section-source"_qs))
            note(NoteKind::LeftOut,
                QT_TRANSLATE_NOOP("Import", "Another file that the form names; it was not opened"),
                source->attribute(u"xlink:href"_qs));
        readFlow(node, flow);
    } else if (const OdfNode *index = node.child(u"text:index-body"_qs)) {
        note(NoteKind::Changed,
            QT_TRANSLATE_NOOP(
                "Import", "A table of contents or an index; what it showed stays as plain text"));
        readFlow(*index, flow);
    } else if (name == u"text:index-title" || name == u"text:numbered-paragraph") {
        readFlow(node, flow);
    } else if (name == u"text:tracked-changes") {
        m_inline.readChanges(node);
    } else if (name == u"office:forms") {
        if (!node.children.empty()
            && std::any_of(
                node.children.begin(), node.children.end(), [](const OdfNode &one) { return !one.isText(); }))
            note(NoteKind::LeftOut, QT_TRANSLATE_NOOP("Import", "A control to fill in on the screen"));
    } else if (name.startsWith(u"draw:")) { // it hangs on the page
        ImportBlock block;
        ImportFlow after;
        m_inline.readDrawing(node, block.paragraph, after);
        if (!block.paragraph.runs.empty())
            flow.push_back(std::move(block));
        std::move(after.begin(), after.end(), std::back_inserter(flow));
    } else if (name == u"text:change" || name == u"text:change-start" || name == u"text:change-end") {
        ImportParagraph none; // between paragraphs: what begins or ends there is inside them
        ImportFlow after;
        OdfNode around;
        around.name = u"text:p"_qs;
        around.children.push_back(node);
        m_inline.read(around, none, after);
    } else if (!isDeclaration(name)) {
        m_notes.add(NoteKind::LeftOut,
            QCoreApplication::translate("Import", "Something that templates do not have (%1)")
                .arg(name.section(u':', 1)),
            node.allText());
    }
}

void FlatOdtReader::lookOfParagraph(const QString &style, ImportParagraph &paragraph)
{
    const auto value = [&](const char *name) {
        return m_styles.propertyOrDefault(u"paragraph"_qs, style, QString::fromLatin1(name));
    };
    const auto length = [&](const char *name, double most) {
        return std::clamp(OdfStyles::millimetres(value(name)).value_or(0), -most, most);
    };
    const QString align = value("fo:text-align");
    paragraph.alignment = align == u"center"   ? u"center"_qs
        : align == u"end" || align == u"right" ? u"right"_qs
        : align == u"justify"                  ? u"justify"_qs
                                               : QString();
    paragraph.left = length("fo:margin-left", 150);
    paragraph.indent = length("fo:text-indent", 100);
    paragraph.above = std::max(0.0, length("fo:margin-top", 100));
    paragraph.below = std::max(0.0, length("fo:margin-bottom", 100));
    const QString height = value("fo:line-height");
    if (height.endsWith(u'%'))
        paragraph.lineHeight = std::clamp(static_cast<int>(height.chopped(1).toDouble()), 80, 300);
    paragraph.startsPage = value("fo:break-before") == u"page";
    for (const char *side :
        { "fo:border", "fo:border-top", "fo:border-bottom", "fo:border-left", "fo:border-right" }) {
        if (!isLine(value(side)))
            continue;
        note(NoteKind::LeftOut, QT_TRANSLATE_NOOP("Import", "A line around or below a paragraph"));
        break;
    }
}

void FlatOdtReader::readParagraph(const OdfNode &node, ImportFlow &flow)
{
    ImportBlock block;
    const QString style = node.attribute(u"text:style-name"_qs);
    lookOfParagraph(style, block.paragraph);
    if (const QString master = m_styles.attribute(u"paragraph"_qs, style, u"style:master-page-name"_qs);
        !master.isEmpty()) {
        if (master != m_master)
            note(NoteKind::Changed,
                QT_TRANSLATE_NOOP(
                    "Import", "Pages of another kind in the middle; they are like the first now"));
        block.paragraph.startsPage = true;
    }
    if (std::exchange(m_isFirstParagraph, false))
        block.paragraph.startsPage = false;
    if (node.name == u"text:h") {
        const int level = std::clamp(node.attribute(u"text:outline-level"_qs).toInt(), 1, 3);
        block.paragraph.element = u"h%1"_qs.arg(level);
        if (m_styles.numbersHeadings(node.attribute(u"text:outline-level"_qs).toInt())
            && node.attribute(u"text:is-list-header"_qs) != u"true")
            note(NoteKind::LeftOut,
                QT_TRANSLATE_NOOP("Import", "The number of a heading; write it into the text"),
                node.allText());
    }
    ImportFlow after;
    m_inline.read(node, block.paragraph, after);
    if (!m_inline.wasDeleted())
        flow.push_back(std::move(block));
    std::move(after.begin(), after.end(), std::back_inserter(flow));
}

void FlatOdtReader::readList(const OdfNode &node, ImportFlow &flow, const QString &outerStyle, int level)
{
    QString style = node.attribute(u"text:style-name"_qs);
    if (style.isEmpty())
        style = outerStyle;
    ImportBlock list;
    list.kind = ImportBlock::Kind::List;
    list.isOrdered = m_styles.isNumbered(style, level);
    if (list.isOrdered && !m_styles.hasPlainNumbers(style, level))
        note(NoteKind::Changed,
            QT_TRANSLATE_NOOP("Import", "Numbers of a list that looked otherwise; they are 1, 2, 3 now"));
    const QString counter = style + u'/' + QString::number(level);
    const bool goesOn = node.attribute(u"text:continue-numbering"_qs) == u"true"
        || !node.attribute(u"text:continue-list"_qs).isEmpty();
    list.start = goesOn ? std::min(m_counted.value(counter) + 1, 9999) : 1;
    bool isList = false;
    for (const OdfNode &item : node.children) {
        if (item.name != u"text:list-item" && item.name != u"text:list-header")
            continue;
        if (const int first = item.attribute(u"text:start-value"_qs).toInt(); first > 0 && list.items.empty())
            list.start = std::min(first, 9999);
        ImportFlow content;
        for (const OdfNode &child : item.children) {
            if (child.name == u"text:list" && level < deepestList)
                readList(child, content, style, level + 1);
            else if (!child.isText())
                readBlock(child, content);
        }
        isList = isList || item.name == u"text:list-item";
        if (!content.empty())
            list.items.push_back(std::move(content));
    }
    m_counted.insert(counter, list.start - 1 + static_cast<int>(list.items.size()));
    if (isList && !list.items.empty()) {
        flow.push_back(std::move(list));
        return;
    }
    for (ImportFlow &item : list.items)
        std::move(item.begin(), item.end(), std::back_inserter(flow));
}

void FlatOdtReader::collectColumns(const OdfNode &node, std::vector<double> &columns) const
{
    for (const OdfNode &child : node.children) {
        if (child.name == u"table:table-column") {
            const double width =
                OdfStyles::millimetres(m_styles.property(u"table-column"_qs,
                                           child.attribute(u"table:style-name"_qs), u"style:column-width"_qs))
                    .value_or(0);
            const int count =
                std::clamp(child.attribute(u"table:number-columns-repeated"_qs).toInt(), 1, mostColumns);
            for (int i = 0; i < count && columns.size() < mostColumns; ++i)
                columns.push_back(width);
        } else if (child.name == u"table:table-columns" || child.name == u"table:table-header-columns"
            || child.name == u"table:table-column-group") {
            collectColumns(child, columns);
        }
    }
}

void FlatOdtReader::readTable(const OdfNode &node, ImportFlow &flow)
{
    ImportBlock table;
    table.kind = ImportBlock::Kind::Table;
    const QString style = node.attribute(u"table:style-name"_qs);
    std::vector<double> columns;
    collectColumns(node, columns);
    double all = 0;
    for (const double width : columns)
        all += width;
    const double width =
        OdfStyles::millimetres(m_styles.property(u"table"_qs, style, u"style:width"_qs)).value_or(all);
    // Word's tables stick out by the padding of their cells.
    table.width = width <= 0 || width > m_textWidth * 0.94
        ? 100
        : std::max(5, static_cast<int>(std::lround(width / m_textWidth * 100)));
    const QString align = m_styles.property(u"table"_qs, style, u"table:align"_qs);
    if (align == u"center" || align == u"right")
        table.alignment = align;
    const int outerRuled = std::exchange(m_ruledCells, 0);
    const int outerCells = std::exchange(m_cells, 0);
    readRows(node, false, table, columns);
    table.isRuled = m_ruledCells * 2 > m_cells;
    if (m_ruledCells > 0 && m_ruledCells < m_cells)
        note(NoteKind::Changed,
            table.isRuled
                ? QT_TRANSLATE_NOOP("Import", "A table in which some cells have no lines; all have them now")
                : QT_TRANSLATE_NOOP("Import", "A table in which some cells have lines; none has them now"));
    m_ruledCells = outerRuled;
    m_cells = outerCells;
    m_isFirstParagraph = false;
    if (!table.rows.empty())
        flow.push_back(std::move(table));
}

void FlatOdtReader::readRows(
    const OdfNode &node, bool isHeading, ImportBlock &table, const std::vector<double> &columns)
{
    double all = 0;
    for (const double width : columns)
        all += width;
    for (const OdfNode &child : node.children) {
        if (child.name == u"table:table-header-rows" || child.name == u"table:table-rows"
            || child.name == u"table:table-row-group") {
            readRows(child, isHeading || child.name == u"table:table-header-rows", table, columns);
            continue;
        }
        if (child.name == u"text:soft-page-break" || child.isText()
            || child.name.startsWith(u"table:table-col") || child.name == u"table:table-header-columns"
            || child.name == u"table:title" || child.name == u"table:desc")
            continue;
        if (child.name != u"table:table-row") {
            m_notes.add(NoteKind::LeftOut,
                QCoreApplication::translate("Import", "Something that templates do not have (%1)")
                    .arg(child.name.section(u':', 1)),
                child.allText());
            continue;
        }
        ImportRow row;
        row.isHeading = isHeading;
        size_t column = 0;
        for (const OdfNode &one : child.children) {
            if (one.name == u"table:covered-table-cell")
                ++column;
            if (one.name != u"table:table-cell")
                continue;
            ImportCell cell = readCell(one);
            double width = 0; // what it covers of its own row comes as covered cells
            for (size_t i = column; i < std::min(columns.size(), column + static_cast<size_t>(cell.columns));
                 ++i)
                width += columns.at(i);
            cell.width = all > 0 ? width / all * 100 : 0;
            ++column;
            row.cells.push_back(std::move(cell));
        }
        const bool isEmpty = row.cells.empty();
        if (!isEmpty)
            table.rows.push_back(std::move(row));
    }
}

ImportCell FlatOdtReader::readCell(const OdfNode &node)
{
    ImportCell cell;
    cell.columns = std::clamp(node.attribute(u"table:number-columns-spanned"_qs).toInt(), 1, mostColumns);
    cell.rows = std::clamp(node.attribute(u"table:number-rows-spanned"_qs).toInt(), 1, 99);
    const QString style = node.attribute(u"table:style-name"_qs);
    const auto value = [&](const char *name) {
        return m_styles.property(u"table-cell"_qs, style, QString::fromLatin1(name));
    };
    ++m_cells;
    for (const char *side :
        { "fo:border", "fo:border-top", "fo:border-bottom", "fo:border-left", "fo:border-right" }) {
        if (isLine(value(side))) {
            ++m_ruledCells;
            break;
        }
    }
    if (const QString place = value("style:vertical-align"); place == u"middle" || place == u"bottom")
        cell.vertical = place;
    static const QRegularExpression colour(u"\\A#[0-9a-fA-F]{6}\\z"_qs);
    if (const QString behind = value("fo:background-color").toLower();
        colour.match(behind).hasMatch() && behind != u"#ffffff")
        cell.background = behind;
    readFlow(node, cell.flow);
    return cell;
}

void FlatOdtReader::findPage(const OdfNode &text)
{
    if (const OdfNode *first = firstParagraph(text)) {
        const bool isTable = first->name == u"table:table";
        m_master = m_styles.attribute(isTable ? u"table"_qs : u"paragraph"_qs,
            first->attribute(isTable ? u"table:style-name"_qs : u"text:style-name"_qs),
            u"style:master-page-name"_qs);
    }
    if (m_master.isEmpty())
        m_master = u"Standard"_qs;
    const OdfNode *master = m_styles.masterPage(m_master);
    const OdfNode *layout =
        master ? m_styles.pageLayout(master->attribute(u"style:page-layout-name"_qs)) : nullptr;
    if (!layout)
        return;
    const auto length = [&](const char *name) {
        return OdfStyles::millimetres(layout->attribute(QString::fromLatin1(name)));
    };
    const double width = length("fo:page-width").value_or(210);
    const double height = length("fo:page-height").value_or(297);
    m_textWidth = std::max(
        50.0, width - length("fo:margin-left").value_or(20) - length("fo:margin-right").value_or(20));
    if (std::abs(width - 210) > 5 || std::abs(height - 297) > 5)
        m_notes.add(NoteKind::Changed,
            QCoreApplication::translate("Import", "Its pages were %1 × %2 mm; documents are A4, upright")
                .arg(std::lround(width))
                .arg(std::lround(height)));
}

void FlatOdtReader::readRegions()
{
    const OdfNode *master = m_styles.masterPage(m_master);
    if (!master)
        return;
    m_inline.setInRegion(true);
    m_header = readRegion(*master, u"style:header"_qs);
    m_footer = readRegion(*master, u"style:footer"_qs);
    m_inline.setInRegion(false);
}

FlatOdtReader::Region FlatOdtReader::readRegion(const OdfNode &master, const QString &name)
{
    Region region;
    const auto shown = [&](const QString &kind) -> const OdfNode * {
        const OdfNode *node = master.child(name + kind);
        return node && node->attribute(u"style:display"_qs) != u"false" ? node : nullptr;
    };
    const OdfNode *usual = shown({});
    if (usual && holdsAnything(*usual))
        readFlow(*usual, region.flow);
    for (const QString &kind : { u"-left"_qs, u"-first"_qs }) {
        const OdfNode *other = shown(kind);
        if (!other)
            continue;
        const QString words = other->allText();
        const bool isSame =
            usual && words == usual->allText() && holdsAnything(*other) == holdsAnything(*usual);
        if (kind == u"-first")
            region.isOnFirst = isSame;
        if (!isSame && holdsAnything(*other))
            note(NoteKind::LeftOut,
                kind == u"-first"
                    ? QT_TRANSLATE_NOOP("Import", "Header or footer that the first page alone has")
                    : QT_TRANSLATE_NOOP("Import", "Header or footer that left pages alone have"),
                words);
    }
    return region;
}

} // namespace tereze::templates
