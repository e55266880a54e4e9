// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <core/document/jwkset.h>
#include <core/document/signingkey.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;

TEST(SigningKeyTest, signsWhatItsPublicHalfAccepts)
{
    const auto key = SigningKey::generate();
    ASSERT_TRUE(key.ok());
    const auto signature = key->sign("құжат");
    ASSERT_TRUE(signature.ok());
    EXPECT_EQ(signature->size(), 64);
    EXPECT_TRUE(key->publicKey().verify("құжат", *signature));
    EXPECT_FALSE(key->publicKey().verify("құжаt", *signature));
    EXPECT_FALSE(key->publicKey().verify("құжат", signature->left(63)));
    EXPECT_FALSE(key->publicKey().verify("құжат", QByteArray(64, '\0')));
    EXPECT_FALSE(SigningKey::generate()->publicKey().verify("құжат", *signature));
}

TEST(SigningKeyTest, isKeptInAFileThatOnlyItsOwnerReads)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"key.pem"_qs);
    const auto key = SigningKey::generate();
    ASSERT_TRUE(key->save(path).ok());
    EXPECT_EQ(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
        QFile::ReadOwner | QFile::WriteOwner);
    const auto loaded = SigningKey::load(path);
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded->publicKey().kid(), key->publicKey().kid());
    EXPECT_EQ(key->save(path).error().kind, ErrorKind::Conflict);

    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    EXPECT_EQ(SigningKey::load(path).error().kind, ErrorKind::Forbidden);
}

TEST(SigningKeyTest, refusesOtherKeysAndFiles)
{
    TEREZE_PROGRAM("openssl");
    QTemporaryDir folder;
    EXPECT_EQ(SigningKey::load(folder.filePath(u"none.pem"_qs)).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(SigningKey::load(folder.path()).error().kind, ErrorKind::InvalidInput);
    const auto made = [&folder](const QStringList &arguments) {
        const QString path = folder.filePath(u"made.pem"_qs);
        QFile::remove(path);
        EXPECT_EQ(test::runProgram(u"openssl"_qs, arguments + QStringList { u"-out"_qs, path }).exitCode, 0);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return SigningKey::load(path);
    };
    EXPECT_TRUE(made({ u"ecparam"_qs, u"-name"_qs, u"prime256v1"_qs, u"-genkey"_qs, u"-noout"_qs }).ok());
    EXPECT_EQ(made({ u"ecparam"_qs, u"-name"_qs, u"secp384r1"_qs, u"-genkey"_qs, u"-noout"_qs }).error().kind,
        ErrorKind::InvalidInput);
    EXPECT_EQ(made({ u"genpkey"_qs, u"-algorithm"_qs, u"ED25519"_qs }).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(made({ u"genpkey"_qs, u"-algorithm"_qs, u"EC"_qs, u"-pkeyopt"_qs, u"ec_paramgen_curve:P-256"_qs,
                       u"-aes256"_qs, u"-pass"_qs, u"pass:x"_qs })
                  .error()
                  .kind,
        ErrorKind::InvalidInput);
}

TEST(JwkSetTest, kidIsTheBeginningOfTheThumbprintOfRfc7638)
{
    // The key of RFC 7515, appendix A.3; its thumbprint was computed apart from this program (Python's
    // hashlib).
    const auto key = PublicKey::fromJwk(QJsonObject { { u"kty"_qs, u"EC"_qs }, { u"crv"_qs, u"P-256"_qs },
        { u"x"_qs, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_qs },
        { u"y"_qs, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_qs } });
    ASSERT_TRUE(key.ok());
    EXPECT_EQ(key->kid().toHex(), "a0a232c2f194a535");
}

TEST(JwkSetTest, isWrittenAndReadAgain)
{
    JwkSet set;
    const auto first = SigningKey::generate();
    const auto second = SigningKey::generate();
    set.add(first->publicKey());
    set.add(second->publicKey());
    const auto read = JwkSet::fromJson(set.toJson());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->size(), 2);
    EXPECT_TRUE(read->find(first->publicKey().kid()).has_value());
    EXPECT_FALSE(read->find(QByteArray(8, 'x')).has_value());
    EXPECT_EQ(read->toJson(), set.toJson());
}

TEST(JwkSetTest, refusesWhatIsNoSetOfOurKeys)
{
    QJsonObject jwk = SigningKey::generate()->publicKey().toJwk();
    const auto setWith = [](const QJsonObject &key) {
        return JwkSet::fromJson(QJsonDocument(QJsonObject { { u"keys"_qs, QJsonArray { key } } }).toJson());
    };
    EXPECT_TRUE(setWith(jwk).ok());
    for (const auto &[name, value] :
        { std::pair { u"kty"_qs, u"RSA"_qs }, std::pair { u"crv"_qs, u"P-384"_qs },
            std::pair { u"x"_qs, u"AAAA"_qs }, std::pair { u"y"_qs, QString(43, u'A') },
            std::pair { u"x"_qs, u"не"_qs }, std::pair { u"kid"_qs, u"AAAAAAAAAAA"_qs } }) {
        QJsonObject wrong = jwk;
        wrong.insert(name, value);
        EXPECT_FALSE(setWith(wrong).ok()) << qPrintable(name);
    }
    EXPECT_FALSE(JwkSet::fromJson("").ok());
    EXPECT_FALSE(JwkSet::fromJson("[]").ok());
    EXPECT_FALSE(JwkSet::fromJson("{\"keys\":{}}").ok());
    EXPECT_EQ(JwkSet::load(u"/nonexistent/keys.json"_qs).error().kind, ErrorKind::NotFound);
}
