// SPDX-License-Identifier: GPL-3.0-or-later
// A table in its three formats, read by programs that are not ours: openpyxl, Python's csv, pdftotext and
// pdfinfo.
#include <core/report/csvtable.h>
#include <core/report/tablefile.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/support/naughty.h>
#include <tests/support/shared.h>

using namespace tereze;
using report::TableFormat;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

report::PrintedTable sample()
{
    report::PrintedTable table;
    table.title = u"Анықтамалар журналы"_qs;
    table.notes = QStringList { u"01.03.2026 – 31.03.2026"_qs };
    table.language = u"kk"_qs;
    table.columns = { { u"Нөмірі"_qs, 22, false }, { u"Құжат; «тырнақша»"_qs, 36, false },
        { u"Басылған"_qs, 8, true } };
    table.rows << QStringList { u"С-1/2026-ABC2"_qs, u"Оқу орнынан \"анықтама\"; ₸ 100\nекінші жол"_qs,
        u"2"_qs }
               << QStringList { u"=1+1"_qs, u"@SUM(A1)"_qs, QString() }
               << QStringList { u"00123"_qs, u"-5"_qs, u"0"_qs };
    return table;
}

class TableFile : public ::testing::Test {
protected:
    QString write(const report::PrintedTable &table, TableFormat format)
    {
        const QString path = m_folder.filePath(u"list."_qs + report::suffixOf(format));
        const auto written = report::writeTable(table, format, path);
        EXPECT_TRUE(written.ok()) << written.error().logLine().toStdString();
        return path;
    }
    /// Cells of a workbook, each with its type, row by row.
    QJsonArray workbook(const QString &path)
    {
        return QJsonDocument::fromJson(
            outputOf(u"python3"_qs, { test::sourceRoot() + u"/tests/support/readworkbook.py"_qs, path }))
            .array();
    }
    QJsonArray csv(const QString &path)
    {
        return QJsonDocument::fromJson(outputOf(u"python3"_qs,
                                           { u"-c"_qs,
                                               u"import sys, json, csv\n"
                                               "f = open(sys.argv[1], encoding='utf-8-sig', newline='')\n"
                                               "print(json.dumps(list(csv.reader(f, delimiter=';'))))"_qs,
                                               path }))
            .array();
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(TableFile, aWorkbookHoldsTextsAsTextsAndNumbersAsNumbers)
{
    const QJsonArray rows = workbook(write(sample(), TableFormat::Xlsx));
    ASSERT_EQ(rows.size(), 6);
    EXPECT_EQ(rows.at(0)[0][0].toString(), u"Анықтамалар журналы");
    EXPECT_EQ(rows.at(1)[0][0].toString(), u"01.03.2026 – 31.03.2026");
    EXPECT_EQ(rows.at(2)[1][0].toString(), u"Құжат; «тырнақша»");
    EXPECT_EQ(rows.at(3)[1][0].toString(), sample().rows.at(0).at(1));
    EXPECT_EQ(rows.at(3)[2][0].toInt(), 2);
    EXPECT_EQ(rows.at(3)[2][1].toString(), u"n");
    EXPECT_EQ(rows.at(4)[0][0].toString(), u"=1+1");
    EXPECT_EQ(rows.at(4)[0][1].toString(), u"s") << "a text that looks like a formula is none";
    EXPECT_EQ(rows.at(5)[0][0].toString(), u"00123") << "zeros before a number stay";
}

TEST_F(TableFile, csvIsReadBackAndHoldsNoFormula)
{
    const QString path = write(sample(), TableFormat::Csv);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const QJsonArray rows = csv(path);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows.at(0)[1].toString(), u"Құжат; «тырнақша»");
    EXPECT_EQ(rows.at(1)[1].toString(), sample().rows.at(0).at(1));
    EXPECT_EQ(rows.at(2)[0].toString(), u"'=1+1");
    EXPECT_EQ(rows.at(2)[1].toString(), u"'@SUM(A1)");
    EXPECT_EQ(rows.at(3)[1].toString(), u"'-5");
    for (const QString &hidden :
        { u" =1+1"_qs, u"\u00A0=1"_qs, u"\u200B+1"_qs, u"\t=1"_qs, u"\r=1"_qs, u"＝1"_qs }) {
        report::PrintedTable one = sample();
        one.rows = { QStringList { hidden, QString(), QString() } };
        EXPECT_TRUE(report::csvTable(one).contains("'")) << hidden.toStdString();
    }
}

TEST_F(TableFile, aPdfRepeatsItsHeaderAndCountsItsPages)
{
    report::PrintedTable table = sample();
    for (int i = 0; i < 200; ++i)
        table.rows << QStringList { u"С-%1/2026-ABC2"_qs.arg(i + 10),
            u"Құрманғалиева Ә. Ғ., ұзақ мәтін "_qs.repeated(3), QString::number(i) };
    const QString path = write(table, TableFormat::Pdf);
    const QString facts = QString::fromUtf8(outputOf(u"pdfinfo"_qs, { path }));
    EXPECT_TRUE(facts.contains(u"A4")) << facts.toStdString();
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_qs, { u"-layout"_qs, path, u"-"_qs }));
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 3);
    EXPECT_TRUE(pages.at(0).contains(u"Анықтамалар журналы"));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages.at(i).contains(u"Нөмірі")) << i;
        EXPECT_TRUE(QString(pages.at(i)).remove(u' ').contains(u"%1/%2"_qs.arg(i + 1).arg(pages.size())))
            << i;
    }
    for (int i = 0; i < 200; ++i)
        EXPECT_EQ(text.count(u"С-%1/2026-ABC2"_qs.arg(i + 10)), 1) << i;
    EXPECT_EQ(text.count(u"Құрманғалиева"), 600) << "no line of a cell is lost";
    const QString fonts = QString::fromUtf8(outputOf(u"pdffonts"_qs, { path }));
    static const QRegularExpression font(
        u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_qs, QRegularExpression::MultilineOption);
    int embedded = 0;
    for (auto it = font.globalMatch(fonts); it.hasNext(); ++embedded)
        EXPECT_EQ(it.next().captured(1), u"yes") << fonts.toStdString();
    EXPECT_GT(embedded, 0);
}

TEST_F(TableFile, naughtyTextsComeBackFromEveryFormat)
{
    report::PrintedTable table = sample();
    table.rows.clear();
    TEREZE_NAUGHTY(naughty);
    for (const QString &text : naughty)
        table.rows << QStringList { text, text, QString() };
    const QJsonArray rows = workbook(write(table, TableFormat::Xlsx));
    ASSERT_EQ(rows.size(), table.rows.size() + 3);
    const QJsonArray lines = csv(write(table, TableFormat::Csv));
    ASSERT_EQ(lines.size(), table.rows.size() + 1);
    static const QRegularExpression unfit(u"[\\x00-\\x08\\x0b-\\x1f\\x{fffe}\\x{ffff}]"_qs);
    for (qsizetype i = 0; i < naughty.size(); ++i) {
        const QString field = lines.at(i + 1)[0].toString();
        EXPECT_TRUE(field == naughty.at(i) || field == u'\'' + naughty.at(i)) << naughty.at(i).toStdString();
        if (naughty.at(i).contains(unfit))
            continue; // what XML cannot hold
        EXPECT_EQ(rows.at(i + 3)[0][0].toString(), naughty.at(i));
    }
    EXPECT_FALSE(outputOf(u"pdfinfo"_qs, { write(table, TableFormat::Pdf) }).isEmpty());
}

TEST_F(TableFile, whatDoesNotFitIsRefusedAndLeavesTheOldFile)
{
    const QString path = write(sample(), TableFormat::Xlsx);
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray old = before.readAll();
    report::PrintedTable table = sample();
    table.rows << QStringList { QString(32'768, u'x'), QString(), QString() };
    const auto refused = report::writeTable(table, TableFormat::Xlsx, path);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    QFile after(path);
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_EQ(after.readAll(), old);
    for (const TableFormat format : { TableFormat::Xlsx, TableFormat::Csv, TableFormat::Pdf })
        EXPECT_FALSE(report::writeTable(sample(), format, m_folder.filePath(u"no such folder/x"_qs)).ok());
}
