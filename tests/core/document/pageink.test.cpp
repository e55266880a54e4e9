// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignpdf.h"

#include <core/document/pageink.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::ForeignPdf;

namespace {

const QSizeF sheetSize(595 * 25.4 / 72, 842 * 25.4 / 72);

/// Forms that paint the next one `times` each, `levels` deep; the last paints a line.
QByteArray nestedForms(int levels, int times)
{
    ForeignPdf pdf;
    const QByteArray form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] ";
    int next = pdf.addStream(form, "10 10 m 500 12 l S");
    for (int level = 1; level < levels; ++level)
        next = pdf.addStream(form + "/Resources << /XObject << /F " + QByteArray::number(next) + " 0 R >> >>",
            QByteArray("/F Do ").repeated(times));
    pdf.addPage(
        { "/MediaBox [0 0 595 842]", "/F Do", "/XObject << /F " + QByteArray::number(next) + " 0 R >>" });
    return pdf.bytes();
}

} // namespace

TEST(PageInkTest, aPageThatPaintsWithoutEndIsGivenUp)
{
    using namespace std::chrono_literals;
    EXPECT_TRUE(PageInk::read(nestedForms(3, 3), 1, sheetSize, 1).ok());
    const auto endless = PageInk::read(nestedForms(14, 12), 1, sheetSize, 1, 300ms);
    ASSERT_FALSE(endless.ok());
    EXPECT_EQ(endless.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(endless.error().userText.contains(u"too long"_qs)) << qPrintable(endless.error().userText);
}

TEST(PageInkTest, wordsTakeTheirPlacesWhereverTheyStand)
{
    ForeignPdf pdf;
    pdf.addPage({ "/MediaBox [0 0 595 842]",
        "3 Tr BT /F1 12 Tf 72 700 Td (seen by readers only) Tj ET BT /F1 12 Tf 99999999 99999999 Td (far) Tj "
        "ET "
        "BT /F1 30 Tf -10 400 Td (over the edge) Tj ET" });
    const auto ink = PageInk::read(pdf.bytes(), 1, sheetSize, 1);
    ASSERT_TRUE(ink.ok()) << qPrintable(ink.error().logLine());
    const double unit = 25.4 / 72;
    EXPECT_FALSE(ink->isFree(QRectF(75 * unit, (842 - 708) * unit, 5, 2)));
    EXPECT_FALSE(ink->isFree(QRectF(0, (842 - 415) * unit, 5, 2)));
    EXPECT_TRUE(ink->isFree(QRectF(75 * unit, (842 - 600) * unit, 50, 20)));
    EXPECT_TRUE(ink->isFree(QRectF(150, 20, 50, 20)));
}
