// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/documentfaces.h>
#include <core/document/truetypefont.h>

#include <QFile>

#include <gtest/gtest.h>
#include <random>

using namespace tereze;
using namespace tereze::document;

namespace {

QByteArray regularFace()
{
    EXPECT_TRUE(DocumentFaces::load().ok()); // also makes the built-in files known
    QFile file(u":/fonts/NotoSerif-Regular.ttf"_qs);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(TrueTypeFontTest, readsTheFourFacesOfDocuments)
{
    const auto faces = DocumentFaces::load();
    ASSERT_TRUE(faces.ok());
    QList<QByteArray> names;
    for (const TrueTypeFont &font : (*faces)->fonts) {
        names.append(font.postScriptName());
        EXPECT_EQ(font.unitsPerEm(), 1000);
        EXPECT_GT(font.ascent(), font.capHeight());
        EXPECT_LT(font.descent(), 0);
        for (int glyph = 0; glyph < font.glyphs(); ++glyph)
            EXPECT_TRUE(font.outline(glyph).ok()) << glyph;
    }
    EXPECT_EQ(names,
        (QList<QByteArray> {
            "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic", "NotoSerif-BoldItalic" }));
}

TEST(TrueTypeFontTest, aFileThatIsCutOffIsRefused)
{
    const QByteArray whole = regularFace();
    ASSERT_TRUE(TrueTypeFont::read(whole).ok());
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        const auto length = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size() - 4));
        const auto font = TrueTypeFont::read(whole.left(length));
        ASSERT_FALSE(font.ok()) << length;
        EXPECT_EQ(font.error().kind, ErrorKind::Corrupt);
    }
    EXPECT_FALSE(TrueTypeFont::read({}).ok());
    EXPECT_FALSE(TrueTypeFont::read("OTTO" + whole.mid(4)).ok());
}

TEST(TrueTypeFontTest, damagedBytesAreErrorsOrOutlinesWithinTheFile)
{
    const QByteArray whole = regularFace();
    std::mt19937 random(11);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        // Everywhere, and where it hurts most: in the directory and at the begin of tables.
        for (int i = 0; i < 400; ++i)
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()))] =
                static_cast<char>(random());
        if (round % 2 == 0)
            damaged[static_cast<qsizetype>(12 + random() % 300)] = static_cast<char>(random());
        const auto font = TrueTypeFont::read(damaged);
        if (!font) {
            EXPECT_EQ(font.error().kind, ErrorKind::Corrupt);
            ++refused;
            continue;
        }
        for (int glyph = 0; glyph < font->glyphs(); ++glyph) {
            const auto outline = font->outline(glyph);
            if (!outline) {
                EXPECT_EQ(outline.error().kind, ErrorKind::Corrupt);
                ++refused;
                continue;
            }
            for (const auto &reference : outline->references)
                EXPECT_TRUE(
                    reference.glyph < font->glyphs() && reference.offset + 2 <= outline->bytes.size());
        }
    }
    EXPECT_GT(refused, 60);
}
