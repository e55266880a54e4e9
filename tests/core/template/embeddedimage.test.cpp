// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/commands/templateeditor.h>
#include <core/template/embeddedimage.h>
#include <core/template/htmlsubset.h>

#include <QBuffer>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::templates;

namespace {

QByteArray pictureFile(const QSize &size, const char *format, const QColor &color = Qt::darkGreen)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format));
    return file;
}

QString pictureTag(const QByteArray &file = pictureFile({ 40, 20 }, "PNG"))
{
    const auto image = EmbeddedImage::fromFile(file);
    EXPECT_TRUE(image.ok());
    return *image->tag(u"Елтаңба"_qs, { 30, 15 });
}

QStringList rulesOfImage(const QString &html)
{
    QStringList rules;
    const Findings findings = HtmlSubset::checkTemplate(html);
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules;
}

} // namespace

TEST(EmbeddedImageTest, aPictureStandsInTheTemplateItself)
{
    for (const char *format : { "PNG", "JPEG" }) {
        const QByteArray file = pictureFile({ 40, 20 }, format);
        const auto image = EmbeddedImage::fromFile(file);
        ASSERT_TRUE(image.ok()) << format;
        EXPECT_EQ(image->size(), QSize(40, 20));
        EXPECT_EQ(image->isDrawing(), QByteArray(format) == "PNG");
        const auto again = EmbeddedImage::fromSource(image->source());
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(again->source(), image->source());
        const auto tag = image->tag(u"Елтаңба"_qs, { 30.04, 15 });
        ASSERT_TRUE(tag.ok());
        EXPECT_TRUE(tag->endsWith(u"\" alt=\"Елтаңба\" width=\"30.0mm\" height=\"15.0mm\">"_qs));
        EXPECT_EQ(rulesOfImage(u"<p>"_qs + *tag + u"</p>"_qs), QStringList());
    }
}

TEST(EmbeddedImageTest, whatShinesThroughBecomesWhite)
{
    const auto image = EmbeddedImage::fromFile(pictureFile({ 4, 4 }, "PNG", Qt::transparent));
    ASSERT_TRUE(image.ok());
    EXPECT_FALSE(image->image().hasAlphaChannel());
    EXPECT_EQ(image->image().pixelColor(1, 1), QColor(Qt::white));
}

TEST(EmbeddedImageTest, otherFilesDamagedOnesAndLargeOnesAreRefusedInPlainWords)
{
    const QByteArray sound = pictureFile({ 300, 300 }, "PNG", Qt::red);
    QByteArray noise(EmbeddedImage::maximumBytes + 1, 'x');
    for (const QByteArray &file :
        { QByteArray(), QByteArray("GIF89a"), QByteArray("<svg/>"), sound.left(sound.size() / 2), noise,
            pictureFile({ 4001, 1 }, "PNG"), pictureFile({ 2001, 2000 }, "PNG") }) {
        const auto image = EmbeddedImage::fromFile(file);
        ASSERT_FALSE(image.ok()) << file.size();
        EXPECT_EQ(image.error().kind, ErrorKind::InvalidInput);
        EXPECT_FALSE(image.error().userText.isEmpty());
    }
    const auto image = EmbeddedImage::fromFile(sound);
    for (const QString &source : { u""_qs, u"logo.png"_qs, u"https://example.kz/a.png"_qs,
             u"data:image/gif;base64,AA=="_qs, u"data:image/png;base64,"_qs, u"data:image/png;base64,@@@@"_qs,
             image->source().replace(u"image/png"_qs, u"image/jpeg"_qs) })
        EXPECT_FALSE(EmbeddedImage::fromSource(source).ok()) << source.left(40).toStdString();
    EXPECT_FALSE(image->tag(u"x"_qs, { 0.5, 10 }).ok());
    EXPECT_FALSE(image->tag(u"x"_qs, { 10, 241 }).ok());
    for (const QString &alt : { u""_qs, u"  "_qs, u"a<b"_qs, u"a\"b"_qs, u"{{x}}"_qs, QString(201, u'a') })
        EXPECT_FALSE(image->tag(alt, { 10, 10 }).ok()) << alt.toStdString();
}

TEST(EmbeddedImageTest, theCheckNamesWhatIsWrongWithAnElement)
{
    const QString tag = pictureTag();
    EXPECT_EQ(rulesOfImage(QString(tag).replace(u"alt=\"Елтаңба\""_qs, u""_qs)),
        QStringList { u"image_without_words"_qs });
    EXPECT_EQ(
        rulesOfImage(QString(tag).replace(u"30.0mm"_qs, u"30px"_qs)), QStringList { u"bad_attribute"_qs });
    EXPECT_EQ(rulesOfImage(QString(tag).replace(u"width="_qs, u"onload=\"x\" width="_qs)),
        QStringList { u"attribute_refused"_qs });
    EXPECT_EQ(rulesOfImage(QString(tag).replace(u"data:image/png"_qs, u"file:image/png"_qs)),
        QStringList { u"bad_image"_qs });
    EXPECT_EQ(rulesOfImage(tag + u"</img>"_qs), QStringList { u"unopened_element"_qs });
}

TEST(EmbeddedImageTest, onThePageItIsOneThingThatMovesAndDependsLikeATag)
{
    const QString tag = pictureTag();
    TemplateEditor editor(u"<p>a</p><p>b</p>"_qs);
    ASSERT_TRUE(editor.change(u"x"_qs, editor.text().insertTag(4, tag)).ok());
    EXPECT_EQ(editor.source(), u"<p>a%1</p><p>b</p>"_qs.arg(tag));
    ASSERT_TRUE(editor.hasPage());
    const auto &pieces = editor.page().blocks.front().pieces;
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces.back().kind, PagePiece::Kind::Tag);
    EXPECT_EQ(pieces.back().text, tag);
    ASSERT_TRUE(editor
                    .change(u"x"_qs,
                        editor.sections().wrap(
                            SectionOperations::Around::Text, 4, 4 + tag.size(), u"form.seal"_qs, false))
                    .ok());
    EXPECT_EQ(editor.source(), u"<p>a{{#form.seal}}%1{{/form.seal}}</p><p>b</p>"_qs.arg(tag));
    editor.undoStack().undo();
    ASSERT_TRUE(
        editor.change(u"x"_qs, editor.text().replaceTag(4, QString(tag).replace(u"30.0mm"_qs, u"40.0mm"_qs)))
            .ok());
    EXPECT_TRUE(editor.source().contains(u"40.0mm"_qs));
    const QString fragment = editor.text().fragment(4, 4 + tag.size());
    EXPECT_TRUE(fragment.contains(u"<img src="_qs));
    ASSERT_TRUE(editor.change(u"x"_qs, editor.text().remove(4, 4 + tag.size())).ok());
    EXPECT_EQ(editor.source(), u"<p>a</p><p>b</p>"_qs);
    ASSERT_TRUE(editor.change(u"x"_qs, editor.text().paste(4, fragment)).ok());
    EXPECT_EQ(editor.source().count(u"<img"_qs), 1);
}
