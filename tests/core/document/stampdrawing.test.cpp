// SPDX-License-Identifier: GPL-3.0-or-later
// What is put into the boxes of a page stands in them whole.
#include "pdfondisk.h"
#include "support.h"

#include <core/document/documenttexts.h>
#include <core/document/pagelayout.h>
#include <core/document/stampdrawing.h>

#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::PdfOnDisk;
using tereze::test::runProgram;

namespace {

struct StampWords {
    QString together; ///< without blanks
    double top = 1000; ///< points
    double bottom = 0;
    double height = 0; ///< of the page
};

StampWords wordsOfStamp(const QByteArray &pdf)
{
    const PdfOnDisk file(pdf, "stampwords");
    const QString found =
        QString::fromUtf8(runProgram(u"pdftotext"_qs, { u"-bbox"_qs, file.path(), u"-"_qs }).output);
    static const QRegularExpression page(u"<page width=\"[0-9.]+\" height=\"([0-9.]+)\""_qs);
    static const QRegularExpression word(
        u"yMin=\"([-0-9.]+)\" xMax=\"[-0-9.]+\" yMax=\"([-0-9.]+)\">([^<]*)<"_qs);
    StampWords words;
    words.height = page.match(found).captured(1).toDouble();
    auto matches = word.globalMatch(found);
    while (matches.hasNext()) {
        const auto match = matches.next();
        words.top = std::min(words.top, match.captured(1).toDouble());
        words.bottom = std::max(words.bottom, match.captured(2).toDouble());
        words.together += match.captured(3);
    }
    return words;
}

} // namespace

TEST(StampDrawingTest, theWordsBelowAQrAreNotCutOff)
{
    TEREZE_PROGRAM("pdftotext");
    const QString host = u"very-long-name-of-a-portal.of-a.university.edu.kz"_qs;
    const auto qr = QrDrawing::of(u"HTTPS://A.KZ/Q/ABC"_qs, PageLayout::resolution);
    ASSERT_TRUE(qr.ok());
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs, u"en"_qs }) {
        const QString title = DocumentTexts::forLanguage(language)->qrTitle;
        const auto stamp = drawQrStamp(*qr, { title, host });
        ASSERT_TRUE(stamp.ok()) << stamp.error().logLine().toStdString();
        const StampWords words = wordsOfStamp(stamp->pdf);
        EXPECT_EQ(words.together, QString(title).remove(u' ') + host) << language.toStdString();
        EXPECT_LE(words.bottom, words.height + 0.1) << language.toStdString();
        EXPECT_NEAR(stamp->size.height(), words.height * 25.4 / 72, 0.1);
    }
}

TEST(StampDrawingTest, theNoteOfABoxFitsIntoItOrIsRefused)
{
    TEREZE_PROGRAM("pdftotext");
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs, u"en"_qs }) {
        const auto texts = DocumentTexts::forLanguage(language);
        for (const StampText &text :
            { StampText { texts->draft, texts->draftNote }, StampText { QString(), texts->numberNote },
                StampText { u"№ 125/К-7Q4M"_qs, u"21 ноября 2026 года"_qs } }) {
            for (const QSizeF &size : { QSizeF(72, 12), QSizeF(60, 12) }) {
                const auto stamp = drawStamp(size, text);
                ASSERT_TRUE(stamp.ok()) << stamp.error().logLine().toStdString();
                const StampWords words = wordsOfStamp(*stamp);
                EXPECT_EQ(words.together, QString(text.main + text.note).remove(u' '));
                EXPECT_GE(words.top, -0.1) << text.note.toStdString() << size.width();
                EXPECT_LE(words.bottom, words.height + 0.1) << text.note.toStdString() << size.width();
            }
        }
    }
    const auto refused = drawStamp({ 60, 12 }, { u"№ 1"_qs, u"сөз "_qs.repeated(90) });
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
}
