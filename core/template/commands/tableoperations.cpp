// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableoperations.h"

#include "pageoperations.h"

#include <QCoreApplication>

#include <algorithm>

namespace tereze::templates {

Result<Page::Spot> TableOperations::cellAt(qsizetype offset) const
{
    const Page::Spot spot = m_page.at(offset);
    if (!spot || !spot.table)
        return refusedOnPage(
            QCoreApplication::translate("Template", "Put the cursor into a table first."), u"no table"_qs);
    return spot;
}

Result<int> TableOperations::columnOf(const Page::Spot &spot) const
{
    int column = 0;
    for (const PageRow &row : spot.table->rows) {
        for (const PageCell &cell : row.cells) {
            if (cell.rows > 1)
                return refusedOnPage(
                    QCoreApplication::translate("Template",
                        "A cell of this table goes over several rows; its columns cannot be changed here."),
                    u"rowspan"_qs);
        }
    }
    for (size_t i = 0; i < spot.cell; ++i)
        column += spot.table->rows.at(spot.row).cells.at(i).columns;
    return column;
}

Result<SourceChange> TableOperations::insertTable(qsizetype offset, int rows, int columns) const
{
    QString source = u"<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" border=\"1\">\n"_qs;
    for (int row = 0; row < rows; ++row)
        source += u"<tr>"_qs + u"<td></td>"_qs.repeated(columns) + u"</tr>\n"_qs;
    source += u"</table>\n"_qs;
    const Page::Spot spot = m_page.at(offset);
    if (spot && spot.table)
        return refusedOnPage(
            QCoreApplication::translate("Template", "A table cannot stand in a cell of another."),
            u"nested table"_qs);
    const qsizetype at =
        spot ? wholeLines(m_source, spot.block().begin, spot.block().end).second : m_source.size();
    const QString lead = at > 0 && m_source.at(at - 1) != u'\n' ? u"\n"_qs : QString();
    return SourceChange { { { at, at, lead + source } },
        at + lead.size() + source.indexOf(u"<td>"_qs) + 4 };
}

Result<SourceChange> TableOperations::insertRow(qsizetype offset, bool isBelow) const
{
    TEREZE_TRY(const Page::Spot spot, cellAt(offset));
    const PageRow &row = spot.table->rows.at(spot.row);
    QString made = u"<tr>"_qs;
    qsizetype first = -1;
    for (const PageCell &cell : row.cells) {
        QString open = withAttribute(cell.openTag, u"rowspan"_qs, QString());
        if (cell.isHeading)
            open.replace(1, 2, u"td"_qs);
        made += open;
        if (first < 0)
            first = made.size();
        made += u"</td>"_qs;
    }
    made += u"</tr>"_qs;
    if (isBelow)
        return SourceChange { { { row.end, row.end, u'\n' + made } }, row.end + 1 + first };
    return SourceChange { { { row.begin, row.begin, made + u'\n' } }, row.begin + first };
}

Result<SourceChange> TableOperations::removeRow(qsizetype offset) const
{
    TEREZE_TRY(const Page::Spot spot, cellAt(offset));
    const auto cells = std::count_if(spot.table->rows.begin(), spot.table->rows.end(),
        [](const PageRow &row) { return !row.isMarker; });
    if (cells < 2)
        return removeTable(offset);
    const PageRow &row = spot.table->rows.at(spot.row);
    const auto lines = wholeLines(m_source, row.begin, row.end);
    return SourceChange { { { lines.first, lines.second, QString() } }, lines.first };
}

Result<SourceChange> TableOperations::insertColumn(qsizetype offset, bool isRight) const
{
    TEREZE_TRY(const Page::Spot spot, cellAt(offset));
    TEREZE_TRY(int column, columnOf(spot));
    if (isRight)
        column += spot.table->rows.at(spot.row).cells.at(spot.cell).columns;
    SourceChange change;
    for (const PageRow &row : spot.table->rows) {
        int at = 0;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const PageCell &cell = row.cells.at(i);
            const QString made = cell.isHeading ? u"<th></th>"_qs : u"<td></td>"_qs;
            if (at == column) {
                change.patches.append({ cell.begin, cell.begin, made });
            } else if (at < column && at + cell.columns > column) { // it goes over the new one too
                change.patches.append({ cell.begin, cell.contentBegin,
                    withAttribute(cell.openTag, u"colspan"_qs, QString::number(cell.columns + 1)) });
            } else if (i + 1 == row.cells.size() && at + cell.columns == column) {
                change.patches.append({ cell.end, cell.end, made });
            }
            at += cell.columns;
        }
    }
    change.caret = change.moved(offset);
    return change;
}

Result<SourceChange> TableOperations::removeColumn(qsizetype offset) const
{
    TEREZE_TRY(const Page::Spot spot, cellAt(offset));
    TEREZE_TRY(const int column, columnOf(spot));
    SourceChange change;
    bool anyLeft = false;
    for (const PageRow &row : spot.table->rows) {
        int at = 0;
        for (const PageCell &cell : row.cells) {
            if (at <= column && at + cell.columns > column) {
                if (cell.columns > 1) {
                    change.patches.append({ cell.begin, cell.contentBegin,
                        withAttribute(cell.openTag, u"colspan"_qs,
                            cell.columns > 2 ? QString::number(cell.columns - 1) : QString()) });
                    anyLeft = true;
                } else {
                    change.patches.append({ cell.begin, cell.end, QString() });
                    anyLeft = anyLeft || row.cells.size() > 1;
                }
            }
            at += cell.columns;
        }
    }
    if (!anyLeft)
        return removeTable(offset);
    change.caret = spot.table->rows.at(spot.row).begin;
    return change;
}

Result<SourceChange> TableOperations::removeTable(qsizetype offset) const
{
    TEREZE_TRY(const Page::Spot spot, cellAt(offset));
    const auto lines = wholeLines(m_source, spot.table->begin, spot.table->end);
    return SourceChange { { { lines.first, lines.second, QString() } }, lines.first };
}

} // namespace tereze::templates
