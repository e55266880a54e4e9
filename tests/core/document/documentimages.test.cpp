// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <core/document/qtdocumentrenderer.h>
#include <core/template/embeddedimage.h>

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::runProgram;

namespace {

QString sealTag(const char *format, const QSizeF &millimetres)
{
    QImage image(120, 60, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setBrush(QColor(0, 90, 160));
    painter.drawEllipse(10, 5, 100, 50);
    painter.end();
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return *templates::EmbeddedImage::fromFile(file)->tag(u"Елтаңба"_qs, millimetres);
}

} // namespace

TEST(DocumentImagesTest, picturesStandInTheirSizeOnEveryPageThatHasThemAndKeepThePdfAForm)
{
    TEREZE_PROGRAM("pdfimages");
    TEREZE_PROGRAM("qpdf");
    QString lines;
    for (int i = 0; i < 45; ++i)
        lines += u"<p>Жол</p>"_qs;
    const DocumentRequest request =
        test::requestFor(u"<header><p>%1</p></header><p align=\"center\">%2</p>%3"_qs.arg(
            sealTag("PNG", { 20, 10 }), sealTag("PNG", { 60, 30 }), lines));
    const auto rendered = QtDocumentRenderer().render(request);
    ASSERT_TRUE(rendered.ok()) << rendered.error().logLine().toStdString();
    EXPECT_EQ(rendered->charactersWithoutGlyph, QString());
    const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("TEREZE_TEST_OUTPUT");
    const QString path = (kept.isEmpty() ? folder.path() : kept) + u"/images.pdf"_qs;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(rendered->pdf);
    file.close();
    EXPECT_EQ(runProgram(u"qpdf"_qs, { u"--check"_qs, path }).exitCode, 0);
    // page num type width height color comp bpc enc interp object ID x-ppi y-ppi
    const QStringList list = QString::fromUtf8(runProgram(u"pdfimages"_qs, { u"-list"_qs, path }).output)
                                 .split(u'\n', Qt::SkipEmptyParts)
                                 .mid(2);
    QStringList seen;
    for (const QString &line : list) {
        const QStringList cells = line.simplified().split(u' ');
        ASSERT_GE(cells.size(), 14) << line.toStdString();
        EXPECT_EQ(cells.at(2), u"image"_qs); // no mask: nothing shines through
        EXPECT_EQ(cells.at(9), u"no"_qs); // PDF/A-1 forbids interpolation
        seen << cells.at(0) + u' ' + cells.at(12);
    }
    // 120 pixels on 20 mm are 152 dots an inch, on 60 mm 51.
    EXPECT_EQ(seen, (QStringList { u"1 51"_qs, u"1 152"_qs, u"2 152"_qs }));
    const QByteArray plain =
        runProgram(u"qpdf"_qs, { u"--qdf"_qs, u"--object-streams=disable"_qs, path, u"-"_qs }).output;
    static const QRegularExpression mask(u"/SMask (?!/None)"_qs);
    EXPECT_FALSE(mask.match(QString::fromLatin1(plain)).hasMatch());
    EXPECT_EQ(QtDocumentRenderer().render(request)->pdf, rendered->pdf); // the same once more
}

TEST(DocumentImagesTest, aPhotographIsSetToo)
{
    const auto rendered =
        QtDocumentRenderer().render(test::requestFor(u"<p>%1</p>"_qs.arg(sealTag("JPEG", { 60, 30 }))));
    ASSERT_TRUE(rendered.ok()) << rendered.error().logLine().toStdString();
    EXPECT_EQ(rendered->pages, 1);
}

TEST(DocumentImagesTest, aPictureFromOutsideIsRefused)
{
    const auto rendered = QtDocumentRenderer().render(test::requestFor(
        u"<p><img src=\"file:///etc/passwd\" alt=\"x\" width=\"10mm\" height=\"10mm\"></p>"_qs));
    ASSERT_FALSE(rendered.ok());
    EXPECT_EQ(rendered.error().kind, ErrorKind::InvalidInput);
}
