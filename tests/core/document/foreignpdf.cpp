// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignpdf.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QRandomGenerator>

namespace tereze::test {

int ForeignPdf::add(const QByteArray &body)
{
    m_objects << body;
    return static_cast<int>(m_objects.size()) + 3;
}

int ForeignPdf::addStream(const QByteArray &dictionary, const QByteArray &data)
{
    return add("<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
        + "\nendstream");
}

void ForeignPdf::addPage(const Page &page)
{
    const int content = addStream({}, page.content);
    addPageOf(page.boxes + " /Contents " + QByteArray::number(content)
        + " 0 R /Resources << /Font << /F1 3 0 R >> " + page.resources + " >>");
}

void ForeignPdf::addPageOf(const QByteArray &entries)
{
    m_pages << add("<< /Type /Page /Parent 2 0 R " + entries + " >>");
}

QByteArray ForeignPdf::bytes() const
{
    QByteArray kids;
    for (const int page : m_pages)
        kids += QByteArray::number(page) + " 0 R ";
    const QList<QByteArray> objects =
        QList<QByteArray> { "<< /Type /Catalog /Pages 2 0 R " + m_catalogue + " >>",
            "<< /Type /Pages /Kids [ " + kids + "] /Count " + QByteArray::number(m_pages.size()) + " >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" }
        + m_objects;
    QByteArray file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + size
        + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray ForeignPdf::letter(const QByteArray &boxes, int lines)
{
    Page page;
    page.boxes = boxes;
    page.content = "BT /F1 12 Tf 14 TL 72 780 Td\n";
    for (int i = 1; i <= lines; ++i)
        page.content +=
            "(Line " + QByteArray::number(i) + " of a letter that another program has made) Tj T*\n";
    page.content += "ET\n";
    ForeignPdf pdf;
    pdf.addPage(page);
    return pdf.bytes();
}

QByteArray ForeignPdf::scan()
{
    QImage paper(1240, 1754, QImage::Format_RGB32);
    QRandomGenerator grain(7);
    for (int y = 0; y < paper.height(); ++y)
        for (int x = 0; x < paper.width(); ++x) {
            const int tone = 232 + static_cast<int>(grain.bounded(11)) - 5;
            paper.setPixel(x, y, qRgb(tone, tone, tone - 6));
        }
    QPainter painter(&paper);
    QFont font;
    font.setPixelSize(28);
    painter.setFont(font);
    for (int i = 0; i < 24; ++i)
        painter.drawText(150, 200 + i * 44, QStringLiteral("Line %1 of a page that was scanned").arg(i + 1));
    painter.end();
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    paper.save(&buffer, "JPG", 75);
    ForeignPdf pdf;
    const int image = pdf.addStream(
        "/Type /XObject /Subtype /Image /Width 1240 /Height 1754 /BitsPerComponent 8 /ColorSpace /DeviceRGB "
        "/Filter /DCTDecode",
        jpeg);
    pdf.addPage({ "/MediaBox [0 0 595.2 841.9]", "q 595.2 0 0 841.9 0 0 cm /Im1 Do Q",
        "/XObject << /Im1 " + QByteArray::number(image) + " 0 R >>" });
    return pdf.bytes();
}

} // namespace tereze::test
