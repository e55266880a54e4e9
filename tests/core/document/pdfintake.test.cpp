// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that were made to do harm to who opens them, or to show one thing to one reader and another to the
// next.
#include "foreignpdf.h"

#include <core/document/pdfstamp.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::ForeignPdf;

namespace {

/// What is said of a file; empty when it is taken.
QString refusalOfForeign(const ForeignPdf &pdf)
{
    const auto checked = PdfStamp::draftOf(pdf.bytes(), u"ru"_qs);
    if (checked)
        return {};
    EXPECT_EQ(checked.error().kind, ErrorKind::InvalidInput) << qPrintable(checked.error().logLine());
    EXPECT_FALSE(checked.error().saysOnlyItsKind()) << qPrintable(checked.error().logLine());
    return checked.error().userText;
}

QByteArray packedBytes(const QByteArray &data)
{
    return qCompress(data, 9).mid(4);
}

QByteArray referenceTo(int object)
{
    return QByteArray::number(object) + " 0 R";
}

const QByteArray sheetBox = "/MediaBox [0 0 595 842]";

/// A file of one page with a stream beside what the page shows.
QString refusalOfStream(const QByteArray &dictionary, const QByteArray &data)
{
    ForeignPdf pdf;
    pdf.addPage({ sheetBox, "" });
    pdf.addStream(dictionary, data);
    return refusalOfForeign(pdf);
}

QString refusalOfObjects(const QByteArray &catalogue, const QList<QByteArray> &objects)
{
    ForeignPdf pdf;
    pdf.addPage({ sheetBox, "" });
    pdf.setCatalogue(catalogue);
    for (const QByteArray &object : objects)
        pdf.add(object);
    return refusalOfForeign(pdf);
}

} // namespace

TEST(PdfIntakeTest, aPageThatNamesOneContentVeryOftenIsAsLargeAsAllOfThem)
{
    const auto refusal = [](int times) {
        ForeignPdf pdf;
        const int content = pdf.addStream("/Filter /FlateDecode", packedBytes(QByteArray(1024 * 1024, ' ')));
        pdf.addPageOf(
            sheetBox + " /Contents [ " + QByteArray(referenceTo(content) + ' ').repeated(times) + ']');
        return refusalOfForeign(pdf);
    };
    EXPECT_EQ(refusal(20), QString());
    EXPECT_TRUE(refusal(200).contains(u"unpacked"_qs));
}

TEST(PdfIntakeTest, aContentThatCallsItselfAPictureIsCountedToo)
{
    ForeignPdf pdf;
    const int content =
        pdf.addStream("/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray "
                      "/Filter /FlateDecode",
            packedBytes(QByteArray(40 * 1024 * 1024, ' ')));
    pdf.addPageOf(sheetBox + " /Contents " + referenceTo(content));
    EXPECT_TRUE(refusalOfForeign(pdf).contains(u"unpacked"_qs));
}

TEST(PdfIntakeTest, aPictureUnpacksToItsPixelsAndNoMore)
{
    const QByteArray grey = "/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace /DeviceGray "
                            "/Filter /FlateDecode ";
    EXPECT_EQ(refusalOfStream(grey + "/Width 3000 /Height 2000", packedBytes(QByteArray(6'000'000, '\0'))),
        QString());
    EXPECT_TRUE(refusalOfStream(grey + "/Width 100 /Height 100", packedBytes(QByteArray(6'000'000, '\0')))
                    .contains(u"unpacked"_qs));
}

TEST(PdfIntakeTest, whatIsPackedTwiceIsRefused)
{
    const QByteArray text = "q Q";
    EXPECT_EQ(refusalOfStream("/Filter [ /FlateDecode ]", packedBytes(text)), QString());
    EXPECT_EQ(refusalOfStream("/Filter [ /ASCIIHexDecode /FlateDecode ]", packedBytes(text).toHex() + '>'),
        QString());
    const QString twice =
        refusalOfStream("/Filter [ /FlateDecode /FlateDecode ]", packedBytes(packedBytes(text)));
    EXPECT_TRUE(twice.contains(u"packed twice"_qs)) << qPrintable(twice);
    // Blanks without end, of which nothing is left.
    EXPECT_EQ(
        refusalOfStream("/Filter [ /FlateDecode /ASCIIHexDecode ]", packedBytes(QByteArray(1000, ' ') + '>')),
        twice);
    EXPECT_EQ(refusalOfStream("/Filter [ /FlateDecode /RunLengthDecode ]", packedBytes("\x80")), twice);
    // A JPEG in a packed stream is common.
    EXPECT_EQ(refusalOfStream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 "
                              "/ColorSpace /DeviceGray /Filter [ /FlateDecode /DCTDecode ]",
                  packedBytes("jpeg")),
        QString());
}

TEST(PdfIntakeTest, whatIsCountedIsWhatTheReadersUnpack)
{
    // Runs of one byte, 64 times what is stored.
    QByteArray runs;
    while (runs.size() < 1024 * 1024)
        runs += "\x81 ";
    EXPECT_TRUE(refusalOfStream("/Filter /RunLengthDecode", runs + '\x80').contains(u"unpacked"_qs));
}

TEST(PdfIntakeTest, formsThatPaintEachOtherOverAndOverAreRefused)
{
    const auto refusal = [](int levels, int times, const QByteArray &name = "/F") {
        ForeignPdf pdf;
        const QByteArray form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] ";
        int next = pdf.addStream(form, "10 10 m 500 12 l S");
        const auto named = [&] {
            return "/XObject << " + name + ' ' + referenceTo(next) + " >>";
        };
        for (int level = 1; level < levels; ++level)
            next = pdf.addStream(
                form + "/Resources << " + named() + " >>", QByteArray(name + " Do ").repeated(times));
        pdf.addPage({ sheetBox, name + " Do", named() });
        return refusalOfForeign(pdf);
    };
    EXPECT_EQ(refusal(5, 4), QString());
    const QString endless = refusal(14, 12);
    EXPECT_TRUE(endless.contains(u"too long"_qs)) << qPrintable(endless);
    EXPECT_EQ(refusal(14, 12, "/a#20b"), endless);
    EXPECT_EQ(refusal(3, 60'000), endless);
    EXPECT_EQ(refusal(60, 1), endless);
}

TEST(PdfIntakeTest, aFormThatNamesItselfOrLeavesNamesToItsPageIsCountedAsReadersPaintIt)
{
    ForeignPdf self;
    self.addPage({ sheetBox, "/F Do", "/XObject << /F 6 0 R >>" });
    self.addStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 6 0 R >> >>",
        "/F Do /F Do");
    EXPECT_EQ(refusalOfForeign(self), QString());
    // Without resources of its own, it has those of the page.
    ForeignPdf left;
    left.addPage({ sheetBox, "/F Do", "/XObject << /F 6 0 R /G 7 0 R /H 8 0 R >>" });
    left.addStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", QByteArray("/G Do ").repeated(30'000));
    left.addStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", QByteArray("/H Do ").repeated(30'000));
    left.addStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 m 1 1 l S");
    EXPECT_TRUE(refusalOfForeign(left).contains(u"too long"_qs));
}

TEST(PdfIntakeTest, whatIsMoreThanPaperIsFoundByWhatItDoes)
{
    const QString more = refusalOfObjects("/OpenAction << /S /JavaScript /JS (x) >>", {});
    EXPECT_TRUE(more.contains(u"attached"_qs)) << qPrintable(more);
    // An attached file that does not say so itself.
    EXPECT_EQ(refusalOfObjects("/AF [ << /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >> ]",
                  { "<< /Length 2 >>\nstream\nMZ\nendstream" }),
        more);
    EXPECT_EQ(refusalOfObjects("", { "<< /S /Sound /Sound 4 0 R >>" }), more);
    EXPECT_EQ(refusalOfObjects("", { "<< /S /GoToE /T << >> >>" }), more);
    // Layers: what one reader sees, another does not.
    EXPECT_EQ(refusalOfObjects("/OCProperties << /OCGs [ 6 0 R ] /D << /OFF [ 6 0 R ] >> >>",
                  { "<< /Type /OCG /Name (x) >>" }),
        more);
    // The name that our QR would have, with something else under it.
    ForeignPdf taken;
    taken.addPage({ sheetBox, "/TzQr Do", "/XObject << /TzQr 4 0 R >>" });
    EXPECT_TRUE(refusalOfForeign(taken).contains(u"already"_qs));
}
