// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/pdfprinter.h>

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;

namespace {

QByteArray pdfOf(int pages, const QSizeF &millimetres = { 100, 100 })
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(100, 1'000, QString::number(page));
    }
    painter.end();
    return bytes;
}

/// A printer that runs out of paper.
class OnePagePrinter : public QPrinter {
public:
    bool newPage() override { return false; }
};

void printToFile(QPrinter &printer, const QString &path)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setResolution(72);
}

} // namespace

TEST(PdfPrinter, printsEveryPage)
{
    const QTemporaryDir folder;
    QPrinter printer;
    printToFile(printer, folder.filePath(u"out.pdf"_qs));
    const auto done = ui::printPdf(pdfOf(2), printer);
    EXPECT_TRUE(done.ok());
    QFile file(folder.filePath(u"out.pdf"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("/Count 2"));
}

TEST(PdfPrinter, aPageThatThePrinterDoesNotTakeIsAFailure)
{
    const QTemporaryDir folder;
    OnePagePrinter printer;
    printToFile(printer, folder.filePath(u"out.pdf"_qs));
    const auto done = ui::printPdf(pdfOf(2), printer);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().kind, ErrorKind::Unavailable);
    EXPECT_FALSE(done.error().userText.isEmpty());
}

TEST(PdfPrinter, aPageThatCannotBeDrawnIsAFailure)
{
    const QTemporaryDir folder;
    QPrinter printer;
    printToFile(printer, folder.filePath(u"out.pdf"_qs));
    printer.setResolution(1'200);
    const auto done = ui::printPdf(pdfOf(1, { 4'900, 4'900 }), printer); // 116,000 pixels a side
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().kind, ErrorKind::InvalidInput);
}

TEST(PdfPrinter, whatIsNoPdfAndAPrinterThatIsNotThereAreFailures)
{
    QPrinter printer;
    printToFile(printer, u"/proc/nowhere/out.pdf"_qs);
    EXPECT_FALSE(ui::printPdf(pdfOf(1), printer).ok());
    EXPECT_FALSE(ui::printPdf("no pdf", printer).ok());
}
