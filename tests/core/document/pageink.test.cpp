// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignpdf.h"

#include <core/document/pageink.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::ForeignPdf;

namespace {

const QSizeF sheetSize(595 * 25.4 / 72, 842 * 25.4 / 72);

QByteArray filledPage(int times)
{
    ForeignPdf pdf;
    pdf.addPage({ "/MediaBox [0 0 595 842]", "0.9 g " + QByteArray("0 0 595 842 re f\n").repeated(times) });
    return pdf.bytes();
}

} // namespace

TEST(PageInkTest, aPageThatPaintsWithoutEndIsGivenUp)
{
    using namespace std::chrono_literals;
    EXPECT_TRUE(PageInk::read(filledPage(10), 1, sheetSize, 1).ok());
    const auto endless = PageInk::read(filledPage(500'000), 1, sheetSize, 1, 300ms);
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
