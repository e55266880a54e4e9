// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/documentfonts.h>
#include <core/document/textshaper.h>

#include <QFontMetricsF>
#include <QThreadPool>

#include <gtest/gtest.h>

using namespace tereze::document;

namespace {

QString textOf(const TextShaper::Word &word)
{
    QString text;
    for (const TextShaper::Glyph &glyph : word.glyphs)
        text += glyph.text;
    return text;
}

} // namespace

TEST(TextShaperTest, itsGlyphsSayTheWordAgain)
{
    ASSERT_TRUE(loadDocumentFonts().ok());
    TextShaper shaper;
    for (const QString &word :
        { u"Құрманғазықызы"_qs, u"ӘҒҚҢӨҰҮҺІ"_qs, u"їжак"_qs, u"office"_qs, u"fjord"_qs, u"AVATAR"_qs,
            u"и\u0306"_qs, u"e\u0301a"_qs, u"№"_qs, u" "_qs, u"512\u00A0500"_qs, u"田x"_qs, u"a🙂b"_qs })
        for (const bool bold : { false, true })
            EXPECT_EQ(textOf(shaper.shape(word, documentFont(11, bold))), word) << qPrintable(word);
}

TEST(TextShaperTest, kerningAndLigaturesAreThoseOfQt)
{
    ASSERT_TRUE(loadDocumentFonts().ok());
    TextShaper shaper;
    QFont font = documentFont(11);
    font.setPixelSize(1000);
    for (const QString &word : { u"AVATAR"_qs, u"office"_qs, u"Тоғызыншы"_qs, u"Wa"_qs })
        EXPECT_NEAR(
            shaper.shape(word, documentFont(11)).width, QFontMetricsF(font).horizontalAdvance(word), 1)
            << qPrintable(word);
    const double apart = shaper.shape(u"A"_qs, font).width * 2.0 + shaper.shape(u"V"_qs, font).width;
    EXPECT_LT(shaper.shape(u"AVA"_qs, font).width, apart - 10);
    EXPECT_LT(shaper.shape(u"ffi"_qs, font).glyphs.size(), 3);
    EXPECT_GT(shaper.shape(u" "_qs, font).width, 100) << "blanks are wide, too";
}

TEST(TextShaperTest, severalThreadsGetTheSameWords)
{
    ASSERT_TRUE(loadDocumentFonts().ok());
    TextShaper shaper;
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::atomic<int> wrong = 0;
    for (int task = 0; task < 8; ++task)
        pool.start([&shaper, &wrong] {
            for (int i = 0; i < 200; ++i) {
                const QString word = QStringLiteral("Сөз%1").arg(i);
                if (textOf(shaper.shape(word, documentFont(11, i % 2 == 0))) != word)
                    ++wrong;
            }
        });
    pool.waitForDone();
    EXPECT_EQ(wrong, 0);
}
