// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatewriter.h"

#include <core/template/markup.h>

#include <QMap>

#include <algorithm>
#include <cmath>

namespace tereze::templates {
namespace {

// As documents are set when nothing is said (core/document/pagelayout.cpp), in millimetres and points.
constexpr double usualBelow = 1.9;
constexpr double seenLength = 0.3; ///< below it two lengths look alike
constexpr int usualLineHeight = 112;

double usualPoints(const QString &element)
{
    return element == u"h1" ? 14 : element == u"h2" ? 12 : 11;
}

bool isHeadingElement(const QString &element)
{
    return element.startsWith(u'h');
}

/// The size of most of the characters; 0 where nothing says one.
double pointsOfMost(const ImportParagraph &paragraph)
{
    QMap<double, qsizetype> counted;
    for (const ImportRun &run : paragraph.runs) {
        if (run.kind == ImportRun::Kind::Text || run.kind == ImportRun::Kind::Tag)
            counted[run.look.points] += run.text.size();
    }
    double most = 0;
    for (auto one = counted.cbegin(); one != counted.cend(); ++one) {
        if (one.value() > counted.value(most))
            most = one.key();
    }
    return most;
}

QString lengthWords(double millimetres)
{
    return QString::number(std::round(millimetres * 10) / 10) + u"mm"_qs;
}

QString pointsWords(double points)
{
    return QString::number(std::round(points * 2) / 2) + u"pt"_qs;
}

QString attributeWords(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u" %1=\"%2\""_qs.arg(name, value);
}

struct LookTags {
    QString open;
    QString close;
};

LookTags tagsOf(const ImportLook &look, double points, bool isHeading)
{
    QStringList style;
    if (look.points > 0 && std::abs(look.points - points) > 0.2)
        style << u"font-size:"_qs + pointsWords(look.points);
    if (!look.color.isEmpty())
        style << u"color:"_qs + look.color;
    LookTags tags;
    const auto add = [&](bool wanted, const QString &element, const QString &attributes = {}) {
        if (!wanted)
            return;
        tags.open += u'<' + element + attributes + u'>';
        tags.close.prepend(u"</"_qs + element + u'>');
    };
    add(!style.isEmpty(), u"span"_qs, attributeWords(u"style"_qs, style.join(u';')));
    add(look.isBold && !isHeading, u"b"_qs);
    add(look.isItalic, u"i"_qs);
    add(look.isUnderlined, u"u"_qs);
    add(look.isStruck, u"s"_qs);
    add(look.position > 0, u"sup"_qs);
    add(look.position < 0, u"sub"_qs);
    return tags;
}

} // namespace

QString TemplateWriter::write(const ImportFlow &flow)
{
    TemplateWriter writer;
    writer.putFlow(flow, Place::Page);
    return writer.m_html;
}

QString TemplateWriter::writeRegion(const QString &element, const ImportFlow &flow, bool isOnFirst)
{
    if (flow.empty())
        return {};
    return u"<%1%2>\n%3</%1>\n"_qs.arg(
        element, isOnFirst ? QString() : u" class=\"not-first\""_qs, write(flow));
}

void TemplateWriter::putFlow(const ImportFlow &flow, Place place)
{
    for (const ImportBlock &block : flow) {
        switch (block.kind) {
        case ImportBlock::Kind::Paragraph:
            putParagraph(block.paragraph, place);
            break;
        case ImportBlock::Kind::Marker:
            m_html += block.marker + u'\n';
            break;
        case ImportBlock::Kind::List:
            putList(block);
            break;
        case ImportBlock::Kind::Table:
            putTable(block);
            break;
        }
    }
}

QString TemplateWriter::styleOfParagraph(const ImportParagraph &paragraph, Place place, double points)
{
    QStringList style;
    const bool isHeading = isHeadingElement(paragraph.element);
    if (points > 0 && std::abs(points - usualPoints(paragraph.element)) > 0.2)
        style << u"font-size:"_qs + pointsWords(points);
    const bool isBold = std::any_of(
        paragraph.runs.begin(), paragraph.runs.end(), [](const ImportRun &run) { return run.look.isBold; });
    if (isHeading && !isBold)
        style << u"font-weight:normal"_qs;
    const auto length = [&](const char *name, double value, double usual) {
        if (std::abs(value - usual) > seenLength)
            style << QString::fromLatin1(name) + u':' + lengthWords(value);
    };
    if (place != Place::Item)
        length("margin-left", paragraph.left, 0);
    if (place != Place::Item)
        length("text-indent", paragraph.indent, 0);
    if (!isHeading && place != Place::Item) {
        length("margin-top", paragraph.above, 0);
        length("margin-bottom", paragraph.below, place == Place::Cell ? 0 : usualBelow);
    }
    if (paragraph.lineHeight > usualLineHeight + 5)
        style << u"line-height:%1%"_qs.arg(paragraph.lineHeight);
    if (paragraph.startsPage)
        style << u"page-break-before:always"_qs;
    return style.join(u"; "_qs);
}

QString TemplateWriter::runsOf(const ImportParagraph &paragraph, double points)
{
    const bool isHeading = isHeadingElement(paragraph.element);
    const double base = points > 0 ? points : usualPoints(paragraph.element);
    QString html;
    LookTags open;
    for (const ImportRun &run : paragraph.runs) {
        const bool isPlain = run.kind == ImportRun::Kind::Break || run.kind == ImportRun::Kind::Picture;
        const LookTags tags = isPlain ? LookTags() : tagsOf(run.look, base, isHeading);
        if (tags.open != open.open) {
            html += open.close + tags.open;
            open = tags;
        }
        switch (run.kind) {
        case ImportRun::Kind::Text:
            html += escapedForTemplate(run.look.isUpper ? run.text.toUpper() : run.text);
            break;
        case ImportRun::Kind::Break:
            html += u"<br>"_qs;
            break;
        default:
            html += run.text;
        }
    }
    return html + open.close;
}

void TemplateWriter::putParagraph(const ImportParagraph &paragraph, Place place)
{
    const double points = pointsOfMost(paragraph);
    m_html += u'<' + paragraph.element + attributeWords(u"align"_qs, paragraph.alignment)
        + attributeWords(u"style"_qs, styleOfParagraph(paragraph, place, points)) + u'>'
        + runsOf(paragraph, points) + u"</"_qs + paragraph.element + u">\n"_qs;
}

void TemplateWriter::putList(const ImportBlock &list)
{
    const QString element = list.isOrdered ? u"ol"_qs : u"ul"_qs;
    m_html += u'<' + element
        + attributeWords(
            u"start"_qs, list.isOrdered && list.start != 1 ? QString::number(list.start) : QString())
        + u">\n"_qs;
    for (const ImportFlow &item : list.items) {
        // Sections around the content of an item are around the item.
        const auto isMarker = [](const ImportBlock &block) {
            return block.kind == ImportBlock::Kind::Marker;
        };
        const auto first = std::find_if_not(item.begin(), item.end(), isMarker);
        const auto last = std::find_if_not(item.rbegin(), std::make_reverse_iterator(first), isMarker).base();
        putFlow(ImportFlow(item.begin(), first), Place::Item);
        const ImportFlow content(first, last);
        if (content.size() == 1 && content.front().kind == ImportBlock::Kind::Paragraph) {
            const ImportParagraph &paragraph = content.front().paragraph;
            const double points = pointsOfMost(paragraph);
            m_html += u"<li"_qs + attributeWords(u"align"_qs, paragraph.alignment)
                + attributeWords(u"style"_qs, styleOfParagraph(paragraph, Place::Item, points)) + u'>'
                + runsOf(paragraph, points) + u"</li>\n"_qs;
        } else if (!content.empty()) {
            m_html += u"<li>\n"_qs;
            putFlow(content, Place::Item);
            m_html += u"</li>\n"_qs;
        }
        putFlow(ImportFlow(last, item.end()), Place::Item);
    }
    m_html += u"</"_qs + element + u">\n"_qs;
}

void TemplateWriter::putTable(const ImportBlock &table)
{
    m_html += u"<table width=\"%1%\" %2cellpadding=\"2\"%3>\n"_qs.arg(QString::number(table.width),
        table.isRuled ? u"border=\"1\" "_qs : QString(), attributeWords(u"align"_qs, table.alignment));
    bool isHeading = false;
    for (const ImportRow &row : table.rows) {
        if (row.isHeading != isHeading) {
            m_html += row.isHeading ? u"<thead>\n"_qs : u"</thead>\n"_qs;
            isHeading = row.isHeading;
        }
        for (const QString &tag : row.before)
            m_html += tag + u'\n';
        if (!row.cells.empty()) {
            m_html += u"<tr>"_qs;
            for (const ImportCell &cell : row.cells)
                putCell(cell);
            m_html += u"</tr>\n"_qs;
        }
        for (const QString &tag : row.after)
            m_html += tag + u'\n';
    }
    m_html += isHeading ? u"</thead>\n</table>\n"_qs : u"</table>\n"_qs;
}

void TemplateWriter::putCell(const ImportCell &cell)
{
    const bool isLine = cell.flow.size() == 1 && cell.flow.front().kind == ImportBlock::Kind::Paragraph
        && !isHeadingElement(cell.flow.front().paragraph.element);
    const ImportParagraph line = isLine ? cell.flow.front().paragraph : ImportParagraph();
    const double points = pointsOfMost(line);
    const bool isPlain = isLine && styleOfParagraph(line, Place::Cell, points).isEmpty();
    const auto number = [](int value) {
        return value > 1 ? QString::number(value) : QString();
    };
    const int width = static_cast<int>(std::lround(cell.width));
    m_html += u"<td"_qs
        + attributeWords(u"width"_qs, width > 0 ? u"%1%"_qs.arg(std::min(width, 100)) : QString())
        + attributeWords(u"colspan"_qs, number(cell.columns))
        + attributeWords(u"rowspan"_qs, number(cell.rows))
        + attributeWords(u"align"_qs, isPlain ? line.alignment : QString())
        + attributeWords(u"valign"_qs, cell.vertical)
        + attributeWords(
            u"style"_qs, cell.background.isEmpty() ? QString() : u"background-color:"_qs + cell.background)
        + u'>';
    if (isPlain) {
        m_html += runsOf(line, points);
    } else if (!cell.flow.empty()) {
        m_html += u'\n';
        putFlow(cell.flow, Place::Cell);
    }
    m_html += u"</td>"_qs;
}

} // namespace tereze::templates
