// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/shared.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::runAdminProgram;

namespace {

class AdminTemplate : public ::testing::Test {
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QByteArray read(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    test::Ran render(const QStringList &more = {}, const QByteArray &data = {})
    {
        const QString text = write(u"paper.kk.html"_qs,
            "<h1>Анықтама</h1>\n<p>{{applicant.full_name}}, {{document.date | date_long}}, {{form.sum | "
            "money}}</p>\n");
        const QString values = write(u"data.json"_qs, data.isEmpty() ? m_data : data);
        return runAdminProgram(QStringList { u"template"_qs, u"render"_qs, text, values,
                                   m_folder.filePath(u"out.pdf"_qs), u"--json"_qs }
            + more);
    }
    QString words(const QString &name = u"out.pdf"_qs)
    {
        QProcess reader;
        reader.start(u"pdftotext"_qs, { u"-layout"_qs, m_folder.filePath(name), u"-"_qs });
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    const QByteArray m_data =
        R"({"document": {"title": "Анықтама", "date": "2026-11-21T20:30:00Z", "number": "С-7/2026"},
        "applicant": {"full_name": "Құрманғазықызы Әсел"}, "form": {"sum": 1500.5}})";
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(AdminTemplate, aDocumentIsMadeAndEqualInputGivesEqualBytes)
{
    const auto ran = render();
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    EXPECT_EQ(ran.json().object().value(u"pages").toInt(), 1);
    const QByteArray first = read(u"out.pdf"_qs);
    EXPECT_TRUE(first.startsWith("%PDF-1.4"));
    EXPECT_TRUE(words().contains(u"Құрманғазықызы Әсел, 2026 жылғы 22 қараша, 1 500,50 ₸"_qs))
        << words().toStdString();
    ASSERT_EQ(render().code, 0);
    EXPECT_EQ(read(u"out.pdf"_qs), first);
}

TEST_F(AdminTemplate, thePrintFormBearsTheNumber)
{
    ASSERT_EQ(render().code, 0);
    EXPECT_FALSE(words().contains(u"С-7/2026"_qs));
    const auto ran = render({ u"--form"_qs, u"print"_qs });
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    EXPECT_TRUE(words().contains(u"С-7/2026"_qs)) << words().toStdString();
}

TEST_F(AdminTemplate, whatIsWrongIsNamedAndNothingIsWritten)
{
    const auto missing =
        render({}, R"({"document": {"date": "2026-11-21T20:30:00Z"}, "applicant": {"full_name": "x"}})");
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.messages.contains("form.sum") || missing.output.contains("form.sum"));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"out.pdf"_qs)));
    EXPECT_EQ(render({}, R"({"document": {}})").code, 1);
    EXPECT_EQ(render({}, "no json").code, 1);
    // Junk among the digits is not dropped.
    for (const QByteArray &token : { QByteArray("00"), QByteArray(32, 'g'), QByteArray(32, '0') + "-" }) {
        QByteArray data = m_data;
        const auto ran = render({}, data.replace("\"number\"", "\"token\": \"" + token + "\", \"number\""));
        EXPECT_EQ(ran.code, 1);
        EXPECT_TRUE(ran.messages.contains("document.token is not of 32 hexadecimal digits"))
            << ran.messages.toStdString();
    }
    QByteArray data = m_data;
    const auto address =
        render({}, data.replace("\"number\"", "\"qr\": \"https://tereze.example.kz\", \"number\""));
    EXPECT_EQ(address.code, 1);
    EXPECT_TRUE(address.messages.contains("document.qr is not the text of a QR"))
        << address.messages.toStdString();
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"out.pdf"_qs)));
    EXPECT_EQ(render({ u"--form"_qs, u"paper"_qs }).code, 2);
    EXPECT_EQ(render({ u"--zone"_qs, u"Mars/Base"_qs }).code, 1);
}

TEST_F(AdminTemplate, casesInTheDatabaseAreRun)
{
    const auto place = test::TemporaryDatabase::create();
    ASSERT_TRUE(place.ok()) << place.error().logLine().toStdString();
    const auto owner = (*place)->connect();
    ASSERT_TRUE(owner.ok());
    ASSERT_TRUE((*owner)->executeScript(QString::fromUtf8(R"sql(
SELECT api.template_put(gen_random_uuid(), 'sheet', 'approval_sheet', '{"kk": "a", "ru": "b", "en": "c"}', NULL, 'ru',
    '<p>{{service.name}} {{applicant.phone}}</p>', NULL);
SELECT api.template_case_put(gen_random_uuid(), 'sheet', 'ru', 'good', 0, '{"service": {"name": "x"}}', 'x');
)sql")));
    const QString uri = (*place)->uri();
    const auto good =
        runAdminProgram({ u"template"_qs, u"test"_qs, u"sheet"_qs, u"--json"_qs, u"--db"_qs, uri });
    EXPECT_EQ(good.code, 0) << good.messages.toStdString();
    EXPECT_EQ(good.json().object().value(u"passed").toInt(), 1);
    ASSERT_TRUE((*owner)->executeScript(
        u"SELECT api.template_case_put(gen_random_uuid(), 'sheet', 'ru', 'bad', 0, '{\"service\": {\"name\": \"y\"}}', 'x')"_qs));
    const auto bad =
        runAdminProgram({ u"template"_qs, u"test"_qs, u"sheet"_qs, u"--json"_qs, u"--db"_qs, uri });
    EXPECT_EQ(bad.code, 1);
    EXPECT_EQ(bad.json().object().value(u"failed").toArray().at(0)[u"actual"].toString(), u"y"_qs);
    EXPECT_EQ(runAdminProgram({ u"template"_qs, u"test"_qs, u"nothing"_qs, u"--db"_qs, uri }).code, 1);
}

TEST_F(AdminTemplate, aFormOfAnotherProgramIsPrintedAsATemplateWithWhatIsToBeLookedAt)
{
    const QString path =
        write(u"form.rtf"_qs, "{\\rtf1\\ansi\\pard\\qc \\b \\{\\{university\\b0 .name\\}\\} ____\\par}");
    const auto ran = runAdminProgram({ u"template"_qs, u"import"_qs, path });
    if (ran.code == 1
        && (ran.messages.contains("bubblewrap") || ran.messages.contains("libreoffice-writer-nogui")))
        GTEST_SKIP() << "no import of office files here: " << ran.messages.toStdString();
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    EXPECT_TRUE(ran.output.contains("<b>{{university.name}}</b>")) << ran.output.toStdString();
    EXPECT_TRUE(ran.messages.contains("{{university.name}}")) << ran.messages.toStdString();
    const auto json = runAdminProgram({ u"template"_qs, u"import"_qs, path, u"--json"_qs });
    EXPECT_EQ(json.json().object().value(u"html").toString().trimmed().toUtf8(), ran.output.trimmed());
    QStringList kinds;
    for (const QJsonValue note : json.json().object().value(u"notes").toArray())
        kinds << note[u"kind"].toString();
    EXPECT_TRUE(kinds.contains(u"changed"_qs) && kinds.contains(u"hint"_qs))
        << kinds.join(u' ').toStdString();
}

TEST_F(AdminTemplate, whatIsNoFormIsRefused)
{
    EXPECT_EQ(
        runAdminProgram({ u"template"_qs, u"import"_qs, write(u"form.docx"_qs, "<html>no form</html>") })
            .code,
        1);
    EXPECT_EQ(runAdminProgram({ u"template"_qs, u"import"_qs, u"/nowhere/form.docx"_qs }).code, 1);
    EXPECT_EQ(runAdminProgram({ u"template"_qs, u"import"_qs }).code, 2);
}
