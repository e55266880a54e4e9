// SPDX-License-Identifier: GPL-3.0-or-later
// What PDF/A-1b asks of a file and no program of these machines checks: the limits of PDF 1.4 (appendix C,
// which ISO 19005-1, 6.1.12 makes a rule) and that the embedded fonts say all that they hold (6.3.5).
#include "pdfondisk.h"
#include "support.h"

#include <core/document/pdffacts.h>
#include <core/document/qtdocumentrenderer.h>

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::PdfOnDisk;
using tereze::test::runProgram;

namespace {

QByteArray renderedPdf(const QString &html)
{
    const auto made = QtDocumentRenderer().render(test::requestFor(html));
    EXPECT_TRUE(made.ok()) << (made ? "" : made.error().logLine().toStdString());
    return made ? made->pdf : QByteArray();
}

/// The largest things of a file, as qpdf writes it out: in its objects and in those streams that are text.
struct PdfExtent {
    double fraction = 0; ///< of the numbers that are no whole ones
    double whole = 0;
    qsizetype string = 0; ///< bytes
    qsizetype array = 0; ///< elements
    qsizetype name = 0; ///< bytes
    qsizetype depth = 0; ///< of q and Q
};

class ExtentReader {
public:
    static PdfExtent of(const QByteArray &qdf)
    {
        ExtentReader reader;
        qsizetype at = 0;
        for (qsizetype stream = 0; (stream = qdf.indexOf("\nstream\n", at)) >= 0;) {
            reader.read(qdf.mid(at, stream - at));
            const qsizetype begin = stream + 8;
            at = qdf.indexOf("\nendstream", begin);
            EXPECT_GE(at, 0);
            const QByteArray content = qdf.mid(begin, at - begin);
            const bool isText = std::all_of(
                content.begin(), content.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); });
            reader.m_saved = 0;
            if (isText)
                reader.read(content);
            at += 10;
        }
        reader.read(qdf.mid(at));
        return reader.m_extent;
    }

private:
    void read(const QByteArray &text)
    {
        static const QRegularExpression token(
            u"\\((?:[^()\\\\]|\\\\.)*\\)|<<|>>|<([0-9A-Fa-f\\s]*)>|\\[|\\]|/([^\\s/<>\\[\\]()]*)|([^\\s/<>\\[\\]()]+)"_qs,
            QRegularExpression::DotMatchesEverythingOption);
        auto matches = token.globalMatch(QString::fromLatin1(text));
        QList<qsizetype> arrays;
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString whole = match.captured(0);
            if (whole == u"[") {
                arrays.append(0);
                continue;
            }
            if (whole == u"]") {
                m_extent.array = std::max(m_extent.array, arrays.isEmpty() ? 0 : arrays.takeLast());
            } else if (match.hasCaptured(1)) {
                m_extent.string = std::max(m_extent.string, match.capturedLength(1) / 2);
            } else if (match.hasCaptured(2)) {
                m_extent.name = std::max(m_extent.name, match.capturedLength(2));
            } else if (match.hasCaptured(3)) {
                word(whole);
            }
            if (!arrays.isEmpty())
                ++arrays.last();
        }
    }

    void word(const QString &word)
    {
        bool isNumber = false;
        const double number = std::abs(word.toDouble(&isNumber));
        if (isNumber) {
            double &largest = word.contains(u'.') ? m_extent.fraction : m_extent.whole;
            largest = std::max(largest, number);
        }
        m_saved += word == u"q" ? 1 : word == u"Q" ? -1 : 0;
        m_extent.depth = std::max(m_extent.depth, m_saved);
    }

    PdfExtent m_extent;
    qsizetype m_saved = 0;
};

PdfExtent extentOf(const QByteArray &pdf)
{
    const PdfOnDisk file(pdf, "archive");
    EXPECT_EQ(runProgram(u"qpdf"_qs, { u"--check"_qs, file.path() }).exitCode, 0);
    return ExtentReader::of(
        runProgram(u"qpdf"_qs, { u"--qdf"_qs, u"--object-streams=disable"_qs, file.path(), u"-"_qs }).output);
}

void expectWithinPdf14(const PdfExtent &extent)
{
    EXPECT_LE(extent.fraction, 32767);
    EXPECT_LE(extent.whole, 2147483647);
    EXPECT_LE(extent.string, 65535);
    EXPECT_LE(extent.array, 8191);
    EXPECT_LE(extent.name, 127);
    EXPECT_LE(extent.depth, 28);
}

QByteArray streamOf(const PdfOnDisk &file, const QString &object)
{
    return runProgram(
        u"qpdf"_qs, { u"--show-object="_qs + object, u"--filtered-stream-data"_qs, file.path() })
        .output;
}

/// The glyphs of a TrueType file by its table maxp.
int glyphsOf(const QByteArray &font)
{
    for (qsizetype entry = 12; entry + 16 <= font.size(); entry += 16)
        if (font.mid(entry, 4) == "maxp")
            return qFromBigEndian<quint16>(
                font.constData() + qFromBigEndian<quint32>(font.constData() + entry + 8) + 4);
    return -1;
}

} // namespace

TEST(PdfArchiveRules, aDocumentOfManyPagesStaysWithinTheNumbersOfPdf14)
{
    TEREZE_PROGRAM("qpdf");
    QString html = u"<header><p>Тереңсай университеті</p></header>"_qs;
    for (int i = 1; i <= 900; ++i)
        html += u"<p class=\"text\">%1. Жол: студенттің <u>өтініші</u> қаралды және бекітілді.</p>"_qs.arg(i);
    html += u"<table class=\"grid\" width=\"100%\">"_qs;
    for (int i = 1; i <= 300; ++i)
        html += u"<tr><td>Қатар %1</td><td style=\"background-color: #eeeeee\">б</td></tr>"_qs.arg(i);
    html += u"</table>"_qs;
    const QByteArray pdf = renderedPdf(html);
    const PdfExtent extent = extentOf(pdf);
    expectWithinPdf14(extent);
    EXPECT_GT(extent.fraction, 100) << "the numbers of the pages were seen";
    EXPECT_GE(extent.depth, 1);

    // What is far from the first page stands where it stands on the first ones.
    const QString found = QString::fromUtf8(
        runProgram(u"pdftotext"_qs, { u"-bbox"_qs, PdfOnDisk(pdf, "many").path(), u"-"_qs }).output);
    static const QRegularExpression line(u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>Жол:<"_qs);
    QList<double> lefts;
    auto matches = line.globalMatch(found);
    while (matches.hasNext())
        lefts.append(matches.next().captured(1).toDouble());
    ASSERT_EQ(lefts.size(), 900) << "each line once, also where a page ends";
    const auto [least, most] = std::minmax_element(lefts.cbegin(), lefts.cend());
    EXPECT_LT(*most - *least, 20) << "the numbers before the word have one to three digits";
}

TEST(PdfArchiveRules, aLineOfVeryManySignsIsWrittenInParts)
{
    TEREZE_PROGRAM("qpdf");
    expectWithinPdf14(extentOf(renderedPdf(u"<p>a"_qs + QString(6'000, QChar(0x301)) + u"b</p>"_qs)));
    expectWithinPdf14(extentOf(renderedPdf(u"<p>a"_qs + QString(20'000, QChar(0x200D)) + u"b</p>"_qs)));
}

TEST(PdfArchiveRules, veryManyGlyphsAreWrittenInParts)
{
    TEREZE_PROGRAM("qpdf");
    QString html = u"<p>"_qs;
    for (char16_t c = 0x4E00; c < 0x4E00 + 9000; ++c) {
        html += QChar(c);
        if (c % 50 == 0)
            html += u' ';
    }
    expectWithinPdf14(extentOf(renderedPdf(html + u"</p>"_qs)));
}

TEST(PdfArchiveRules, everyGlyphOfAnEmbeddedFontIsNamedInItsSet)
{
    TEREZE_PROGRAM("qpdf");
    const QByteArray pdf =
        renderedPdf(u"<p>Ёжик, їжак, Йод, ӘҒҚҢӨҰҮҺІ é ñ Ä</p><p><b>Ёжик, їжак é</b> <i>ñ Й</i></p>"_qs);
    const PdfOnDisk file(pdf, "cidset");
    static const QRegularExpression descriptor(u"/FontFile2 ([0-9]+) 0 R /CIDSet ([0-9]+) 0 R"_qs);
    auto matches = descriptor.globalMatch(QString::fromLatin1(pdf));
    int fonts = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int glyphs = glyphsOf(streamOf(file, match.captured(1)));
        const QByteArray set = streamOf(file, match.captured(2));
        ASSERT_GT(glyphs, 5);
        EXPECT_EQ(set.size(), (glyphs + 7) / 8);
        for (int glyph = 0; glyph < set.size() * 8; ++glyph)
            EXPECT_EQ((static_cast<uchar>(set.at(glyph / 8)) >> (7 - glyph % 8)) & 1, glyph < glyphs ? 1 : 0)
                << glyph << " of " << glyphs;
        ++fonts;
    }
    EXPECT_EQ(fonts, 3);
}

TEST(PdfArchiveRules, theInformationAndTheXmpPacketSayTheSame)
{
    for (const QString &title :
        { u"Бұйрық & «анықтама» <b>%1 %2</b> \"x\" 'y'"_qs, u"]]> &amp; 😀 田"_qs, u"a\u0001\u2028b"_qs }) {
        DocumentRequest request = test::requestFor(u"<p>x</p>"_qs);
        request.title = title;
        request.time = QDateTime(QDate(2027, 1, 1), QTime(2, 0, 7), QTimeZone("Asia/Almaty"));
        const auto made = QtDocumentRenderer().render(request);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        const qsizetype begin = made->pdf.indexOf("<?xpacket begin=");
        const qsizetype end = made->pdf.indexOf("<?xpacket end=", begin);
        ASSERT_TRUE(begin > 0 && end > begin);
        QXmlStreamReader xml(made->pdf.mid(begin, end - begin));
        QMap<QString, QString> said;
        QString last;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement())
                last = xml.name().toString() == u"li" ? last : xml.name().toString();
            else if (xml.isCharacters() && !xml.isWhitespace())
                said[last] += xml.text();
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
        const auto facts = PdfFacts::read(made->pdf);
        ASSERT_TRUE(facts.ok());
        EXPECT_EQ(said.value(u"Alt"_qs), facts->title);
        EXPECT_FALSE(facts->title.isEmpty());
        EXPECT_EQ(said.value(u"CreateDate"_qs), u"2026-12-31T21:00:07Z"_qs);
        EXPECT_EQ(said.value(u"ModifyDate"_qs), u"2026-12-31T21:00:07Z"_qs);
        EXPECT_TRUE(made->pdf.contains("/CreationDate (D:20261231210007Z) /ModDate (D:20261231210007Z)"));
        EXPECT_EQ(said.value(u"part"_qs) + said.value(u"conformance"_qs), u"1B"_qs);
        EXPECT_EQ(said.value(u"Producer"_qs), said.value(u"CreatorTool"_qs));
    }
}

TEST(PdfArchiveRules, theFileIsBuiltOfWholeObjects)
{
    const QByteArray pdf = renderedPdf(u"<p>Мәтін</p>"_qs);
    EXPECT_TRUE(pdf.startsWith("%PDF-1.4\n%"));
    for (int i = 10; i < 14; ++i)
        EXPECT_GT(static_cast<uchar>(pdf.at(i)), 127);
    EXPECT_TRUE(pdf.endsWith("\n%%EOF\n"));
    EXPECT_EQ(pdf.count("%%EOF"), 1);
    static const QRegularExpression identifier(u"/ID \\[ <([0-9A-F]{32})> <([0-9A-F]{32})> \\]"_qs);
    const auto identified = identifier.match(QString::fromLatin1(pdf));
    ASSERT_TRUE(identified.hasMatch());
    EXPECT_EQ(identified.captured(1), identified.captured(2));
    // The table of objects: 20 bytes each, at which the object stands.
    const qsizetype table = pdf.lastIndexOf("\nxref\n0 ") + 1;
    ASSERT_GT(table, 0);
    EXPECT_TRUE(pdf.contains("\nstartxref\n" + QByteArray::number(table) + "\n"));
    const qsizetype first = pdf.indexOf('\n', table + 6) + 1;
    const int objects = pdf.mid(table + 7, first - table - 8).toInt();
    ASSERT_GT(objects, 10);
    EXPECT_EQ(pdf.mid(first, 20), "0000000000 65535 f \n");
    for (int object = 1; object < objects; ++object) {
        const QByteArray entry = pdf.mid(first + 20 * object, 20);
        ASSERT_TRUE(entry.endsWith(" 00000 n \n")) << entry.constData();
        const qsizetype at = entry.left(10).toLongLong();
        const QByteArray head = QByteArray::number(object) + " 0 obj\n";
        EXPECT_EQ(pdf.mid(at, head.size()), head);
        EXPECT_EQ(pdf.at(at - 1), '\n');
    }
    EXPECT_TRUE(pdf.mid(first + 20 * objects).startsWith("trailer\n"));
}
