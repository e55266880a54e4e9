// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"

namespace tereze::report {

namespace {

bool looksLikeFormula(const QString &text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        return true;
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
    }
    return false;
}

QString field(const QString &text)
{
    QString plain = looksLikeFormula(text) ? u'\'' + text : text;
    if (!plain.contains(u';') && !plain.contains(u'"') && !plain.contains(u'\n') && !plain.contains(u'\r'))
        return plain;
    return u'"' + plain.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields << field(cell);
    return fields.join(u';') + QStringLiteral("\r\n");
}

} // namespace

QByteArray csvTable(const PrintedTable &table)
{
    QByteArray csv("\xEF\xBB\xBF");
    QStringList header;
    for (const PrintedTable::Column &column : table.columns)
        header << column.title;
    csv += line(header).toUtf8();
    for (const QStringList &row : table.rows)
        csv += line(row).toUtf8();
    return csv;
}

} // namespace tereze::report
