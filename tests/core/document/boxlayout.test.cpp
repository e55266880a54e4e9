// SPDX-License-Identifier: GPL-3.0-or-later
// Where placed boxes come to stand on paper, measured in the PDF by Poppler's own programs.
#include "pdfondisk.h"
#include "support.h"

#include <core/document/numberoverlay.h>
#include <core/document/qrpayload.h>
#include <core/document/qrverdict.h>
#include <core/document/qtdocumentrenderer.h>
#include <core/document/templatecase.h>
#include <core/template/boxplace.h>

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using templates::BoxPlace;
using tereze::test::PdfOnDisk;
using tereze::test::runProgram;
using tereze::test::samplePayload;

namespace {

constexpr double tolerance = 0.1; ///< millimetres

struct FoundWord {
    int page;
    QRectF place; ///< millimetres
};

DocumentRequest boxRequest(const QString &html, DocumentRequest::Form form = DocumentRequest::Form::Plain)
{
    DocumentRequest request;
    request.form = form;
    request.html = html;
    request.title = u"Диплом"_qs;
    request.language = u"kk"_qs;
    request.time = QDateTime(QDate(2026, 11, 27), QTime(9, 30), Qt::UTC);
    request.token = QByteArray(16, '\1');
    if (form == DocumentRequest::Form::Electronic) {
        static const SigningKey key = *SigningKey::generate();
        static const QString text = *qrTextFor(samplePayload(), key, u"cos.example.kz"_qs, u"kk"_qs);
        request.qrText = text; // another signature would be another document
    }
    return request;
}

QString boxOf(const BoxPlace &place, const QString &content)
{
    return place.writtenInto(u"<box>"_qs) + content + u"</box>"_qs;
}

QByteArray rendered(const DocumentRequest &request)
{
    const auto made = QtDocumentRenderer().render(request);
    EXPECT_TRUE(made.ok()) << (made ? "" : made.error().userText.toStdString());
    return made ? made->pdf : QByteArray();
}

/// The words of all pages as `pdftotext -bbox` measures them.
QMultiMap<QString, FoundWord> wordsOf(const QByteArray &pdf)
{
    const PdfOnDisk file(pdf, "boxes");
    const QString found =
        QString::fromUtf8(runProgram(u"pdftotext"_qs, { u"-bbox"_qs, file.path(), u"-"_qs }).output);
    static const QRegularExpression form(
        u"<page |<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)<"_qs);
    QMultiMap<QString, FoundWord> words;
    int page = 0;
    auto matches = form.globalMatch(found);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(0) == u"<page ") {
            ++page;
            continue;
        }
        const auto millimetres = [&](int group) {
            return match.captured(group).toDouble() * 25.4 / 72;
        };
        words.insert(match.captured(5),
            { page,
                QRectF(QPointF(millimetres(1), millimetres(2)), QPointF(millimetres(3), millimetres(4))) });
    }
    return words;
}

QString refusal(const DocumentRequest &request)
{
    const auto made = QtDocumentRenderer().render(request);
    if (made) {
        ADD_FAILURE() << "was rendered";
        return {};
    }
    EXPECT_EQ(made.error().kind, ErrorKind::InvalidInput);
    return made.error().userText;
}

QString square(double millimetres)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::black);
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<img src=\"data:image/png;base64,%1\" alt=\"x\" width=\"%2mm\" height=\"%2mm\">"_qs.arg(
        QString::fromLatin1(file.toBase64()), QString::number(millimetres, 'f', 1));
}

} // namespace

TEST(BoxLayoutTest, theTextOfABoxStandsWithinATenthOfAMillimetreOfWhereItWasPut)
{
    TEREZE_PROGRAM("pdftotext");
    QRandomGenerator random(27112026);
    double worstX = 0;
    double worstY = 0;
    int measured = 0;
    for (int round = 0; round < 8; ++round) {
        QString html = u"<p>бір</p><p style=\"page-break-before:always\">екі</p>"
                       u"<p style=\"page-break-before:always\">үш</p>"_qs;
        QMap<QString, BoxPlace> boxes;
        for (int i = 0; i < 40; ++i) {
            BoxPlace place;
            place.page = 1 + random.bounded(3);
            place.width = 200 + random.bounded(600);
            place.x = random.bounded(BoxPlace::paperWidth - place.width + 1);
            place.y = random.bounded(BoxPlace::paperHeight - 110);
            if (random.bounded(2))
                place.height = 80 + random.bounded(20);
            const QString word = u"Қ%1"_qs.arg(100 + i);
            const QString size = QString::number(8 + random.bounded(7));
            boxes.insert(word, place);
            const QString contents[] { word, u"<p>%1</p>"_qs.arg(word),
                u"<p style=\"font-size:%1pt\">%2</p>"_qs.arg(size, word), u"<p><b>%1</b></p>"_qs.arg(word),
                u"<p style=\"line-height:150%\">%1</p>"_qs.arg(word) };
            html += boxOf(place, contents[random.bounded(5)]);
        }
        const auto words = wordsOf(rendered(boxRequest(html)));
        for (auto it = boxes.begin(); it != boxes.end(); ++it) {
            const auto found = words.values(it.key());
            ASSERT_EQ(found.size(), 1) << it.key().toStdString();
            EXPECT_EQ(found.first().page, it->page);
            worstX = std::max(worstX, std::abs(found.first().place.left() - it->x / 10.0));
            worstY = std::max(worstY, std::abs(found.first().place.top() - it->y / 10.0));
            ++measured;
        }
    }
    EXPECT_LE(worstX, tolerance);
    EXPECT_LE(worstY, tolerance);
    std::cout << measured << " boxes, at most " << worstX << " mm across and " << worstY
              << " mm down from their places\n";
}

TEST(BoxLayoutTest, itsInkStandsWhereItWasPutInThePicture)
{
    TEREZE_PROGRAM("pdftoppm");
    constexpr int dpi = 400;
    for (const QPoint &corner : { QPoint(373, 1417), QPoint(1999, 2869) }) {
        const BoxPlace place { 1, corner.x(), corner.y(), 101, 0 };
        const PdfOnDisk pdf(rendered(boxRequest(boxOf(place, square(10)))), "square");
        const QImage picture = pdf.picture(dpi, 1).convertToFormat(QImage::Format_Grayscale8);
        ASSERT_FALSE(picture.isNull());
        QRect ink;
        for (int y = 0; y < picture.height(); ++y) {
            const uchar *line = picture.constScanLine(y);
            for (int x = 0; x < picture.width(); ++x) {
                if (line[x] < 128)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        EXPECT_NEAR(ink.x() * 25.4 / dpi, corner.x() / 10.0, tolerance);
        EXPECT_NEAR(ink.y() * 25.4 / dpi, corner.y() / 10.0, tolerance);
        EXPECT_NEAR(ink.width() * 25.4 / dpi, 10, tolerance);
        EXPECT_NEAR(ink.height() * 25.4 / dpi, 10, tolerance);
    }
}

TEST(BoxLayoutTest, oneStepOfAnArrowKeyMovesTheTextByATenth)
{
    TEREZE_PROGRAM("pdftotext");
    const auto at = [](int x, int y) {
        return wordsOf(rendered(boxRequest(boxOf({ 1, x, y, 500, 0 }, u"<p>Құжат</p>"_qs))))
            .value(u"Құжат"_qs)
            .place.topLeft();
    };
    const QPointF here = at(512, 1043);
    EXPECT_NEAR(at(513, 1043).x() - here.x(), 0.1, 0.02);
    EXPECT_NEAR(at(512, 1044).y() - here.y(), 0.1, 0.02);
}

TEST(BoxLayoutTest, textWrapsInTheWidthAndKeepsInItsHeight)
{
    TEREZE_PROGRAM("pdftotext");
    const BoxPlace place { 1, 421, 1303, 600, 300 };
    const QString text = u"Осы диплом Тереңсай университетінің «Ақпараттық жүйелер» білім беру бағдарламасын "
                         u"толық меңгергені үшін берілді"_qs;
    const auto words = wordsOf(rendered(boxRequest(boxOf(place, u"<p>%1</p>"_qs.arg(text)))));
    EXPECT_EQ(words.size(), text.split(u' ').size());
    double lowest = 0;
    for (const FoundWord &word : words) {
        EXPECT_GE(word.place.left(), 42.1 - tolerance);
        EXPECT_LE(word.place.right(), 102.1 + tolerance);
        lowest = std::max(lowest, word.place.bottom());
    }
    EXPECT_GT(lowest, 130.3 + 10); // several lines
    EXPECT_LE(lowest, 160.3 + tolerance);
}

TEST(BoxLayoutTest, itStandsAtTheSamePlaceInTheElectronicAndInThePrintForm)
{
    TEREZE_PROGRAM("pdftotext");
    const BoxPlace place { 1, 667, 1207, 900, 0 };
    const QByteArray electronic =
        rendered(boxRequest(u"<p class=\"title\">ДИПЛОМ</p>"_qs + boxOf(place, u"<p>Сейтқали</p>"_qs),
            DocumentRequest::Form::Electronic));
    const NumberOverlay overlay { u"Д-17/2026"_qs, QDate(2026, 11, 27), u"kk"_qs, 1 };
    const auto printed = overlay.apply(electronic);
    ASSERT_TRUE(printed.ok());
    for (const QByteArray &pdf : { electronic, *printed }) {
        const auto word = wordsOf(pdf).value(u"Сейтқали"_qs);
        EXPECT_NEAR(word.place.left(), 66.7, tolerance);
        EXPECT_NEAR(word.place.top(), 120.7, tolerance);
    }
}

TEST(BoxLayoutTest, theTextThatFlowsStaysWhereItWas)
{
    TEREZE_PROGRAM("pdftotext");
    const QString flow =
        u"<header><p>Тереңсай</p></header><h1>Бұйрық</h1><p class=\"text\">Студент</p>"
        u"<table class=\"grid\" width=\"100%\" border=\"1\"><tr><td>ұяшық</td></tr></table>"_qs;
    for (const auto form :
        { DocumentRequest::Form::Plain, DocumentRequest::Form::Draft, DocumentRequest::Form::Electronic }) {
        const QByteArray without = rendered(boxRequest(flow, form));
        const auto words = wordsOf(without);
        auto with =
            wordsOf(rendered(boxRequest(flow + boxOf({ 1, 300, 1500, 500, 0 }, u"<p>қосымша</p>"_qs), form)));
        EXPECT_EQ(with.remove(u"қосымша"_qs), 1);
        ASSERT_EQ(with.keys(), words.keys());
        for (const QString &word : { u"Тереңсай"_qs, u"Бұйрық"_qs, u"Студент"_qs, u"ұяшық"_qs })
            EXPECT_EQ(with.value(word).place, words.value(word).place) << word.toStdString();
        // A box of which a condition left nothing leaves no trace at all.
        EXPECT_EQ(rendered(boxRequest(flow + boxOf({ 1, 300, 1500, 500, 0 }, u"<p></p>"_qs), form)), without);
    }
}

TEST(BoxLayoutTest, whatDoesNotFitIsRefusedInWordsAndNeverCut)
{
    const QString longText = u"<p>%1</p>"_qs.arg(u"ұзын мәтін "_qs.repeated(30));
    const QString high = refusal(boxRequest(boxOf({ 1, 300, 1000, 500, 100 }, longText)));
    EXPECT_TRUE(high.contains(u"30.0") && high.contains(u"100.0") && high.contains(u"10.0"))
        << high.toStdString();
    EXPECT_FALSE(refusal(boxRequest(boxOf({ 1, 300, 2900, 500, 0 }, longText))).isEmpty());
    EXPECT_FALSE(refusal(boxRequest(boxOf({ 1, 300, 1000, 500, 0 }, square(60)))).isEmpty());
    EXPECT_FALSE(refusal(boxRequest(boxOf({ 2, 300, 1000, 500, 0 }, u"<p>a</p>"_qs))).isEmpty());
    // It holds as long as it fits, to the last line.
    const QString two = u"<p>бір</p><p>екі</p>"_qs;
    int least = 0;
    for (int height = 60; height < 140 && least == 0; ++height) {
        if (QtDocumentRenderer().render(boxRequest(boxOf({ 1, 300, 1000, 500, height }, two))))
            least = height;
    }
    EXPECT_GT(least, 90); // two lines of 11 points
    EXPECT_LT(least, 120);
}

TEST(BoxLayoutTest, whereNumberAndQrComeNothingElseMay)
{
    using Form = DocumentRequest::Form;
    const QString onNumber = boxOf({ 1, 1200, 200, 500, 0 }, u"<p>a</p>"_qs);
    const QString onQr = boxOf({ 1, 300, 2500, 500, 0 }, u"<p>a</p>"_qs);
    EXPECT_FALSE(refusal(boxRequest(onNumber, Form::Electronic)).isEmpty());
    EXPECT_FALSE(refusal(boxRequest(onNumber, Form::Draft)).isEmpty());
    EXPECT_FALSE(refusal(boxRequest(onQr, Form::Electronic)).isEmpty());
    rendered(boxRequest(onNumber + onQr)); // a plain sheet has neither
    // The QR is on the last page alone.
    rendered(
        boxRequest(u"<p>бір</p><p style=\"page-break-before:always\">екі</p>"_qs + onQr, Form::Electronic));
}

TEST(BoxLayoutTest, theZonesThatTheEditorKeepsFreeAreThoseOfTheLargestQr)
{
    QrPayload payload = samplePayload();
    for (int i = 0; i < 30; ++i)
        payload.approvers.append({ u"Декан факультета"_qs, u"Құрманғазықызы Әйгерім Өмірзаққызы"_qs });
    static const SigningKey key = *SigningKey::generate();
    DocumentRequest request = boxRequest(u"<p>a</p>"_qs, DocumentRequest::Form::Electronic);
    request.qrText = *qrTextFor(payload, key, u"very-long-name-of-a-portal.university.edu.kz"_qs, u"kk"_qs);
    const auto made = QtDocumentRenderer().render(request);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->numberBox->place, templates::numberZone());
    // Just beside the zone there is room for a box, with this QR too.
    const double zone[] { templates::qrZone().left(), templates::qrZone().top(),
        templates::qrZone().bottom() };
    request.html = boxOf({ 1, 300, qRound(zone[1] * 10) - 60, 500, 60 }, u"<p>a</p>"_qs)
        + boxOf({ 1, 300, qRound(zone[2] * 10), 500, 60 }, u"<p>a</p>"_qs)
        + boxOf({ 1, 20, 2500, qRound(zone[0] * 10) - 20, 60 }, u"<p>a</p>"_qs);
    rendered(request);
    // And it is not much larger than it need be.
    request.html = boxOf({ 1, 300, qRound(zone[1] * 10) - 10, 500, 60 }, u"<p>a</p>"_qs);
    EXPECT_FALSE(refusal(request).isEmpty());
}

TEST(BoxLayoutTest, theWordsOfATestedTemplateAreThoseOfItsBoxesToo)
{
    EXPECT_EQ(wordsOfDocument(u"<p>мәтін</p><box x=\"1mm\" y=\"1mm\" width=\"20mm\">бір</box>"
                              u"<box x=\"1mm\" y=\"9mm\" width=\"20mm\">екі</box>"_qs),
        u"мәтін\nбір\nекі"_qs);
}
