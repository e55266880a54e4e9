// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxlayout.h"
#include "documentimages.h"
#include "documentrenderer.h"
#include "documenttexts.h"
#include "pageregions.h"
#include "pdfparts.h"
#include "qrdrawing.h"
#include "textstyle.h"

#include <QTextDocument>

#include <optional>

class QPainter;

namespace tereze::document {

/// One document laid out on A4 pages, with what stands around its text. Lives within one rendering and one
/// thread.
class PageLayout {
public:
    static constexpr double pageWidth = 210; ///< millimetres
    static constexpr double pageHeight = 297;
    static constexpr int resolution = 1200; ///< dots an inch of what is painted
    static constexpr int unitsPerInch = TextStyle::unitsPerInch;

    /// `images` were taken out of the text of the request. All outlive the layout.
    PageLayout(const DocumentRequest &request, const DocumentImages &images, const DocumentTexts &texts);

    /// Sets the text; InvalidInput when it takes too many pages, a placed box does not hold its text or
    /// stands where it cannot, or a QR is wanted and its text is wrong.
    Result<void> layOut();
    int pages() const { return m_pages; }
    /// Paints all pages.
    Result<QList<PdfDrawing>> paint(PdfParts &parts);

    /// Millimetres on the first page.
    QRectF numberBox() const;
    /// Millimetres on the last page, quiet zone included.
    QRectF qrPlace() const;
    QString plainText() const;

private:
    static double dots(double millimetres);
    static QRectF dots(const QRectF &millimetres);
    static double units(double millimetres);
    double contentWidth() const; ///< units
    double contentHeight() const; ///< units
    void reserveBand();
    /// Makes room for header and footer; InvalidInput when they leave too little.
    Result<void> layOutRegions();
    void setRegion(QTextDocument &document, const PageRegions::Region &region, int page, int pages);
    double textBottom() const; ///< units from the top of the first page, pages one below the other
    /// Whether each part stands below the one before and on a page that is painted: otherwise text would be
    /// lost.
    bool isInOrder() const;
    /// A heading that stands alone at the foot of a page begins the next.
    void keepHeadings();
    /// Moves the end of the text to a page of its own, so that the QR never stands on a page without text.
    void moveEndToNextPage();
    void layOutAnew();
    int countPages() const;
    Result<void> layOutQr();
    /// Placed boxes on pages that are not there, or where number and QR come, are refused.
    Result<void> checkBoxes() const;
    void paintText(QPainter &painter, int page);
    void paintBand(QPainter &painter);
    void paintDraftWord(QPainter &painter);
    void paintQr(QPainter &painter);
    void paintPageNumber(QPainter &painter, int page);
    void paintRegions(QPainter &painter, int page);

    const DocumentRequest &m_request;
    const DocumentImages &m_images;
    const DocumentTexts &m_texts;
    const PageRegions m_regions;
    QMarginsF m_margins; ///< millimetres: those asked for, or what header and footer need
    TextStyle m_style;
    BoxLayout m_boxes;
    QTextDocument m_document;
    QTextDocument m_qrText;
    std::optional<QrDrawing> m_qr;
    double m_qrBlockHeight = 0; ///< millimetres: the QR, its words, and the rule above them
    int m_pages = 0;
    QString m_regionText; ///< of header and footer, without tags
};

} // namespace tereze::document
