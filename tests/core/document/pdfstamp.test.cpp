// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignpdf.h"
#include "pdfondisk.h"
#include "support.h"

#include <core/document/numberoverlay.h>
#include <core/document/pdffacts.h>
#include <core/document/pdfstamp.h>
#include <core/document/qrverdict.h>

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::ForeignPdf;
using tereze::test::PdfOnDisk;
using tereze::test::runProgram;
using tereze::test::samplePayload;

namespace {

const QString &stampQr()
{
    static const SigningKey key = *SigningKey::generate();
    static const QString text = *qrTextFor(samplePayload(), key, u"tereze.example.kz"_qs, u"ru"_qs);
    return text;
}

PdfStamp stampInRussian()
{
    return { stampQr(), u"ru"_qs };
}

RenderedDocument stamped(const QByteArray &pdf, const PdfStamp &stamp = stampInRussian())
{
    const auto done = stamp.apply(pdf);
    EXPECT_TRUE(done.ok()) << (done ? "" : qPrintable(done.error().logLine()));
    return done ? *done : RenderedDocument();
}

/// What is refused, with its text; what is taken fails the test.
Error stampRefusal(const QByteArray &pdf, const PdfStamp &stamp = stampInRussian())
{
    const auto done = stamp.apply(pdf);
    EXPECT_FALSE(done.ok());
    return done ? Error() : done.error();
}

/// How many pixels that were not white have changed.
int coveredPixels(const QByteArray &before, const QByteArray &after, int page)
{
    const QImage was = PdfOnDisk(before, "before").picture(100, page).convertToFormat(QImage::Format_RGB32);
    const QImage is = PdfOnDisk(after, "after").picture(100, page).convertToFormat(QImage::Format_RGB32);
    if (was.isNull() || was.size() != is.size())
        return -1;
    int covered = 0;
    for (int y = 0; y < was.height(); ++y)
        for (int x = 0; x < was.width(); ++x)
            if (was.pixel(x, y) != qRgb(255, 255, 255) && was.pixel(x, y) != is.pixel(x, y))
                ++covered;
    return covered;
}

QString withQpdf(const QByteArray &pdf, const QStringList &options, QByteArray &result)
{
    const PdfOnDisk file(pdf, "given");
    const auto made = runProgram(u"qpdf"_qs, QStringList { file.path() } + options + QStringList { u"-"_qs });
    result = made.output;
    return QString::fromUtf8(made.errors);
}

struct PageShape {
    const char *name;
    const char *boxes;
    int lines;
    int unit = 1; ///< points; pdftoppm takes a page's unit for a point
};

} // namespace

class StampedShape : public testing::TestWithParam<PageShape> { };

TEST_P(StampedShape, theQrIsReadTheNumberIsUprightAndNothingIsCovered)
{
    TEREZE_PROGRAM("qpdf");
    TEREZE_PROGRAM("zbarimg");
    TEREZE_PROGRAM("pdftoppm");
    const QByteArray given = ForeignPdf::letter(GetParam().boxes, GetParam().lines);
    const RenderedDocument document = stamped(given);
    ASSERT_FALSE(document.pdf.isEmpty());
    const PdfOnDisk file(document.pdf, GetParam().name);
    EXPECT_EQ(file.qrAt(150 * GetParam().unit, 1), stampQr());
    EXPECT_EQ(coveredPixels(given, document.pdf, 1), 0);
    const auto check = runProgram(u"qpdf"_qs, { u"--check"_qs, file.path() });
    EXPECT_EQ(check.exitCode, 0) << check.output.constData() << check.errors.constData();

    const auto printed =
        NumberOverlay { u"125/К-7Q4M"_qs, QDate(2026, 11, 21), u"ru"_qs }.apply(document.pdf);
    ASSERT_TRUE(printed.ok()) << qPrintable(printed.error().logLine());
    const PdfOnDisk paper(*printed, "printed");
    EXPECT_EQ(paper.qrAt(150 * GetParam().unit, 1), stampQr());
    EXPECT_EQ(coveredPixels(given, *printed, 1), 0);
    // pdftotext gives a line as one only where it is read from left to right.
    EXPECT_TRUE(paper.text().contains(u"№ 125/К-7Q4M"_qs)) << qPrintable(paper.text());
    EXPECT_FALSE(file.text().contains(u"125/К"_qs));
}

INSTANTIATE_TEST_SUITE_P(PdfStampTest, StampedShape,
    testing::Values(PageShape { "upright", "/MediaBox [0 0 595 842]", 20 },
        PageShape { "turned90", "/MediaBox [0 0 595 842] /Rotate 90", 20 },
        PageShape { "turned180", "/MediaBox [0 0 595 842] /Rotate 180", 20 },
        PageShape { "turned270", "/MediaBox [0 0 595 842] /Rotate 270", 20 },
        PageShape { "turnedBack", "/MediaBox [0 0 595 842] /Rotate -90", 20 },
        PageShape { "oddOrigin", "/MediaBox [-100 -50 495 900]", 30 },
        PageShape { "cut", "/MediaBox [0 0 700 1000] /CropBox [50 100 650 900]", 15 },
        PageShape { "cutAndTurned", "/MediaBox [0 0 700 1000] /CropBox [50 100 650 900] /Rotate 270", 15 },
        PageShape { "cornersTheOtherWay", "/MediaBox [595 842 0 0]", 20 },
        PageShape { "cropLargerThanMedia", "/MediaBox [0 0 595 842] /CropBox [-20 -20 700 900]", 20 },
        PageShape { "letterFull", "/MediaBox [0 0 612 792] /CropBox [0 0 612 792]", 38 },
        PageShape { "largerUnit", "/MediaBox [0 0 595 842] /UserUnit 2", 40, 2 },
        PageShape { "a3Across", "/MediaBox [0 0 1191 842]", 50 }),
    [](const testing::TestParamInfo<PageShape> &shape) { return std::string(shape.param.name); });

TEST(PdfStampTest, nothingIsPaintedAnew)
{
    TEREZE_PROGRAM("pdftotext");
    TEREZE_PROGRAM("pdffonts");
    TEREZE_PROGRAM("pdfimages");
    const PdfOnDisk letter(stamped(ForeignPdf::letter()).pdf, "letter");
    const QString text = letter.text();
    for (const QString &part : { u"Line 1 of a letter that another program has made"_qs, u"Line 20 of"_qs,
             u"Проверка подлинности документа"_qs, u"tereze.example.kz"_qs })
        EXPECT_TRUE(text.contains(part)) << qPrintable(part + u'\n' + text);
    // The letter's own font, and those of our words, embedded.
    const QList<QByteArray> fonts =
        runProgram(u"pdffonts"_qs, { letter.path() }).output.trimmed().split('\n').mid(2);
    int ours = 0;
    for (const QByteArray &font : fonts) {
        EXPECT_TRUE(font.startsWith("Helvetica ") || font.contains("+NotoSerif")) << font.constData();
        if (font.contains("+NotoSerif")) {
            EXPECT_TRUE(font.contains(" yes yes yes")) << font.constData();
            ++ours;
        }
    }
    EXPECT_EQ(fonts.size() - ours, 1);
    EXPECT_GE(ours, 2);
    EXPECT_EQ(runProgram(u"pdfimages"_qs, { u"-list"_qs, letter.path() }).output.trimmed().count('\n'), 1);

    // The picture of a scan is the very same.
    const auto pictures = [](const QByteArray &pdf) {
        QTemporaryDir folder;
        const PdfOnDisk file(pdf, "scan");
        runProgram(u"pdfimages"_qs, { u"-all"_qs, file.path(), folder.filePath(u"p"_qs) });
        QFile picture(folder.filePath(u"p-000.jpg"_qs));
        return picture.open(QIODevice::ReadOnly) ? picture.readAll() : QByteArray();
    };
    const QByteArray scan = ForeignPdf::scan();
    ASSERT_GT(pictures(scan).size(), 10'000);
    EXPECT_EQ(pictures(scan), pictures(stamped(scan).pdf));
}

TEST(PdfStampTest, aScanHasFreePlacesToo)
{
    TEREZE_PROGRAM("zbarimg");
    TEREZE_PROGRAM("pdftoppm");
    const PdfOnDisk file(stamped(ForeignPdf::scan()).pdf, "stampedscan");
    EXPECT_EQ(file.qrAt(150, 1), stampQr());
}

TEST(PdfStampTest, theFileIsReadAsADocumentOfOurs)
{
    const RenderedDocument document = stamped(ForeignPdf::letter());
    const auto facts = PdfFacts::read(document.pdf);
    ASSERT_TRUE(facts.ok());
    EXPECT_EQ(facts->qrText, stampQr());
    EXPECT_TRUE(facts->hasNumberBox);
    EXPECT_EQ(facts->pages, 1);
    ASSERT_TRUE(document.numberBox);
    EXPECT_EQ(document.numberBox->page, 1);
    EXPECT_EQ(document.numberBox->place.size(), QSizeF(72, 12));
}

TEST(PdfStampTest, equalInputGivesEqualBytes)
{
    EXPECT_EQ(stamped(ForeignPdf::letter()).pdf, stamped(ForeignPdf::letter()).pdf);
    EXPECT_EQ(stamped(ForeignPdf::scan()).pdf, stamped(ForeignPdf::scan()).pdf);
}

TEST(PdfStampTest, pagesOfSeveralSizesAreEachTakenAsTheyAre)
{
    TEREZE_PROGRAM("zbarimg");
    TEREZE_PROGRAM("pdftoppm");
    ForeignPdf pdf;
    pdf.addPage({ "/MediaBox [0 0 595 842]", "BT /F1 12 Tf 72 400 Td (First) Tj ET" });
    pdf.addPage({ "/MediaBox [0 0 420 595] /Rotate 90", "BT /F1 12 Tf 72 400 Td (Second) Tj ET" });
    pdf.addPage({ "/MediaBox [0 0 1191 842]", "BT /F1 12 Tf 72 100 Td (Third) Tj ET" });
    const RenderedDocument document = stamped(pdf.bytes());
    const PdfOnDisk file(document.pdf, "several");
    EXPECT_EQ(document.pages, 3);
    EXPECT_EQ(file.qrAt(150, 1), QString());
    EXPECT_EQ(file.qrAt(150, 3), stampQr());
    const auto printed = NumberOverlay { u"7"_qs, QDate(2026, 11, 21), u"kk"_qs }.apply(document.pdf);
    ASSERT_TRUE(printed.ok());
    const QString first = PdfOnDisk(*printed, "severalprinted").text().section(u'\f', 0, 0);
    EXPECT_TRUE(QString(first).remove(u' ').contains(u"№7"_qs)) << qPrintable(first);
}

TEST(PdfStampTest, whatAPageSavedAndDidNotRestoreMovesNothing)
{
    TEREZE_PROGRAM("zbarimg");
    TEREZE_PROGRAM("pdftoppm");
    const RenderedDocument plain = stamped(ForeignPdf::letter({ "/MediaBox [0 0 595 842]" }, 1));
    for (const char *content : { "q 0.3 0 0 0.3 50 50 cm q BT /F1 12 Tf 72 780 Td (A) Tj ET",
             "Q Q 0.5 0 0 0.5 0 0 cm BT /F1 12 Tf 72 780 Td (A) Tj ET", "q q Q Q Q q 2 0 0 2 0 0 cm" }) {
        ForeignPdf pdf;
        pdf.addPage({ "/MediaBox [0 0 595 842]", content });
        const RenderedDocument document = stamped(pdf.bytes());
        EXPECT_EQ(PdfOnDisk(document.pdf, "unbalanced").qrAt(150, 1), stampQr()) << content;
    }
}

TEST(PdfStampTest, aPageWithoutRoomIsRefusedAndSaysWhatIsMissing)
{
    const Error full = stampRefusal(ForeignPdf::letter("/MediaBox [0 0 420 842]", 60));
    EXPECT_EQ(full.kind, ErrorKind::RuleBroken);
    EXPECT_EQ(full.field, u"place");
    EXPECT_TRUE(full.userText.startsWith(u"Page 1 has no free place of "_qs)) << qPrintable(full.userText);

    // Room for the QR on the last page, none for the number on the first.
    ForeignPdf pdf;
    QByteArray rows = "BT /F1 12 Tf 20 TL 10 830 Td\n";
    for (int i = 0; i < 42; ++i)
        rows += "(A row that goes over the whole width of the page, from its left edge to the right one, and "
                "on) Tj T*\n";
    pdf.addPage({ "/MediaBox [0 0 595 842]", rows + "ET" });
    pdf.addPage({ "/MediaBox [0 0 595 842]", "" });
    const Error noNumber = stampRefusal(pdf.bytes());
    EXPECT_EQ(noNumber.field, u"place");
    EXPECT_TRUE(noNumber.userText.contains(u"registration number"_qs)) << qPrintable(noNumber.userText);
}

TEST(PdfStampTest, aPlaceThatIsWishedForIsTakenWhereItIsFree)
{
    PdfStamp stamp = stampInRussian();
    stamp.wish = PdfStamp::Wish { 1, QPointF(100, 200) };
    const QByteArray given = ForeignPdf::letter();
    EXPECT_EQ(coveredPixels(given, stamped(given, stamp).pdf, 1), 0);
    for (const PdfStamp::Wish &wish : { PdfStamp::Wish { 1, QPointF(30, 30) },
             PdfStamp::Wish { 1, QPointF(190, 200) }, PdfStamp::Wish { 1, QPointF(-5, 200) },
             PdfStamp::Wish { 2, QPointF(100, 200) }, PdfStamp::Wish { 0, QPointF(100, 200) } }) {
        stamp.wish = wish;
        EXPECT_EQ(stampRefusal(given, stamp).field, u"place");
    }
}

TEST(PdfStampTest, textThatIsNotPaintedIsTextToo)
{
    // A scan with recognised text: nothing is seen of it, and it covers all but the right half.
    ForeignPdf pdf;
    QByteArray rows = "BT 3 Tr /F1 12 Tf 12 TL 10 830 Td\n";
    for (int i = 0; i < 68; ++i)
        rows += "(Words that a reader finds and nobody sees) Tj T*\n";
    pdf.addPage({ "/MediaBox [0 0 595 842]", rows + "ET" });
    const QByteArray given = pdf.bytes();
    PdfStamp stamp = stampInRussian();
    stamp.wish = PdfStamp::Wish { 1, QPointF(10, 100) };
    EXPECT_EQ(stampRefusal(given, stamp).field, u"place");
    EXPECT_FALSE(stamped(given).pdf.isEmpty());
}

TEST(PdfStampTest, lockedFilesAreRefused)
{
    TEREZE_PROGRAM("qpdf");
    for (const QStringList &passwords :
        { QStringList { u""_qs, u"owner"_qs }, QStringList { u"user"_qs, u"owner"_qs } }) {
        QByteArray locked;
        withQpdf(ForeignPdf::letter(),
            QStringList { u"--encrypt"_qs } + passwords + QStringList { u"256"_qs, u"--"_qs }, locked);
        ASSERT_GT(locked.size(), 500);
        const Error error = stampRefusal(locked);
        EXPECT_EQ(error.kind, ErrorKind::InvalidInput);
        EXPECT_TRUE(error.userText.contains(u"locked"_qs)) << qPrintable(error.userText);
    }
}

TEST(PdfStampTest, damagedFilesAreRefused)
{
    const QByteArray sound = ForeignPdf::letter();
    for (const QByteArray &bytes : { QByteArray(), QByteArray("%PDF-1.7\n"), QByteArray("no PDF at all"),
             sound.first(sound.size() / 2), QByteArray(sound).replace("/Kids", "/Kidz"),
             QByteArray(sound).replace("startxref\n", "startxref\n9") }) {
        const Error error = stampRefusal(bytes);
        EXPECT_EQ(error.kind, ErrorKind::InvalidInput);
        EXPECT_FALSE(error.saysOnlyItsKind()) << qPrintable(error.logLine());
    }
    // Whatever single byte is wrong: refused, or a sound file with our QR; never a crash.
    TEREZE_PROGRAM("qpdf");
    QRandomGenerator random(2026);
    int taken = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray bytes = sound;
        bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto done = stampInRussian().apply(bytes);
        if (!done)
            continue;
        ++taken;
        const auto facts = PdfFacts::read(done->pdf);
        ASSERT_TRUE(facts.ok()) << i;
        EXPECT_EQ(facts->qrText, stampQr());
    }
    EXPECT_GT(taken, 0);
    EXPECT_LT(taken, 150);
}

TEST(PdfStampTest, hugeFilesAreRefused)
{
    const Error bytes = stampRefusal(ForeignPdf::letter() + QByteArray(25 * 1024 * 1024, ' '));
    EXPECT_TRUE(bytes.userText.contains(u"25"_qs)) << qPrintable(bytes.userText);

    ForeignPdf many;
    for (int i = 0; i < 201; ++i)
        many.addPage({ "/MediaBox [0 0 595 842]", "" });
    const Error pages = stampRefusal(many.bytes());
    EXPECT_TRUE(pages.userText.contains(u"201"_qs)) << qPrintable(pages.userText);

    ForeignPdf large;
    const int image = large.addStream("/Type /XObject /Subtype /Image /Width 60000 /Height 60000 "
                                      "/BitsPerComponent 8 /ColorSpace /DeviceGray",
        "x");
    large.addPage({ "/MediaBox [0 0 595 842]", "q 595 0 0 842 0 0 cm /Im1 Do Q",
        "/XObject << /Im1 " + QByteArray::number(image) + " 0 R >>" });
    const Error pixels = stampRefusal(large.bytes());
    EXPECT_TRUE(pixels.userText.contains(u"60000"_qs)) << qPrintable(pixels.userText);

    ForeignPdf bomb;
    bomb.addPage({ "/MediaBox [0 0 595 842]", "" });
    bomb.addStream("/Filter /FlateDecode", qCompress(QByteArray(40 * 1024 * 1024, ' '), 9).mid(4));
    const QByteArray small = bomb.bytes();
    ASSERT_LT(small.size(), 100'000);
    const Error unpacked = stampRefusal(small);
    EXPECT_TRUE(unpacked.userText.contains(u"unpacked"_qs)) << qPrintable(unpacked.userText);

    for (const char *boxes : { "/MediaBox [0 0 5950 8420]", "/MediaBox [0 0 50 50]", "/MediaBox [0 0 0 0]",
             "/MediaBox [0 0 595 842] /Rotate 45", "/MediaBox [0 0 595 842] /UserUnit 900",
             "/MediaBox [0 0 595 842] /CropBox [600 900 700 1000]" }) {
        const Error size = stampRefusal(ForeignPdf::letter(boxes, 2));
        EXPECT_EQ(size.kind, ErrorKind::InvalidInput) << boxes;
        EXPECT_FALSE(size.saysOnlyItsKind()) << boxes << qPrintable(size.logLine());
    }
}

TEST(PdfStampTest, whatIsMoreThanPaperIsRefused)
{
    const auto refused = [](const QByteArray &catalogue, const QList<QByteArray> &objects) {
        ForeignPdf pdf;
        pdf.addPage({ "/MediaBox [0 0 595 842]", "" });
        pdf.setCatalogue(catalogue);
        for (const QByteArray &object : objects)
            pdf.add(object);
        return stampRefusal(pdf.bytes()).userText;
    };
    const QString script = refused("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", {});
    EXPECT_TRUE(script.contains(u"scripts"_qs)) << qPrintable(script);
    EXPECT_EQ(refused("/AcroForm << /Fields [6 0 R] >>", { "<< /Type /Annot /Subtype /Widget /FT /Tx >>" }),
        script);
    EXPECT_EQ(refused("/AcroForm << /XFA [] >>", {}), script);
    EXPECT_EQ(refused("", { "<< /S /Launch /F (calc.exe) >>" }), script);
    const QString isSigned =
        refused("/AcroForm << /Fields [] /SigFlags 3 >>", { "<< /Type /Sig /ByteRange [0 1 2 3] >>" });
    EXPECT_TRUE(isSigned.contains(u"signed"_qs)) << qPrintable(isSigned);
    // A link to another page or to the web is no script, nor is the place at which a file opens.
    ForeignPdf links;
    links.addPage({ "/MediaBox [0 0 595 842] /Annots [ << /Type /Annot /Subtype /Link /Rect [10 10 20 20] /A "
                    "<< /S /URI "
                    "/URI (https://example.kz) >> >> ]",
        "" });
    links.setCatalogue("/OpenAction [ 5 0 R /XYZ null null 0 ]");
    EXPECT_FALSE(stamped(links.bytes()).pdf.isEmpty());
    // A document of ours is not stamped twice.
    EXPECT_TRUE(stampRefusal(stamped(ForeignPdf::letter()).pdf).userText.contains(u"already"_qs));
    TEREZE_PROGRAM("qpdf");
    QByteArray attached;
    const PdfOnDisk other("text", "attachment");
    withQpdf(ForeignPdf::letter(), { u"--add-attachment"_qs, other.path(), u"--"_qs }, attached);
    ASSERT_GT(attached.size(), 500);
    EXPECT_EQ(stampRefusal(attached).userText, script);
}

TEST(PdfStampTest, aFileOfLibreOfficeIsTaken)
{
    TEREZE_PROGRAM("soffice");
    TEREZE_PROGRAM("zbarimg");
    QTemporaryDir folder;
    QFile text(folder.filePath(u"order.fodt"_qs));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write(
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
        u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        u"xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\" "
        u"office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>"
        u"<text:p>Бұйрық: Құрманғазықызы Әйгерім</text:p></office:text></office:body></office:document>"_qs
            .toUtf8());
    text.close();
    runProgram(u"soffice"_qs,
        { u"-env:UserInstallation=file://"_qs + folder.path() + u"/profile"_qs, u"--headless"_qs,
            u"--convert-to"_qs, u"pdf"_qs, u"--outdir"_qs, folder.path(), text.fileName() });
    QFile made(folder.filePath(u"order.pdf"_qs));
    ASSERT_TRUE(made.open(QIODevice::ReadOnly));
    const QByteArray given = made.readAll();
    const RenderedDocument document = stamped(given);
    const PdfOnDisk file(document.pdf, "libreoffice");
    EXPECT_EQ(file.qrAt(150, 1), stampQr());
    EXPECT_TRUE(file.text().contains(u"Құрманғазықызы Әйгерім"_qs));
    EXPECT_EQ(coveredPixels(given, document.pdf, 1), 0);
    EXPECT_EQ(runProgram(u"qpdf"_qs, { u"--check"_qs, file.path() }).exitCode, 0);
}
