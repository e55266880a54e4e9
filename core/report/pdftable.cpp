// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftable.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace tereze::report {

namespace {

constexpr int resolution = 600; // dots an inch: all lengths below are in these
constexpr double padding = resolution * 1.2 / 25.4;

/// Lines break between words; within a word only where it is wider than its cell.
int wrapping(const QString &text, double width, const QFontMetricsF &metrics)
{
    for (const QString &word : text.simplified().split(u' ')) {
        if (metrics.horizontalAdvance(word) > width)
            return Qt::AlignTop | Qt::TextWrapAnywhere;
    }
    return Qt::AlignTop | Qt::TextWordWrap;
}

/// Where the columns stand and how high rows are, on one page size.
class Sheet {
public:
    Sheet(const PrintedTable &table, QPdfWriter &device)
        : m_table(table)
        , m_device(device)
        , m_body(font(8.5, false))
        , m_head(font(8.5, true))
        , m_title(font(13, true))
        , m_area(0, 0, device.width(), device.height())
    {
        double whole = 0;
        for (const PrintedTable::Column &column : table.columns)
            whole += column.width;
        double x = 0;
        for (const PrintedTable::Column &column : table.columns) {
            const double width = m_area.width() * column.width / whole;
            m_columns << QRectF(x, 0, width, 0);
            x += width;
        }
        m_foot = QFontMetricsF(m_body, &device).height() * 2;
    }

    /// The first row of each page.
    QList<qsizetype> pages() const
    {
        QList<qsizetype> first { 0 };
        double y = top();
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            const double height = heightOf(m_table.rows.at(i), m_body);
            if (y + height > m_area.height() - m_foot && i > first.constLast()) {
                first << i;
                y = heightOf(header(), m_head);
            }
            y += height;
        }
        return first;
    }

    void draw(QPainter &painter, qsizetype page, const QList<qsizetype> &pages) const
    {
        double y = 0;
        if (page == 0) {
            y = drawLine(painter, m_table.title, m_title, y);
            for (const QString &note : m_table.notes)
                y = drawLine(painter, note, m_body, y);
            y = gap(y);
        }
        y = drawRow(painter, header(), m_head, y, true);
        const qsizetype end = page + 1 < pages.size() ? pages.at(page + 1) : m_table.rows.size();
        for (qsizetype i = pages.at(page); i < end; ++i)
            y = drawRow(painter, m_table.rows.at(i), m_body, y, false);
        painter.setFont(m_body);
        painter.drawText(m_area, Qt::AlignRight | Qt::AlignBottom,
            QStringLiteral("%1 / %2").arg(page + 1).arg(pages.size()));
    }

private:
    static QFont font(double points, bool bold)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(points);
        font.setBold(bold);
        return font;
    }

    QStringList header() const
    {
        QStringList cells;
        for (const PrintedTable::Column &column : m_table.columns)
            cells << column.title;
        return cells;
    }

    double gap(double y) const
    {
        return m_table.title.isEmpty() && m_table.notes.isEmpty() ? y : y + 3 * padding;
    }

    double top() const
    {
        double y = lineHeight(m_table.title, m_title);
        for (const QString &note : m_table.notes)
            y += lineHeight(note, m_body);
        return gap(y) + heightOf(header(), m_head);
    }

    double lineHeight(const QString &text, const QFont &font) const
    {
        const QFontMetricsF metrics(font, &m_device);
        return text.isEmpty()
            ? 0
            : metrics.boundingRect(m_area, wrapping(text, m_area.width(), metrics), text).height() + padding;
    }

    double drawLine(QPainter &painter, const QString &text, const QFont &font, double y) const
    {
        painter.setFont(font);
        painter.drawText(QRectF(0, y, m_area.width(), m_area.height()),
            wrapping(text, m_area.width(), QFontMetricsF(font, &m_device)), text);
        return y + lineHeight(text, font);
    }

    /// No row is higher than a page has room for; what is longer is cut at its foot.
    double heightOf(const QStringList &cells, const QFont &font) const
    {
        const QFontMetricsF metrics(font, &m_device);
        double height = metrics.height();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF room(0, 0, m_columns.at(i).width() - 2 * padding, m_area.height());
            // Most cells are one line, and to measure a line is much cheaper than to break it.
            if (cells.at(i).contains(u'\n') || metrics.horizontalAdvance(cells.at(i)) > room.width())
                height = std::max(height,
                    metrics.boundingRect(room, wrapping(cells.at(i), room.width(), metrics), cells.at(i))
                        .height());
        }
        return std::min(height + 2 * padding, m_area.height() - m_foot - 3 * metrics.height());
    }

    double drawRow(
        QPainter &painter, const QStringList &cells, const QFont &font, double y, bool isHeader) const
    {
        const double height = heightOf(cells, font);
        painter.setFont(font);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF cell = QRectF(m_columns.at(i).left(), y, m_columns.at(i).width(), height);
            if (isHeader)
                painter.fillRect(cell, QColor(0xE8, 0xEE, 0xF4));
            painter.drawRect(cell);
            const QRectF room = cell.adjusted(padding, padding, -padding, -padding);
            painter.drawText(room,
                wrapping(cells.at(i), room.width(), QFontMetricsF(font, &m_device))
                    | (m_table.columns.at(i).isNumber && !isHeader ? Qt::AlignRight : Qt::AlignLeft),
                cells.at(i));
        }
        return y + height;
    }

    const PrintedTable &m_table;
    QPdfWriter &m_device;
    QFont m_body;
    QFont m_head;
    QFont m_title;
    QRectF m_area;
    QList<QRectF> m_columns;
    double m_foot = 0;
};

} // namespace

QByteArray pdfTable(const PrintedTable &table)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
        QMarginsF(15, 12, 10, 10), QPageLayout::Millimeter));
    writer.setTitle(table.title);
    writer.setCreator(QStringLiteral("Tereze"));
    const Sheet sheet(table, writer);
    const QList<qsizetype> pages = sheet.pages();
    QPainter painter(&writer);
    painter.setPen(QPen(QColor(0x60, 0x68, 0x70), 0));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.setPen(QPen(Qt::black, resolution * 0.1 / 25.4));
        sheet.draw(painter, page, pages);
    }
    painter.end();
    buffer.close();
    return pdf;
}

} // namespace tereze::report
