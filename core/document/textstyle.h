// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

class QPainter;
class QTextDocument;

namespace tereze::document {

/// How the text of documents looks, for QTextDocuments that are laid out at 96 units an inch and scaled when
/// painted. Outlives the documents that it was applied to.
class TextStyle {
public:
    static constexpr int unitsPerInch = 96; ///< the pixels and points of style sheets

    TextStyle();

    /// To be called before any text comes in. `isInBox`: without the distances around paragraphs and tables,
    /// so that a placed box begins with its text.
    void apply(QTextDocument &document, bool isInBox = false);
    /// Gives every table that has a border the same thin lines; Qt would draw each cell in a frame of its
    /// own. Within a block of changes, too.
    static void ruleTables(QTextDocument &document);
    /// Paints a document, or what of it lies in `clip`, in black on white, whatever colours the program has.
    static void paint(QPainter &painter, const QTextDocument &document, const QRectF &clip = {});

private:
    QImage m_metrics; ///< a device of unitsPerInch, so that text is set alike on every screen and without one
};

} // namespace tereze::document
