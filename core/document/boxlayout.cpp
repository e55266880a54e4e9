// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxlayout.h"

#include "htmlforqt.h"
#include "pagelayout.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace tereze::document {
namespace {

constexpr double millimetresPerUnit = 25.4 / TextStyle::unitsPerInch;
constexpr double roundingUnits = 0.2; ///< of the layout, which counts in 64ths of a unit

static_assert(templates::BoxPlace::paperWidth == 10 * static_cast<int>(PageLayout::pageWidth)
    && templates::BoxPlace::paperHeight == 10 * static_cast<int>(PageLayout::pageHeight));

Error refusedBox(const templates::BoxPlace &place, const QString &fault)
{
    const auto length = [](int tenths) {
        return QLocale().toString(tenths / 10.0, 'f', 1);
    };
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Document", "The box at x %1 mm, y %2 mm on page %3: %4")
            .arg(length(place.x), length(place.y))
            .arg(place.page)
            .arg(fault),
        QStringLiteral("a placed box at %1, %2 tenths of a millimetre does not fit")
            .arg(place.x)
            .arg(place.y));
}

QString inMillimetres(double units)
{
    // Rounded up, so that a box of this size holds it.
    return QLocale().toString(std::ceil(units * millimetresPerUnit * 10) / 10, 'f', 1);
}

} // namespace

BoxLayout::BoxLayout(const QList<PageRegions::Box> &boxes, const DocumentImages &images, TextStyle &style)
    : m_asked(boxes)
    , m_images(images)
    , m_style(style)
{
}

Result<void> BoxLayout::layOut()
{
    for (const PageRegions::Box &asked : m_asked) {
        Box box;
        box.place = asked.place;
        box.text = std::make_unique<QTextDocument>();
        m_style.apply(*box.text, true);
        box.text->setTextWidth(asked.place.width / 10.0 / millimetresPerUnit);
        m_images.addTo(*box.text);
        box.text->setHtml(u"<html><body>%1</body></html>"_qs.arg(htmlForQt(asked.html)));
        TextStyle::ruleTables(*box.text);
        TEREZE_CHECK(layOut(box));
        m_boxes.push_back(std::move(box));
    }
    return {};
}

Result<void> BoxLayout::layOut(Box &box) const
{
    const QTextBlock first = box.text->firstBlock();
    const bool isRule = first.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
    if (box.text->isEmpty() && !isRule)
        return {}; // a condition left nothing in it
    const double wide = box.text->idealWidth();
    if (wide > box.text->textWidth() + roundingUnits)
        return refusedBox(box.place,
            QCoreApplication::translate("Document", "its content is %1 mm wide, the box only %2 mm.")
                .arg(inMillimetres(wide), inMillimetres(box.text->textWidth())));
    // To the last line itself: what a wide setting of lines leaves below it is not seen.
    const QAbstractTextDocumentLayout *layout = box.text->documentLayout();
    layout->documentSize(); // lays out all of it
    double taken = 0;
    for (QTextBlock block = first; block.isValid(); block = block.next())
        taken = std::max(taken, layout->blockBoundingRect(block).bottom());
    const QList<QTextFrame *> frames = box.text->rootFrame()->childFrames();
    for (QTextFrame *frame : frames)
        taken = std::max(taken, layout->frameBoundingRect(frame).bottom());
    const int allowed =
        box.place.height > 0 ? box.place.height : templates::BoxPlace::paperHeight - box.place.y;
    if (taken > allowed / 10.0 / millimetresPerUnit + roundingUnits)
        return refusedBox(box.place,
            box.place.height > 0
                ? QCoreApplication::translate(
                    "Document", "its text needs %1 mm of height, the box has %2 mm.")
                      .arg(inMillimetres(taken), QLocale().toString(allowed / 10.0, 'f', 1))
                : QCoreApplication::translate("Document",
                    "its text needs %1 mm of height; there are %2 mm to the lower edge of the paper.")
                      .arg(inMillimetres(taken), QLocale().toString(allowed / 10.0, 'f', 1)));
    box.taken = { box.place.x / 10.0, box.place.y / 10.0, box.place.width / 10.0,
        taken * millimetresPerUnit };
    return {};
}

Result<void> BoxLayout::check(int pages, const QVector<Kept> &kept) const
{
    for (const Box &box : m_boxes) {
        if (box.taken.isEmpty())
            continue;
        if (box.place.page > pages)
            return refusedBox(box.place,
                QCoreApplication::translate("Document", "the document has only %n page(s).", nullptr, pages));
        for (const Kept &one : kept) {
            if (one.page == box.place.page && templates::coverEachOther(box.taken, one.place))
                return refusedBox(box.place,
                    QCoreApplication::translate(
                        "Document", "the registration number or the QR code comes there."));
        }
    }
    return {};
}

void BoxLayout::paint(QPainter &painter, int page) const
{
    constexpr double dotsPerMillimetre = PageLayout::resolution / 25.4;
    constexpr double scale = double(PageLayout::resolution) / TextStyle::unitsPerInch;
    for (const Box &box : m_boxes) {
        if (box.place.page != page || box.taken.isEmpty())
            continue;
        painter.save();
        painter.translate(box.place.x / 10.0 * dotsPerMillimetre, box.place.y / 10.0 * dotsPerMillimetre);
        painter.scale(scale, scale);
        TextStyle::paint(painter, *box.text);
        painter.restore();
    }
}

QString BoxLayout::plainText() const
{
    QString all;
    for (const Box &box : m_boxes)
        all += box.text->toPlainText() + u'\n';
    return all;
}

} // namespace tereze::document
