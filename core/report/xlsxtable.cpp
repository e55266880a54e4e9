// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <xlsxwriter.h>

namespace tereze::report {

namespace {

constexpr qsizetype maximumRows = LXW_ROW_MAX;
constexpr qsizetype maximumText = 32767; // of a cell, as Excel specifies

Error doesNotFit(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate(
            "Report", "The list is too large for a workbook. Save it as CSV, or narrow it."),
        detail);
}

QByteArray sheetName(const QString &title)
{
    QString name = title;
    for (const QChar c : QStringLiteral("[]:*?/\\'"))
        name.remove(c);
    name = name.simplified().left(31).trimmed();
    return (name.isEmpty() ? QStringLiteral("Tereze") : name).toUtf8();
}

/// Characters that XML 1.0 has no place for; an office program would call the file damaged.
QByteArray cellText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 ? (c.unicode() != 0xFFFE && c.unicode() != 0xFFFF)
                                : (c == u'\t' || c == u'\n'))
            plain += c;
        else if (c != u'\r')
            plain += QChar(0xFFFD);
    }
    return plain.toUtf8();
}

class Workbook {
public:
    explicit Workbook(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    lxw_workbook *get() const { return m_book; }
    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    lxw_workbook *m_book;
};

lxw_error fill(lxw_workbook *book, const PrintedTable &table)
{
    lxw_worksheet *const sheet = workbook_add_worksheet(book, sheetName(table.title).constData());
    lxw_format *const bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format *const head = workbook_add_format(book);
    format_set_bold(head);
    format_set_text_wrap(head);
    format_set_align(head, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(head, LXW_BORDER_THIN);
    format_set_bg_color(head, 0xE8EEF4);
    lxw_format *const body = workbook_add_format(book);
    format_set_text_wrap(body);
    format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(body, LXW_BORDER_THIN);

    lxw_row_t row = 0;
    lxw_error error = worksheet_write_string(sheet, row++, 0, cellText(table.title).constData(), bold);
    for (const QString &note : table.notes)
        error = std::max(error, worksheet_write_string(sheet, row++, 0, cellText(note).constData(), nullptr));
    const auto columns = static_cast<lxw_col_t>(table.columns.size());
    double whole = 0;
    for (const PrintedTable::Column &column : table.columns)
        whole += column.width;
    for (lxw_col_t i = 0; i < columns; ++i) {
        const PrintedTable::Column &column = table.columns.at(i);
        // 130 characters of the usual font across a sheet that lies.
        worksheet_set_column(sheet, i, i, std::max(6.0, 130 * column.width / whole), nullptr);
        error =
            std::max(error, worksheet_write_string(sheet, row, i, cellText(column.title).constData(), head));
    }
    worksheet_repeat_rows(sheet, row, row);
    worksheet_freeze_panes(sheet, row + 1, 0);
    ++row;
    for (const QStringList &cells : table.rows) {
        for (lxw_col_t i = 0; i < columns; ++i) {
            bool isNumber = false;
            const qlonglong number = table.columns.at(i).isNumber ? cells.at(i).toLongLong(&isNumber) : 0;
            error = std::max(error,
                isNumber ? worksheet_write_number(sheet, row, i, static_cast<double>(number), body)
                         : worksheet_write_string(sheet, row, i, cellText(cells.at(i)).constData(), body));
        }
        ++row;
    }
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&R&P / &N");
    return error;
}

} // namespace

Result<void> writeXlsx(const PrintedTable &table, const QString &path)
{
    if (table.rows.size() + table.notes.size() + 2 > maximumRows)
        return doesNotFit(QStringLiteral("%1 rows").arg(table.rows.size()));
    for (const QStringList &cells : table.rows) {
        for (const QString &cell : cells) {
            if (cell.size() > maximumText)
                return doesNotFit(QStringLiteral("a cell of %1 characters").arg(cell.size()));
        }
    }
    Workbook book(path);
    lxw_error error = book.get() ? fill(book.get(), table) : LXW_ERROR_MEMORY_MALLOC_FAILED;
    if (book.get())
        error = std::max(error, book.close());
    if (error == LXW_NO_ERROR)
        return {};
    QFile::remove(path);
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Report", "The file %1 cannot be written.")
            .arg(QDir::toNativeSeparators(path)),
        QString::fromUtf8(lxw_strerror(error)));
}

} // namespace tereze::report
