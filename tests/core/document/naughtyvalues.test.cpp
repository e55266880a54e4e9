// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people type into a form becomes the right text of a document, or a clear refusal; the same bytes
// each time.
#include "pdfondisk.h"
#include "support.h"

#include <core/document/documentfonts.h>
#include <core/document/qtdocumentrenderer.h>
#include <core/template/formatters.h>
#include <core/template/template.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <gtest/gtest.h>
#include <tests/support/naughty.h>

using namespace tereze;
using namespace tereze::document;

namespace {

const QString &everyPlace()
{
    static const QString source =
        u"<p class=\"letterhead\">{{university.name}}</p>\n<h1>{{document.title}}</h1>\n"
        u"{{#applicant}}<p class=\"text\">{{full_name}}: {{short_name}}</p>{{/applicant}}\n"
        u"<table "
        u"class=\"grid\">{{#rows}}<tr><td>{{@number}}</td><td>[{{value}}]</td></tr>{{/"
        u"rows}}"
        u"</table>\n{{#note}}<p><b>{{note}}</b></p>{{/note}}{{^note}}<p>-</p>{{/note}}\n<p>{{note | upper}}</p>\n"_qs;
    return source;
}

templates::RenderOptions naughtyOptions()
{
    templates::RenderOptions options;
    options.language = u"ru"_qs;
    options.timeZone = QTimeZone("Asia/Almaty");
    return options;
}

QJsonObject filledWith(const QStringList &values)
{
    QJsonArray rows;
    for (const QString &value : values)
        rows << QJsonObject { { u"value"_qs, value } };
    const QString &first = values.first();
    return { { u"university"_qs, QJsonObject { { u"name"_qs, first } } },
        { u"document"_qs, QJsonObject { { u"title"_qs, first } } },
        { u"applicant"_qs, QJsonObject { { u"full_name"_qs, first }, { u"short_name"_qs, first } } },
        { u"rows"_qs, rows }, { u"note"_qs, first } };
}

/// Letters, digits and signs that stand on a line one behind the other and that the font has.
bool isPlainlyShown(const QString &text)
{
    static const QRegularExpression plain(
        u"\\A[\\x20-\\x7E\\x{A1}-\\x{AC}\\x{AE}-\\x{24F}\\x{400}-\\x{4FF}]+\\z"_qs);
    return plain.match(text).hasMatch() && charactersWithoutGlyph(text).isEmpty();
}

/// What is left to compare: blanks and ends of lines are the layout's, and the font joins f and i into one
/// sign, which every reader that searches takes apart again.
QString withoutBlanks(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_qs);
    return text.normalized(QString::NormalizationForm_KC).remove(blanks);
}

/// Whether a text has a letter that the font lacks; what steers the layout is replaced and not missed.
bool hasMissingLetter(const QString &text)
{
    const QVector<uint> missing = charactersWithoutGlyph(text).toUcs4();
    return std::any_of(missing.begin(), missing.end(), [](uint c) { return QChar::isLetter(c); });
}

} // namespace

TEST(NaughtyValues, inEveryPlaceOfATemplateGiveTheRightTextAndTheSameBytes)
{
    TEREZE_NAUGHTY(strings);
    TEREZE_PROGRAM("pdftotext");
    TEREZE_PROGRAM("qpdf");
    ASSERT_TRUE(loadDocumentFonts().ok());
    const auto parsed = templates::Template::load(everyPlace());
    ASSERT_TRUE(parsed.ok()) << qPrintable(parsed.error().logLine());
    const QtDocumentRenderer renderer;
    // Those with letters that the font lacks come last: what is drawn of them is boxes, and told.
    QStringList ordered = strings;
    const auto drawn = std::stable_partition(
        ordered.begin(), ordered.end(), [](const QString &text) { return !hasMissingLetter(text); });
    const qsizetype drawable = drawn - ordered.begin();
    int shown = 0;
    constexpr qsizetype together = 8;
    for (qsizetype from = 0; from < ordered.size(); from += together) {
        const QStringList values = ordered.mid(from, together);
        const auto html = (*parsed)->render(filledWith(values), naughtyOptions());
        ASSERT_TRUE(html.ok()) << from << qPrintable(html.error().logLine());
        DocumentRequest request;
        request.form =
            DocumentRequest::Form::Plain; // pdftotext loses what stands over the large word of a draft
        request.html = *html;
        request.title = values.first().trimmed().isEmpty() ? u"-"_qs : values.first().left(500);
        request.language = u"ru"_qs;
        request.time = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
        request.token = QByteArray(16, 't');
        const auto rendered = renderer.render(request);
        ASSERT_TRUE(rendered.ok()) << from << qPrintable(rendered.error().logLine());
        EXPECT_EQ(renderer.render(request)->pdf, rendered->pdf) << from;
        const test::PdfOnDisk pdf(rendered->pdf, "naughtyvalues");
        EXPECT_EQ(test::runProgram(u"qpdf"_qs, { u"--check"_qs, pdf.path() }).exitCode, 0) << from;
        const QString text = withoutBlanks(
            QString::fromUtf8(test::runProgram(u"pdftotext"_qs, { u"-raw"_qs, pdf.path(), u"-"_qs }).output));
        // What goes on over the end of a page is read together with what stands there.
        if (rendered->pages > 1 || from + together > drawable)
            continue;
        for (const QString &value : values) {
            if (value.trimmed().isEmpty() || !isPlainlyShown(value))
                continue;
            ++shown;
            EXPECT_TRUE(text.contains(u'[' + withoutBlanks(value) + u']'))
                << qPrintable(value) << "\n in " << qPrintable(text);
        }
    }
    EXPECT_GT(shown, 300);
}

TEST(NaughtyValues, whatThePageCannotDrawIsNamed)
{
    TEREZE_NAUGHTY(strings);
    ASSERT_TRUE(loadDocumentFonts().ok());
    int named = 0;
    for (const QString &value : strings) {
        if (!hasMissingLetter(value) || named >= 20)
            continue;
        DocumentRequest request;
        request.html = u"<p>"_qs + value.toHtmlEscaped() + u"</p>"_qs;
        request.title = u"-"_qs;
        request.language = u"kk"_qs;
        request.time = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
        request.token = QByteArray(16, 't');
        const auto rendered = QtDocumentRenderer().render(request);
        ASSERT_TRUE(rendered.ok()) << qPrintable(rendered.error().logLine());
        EXPECT_FALSE(rendered->charactersWithoutGlyph.isEmpty()) << qPrintable(value);
        ++named;
    }
    EXPECT_EQ(named, 20);
}

TEST(NaughtyValues, everyFormatterGivesATextOrAClearRefusal)
{
    TEREZE_NAUGHTY(strings);
    const QStringList formatters = templates::Formatters::standard().names();
    ASSERT_GT(formatters.size(), 5);
    int texts = 0;
    int refusals = 0;
    for (const QString &formatter : formatters) {
        const auto parsed = templates::Template::load(u"<p>{{value | "_qs + formatter + u"}}</p>"_qs);
        if (!parsed) // those that want an argument
            continue;
        for (const QString &value : strings) {
            for (const QString &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs, u"en"_qs }) {
                templates::RenderOptions options = naughtyOptions();
                options.language = language;
                const QJsonObject data { { u"value"_qs, value } };
                const auto first = (*parsed)->render(data, options);
                const auto second = (*parsed)->render(data, options);
                ASSERT_EQ(first.ok(), second.ok());
                if (first) {
                    ASSERT_EQ(*first, *second);
                    ASSERT_FALSE(first->contains(u"<script"_qs, Qt::CaseInsensitive)) << qPrintable(*first);
                    ++texts;
                    continue;
                }
                ASSERT_EQ(first.error().kind, ErrorKind::InvalidInput) << qPrintable(first.error().logLine());
                ASSERT_EQ(first.error().field, u"value"_qs) << qPrintable(first.error().logLine());
                ASSERT_FALSE(first.error().saysOnlyItsKind());
                ++refusals;
            }
        }
    }
    EXPECT_GT(texts, 1000);
    EXPECT_GT(refusals, 1000);
}

TEST(NaughtyValues, namesOfFieldsAreNoTagsEither)
{
    TEREZE_NAUGHTY(strings);
    // As a template: read, or refused with its places; as the name of a value: never found.
    for (const QString &text : strings) {
        const auto parsed = templates::Template::parse(u"<p>{{"_qs + text + u"}}</p>"_qs);
        EXPECT_TRUE(parsed.value != nullptr || !parsed.findings.isEmpty()) << qPrintable(text);
        if (parsed.value == nullptr)
            continue;
        const auto html = parsed.value->render(QJsonObject { { u"value"_qs, 1 } }, naughtyOptions());
        if (!html) {
            EXPECT_FALSE(html.error().saysOnlyItsKind()) << qPrintable(text);
        }
    }
}
