// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentimages.h"
#include "pageregions.h"
#include "textstyle.h"

#include <core/base/result.h>

#include <QRectF>
#include <QTextDocument>
#include <QVector>

#include <memory>
#include <vector>

class QPainter;

namespace tereze::document {

/// The placed boxes of one document: each laid out in its own width and painted where it says, so that the
/// letters of its first line begin at its upper left corner. Lives as a PageLayout does.
class BoxLayout {
public:
    /// A place of a page that a box must leave free, millimetres.
    struct Kept {
        int page;
        QRectF place;
    };

    /// All outlive it.
    BoxLayout(const QList<PageRegions::Box> &boxes, const DocumentImages &images, TextStyle &style);

    /// InvalidInput, naming the box by its place, for one whose content is wider than the box, higher than
    /// the height that it has, or reaches below the paper: nothing is ever cut off.
    Result<void> layOut();
    /// InvalidInput for a box on a page that the document does not have, or where something else comes.
    Result<void> check(int pages, const QVector<Kept> &kept) const;
    /// Paints those of a page (from 1) to a writer of PageLayout::resolution.
    void paint(QPainter &painter, int page) const;
    QString plainText() const;

private:
    struct Box {
        templates::BoxPlace place;
        std::unique_ptr<QTextDocument> text;
        QRectF taken; ///< millimetres: what it is seen to take; empty without text
    };

    Result<void> layOut(Box &box) const;

    const QList<PageRegions::Box> &m_asked;
    const DocumentImages &m_images;
    TextStyle &m_style;
    std::vector<Box> m_boxes;
};

} // namespace tereze::document
