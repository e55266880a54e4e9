// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagemap.h"
#include "tagchip.h"

#include <core/template/page.h>

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

#include <functional>

class QTextDocument;
class QTextTable;

namespace tereze::ui {

/// Fills a text document with a template's page, as it will print but with chips for its tags. Used once.
class PageBuilder {
public:
    struct Chip {
        QString words;
        TagChip::Look look = TagChip::Look::Field;
        QImage picture = {}; ///< drawn instead of the words
        QSizeF millimetres = {}; ///< its size on paper
    };
    /// `unit` is the size of 1/96 inch of paper in the document's pixels; `pointsToFont` turns points of
    /// paper into those of the document's fonts. `isInBox`: without the distances around paragraphs, as a
    /// placed box has its text.
    PageBuilder(QTextDocument &document, double unit, double pointsToFont,
        std::function<Chip(const templates::PagePiece &)> chips, bool isInBox = false);

    PageMap build(const std::vector<templates::PageBlock> &blocks);

private:
    void putFlow(const std::vector<templates::PageBlock> &blocks, const QTextBlockFormat &outer,
        const QTextCharFormat &text);
    void putParagraph(
        const templates::PageBlock &block, const QTextBlockFormat &outer, const QTextCharFormat &text);
    void putPiece(const templates::PagePiece &piece, const QTextCharFormat &text, PageMap::Line &line);
    void putTable(const templates::PageBlock &block, const QTextCharFormat &text);
    void putGap(qsizetype offset);
    void nextBlock();
    QTextBlockFormat blockFormat(const templates::PageBlock &block, const QTextBlockFormat &outer) const;
    QTextCharFormat textFormat(const QString &openTag, const QTextCharFormat &around) const;
    QTextCharFormat pieceFormat(const templates::PagePiece &piece, const QTextCharFormat &around) const;
    double length(const QString &value, double absent) const; ///< in the document's pixels

    QTextDocument &m_document;
    const double m_unit;
    const double m_pointsToFont;
    const std::function<Chip(const templates::PagePiece &)> m_chips;
    const bool m_isInBox;
    QTextCursor m_cursor;
    bool m_isFresh = true; ///< nothing stands in the cursor's block yet
    PageMap m_map;
};

} // namespace tereze::ui
