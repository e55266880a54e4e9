// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/bagwriter.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/sampleservice.h>
#include <tests/support/sampleuniversity.h>

using namespace tereze;
using tereze::test::runAdmin;

namespace {

QString written(const QString &folder, const QString &name)
{
    auto bag = document::BagWriter::begin(folder, name);
    EXPECT_TRUE(bag->add(u"a.txt"_qs, name.toUtf8()).ok());
    return bag->finish({ u"University"_qs, name, QString(), QDate(2026, 3, 2) })->path;
}

QStringList rules(const test::Ran &ran)
{
    QStringList list;
    for (const QJsonValue &problem : ran.json()[u"problems"].toArray())
        list << problem[u"bag"].toString() + u' ' + problem[u"rule"].toString();
    list.sort();
    return list;
}

} // namespace

TEST(AdminArchive, aFolderOfBagsIsReadWhole)
{
    const QTemporaryDir folder;
    written(folder.path(), u"T-1"_qs);
    const QString second = written(folder.path(), u"T-2"_qs);
    const auto whole = runAdmin({ u"archive"_qs, u"verify"_qs, folder.path(), u"--json"_qs });
    EXPECT_EQ(whole.code, 0) << whole.output.constData();
    EXPECT_EQ(whole.json()[u"bags"].toInt(), 2);
    EXPECT_EQ(whole.json()[u"bytes"].toInt(), 6);
    EXPECT_FALSE(whole.json()[u"compared"].toBool());

    QFile file(second + u"/data/a.txt"_qs);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    const auto damaged = runAdmin({ u"archive"_qs, u"verify"_qs, folder.path(), u"--json"_qs });
    EXPECT_EQ(damaged.code, 1);
    EXPECT_EQ(rules(damaged), (QStringList { u"T-2 altered"_qs, u"T-2 oxum"_qs }));
    const auto alone = runAdmin({ u"archive"_qs, u"verify"_qs, second });
    EXPECT_EQ(alone.code, 1);
    EXPECT_TRUE(alone.output.contains("data/a.txt")) << alone.output.constData();
}

TEST(AdminArchive, whatIsNoArchiveIsRefusedInWords)
{
    const QTemporaryDir folder;
    const auto absent = runAdmin({ u"archive"_qs, u"verify"_qs, folder.filePath(u"none"_qs) });
    EXPECT_EQ(absent.code, 1);
    EXPECT_TRUE(absent.messages.contains("none"));
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"photos"_qs));
    const auto other = runAdmin({ u"archive"_qs, u"verify"_qs, folder.path(), u"--json"_qs });
    EXPECT_EQ(other.code, 1);
    EXPECT_EQ(rules(other), QStringList { u"photos not_a_bag"_qs });
    EXPECT_EQ(runAdmin({ u"archive"_qs, u"verify"_qs }).code, 2);
}

TEST(AdminArchive, comparedWithWhatWasWritten)
{
    auto made = test::TemporaryDatabase::create();
    ASSERT_TRUE(made.ok());
    const auto place = std::move(made).value();
    ASSERT_TRUE(test::SampleUniversity::create(*place).ok());
    const auto owner = place->connect();
    ASSERT_TRUE(owner.ok());
    const QTemporaryDir folder;
    QByteArray manifest;
    for (const QString &name : { u"T-1"_qs, u"T-2"_qs, u"T-4"_qs }) {
        QFile file(written(folder.path(), name) + u"/manifest-sha512.txt"_qs);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        manifest = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha512).toHex();
        // T-2 is known with another manifest, T-4 not at all.
        if (name == u"T-1") {
            ASSERT_TRUE(
                (*owner)
                    ->executeScript(QStringLiteral(
                        "SET session_replication_role = replica; INSERT INTO tereze.archive_bag"
                        " SELECT g, 1, 'T-' || g, 1, decode(CASE g WHEN 1 THEN '%1' ELSE repeat('00', 64)"
                        " END, 'hex'), 1, 3, now() FROM generate_series(1, 3) g;"
                        " INSERT INTO tereze.application (id, case_ref, service_version_id,"
                        " route_version_id, applicant_id, person_id, state, language, form, form_sha256,"
                        " submitted_at, state_since, filed_by) OVERRIDING SYSTEM VALUE"
                        " SELECT g, 'T-' || g, 1, 1, 1, 1, 'approved', 'kk', '{}', '\\x00', now(), now(), 1"
                        " FROM generate_series(1, 3) g; RESET session_replication_role")
                                        .arg(QString::fromLatin1(manifest)))
                    .ok());
        }
    }
    const auto ran = runAdmin({ u"archive"_qs, u"verify"_qs, folder.path(), u"--registered"_qs, u"--json"_qs,
        u"--db"_qs, place->uri() });
    EXPECT_EQ(ran.code, 1) << ran.messages.constData();
    EXPECT_TRUE(ran.json()[u"compared"].toBool());
    EXPECT_EQ(rules(ran), (QStringList { u"T-2 replaced"_qs, u"T-3 absent"_qs, u"T-4 unknown"_qs }));
    const auto one = runAdmin({ u"archive"_qs, u"verify"_qs, folder.filePath(u"T-1"_qs), u"--registered"_qs,
        u"--json"_qs, u"--db"_qs, place->uri() });
    EXPECT_EQ(one.code, 0) << one.output.constData() << one.messages.constData();
}
