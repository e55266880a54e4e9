// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <core/document/documentfaces.h>
#include <core/document/fontsubset.h>

#include <QFile>
#include <QPainterPath>
#include <QRawFont>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::runProgram;

namespace {

const QString letters = u"ӘҒҚҢӨҰҮҺІәғқңөұүһіЙйЁёЇїҐґÄéñABCxyz0123456789№«»—₸ ."_qs;

struct Subsetted {
    FontSubset subset;
    QList<int> glyphs; ///< of the font, by code
};

Subsetted subsetOf(const TrueTypeFont &font, const QString &face)
{
    const QRawFont raw(u":/fonts/"_qs + face, 1000);
    Subsetted made { FontSubset(font), { 0 } };
    for (const QChar c : letters) {
        const int glyph = static_cast<int>(raw.glyphIndexesForString(c).first());
        EXPECT_EQ(made.subset.codeOf(glyph, c), made.glyphs.size());
        made.glyphs.append(glyph);
    }
    return made;
}

} // namespace

TEST(FontSubsetTest, itsOutlinesAreThoseOfTheFontByTheEyeOfFreeType)
{
    const auto faces = DocumentFaces::load();
    ASSERT_TRUE(faces.ok());
    const char *const names[] = { "NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf",
        "NotoSerif-BoldItalic.ttf" };
    for (size_t face = 0; face < DocumentFaces::count; ++face) {
        const QString name = QString::fromLatin1(names[face]);
        const Subsetted made = subsetOf((*faces)->fonts.at(face), name);
        const auto file = made.subset.file();
        ASSERT_TRUE(file.ok()) << qPrintable(file.error().logLine());
        EXPECT_LT(file->bytes.size(), 40'000);
        EXPECT_GE(file->glyphs, made.subset.codes());
        const QRawFont whole(u":/fonts/"_qs + name, 1000, QFont::PreferNoHinting);
        const QRawFont part(file->bytes, 1000, QFont::PreferNoHinting);
        ASSERT_TRUE(part.isValid());
        for (int code = 0; code < made.subset.codes(); ++code) {
            const auto glyph = static_cast<quint32>(made.glyphs.at(code));
            EXPECT_EQ(part.pathForGlyph(static_cast<quint32>(code)), whole.pathForGlyph(glyph)) << code;
            EXPECT_EQ(made.subset.width(code), qRound(whole.advancesForGlyphIndexes({ glyph }).first().x()))
                << code;
        }
    }
}

TEST(FontSubsetTest, fontToolsReadsEveryTableOfIt)
{
    if (runProgram(u"/usr/bin/python3"_qs, { u"-c"_qs, u"import fontTools"_qs }).exitCode != 0)
        GTEST_SKIP() << "python3-fonttools is absent";
    const auto faces = DocumentFaces::load();
    ASSERT_TRUE(faces.ok());
    const auto file = subsetOf((*faces)->fonts[0], u"NotoSerif-Regular.ttf"_qs).subset.file();
    ASSERT_TRUE(file.ok());
    const QTemporaryDir folder;
    QFile onDisk(folder.filePath(u"subset.ttf"_qs));
    ASSERT_TRUE(onDisk.open(QIODevice::WriteOnly));
    onDisk.write(file->bytes);
    onDisk.close();
    const auto read = runProgram(u"/usr/bin/python3"_qs,
        { u"-c"_qs,
            u"import sys\n"
            "from fontTools.ttLib import TTFont\n"
            "from fontTools.pens.recordingPen import RecordingPen\n"
            "font = TTFont(sys.argv[1], checkChecksums=2)\n"
            "[font[tag] for tag in font.keys()]\n"
            "glyphs = font.getGlyphSet()\n"
            "for name in glyphs.keys():\n"
            "    glyphs[name].draw(RecordingPen())\n"
            "print(len(glyphs.keys()), font['maxp'].numGlyphs)"_qs,
            onDisk.fileName() });
    EXPECT_EQ(read.exitCode, 0) << read.errors.constData();
    const QList<QByteArray> counts = read.output.trimmed().split(' ');
    ASSERT_EQ(counts.size(), 2) << read.output.constData();
    EXPECT_EQ(counts.at(0), counts.at(1));
    EXPECT_EQ(counts.at(0).toInt(), file->glyphs);
    EXPECT_GT(counts.at(0).toInt(), letters.size());
}

TEST(FontSubsetTest, aGlyphHasACodeForEachTextAndEqualQuestionsGiveEqualFiles)
{
    const auto faces = DocumentFaces::load();
    ASSERT_TRUE(faces.ok());
    FontSubset one((*faces)->fonts[0]);
    EXPECT_FALSE(one.isUsed());
    const quint16 first = one.codeOf(36, u"A"_qs);
    EXPECT_EQ(one.codeOf(36, u"A"_qs), first);
    const quint16 second = one.codeOf(36, u"А"_qs); // Cyrillic
    EXPECT_NE(second, first);
    EXPECT_EQ(one.text(first), u"A"_qs);
    EXPECT_EQ(one.text(second), u"А"_qs);
    EXPECT_TRUE(one.isUsed());
    FontSubset other((*faces)->fonts[0]);
    (void)other.codeOf(36, u"A"_qs);
    (void)other.codeOf(36, u"А"_qs);
    EXPECT_EQ(one.file()->bytes, other.file()->bytes);
}

TEST(FontSubsetTest, whatTheFontLacksAndTooManyGlyphsAreErrors)
{
    const auto faces = DocumentFaces::load();
    ASSERT_TRUE(faces.ok());
    const TrueTypeFont &font = (*faces)->fonts[0];
    FontSubset beyond(font);
    (void)beyond.codeOf(font.glyphs(), u"x"_qs);
    EXPECT_EQ(beyond.file().error().kind, ErrorKind::Corrupt);
    FontSubset full(font);
    for (int i = 0; i < 70'000; ++i)
        (void)full.codeOf(3, QString::number(i));
    EXPECT_EQ(full.file().error().kind, ErrorKind::InvalidInput);
}
