// SPDX-License-Identifier: GPL-3.0-or-later
// The demo, and what is said of the document that it leaves: document verify and journal check.
#include <core/document/jwkset.h>
#include <core/document/signingkey.h>
#include <core/store/casestore.h>

#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/shared.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::Ran;
using tereze::test::runAdminProgram;

namespace {

class AdminDemo : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = tereze::test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        m_worker = std::make_unique<tereze::test::RunningWorker>(
            m_place->uri(QStringLiteral("tereze_worker")), m_folder.path());
        ASSERT_TRUE(m_worker->ok()) << m_worker->messages().toStdString();
        m_done = demo();
        ASSERT_FALSE(m_done.isEmpty());
    }
    QJsonObject demo()
    {
        const Ran ran = runAdminProgram(
            { u"demo"_qs, u"--resources"_qs, tereze::test::sourceRoot() + QStringLiteral("/resources"),
                u"--keys"_qs, m_folder.filePath(u"keys"_qs), u"--out"_qs, m_folder.path(), u"--origin"_qs,
                u"https://tereze.example"_qs, u"--json"_qs, u"--db"_qs, m_place->uri() });
        EXPECT_EQ(ran.code, 0) << ran.messages.toStdString();
        return ran.code == 0 ? ran.json().object() : QJsonObject();
    }
    QString pdf() const { return m_done.value(u"pdf").toString(); }
    QString qr() const { return m_done.value(u"qr").toString(); }
    QString number() const { return m_done.value(u"number").toString(); }
    QString keys() const { return m_folder.filePath(QStringLiteral("tereze-keys.json")); }
    /// The verdict; checks that only `valid` is code 0.
    std::string verdict(const QStringList &arguments, const QString &database = {})
    {
        const Ran ran = runAdminProgram(QStringList { u"document"_qs, u"verify"_qs, u"--json"_qs, u"--db"_qs,
                                            database.isEmpty() ? m_place->uri() : database }
            + arguments);
        const QJsonObject answer = ran.json().object();
        const QString said = answer.value(u"verdict").toString();
        EXPECT_EQ(ran.code, said == u"valid" ? 0 : 1) << ran.messages.toStdString();
        return (said + (answer.value(u"status_checked").toBool() ? QString() : u" unchecked"_qs))
            .toStdString();
    }
    /// A copy of the document with one byte changed.
    QString changedPdf() const
    {
        QFile file(pdf());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        content[content.size() / 2] = static_cast<char>(content.at(content.size() / 2) ^ 1);
        QFile changed(m_folder.filePath(QStringLiteral("changed.pdf")));
        EXPECT_TRUE(changed.open(QIODevice::WriteOnly));
        changed.write(content);
        return changed.fileName();
    }
    /// The QR with one letter of its signature changed.
    QString changedQr() const
    {
        QString text = qr();
        const qsizetype at = text.size() - 20;
        text[at] = text.at(at) == u'A' ? u'B' : u'A';
        return text;
    }
    void plant(const QString &sql)
    {
        const auto owner = m_place->connect();
        ASSERT_TRUE(owner.ok());
        const auto done = (*owner)->executeScript(u"SET session_replication_role = replica; "_qs + sql);
        ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
    }
    /// The problems of the journals, as "gap 2".
    std::string problems()
    {
        const Ran ran =
            runAdminProgram({ u"journal"_qs, u"check"_qs, u"--json"_qs, u"--db"_qs, m_place->uri() });
        QStringList list;
        for (const QJsonValue &problem : ran.json().object().value(u"problems").toArray())
            list << problem.toObject().value(u"problem").toString() + u' '
                    + QString::number(problem.toObject().value(u"number").toInt());
        EXPECT_FALSE(ran.json().object().value(u"books").toArray().isEmpty()) << ran.output.toStdString();
        EXPECT_EQ(ran.code, list.isEmpty() ? 0 : 1) << ran.messages.toStdString();
        list.sort();
        return list.join(u", ").toStdString();
    }

    std::unique_ptr<tereze::test::TemporaryDatabase> m_place;
    std::unique_ptr<tereze::test::RunningWorker> m_worker;
    QTemporaryDir m_folder;
    QJsonObject m_done;
};

} // namespace

TEST_F(AdminDemo, runsAgainWithoutAnotherDocument)
{
    EXPECT_TRUE(QFile::exists(pdf()));
    EXPECT_EQ(m_done.value(u"verdict").toString(), u"valid");
    EXPECT_EQ(demo(), m_done);
}

TEST_F(AdminDemo, itsDocumentIsVerifiedInEveryWay)
{
    EXPECT_EQ(verdict({ pdf() }), "valid");
    EXPECT_EQ(verdict({ changedPdf() }), "unknown");
    EXPECT_EQ(verdict({ u"--number"_qs, number() }), "valid");
    QString another = number();
    another.replace(another.size() - 1, 1, another.endsWith(u'2') ? u"3"_qs : u"2"_qs);
    EXPECT_EQ(verdict({ u"--number"_qs, another }), "unknown");
    EXPECT_EQ(verdict({ u"--qr"_qs, qr(), u"--keys"_qs, keys() }), "valid");
    EXPECT_EQ(verdict({ u"--qr"_qs, changedQr(), u"--keys"_qs, keys() }), "altered");
    EXPECT_EQ(
        verdict({ u"--qr"_qs, u"HTTPS://ELSEWHERE.EXAMPLE/Q/ABC"_qs, u"--keys"_qs, keys() }), "unknown");

    // Offline nothing is asked of a database; the signature alone speaks.
    const QString nowhere = u"postgresql://a@/x?host=/nowhere"_qs;
    EXPECT_EQ(
        verdict({ u"--qr"_qs, qr(), u"--keys"_qs, keys(), u"--offline"_qs }, nowhere), "valid unchecked");
    EXPECT_EQ(verdict({ pdf(), u"--keys"_qs, keys(), u"--offline"_qs }, nowhere), "valid unchecked");
    EXPECT_EQ(verdict({ u"--qr"_qs, changedQr(), u"--keys"_qs, keys(), u"--offline"_qs }, nowhere),
        "altered unchecked");
    EXPECT_EQ(
        verdict({ u"--qr"_qs, u"HTTPS://ELSEWHERE.EXAMPLE/Q/ABC"_qs, u"--keys"_qs, keys(), u"--offline"_qs },
            nowhere),
        "unknown unchecked");
    // Any page may carry a copied QR: of the file nothing is claimed.
    const auto answer = [&](const QStringList &arguments) {
        return runAdminProgram(
            QStringList { u"document"_qs, u"verify"_qs, u"--json"_qs, u"--db"_qs, m_place->uri() }
            + arguments)
            .json()
            .object();
    };
    QFile original(pdf());
    QFile copied(m_folder.filePath(u"copied.pdf"_qs));
    ASSERT_TRUE(original.open(QIODevice::ReadOnly) && copied.open(QIODevice::WriteOnly));
    copied.write(original.readAll() + "% not the bytes that were issued\n");
    copied.close();
    const QJsonObject offline = answer({ copied.fileName(), u"--keys"_qs, keys(), u"--offline"_qs });
    EXPECT_EQ(offline.value(u"verdict").toString(), u"valid");
    EXPECT_EQ(offline.value(u"file_checked"), QJsonValue(false));
    EXPECT_EQ(offline.value(u"status_checked"), QJsonValue(false));
    EXPECT_TRUE(
        offline.value(u"text").toString().startsWith(u"Only the QR in the file was checked, not the file"))
        << offline.value(u"text").toString().toStdString();
    EXPECT_TRUE(offline.value(u"text").toString().contains(u"whether it is still in force was not checked"));
    EXPECT_FALSE(offline.value(u"person").toString().isEmpty()) << "there is something to compare with";
    EXPECT_EQ(answer({ pdf() }).value(u"file_checked"), QJsonValue(true));
    EXPECT_FALSE(answer({ u"--qr"_qs, qr(), u"--keys"_qs, keys() }).contains(u"file_checked"));
    EXPECT_EQ(
        verdict({ u"--qr"_qs, changedQr(), u"--keys"_qs, keys(), u"--offline"_qs }, nowhere).substr(0, 7),
        "altered");
    const auto strange = document::SigningKey::generate();
    ASSERT_TRUE(strange.ok());
    document::JwkSet others;
    others.add(strange->publicKey());
    QFile file(m_folder.filePath(QStringLiteral("others.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(others.toJson());
    file.close();
    EXPECT_EQ(
        verdict({ u"--qr"_qs, qr(), u"--keys"_qs, file.fileName(), u"--offline"_qs }, nowhere).substr(0, 7),
        "unknown");

    for (const QStringList &wrong : { QStringList {}, { pdf(), u"--number"_qs, number() },
             { u"--qr"_qs, qr() }, { u"--number"_qs, number(), u"--offline"_qs } }) {
        EXPECT_EQ(runAdminProgram(QStringList { u"document"_qs, u"verify"_qs } + wrong).code, 2)
            << wrong.join(u' ').toStdString();
    }
    EXPECT_EQ(
        runAdminProgram({ u"document"_qs, u"verify"_qs, u"/nowhere.pdf"_qs, u"--db"_qs, m_place->uri() })
            .code,
        1);
}

TEST_F(AdminDemo, aRecalledDocumentIsAnnulledInEveryWay)
{
    const auto staff = m_place->connect(QStringLiteral("akhmetova"));
    ASSERT_TRUE(staff.ok()) << staff.error().logLine().toStdString();
    const auto card = store::CaseStore::card(**staff, m_done.value(u"case_ref").toString());
    ASSERT_TRUE(card.ok()) << card.error().logLine().toStdString();
    const auto recalled = store::CaseStore::recall(
        **staff, QUuid::createUuid(), card->id, card->version, QStringLiteral("issued in error"));
    ASSERT_TRUE(recalled.ok()) << recalled.error().logLine().toStdString();
    EXPECT_EQ(verdict({ pdf() }), "annulled");
    EXPECT_EQ(verdict({ u"--number"_qs, number() }), "annulled");
    EXPECT_EQ(verdict({ u"--qr"_qs, qr(), u"--keys"_qs, keys() }), "annulled");
    EXPECT_EQ(verdict({ u"--qr"_qs, qr(), u"--keys"_qs, keys(), u"--offline"_qs }), "valid unchecked");
    EXPECT_EQ(problems(), "");
}

TEST_F(AdminDemo, aGapInTheNumbersIsFound)
{
    EXPECT_EQ(problems(), "");
    plant(QStringLiteral("UPDATE tereze.journal_entry SET number = 2 WHERE printed = '%1' AND number = 1;"
                         " UPDATE tereze.journal_book b SET last_number = 2 FROM tereze.journal_entry e"
                         " WHERE e.journal_id = b.journal_id AND e.number = 2")
              .arg(number()));
    EXPECT_EQ(problems(), "gap 2");
}
