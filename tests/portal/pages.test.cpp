// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/portal/pages.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using tereze::portal::Pages;

namespace {

const QTimeZone almaty("Asia/Almaty");

void writePage(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"x.html"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST(PortalPages, thePagesThatAreBuiltInAreThoseOfTheSources)
{
    const QDir folder(tereze::test::sourceRoot() + u"/resources/portal"_qs);
    for (const QString &part : { u"pages"_qs, u"pages/parts"_qs, u"texts"_qs, u"assets"_qs }) {
        const QStringList files = QDir(folder.filePath(part)).entryList(QDir::Files);
        ASSERT_FALSE(files.isEmpty());
        EXPECT_EQ(QDir(u":/portal/"_qs + part).entryList(QDir::Files), files);
    }
    const auto pages = Pages::read(u":/portal/pages"_qs, almaty);
    ASSERT_TRUE(pages.ok()) << pages.error().detail.toStdString();
    EXPECT_EQ(pages->names().size(), 15);
}

TEST(PortalPages, loadNothingFromElsewhereAndHoldNoScriptOrInlineStyle)
{
    const QString root = tereze::test::sourceRoot() + u"/resources/portal/"_qs;
    static const QRegularExpression refused(
        u"<script|<style|\\sstyle=|\\son[a-z]+=|javascript:|(src|href|action)=\"(https?:)?//"_qs);
    int read = 0;
    for (const QString &part : { u"pages"_qs, u"pages/parts"_qs }) {
        for (const QString &name : QDir(root + part).entryList({ u"*.html"_qs }, QDir::Files)) {
            QFile file(root + part + u'/' + name);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            EXPECT_FALSE(text.contains(refused)) << name.toStdString();
            EXPECT_FALSE(text.contains(u"{{{")) << name.toStdString();
            ++read;
        }
    }
    EXPECT_GT(read, 13);
    QFile css(root + u"assets/portal.css"_qs);
    ASSERT_TRUE(css.open(QIODevice::ReadOnly));
    const QByteArray style = css.readAll();
    EXPECT_FALSE(style.contains("url("));
    EXPECT_FALSE(style.contains("@import"));
}

TEST(PortalPages, refuseAFaultyTemplateByNameAndAMissingValue)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(Pages::read(folder.path(), almaty).ok()) << "a folder without pages is a mistake";
    writePage(folder, "{{#a}}");
    const auto open = Pages::read(folder.path(), almaty);
    ASSERT_FALSE(open.ok());
    EXPECT_TRUE(open.error().detail.startsWith(u"x.html"));
    writePage(folder, "{{{a}}}");
    EXPECT_FALSE(Pages::read(folder.path(), almaty).ok()) << "nothing goes into a page unescaped";
    writePage(folder, "{{>none}}");
    EXPECT_FALSE(Pages::read(folder.path(), almaty).ok());
    writePage(folder, "<p>{{a}}</p>");
    const auto pages = Pages::read(folder.path(), almaty);
    ASSERT_TRUE(pages.ok());
    EXPECT_EQ(pages->render(u"x"_qs, { { u"a"_qs, u"<b>"_qs } }, u"kk"_qs).value(), "<p>&lt;b&gt;</p>");
    EXPECT_FALSE(pages->render(u"x"_qs, {}, u"kk"_qs).ok());
    EXPECT_FALSE(pages->render(u"y"_qs, {}, u"kk"_qs).ok());
}
