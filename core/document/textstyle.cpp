// SPDX-License-Identifier: GPL-3.0-or-later
#include "textstyle.h"

#include "documentfonts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextTable>

namespace tereze::document {
namespace {

const QColor tableLine(128, 128, 128);
constexpr double cellSidePadding = 5; ///< units

/// Lengths in pixels of 96 an inch: QTextDocument knows no other, except for font sizes.
QString documentStyles()
{
    return QStringLiteral(
        "p { margin-top: 0; margin-bottom: 7px; line-height: 112%; }"
        "li { margin-bottom: 3px; line-height: 112%; }"
        "h1 { font-size: 14pt; font-weight: bold; margin-top: 12px; margin-bottom: 10px; }"
        "h2 { font-size: 12pt; font-weight: bold; margin-top: 12px; margin-bottom: 6px; }"
        "h3 { font-size: 11pt; font-weight: bold; margin-top: 8px; margin-bottom: 5px; }"
        "table { margin-top: 6px; margin-bottom: 10px; }"
        "td, th { padding-top: 1px; padding-bottom: 1px; }"
        "td p { margin-bottom: 0; }"
        ".letterhead { text-align: center; font-weight: bold; margin-bottom: 2px; }"
        ".title { text-align: center; font-size: 15pt; font-weight: bold; margin-top: 26px; margin-bottom: "
        "4px; }"
        ".subtitle { text-align: center; margin-bottom: 22px; }"
        ".center { text-align: center; }"
        ".right { text-align: right; }"
        ".text { text-indent: 44px; }"
        ".small { font-size: 9pt; color: #5a5a5a; }"
        ".field { margin-bottom: 1px; font-size: 9pt; color: #5a5a5a; }"
        ".sign { margin-top: 28px; }"
        "table.grid { border-collapse: collapse; border-style: solid; border-width: 1px; border-color: "
        "#808080; }"
        ".grid td, .grid th { border-style: solid; border-width: 1px; border-color: #808080;"
        " padding-left: 7px; padding-right: 7px; padding-top: 4px; padding-bottom: 4px; }");
}

/// What differs in a placed box.
QString boxStyles()
{
    return QStringLiteral("p, li { margin-top: 0; margin-bottom: 0; line-height: 100%; }"
                          "h1, h2, h3 { margin-top: 0; margin-bottom: 0; }"
                          "table { margin-top: 0; margin-bottom: 0; }");
}

} // namespace

TextStyle::TextStyle()
    : m_metrics(1, 1, QImage::Format_ARGB32)
{
    m_metrics.setDotsPerMeterX(qRound(unitsPerInch / 0.0254));
    m_metrics.setDotsPerMeterY(qRound(unitsPerInch / 0.0254));
}

void TextStyle::apply(QTextDocument &document, bool isInBox)
{
    // The metrics have to be set before any text comes in. Those of the writer would leave margins and
    // indents of style sheets unscaled; so text is set at 96 units an inch with unrounded advances and scaled
    // when painted.
    document.documentLayout()->setPaintDevice(&m_metrics);
    document.setUseDesignMetrics(true);
    document.setDefaultFont(documentFont(11));
    document.setDefaultStyleSheet(isInBox ? documentStyles() + boxStyles() : documentStyles());
    document.setDocumentMargin(0);
    document.setUndoRedoEnabled(false);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

void TextStyle::ruleTables(QTextDocument &document)
{
    // The tree of frames is not there before a block of changes ends; its tables are.
    const QList<QTextTable *> tables = document.findChildren<QTextTable *>();
    for (QTextTable *table : tables) {
        if (table->format().border() <= 0)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(tableLine);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
                cellFormat.setBorder(1);
                cellFormat.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                cellFormat.setBorderBrush(tableLine);
                cellFormat.setLeftPadding(cellSidePadding);
                cellFormat.setRightPadding(cellSidePadding);
                cell.setFormat(cellFormat);
            }
        }
    }
}

void TextStyle::paint(QPainter &painter, const QTextDocument &document, const QRectF &clip)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    // Rules are painted in the colour of the windows' text.
    context.palette = QPalette(
        Qt::black, Qt::white, Qt::white, Qt::darkGray, Qt::gray, Qt::black, Qt::white, Qt::white, Qt::white);
    document.documentLayout()->draw(&painter, context);
}

} // namespace tereze::document
