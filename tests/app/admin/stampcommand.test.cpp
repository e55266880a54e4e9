// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/qrverdict.h>

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>

using namespace tereze;
using tereze::test::runAdmin;

namespace {

class AdminStamp : public ::testing::Test {
protected:
    void SetUp() override
    {
        QPdfWriter writer(path(u"in.pdf"_qs));
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.drawText(QPointF(0, 200), u"Letter of another program"_qs);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    test::Ran stamp(const QStringList &options, const QString &in = u"in.pdf"_qs) const
    {
        return runAdmin(
            QStringList { u"document"_qs, u"stamp"_qs, path(in), path(u"out.pdf"_qs), u"--json"_qs }
            + options);
    }
    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
    const QString m_qr = u"HTTPS://TEREZE.EXAMPLE.KZ/Q/SPECIMEN"_qs;
};

} // namespace

TEST_F(AdminStamp, aPdfOfAnotherProgramGetsQrAndNumber)
{
    const auto ran = stamp({ u"--qr"_qs, m_qr, u"--language"_qs, u"ru"_qs, u"--number"_qs, u"С-7"_qs,
        u"--date"_qs, u"2026-11-21"_qs });
    ASSERT_EQ(ran.code, 0) << ran.messages.constData() << ran.output.constData();
    EXPECT_EQ(ran.json().object().value(u"pages").toInt(), 1);
    const QString text =
        QString::fromUtf8(output(u"pdftotext"_qs, { u"-layout"_qs, path(u"out.pdf"_qs), u"-"_qs }));
    for (const QString &part : { u"Letter of another program"_qs, u"№ С-7"_qs, u"21 ноября 2026"_qs })
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
    output(u"pdftoppm"_qs,
        { u"-r"_qs, u"150"_qs, u"-png"_qs, u"-singlefile"_qs, path(u"out.pdf"_qs), path(u"out"_qs) });
    EXPECT_EQ(
        output(u"zbarimg"_qs, { u"--raw"_qs, u"-q"_qs, path(u"out.png"_qs) }).trimmed(), m_qr.toLatin1());
}

TEST_F(AdminStamp, whatCannotBeStampedIsRefusedAndNothingIsWritten)
{
    QFile broken(path(u"broken.pdf"_qs));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.7 and no more");
    broken.close();
    const QStringList good { u"--qr"_qs, m_qr, u"--language"_qs, u"ru"_qs };
    const auto ran = stamp(good, u"broken.pdf"_qs);
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.json().object().value(u"error").toObject().value(u"kind").toString(), u"invalid_input"_qs)
        << ran.output.constData();
    EXPECT_EQ(stamp(good, u"absent.pdf"_qs).code, 1);
    EXPECT_EQ(stamp(good + QStringList { u"--at"_qs, u"1,0,0"_qs }).code, 1) << "the text stands there";
    EXPECT_EQ(stamp({ u"--qr"_qs, u"http://elsewhere.kz/"_qs, u"--language"_qs, u"ru"_qs }).code, 1);
    for (const QStringList &wrong : { QStringList {}, good + QStringList { u"--number"_qs, u"7"_qs },
             good + QStringList { u"--number"_qs, u"7"_qs, u"--date"_qs, u"soon"_qs },
             good + QStringList { u"--date"_qs, u"2026-11-21"_qs },
             good + QStringList { u"--at"_qs, u"1,x,2"_qs }, good + QStringList { u"--at"_qs, u"1,2"_qs } })
        EXPECT_EQ(stamp(wrong).code, 2) << wrong.join(u' ').toStdString();
    EXPECT_FALSE(QFile::exists(path(u"out.pdf"_qs)));
}
