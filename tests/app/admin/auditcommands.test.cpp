// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/jwkset.h>
#include <core/document/signingkey.h>
#include <core/store/workstore.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/sampleuniversity.h>

using namespace tereze;
using tereze::test::runAdmin;

namespace {

/// A database with events, sealed and exported.
class AdminAudit : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = tereze::test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok());
        m_place = std::move(made).value();
        const auto university = tereze::test::SampleUniversity::create(*m_place);
        ASSERT_TRUE(university.ok()) << university.error().logLine().toStdString();
        const auto worker = university->worker();
        ASSERT_TRUE(worker.ok());
        auto key = document::SigningKey::generate();
        ASSERT_TRUE(key.ok());
        document::JwkSet keys;
        keys.add(key->publicKey());
        m_key = std::make_unique<document::SigningKey>(std::move(key).value());
        write(keysFile(), keys.toJson());
        seal(**worker);
        // Three seals, so that there is one in the middle.
        const auto owner = m_place->connect();
        ASSERT_TRUE(owner.ok());
        for (int n = 0; n < 2; ++n) {
            ASSERT_TRUE(
                (*owner)
                    ->executeScript(QStringLiteral(
                        "SELECT api.person_put(gen_random_uuid(), NULL, 0, 'A', 'B', NULL, NULL, NULL,"
                        " NULL, NULL, 'kk')"))
                    .ok());
            seal(**worker);
        }
        ASSERT_EQ(m_exported.count('\n'), 3);
        write(sealsFile(), m_exported);
    }
    /// Seals and exports what is not sealed yet.
    void seal(db::Database &worker)
    {
        for (;;) {
            const auto seal = store::WorkStore::nextSeal(worker);
            ASSERT_TRUE(seal.ok());
            if (!seal->has_value())
                return;
            const auto signature = m_key->sign((*seal)->hash);
            ASSERT_TRUE(signature.ok());
            ASSERT_TRUE(store::WorkStore::putSeal(worker, **seal, *signature, m_key->publicKey().kid()).ok());
            m_exported +=
                QJsonDocument(QJsonObject { { u"id"_qs, (*seal)->id },
                                  { u"hash"_qs, QString::fromLatin1((*seal)->hash.toHex()) },
                                  { u"signature"_qs, QString::fromLatin1(signature->toHex()) },
                                  { u"key_id"_qs, QString::fromLatin1(m_key->publicKey().kid().toHex()) } })
                    .toJson(QJsonDocument::Compact)
                + '\n';
        }
    }
    QString keysFile() const { return m_folder.filePath(QStringLiteral("keys.json")); }
    QString sealsFile() const { return m_folder.filePath(QStringLiteral("seals.jsonl")); }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void plant(const QString &sql)
    {
        const auto owner = m_place->connect();
        ASSERT_TRUE(owner.ok());
        const auto done = (*owner)->executeScript(u"SET session_replication_role = replica; "_qs + sql);
        ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
    }
    /// The kinds of findings, or "none".
    std::string findings(const QStringList &options)
    {
        const auto ran = runAdmin(
            QStringList { u"audit"_qs, u"verify"_qs, u"--json"_qs, u"--db"_qs, m_place->uri() } + options);
        QStringList kinds;
        for (const QJsonValue &finding : ran.json().object().value(u"findings").toArray())
            kinds << finding.toObject().value(u"kind").toString();
        kinds.removeDuplicates();
        kinds.sort();
        EXPECT_EQ(ran.code, kinds.isEmpty() ? admin::Done : admin::Refused) << ran.messages.toStdString();
        return kinds.isEmpty() ? "none" : kinds.join(u' ').toStdString();
    }

    std::unique_ptr<tereze::test::TemporaryDatabase> m_place;
    std::unique_ptr<document::SigningKey> m_key;
    QByteArray m_exported;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(AdminAudit, aWholeLogHasNoFindings)
{
    EXPECT_EQ(findings({ u"--keys"_qs, keysFile(), u"--seals"_qs, sealsFile() }), "none");
}

TEST_F(AdminAudit, aChangedEventIsFound)
{
    plant(
        QStringLiteral("UPDATE tereze.event SET data = '{}' WHERE id = (SELECT min(id) FROM tereze.event)"));
    EXPECT_EQ(findings({}), "event");
}

TEST_F(AdminAudit, aChangedEventWithAHashToFitBreaksTheSeal)
{
    plant(
        QStringLiteral("UPDATE tereze.event e SET data = '{}', hash = tereze.event_hash(e.object_kind, "
                       "e.object_id, e.seq, e.kind,"
                       " e.at, e.real_at, e.person_id, e.channel, e.db_user, '{}', e.request_id, e.prev_hash)"
                       " WHERE id = (SELECT min(id) FROM tereze.event)"));
    EXPECT_NE(findings({}).find("coverage"), std::string::npos);
}

TEST_F(AdminAudit, aCutTailIsFoundByTheExportedSeals)
{
    plant(QStringLiteral(
        "DELETE FROM tereze.event WHERE xid >= (SELECT from_xid FROM tereze.seal ORDER BY id DESC"
        " LIMIT 1); DELETE FROM tereze.seal WHERE id = (SELECT max(id) FROM tereze.seal)"));
    EXPECT_NE(findings({ u"--seals"_qs, sealsFile() }).find("cut_tail"), std::string::npos);
}

TEST_F(AdminAudit, aTornLineOfTheExportIsNamed)
{
    QFile file(sealsFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const qsizetype first = whole.indexOf('\n');
    write(sealsFile(), whole.left(first / 2) + '\n' + whole);
    EXPECT_EQ(findings({ u"--keys"_qs, keysFile(), u"--seals"_qs, sealsFile() }), "torn");
    write(sealsFile(), "nonsense\n" + whole);
    EXPECT_EQ(findings({ u"--keys"_qs, keysFile(), u"--seals"_qs, sealsFile() }), "export");
}

TEST_F(AdminAudit, aForgedSignatureIsFound)
{
    plant(QStringLiteral("UPDATE tereze.seal SET signature = sha256('x') || sha256('y')"));
    EXPECT_EQ(findings({}), "none"); // without keys nothing can be said of signatures
    EXPECT_EQ(findings({ u"--keys"_qs, keysFile() }), "signature");
}

TEST_F(AdminAudit, aDatabaseThatComputesItsHashesWronglyIsNotBelieved)
{
    plant(QStringLiteral(
        "UPDATE tereze.event SET data = '{}' WHERE id = (SELECT min(id) FROM tereze.event);"
        "CREATE OR REPLACE FUNCTION tereze.event_hash(p_object_kind text, p_object_id bigint, p_seq integer, "
        "p_kind text,"
        " p_at timestamptz, p_real_at timestamptz, p_person_id bigint, p_channel text, p_db_user name, "
        "p_data jsonb,"
        " p_request_id uuid, p_prev_hash bytea) RETURNS bytea LANGUAGE sql STABLE AS $$ SELECT e.hash FROM "
        "tereze.event e"
        " WHERE e.object_kind = p_object_kind AND e.object_id = p_object_id AND e.seq = p_seq $$;"));
    EXPECT_EQ(findings({}), "event");
}

TEST_F(AdminAudit, aSealThatTheDatabaseCallsWholeIsComputedAnew)
{
    plant(QStringLiteral("UPDATE tereze.seal SET sealed_at = sealed_at - interval '1 day' WHERE id = 2;"
                         "CREATE OR REPLACE FUNCTION tereze.seal_hash(p_id bigint, p_from xid8, p_to xid8, "
                         "p_events bigint, p_root bytea,"
                         " p_prev_hash bytea, p_sealed_at timestamptz) RETURNS bytea LANGUAGE sql STABLE AS "
                         "$$ SELECT s.hash FROM"
                         " tereze.seal s WHERE s.id = p_id $$;"));
    EXPECT_EQ(findings({}), "seal");
}

TEST_F(AdminAudit, aSealMissingInTheMiddleIsNamed)
{
    plant(QStringLiteral("DELETE FROM tereze.seal WHERE id = 2"));
    EXPECT_NE(findings({ u"--seals"_qs, sealsFile() }).find("export"), std::string::npos);
    plant(QStringLiteral("DELETE FROM tereze.seal WHERE id = 1"));
    EXPECT_NE(findings({ u"--seals"_qs, sealsFile() }).find("export"), std::string::npos);
}
