// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfondisk.h"

#include "support.h"

#include <QFile>

#include <gtest/gtest.h>

namespace tereze::test {

PdfOnDisk::PdfOnDisk(const QByteArray &pdf, const char *name)
{
    const QString kept = qEnvironmentVariable("TEREZE_TEST_OUTPUT");
    m_base = (kept.isEmpty() ? m_folder.path() : kept) + u'/' + QString::fromLatin1(name);
    QFile file(path());
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
}

QString PdfOnDisk::text() const
{
    return QString::fromUtf8(runProgram(u"pdftotext"_qs, { u"-layout"_qs, path(), u"-"_qs }).output);
}

QString PdfOnDisk::qrAt(int dpi, int page) const
{
    picture(dpi, page);
    return QString::fromUtf8(runProgram(u"zbarimg"_qs, { u"--raw"_qs, u"-q"_qs, m_base + u".png"_qs }).output)
        .trimmed();
}

QImage PdfOnDisk::picture(int dpi, int page) const
{
    const QString number = QString::number(page);
    runProgram(u"pdftoppm"_qs,
        { u"-png"_qs, u"-r"_qs, QString::number(dpi), u"-f"_qs, number, u"-l"_qs, number, u"-singlefile"_qs,
            u"-cropbox"_qs, path(), m_base });
    return QImage(m_base + u".png"_qs);
}

} // namespace tereze::test
