// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfondisk.h"
#include "support.h"

#include <core/document/documentfonts.h>
#include <core/document/htmlforqt.h>
#include <core/document/numberoverlay.h>
#include <core/document/pdffacts.h>
#include <core/document/qrverdict.h>
#include <core/document/qtdocumentrenderer.h>

#include <QFile>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRawFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::PdfOnDisk;
using tereze::test::runProgram;
using tereze::test::samplePayload;

namespace {

const SigningKey &renderKey()
{
    static const SigningKey key = *SigningKey::generate();
    return key;
}

QString certificateHtml()
{
    return u"<p class=\"letterhead\">ТЕРЕЗЕ УНИВЕРСИТЕТІ</p>"
           u"<p class=\"letterhead\">УНИВЕРСИТЕТ ТЕРЕЗЕ</p><hr/>"
           u"<p class=\"title\">СПРАВКА</p><p class=\"subtitle\">об обучении</p>"
           u"<p class=\"text\">Настоящая справка выдана <b>Құрманғазықызы Әйгерім Өмірзаққызы</b> в том, что "
           u"она "
           u"действительно обучается в университете Терезе на третьем курсе очной формы обучения по "
           u"образовательной "
           u"программе «6B06102 Информационные системы». Оплата за семестр: 512&nbsp;500&nbsp;₸.</p>"
           u"<p class=\"text\">Қазақ әріптері: ӘҒҚҢӨҰҮҺІ әғқңөұүһі. Українською: їжак, ґанок, єдність.</p>"
           u"<table class=\"grid\" width=\"100%\"><tr><th>Показатель</th><th>Значение</th></tr>"
           u"<tr><td>Дата поступления</td><td>1 сентября 2024 года</td></tr>"
           u"<tr><td>Срок окончания</td><td>30 июня 2028 года</td></tr></table>"
           u"<p class=\"text\">Справка выдана для предъявления по месту требования.</p>"
           u"<table width=\"100%\" class=\"sign\"><tr><td>Офис-регистратор</td>"
           u"<td align=\"right\">Қасымов&nbsp;Н.С.</td></tr></table>"_qs;
}

DocumentRequest certificate(DocumentRequest::Form form = DocumentRequest::Form::Electronic)
{
    DocumentRequest request;
    request.form = form;
    request.html = certificateHtml();
    request.title = u"Справка об обучении"_qs;
    request.language = u"ru"_qs;
    request.time = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
    request.token = samplePayload().token;
    if (form == DocumentRequest::Form::Electronic) {
        static const QString text = *qrTextFor(samplePayload(), renderKey(), u"cos.example.kz"_qs, u"ru"_qs);
        request.qrText = text;
    }
    return request;
}

QByteArray pdfOf(const DocumentRequest &request)
{
    const auto rendered = QtDocumentRenderer().render(request);
    EXPECT_TRUE(rendered.ok()) << (rendered ? "" : qPrintable(rendered.error().logLine()));
    return rendered ? rendered->pdf : QByteArray();
}

QByteArray expanded(const QString &path)
{
    return runProgram(u"qpdf"_qs, { u"--qdf"_qs, u"--object-streams=disable"_qs, path, u"-"_qs }).output;
}

QString longHtml(int paragraphs)
{
    QString html = u"<p class=\"title\">БҰЙРЫҚ</p>"_qs;
    for (int i = 1; i <= paragraphs; ++i)
        html += QStringLiteral("<p class=\"text\">%1. Жол %1: студенттің өтініші қаралды және бекітілді.</p>")
                    .arg(i);
    return html;
}

} // namespace

TEST(QtDocumentRendererTest, theQrIsReadFromAPictureOf150Dpi)
{
    TEREZE_PROGRAM("zbarimg");
    TEREZE_PROGRAM("pdftoppm");
    const DocumentRequest request = certificate();
    const PdfOnDisk pdf(pdfOf(request), "certificate");
    EXPECT_EQ(pdf.qrAt(150, 1), request.qrText);
    JwkSet keys;
    keys.add(renderKey().publicKey());
    EXPECT_EQ(verifyQrText(pdf.qrAt(150, 1), keys).kind, QrVerdict::Kind::Valid);
}

TEST(QtDocumentRendererTest, theLargestQrIsReadToo)
{
    TEREZE_PROGRAM("zbarimg");
    TEREZE_PROGRAM("pdftoppm");
    QrPayload payload = samplePayload();
    for (int i = 0; i < 30; ++i)
        payload.approvers.append({ u"Декан факультета"_qs, u"Құрманғазықызы Әйгерім Өмірзаққызы"_qs });
    DocumentRequest request = certificate();
    request.qrText =
        *qrTextFor(payload, renderKey(), u"very-long-name-of-a-portal.university.edu.kz"_qs, u"ru"_qs);
    const PdfOnDisk pdf(pdfOf(request), "largest");
    EXPECT_EQ(pdf.qrAt(150, 1), request.qrText);
}

TEST(QtDocumentRendererTest, onlyItsOwnFontsAreUsedAndAllAreEmbedded)
{
    TEREZE_PROGRAM("pdffonts");
    const PdfOnDisk pdf(pdfOf(certificate()));
    const QList<QByteArray> lines =
        runProgram(u"pdffonts"_qs, { pdf.path() }).output.trimmed().split('\n').mid(2);
    ASSERT_GE(lines.size(), 2);
    static const QRegularExpression line(
        u"\\A[A-Z]{6}\\+NotoSerif(-[A-Za-z]+)? +CID TrueType +Identity-H +yes yes yes"_qs);
    for (const QByteArray &font : lines)
        EXPECT_TRUE(line.match(QString::fromUtf8(font)).hasMatch()) << font.constData();
}

TEST(QtDocumentRendererTest, itsTextIsFoundAgain)
{
    TEREZE_PROGRAM("pdftotext");
    const PdfOnDisk pdf(pdfOf(certificate()));
    const QString text = pdf.text();
    for (const QString &word :
        { u"Құрманғазықызы Әйгерім Өмірзаққызы"_qs, u"ӘҒҚҢӨҰҮҺІ"_qs, u"әғқңөұүһі"_qs, u"₸"_qs, u"ґанок"_qs,
            u"«6B06102"_qs, u"cos.example.kz"_qs, u"Регистрационный номер указан на бумажной копии"_qs })
        EXPECT_TRUE(text.simplified().contains(word)) << qPrintable(word + u'\n' + text);
}

TEST(QtDocumentRendererTest, theFileIsSoundAndHasTheMarksOfPdfA1b)
{
    TEREZE_PROGRAM("qpdf");
    const PdfOnDisk pdf(pdfOf(certificate()));
    const auto check = runProgram(u"qpdf"_qs, { u"--check"_qs, pdf.path() });
    EXPECT_EQ(check.exitCode, 0) << check.output.constData() << check.errors.constData();
    QFile file(pdf.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray raw = file.readAll();
    EXPECT_TRUE(raw.startsWith("%PDF-1.4\n"));
    // The metadata has to be readable without taking the file apart.
    EXPECT_TRUE(raw.contains("<pdfaid:part>1</pdfaid:part>"));
    EXPECT_TRUE(raw.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    const QByteArray qdf = expanded(pdf.path());
    EXPECT_TRUE(qdf.contains("/GTS_PDFA1"));
    EXPECT_TRUE(qdf.contains("/CreationDate (D:20261121093000Z)"));
    EXPECT_TRUE(qdf.contains("<xmp:CreateDate>2026-11-21T09:30:00Z</xmp:CreateDate>"));
    EXPECT_TRUE(qdf.contains("/F 4"));
    for (const char *forbidden : { "/Transparency", "/JavaScript", "/EmbeddedFile", "/Encrypt" })
        EXPECT_FALSE(qdf.contains(forbidden)) << forbidden;
    static const QRegularExpression alpha(u"/(ca|CA) (?!1(\\.0*)?\\b)|/SMask (?!/None)"_qs);
    EXPECT_FALSE(alpha.match(QString::fromLatin1(qdf)).hasMatch());
    EXPECT_FALSE(qdf.contains("/Subtype /Image"));
}

TEST(QtDocumentRendererTest, equalRequestsGiveEqualBytes)
{
    const DocumentRequest request = certificate();
    const QByteArray first = pdfOf(request);
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray second = pdfOf(request);
    QHashSeed::resetRandomGlobalSeed();
    for (int i = 0; i < 5; ++i) {
        QHashSeed::resetRandomGlobalSeed();
        EXPECT_EQ(pdfOf(request) == first, true);
    }
    EXPECT_EQ(second == first, true);
    DocumentRequest later = request;
    later.time = later.time.addSecs(1);
    EXPECT_NE(pdfOf(later) == first, true);
    DocumentRequest other = request;
    other.token[0] = 'x';
    EXPECT_NE(pdfOf(other) == first, true);
}

TEST(QtDocumentRendererTest, severalThreadsGiveTheSameBytes)
{
    const DocumentRequest request = certificate();
    const QByteArray first = pdfOf(request);
    QVector<QByteArray> made(8);
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    for (QByteArray &place : made)
        pool.start([&place, &request] { place = pdfOf(request); });
    pool.waitForDone();
    for (const QByteArray &pdf : made)
        EXPECT_EQ(pdf == first, true);
}

TEST(QtDocumentRendererTest, aDraftSaysSoAndHasNeitherQrNorNumberBox)
{
    TEREZE_PROGRAM("pdftotext");
    const std::pair<const char *, const char *> words[] = { { "kk", "ЖОБА" }, { "ru", "ПРОЕКТ" },
        { "en", "DRAFT" }, { "uk", "ПРОЄКТ" } };
    for (const auto &[language, word] : words) {
        DocumentRequest request = certificate(DocumentRequest::Form::Draft);
        request.language = QString::fromLatin1(language);
        const auto rendered = QtDocumentRenderer().render(request);
        ASSERT_TRUE(rendered.ok());
        EXPECT_FALSE(rendered->numberBox.has_value());
        const PdfOnDisk pdf(rendered->pdf, (QByteArray("draft-") + language).constData());
        EXPECT_TRUE(pdf.text().contains(QString::fromUtf8(word))) << language;
        const auto facts = PdfFacts::read(rendered->pdf);
        EXPECT_TRUE(facts->qrText.isEmpty());
        EXPECT_FALSE(facts->hasNumberBox);
    }
}

TEST(QtDocumentRendererTest, theTextNeverReachesTheQr)
{
    TEREZE_PROGRAM("zbarimg");
    TEREZE_PROGRAM("pdftotext");
    int pagesSeen = 0;
    // From a text that leaves room to one that runs over: the QR stays whole and the text complete at each
    // length.
    for (const int paragraphs : { 20, 24, 26, 28, 30, 32, 34, 40 }) {
        DocumentRequest request = certificate();
        request.html = longHtml(paragraphs);
        const auto rendered = QtDocumentRenderer().render(request);
        ASSERT_TRUE(rendered.ok());
        const PdfOnDisk pdf(rendered->pdf, QByteArray("long" + QByteArray::number(paragraphs)).constData());
        EXPECT_EQ(pdf.qrAt(150, rendered->pages), request.qrText) << paragraphs;
        const QString text = pdf.text();
        for (int i = 1; i <= paragraphs; ++i)
            EXPECT_EQ(text.count(QStringLiteral("Жол %1:").arg(i)), 1) << paragraphs << ' ' << i;
        pagesSeen |= rendered->pages;
        // The last page carries text, too, not the QR alone.
        EXPECT_GT(text.section(QChar(12), rendered->pages - 1).indexOf(u"Жол"_qs), -1) << paragraphs;
    }
    EXPECT_EQ(pagesSeen, 3) << "lengths for one page and for two have to be among those tried";
}

TEST(QtDocumentRendererTest, aHeadingStandsOnThePageOfWhatItIsTheHeadingOf)
{
    TEREZE_PROGRAM("pdftotext");
    for (const auto form : { DocumentRequest::Form::Electronic, DocumentRequest::Form::Plain }) {
        QSet<int> pagesSeen;
        for (int paragraphs = 14; paragraphs <= 44; ++paragraphs) {
            DocumentRequest request = certificate(form);
            request.html = longHtml(paragraphs)
                + u"<p><b>Тақырып</b></p><p><b>Тақырыпша</b></p><table border=\"1\"><tr><td>Қатар 1</td></tr>"
                  "<tr><td>Қатар 2</td></tr></table>"_qs;
            const QStringList pages = PdfOnDisk(pdfOf(request)).text().split(QChar(12));
            for (int page = 0; page < pages.size(); ++page) {
                EXPECT_EQ(pages.at(page).contains(u"Тақырып\n"_qs), pages.at(page).contains(u"Қатар 1"_qs))
                    << paragraphs << " paragraphs, page " << page + 1;
                EXPECT_EQ(pages.at(page).contains(u"Тақырыпша"_qs), pages.at(page).contains(u"Қатар 1"_qs))
                    << paragraphs << " paragraphs, page " << page + 1;
                if (pages.at(page).contains(u"Қатар 1"_qs))
                    pagesSeen.insert(page);
            }
        }
        EXPECT_TRUE(pagesSeen.contains(0) && pagesSeen.contains(1)) << "lengths on both sides of the break";
    }
}

TEST(QtDocumentRendererTest, aLongTextIsCompleteInEveryForm)
{
    TEREZE_PROGRAM("pdftotext");
    constexpr int rows = 300;
    QString html = longHtml(rows) + u"<table class=\"grid\" width=\"100%\">"_qs;
    for (int i = 1; i <= rows; ++i)
        html += QStringLiteral("<tr><td>Қатар %1:</td><td>б</td></tr>").arg(i);
    html += u"</table><ol>"_qs;
    for (int i = 1; i <= rows; ++i)
        html += QStringLiteral("<li>Тармақ %1:</li>").arg(i);
    html += u"</ol>"_qs;
    for (const auto form :
        { DocumentRequest::Form::Draft, DocumentRequest::Form::Electronic, DocumentRequest::Form::Plain }) {
        DocumentRequest request = certificate(form);
        request.html = html;
        const QString text = PdfOnDisk(pdfOf(request)).text();
        for (const QString &kind : { u"Жол"_qs, u"Қатар"_qs, u"Тармақ"_qs }) {
            qsizetype last = -1;
            for (int i = 1; i <= rows; ++i) {
                const QString words = QStringLiteral("%1 %2:").arg(kind).arg(i);
                EXPECT_EQ(text.count(words), 1) << qPrintable(words);
                EXPECT_GT(text.indexOf(words), last) << qPrintable(words);
                last = text.indexOf(words);
            }
        }
    }
}

TEST(QtDocumentRendererTest, requestsThatAreIncompleteOrOutsideTheSubsetAreRefused)
{
    const auto refusedWith = [](const std::function<void(DocumentRequest &)> &change) {
        DocumentRequest request = certificate();
        change(request);
        const auto rendered = QtDocumentRenderer().render(request);
        return rendered ? QStringLiteral("made") : nameOf(rendered.error().kind);
    };
    EXPECT_EQ(refusedWith([](DocumentRequest &) {}), u"made"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) { r.html = u"<img src='file:///etc/passwd'>"_qs; }),
        u"invalid_input"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) { r.html = u"<p>"_qs; }), u"invalid_input"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) { r.title.clear(); }), u"invalid_input"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) { r.token.chop(1); }), u"invalid_input"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) { r.time = {}; }), u"invalid_input"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) { r.language = u"de"_qs; }), u"unsupported"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) { r.qrText = u"https://x/"_qs; }), u"invalid_input"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) { r.qrText.clear(); }), u"invalid_input"_qs);
    EXPECT_EQ(
        refusedWith([](DocumentRequest &r) { r.form = DocumentRequest::Form::Draft; }), u"invalid_input"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) { r.margins = { 0, 0, 0, 200 }; }), u"invalid_input"_qs);
    EXPECT_EQ(refusedWith([](DocumentRequest &r) {
        r.html = u"<p style=\"page-break-after: always\">x</p>"_qs.repeated(300);
    }),
        u"invalid_input"_qs);
}

TEST(QtDocumentRendererTest, stylesThatQtPassesOverAreTranslated)
{
    EXPECT_EQ(
        htmlForQt(
            u"<td width='5' style='padding: 3pt 1mm; font-size: 9pt; text-align: justify' class=\"a\">x: 2pt"_qs),
        u"<td align=\"justify\" width='5' style=\"padding-top: 4.00px; padding-right: 3.78px; "
        u"padding-bottom: 4.00px; "
        "padding-left: 3.78px; font-size: 9pt\" class=\"a\">x: 2pt"_qs);
    EXPECT_EQ(htmlForQt(u"<p style=\"margin: 0 0 6pt 1cm\">a</p>"_qs),
        u"<p style=\"margin: 0 0 8.00px 37.80px\">a</p>"_qs);
}

TEST(QtDocumentRendererTest, naughtyTextIsSetWithoutHarm)
{
    TEREZE_SHARED(folder, "data/bad-input/blns");
    TEREZE_PROGRAM("qpdf");
    TEREZE_PROGRAM("pdffonts");
    QFile file(folder + QStringLiteral("/blns.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    DocumentRequest request = certificate();
    request.html.clear();
    for (const QJsonValue &value : strings)
        request.html += QStringLiteral("<p>[%1]</p>").arg(value.toString().toHtmlEscaped());
    for (const char16_t steering :
        { u'\u0001', u'\u202E', u'\uFDD0', u'\uFDD1', u'\uFFFC', char16_t(0xD800), u'\u2029', u'\0' })
        request.html += QStringLiteral("<p>a%1b</p>").arg(QChar(steering));
    request.html += QStringLiteral("<p>%1</p><p>konets</p>").arg(QString(5000, u'W'));
    const auto rendered = QtDocumentRenderer().render(request);
    ASSERT_TRUE(rendered.ok()) << qPrintable(rendered.error().logLine());
    EXPECT_TRUE(rendered->charactersWithoutGlyph.contains(u"田"_qs)) << "what cannot be drawn is told";
    const PdfOnDisk pdf(rendered->pdf, "naughty");
    EXPECT_EQ(runProgram(u"qpdf"_qs, { u"--check"_qs, pdf.path() }).exitCode, 0);
    EXPECT_TRUE(pdf.text().contains(u"konets"_qs));
    const QList<QByteArray> lines =
        runProgram(u"pdffonts"_qs, { pdf.path() }).output.trimmed().split('\n').mid(2);
    for (const QByteArray &font : lines)
        EXPECT_TRUE(font.contains("+NotoSerif")) << font.constData();
}

TEST(QtDocumentRendererTest, theFontHasEveryLetterOfTheFourLanguages)
{
    ASSERT_TRUE(loadDocumentFonts().ok());
    EXPECT_EQ(
        charactersWithoutGlyph(u"АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІі"
                               u"ЬьЭэЮюЯяЄєЇїҐґ№«»„“–—₸€§°"_qs),
        QString());
    EXPECT_EQ(charactersWithoutGlyph(u"a田b田"_qs), u"田"_qs);
    // One face is asked for all four.
    const QRawFont regular = QRawFont::fromFont(documentFont(12));
    for (const bool isBold : { false, true }) {
        for (const bool isItalic : { false, true }) {
            QFont font = documentFont(12, isBold);
            font.setItalic(isItalic);
            const QRawFont face = QRawFont::fromFont(font);
            for (uint c = 0x20; c < 0x20000; ++c)
                if (regular.supportsCharacter(c) && !face.supportsCharacter(c))
                    ADD_FAILURE() << std::hex << c << isBold << isItalic;
        }
    }
}

TEST(PdfFactsTest, theQrTextIsReadFromTheFileItself)
{
    const DocumentRequest request = certificate();
    const auto facts = PdfFacts::read(pdfOf(request));
    ASSERT_TRUE(facts.ok());
    EXPECT_EQ(facts->qrText, request.qrText);
    EXPECT_EQ(facts->title, request.title);
    EXPECT_EQ(facts->pages, 1);
    EXPECT_TRUE(facts->hasNumberBox);
}

TEST(PdfFactsTest, refusesWhatIsNoSoundPdf)
{
    const QByteArray pdf = pdfOf(certificate());
    for (const QByteArray &bytes : { QByteArray(), QByteArray("%PDF-1.4\n%%EOF\n"), pdf.left(pdf.size() / 2),
             QByteArray(26 * 1024 * 1024, ' '), QByteArray("hello") })
        EXPECT_EQ(PdfFacts::read(bytes).error().kind, ErrorKind::InvalidInput);
    QByteArray damaged = pdf;
    damaged.replace("xref", "xrfe");
    EXPECT_FALSE(PdfFacts::read(damaged).ok());
}

TEST(NumberOverlayTest, theNumberStandsInThePrintFormAndNowhereInTheElectronicOne)
{
    TEREZE_PROGRAM("pdftotext");
    TEREZE_PROGRAM("qpdf");
    const DocumentRequest request = certificate();
    const QByteArray frozen = pdfOf(request);
    const NumberOverlay overlay { u"123-Ә/2026-7KQ2"_qs, QDate(2026, 11, 21), u"ru"_qs };
    const auto printed = overlay.apply(frozen);
    ASSERT_TRUE(printed.ok()) << qPrintable(printed.error().logLine());
    const PdfOnDisk electronicFile(frozen, "electronic");
    const PdfOnDisk printFile(*printed, "print");

    EXPECT_TRUE(printFile.text().contains(u"№ 123-Ә/2026-7KQ2"_qs)) << qPrintable(printFile.text());
    EXPECT_TRUE(printFile.text().contains(u"21 ноября 2026 года"_qs));
    EXPECT_FALSE(printFile.text().contains(u"бумажной копии"_qs));
    EXPECT_FALSE(electronicFile.text().contains(u"123-"_qs));
    EXPECT_TRUE(electronicFile.text().contains(u"бумажной копии"_qs));
    EXPECT_FALSE(expanded(electronicFile.path()).contains("123-"));
    EXPECT_EQ(runProgram(u"qpdf"_qs, { u"--check"_qs, printFile.path() }).exitCode, 0);
    EXPECT_EQ(printFile.qrAt(150, 1), request.qrText);
    EXPECT_EQ(*overlay.apply(frozen) == *printed, true);
    for (const QByteArray &font :
        runProgram(u"pdffonts"_qs, { printFile.path() }).output.trimmed().split('\n').mid(2))
        EXPECT_TRUE(font.contains("+NotoSerif")) << font.constData();
}

TEST(NumberOverlayTest, refusesOtherFilesAndNumbersThatDoNotFit)
{
    TEREZE_PROGRAM("qpdf");
    const QByteArray frozen = pdfOf(certificate());
    const NumberOverlay overlay { u"1"_qs, QDate(2026, 11, 21), u"kk"_qs };
    EXPECT_TRUE(overlay.apply(frozen).ok());
    for (const QByteArray &bytes : { QByteArray(), frozen.left(2000),
             pdfOf(certificate(DocumentRequest::Form::Draft)), QByteArray("x") })
        EXPECT_EQ(overlay.apply(bytes).error().kind, ErrorKind::InvalidInput);
    const PdfOnDisk plain(frozen);
    const QByteArray locked = runProgram(
        u"qpdf"_qs, { u"--encrypt"_qs, u""_qs, u"x"_qs, u"256"_qs, u"--"_qs, plain.path(), u"-"_qs })
                                  .output;
    ASSERT_GT(locked.size(), 1000);
    EXPECT_EQ(overlay.apply(locked).error().kind, ErrorKind::InvalidInput);
    EXPECT_FALSE((NumberOverlay { QString(200, u'8'), QDate(2026, 1, 1), u"kk"_qs }).apply(frozen).ok());
    EXPECT_FALSE((NumberOverlay { u"田"_qs, QDate(2026, 1, 1), u"kk"_qs }).apply(frozen).ok());
    EXPECT_FALSE((NumberOverlay { u" "_qs, QDate(2026, 1, 1), u"kk"_qs }).apply(frozen).ok());
    EXPECT_FALSE((NumberOverlay { u"1"_qs, QDate(), u"kk"_qs }).apply(frozen).ok());
    EXPECT_FALSE((NumberOverlay { u"1"_qs, QDate(2026, 1, 1), u"xx"_qs }).apply(frozen).ok());
}
