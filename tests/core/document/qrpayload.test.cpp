// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <core/document/base32.h>
#include <core/document/cosesign1.h>
#include <core/document/qrpayload.h>
#include <core/document/qrverdict.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::samplePayload;

namespace {

JwkSet setOf(const SigningKey &key)
{
    JwkSet set;
    set.add(key.publicKey());
    return set;
}

} // namespace

TEST(Base32Test, writesTheVectorsOfRfc4648WithoutPadding)
{
    const std::pair<const char *, const char *> vectors[] = { { "", "" }, { "f", "MY" }, { "fo", "MZXQ" },
        { "foo", "MZXW6" }, { "foob", "MZXW6YQ" }, { "fooba", "MZXW6YTB" }, { "foobar", "MZXW6YTBOI" } };
    for (const auto &[bytes, text] : vectors) {
        EXPECT_EQ(toBase32(bytes), QString::fromLatin1(text));
        EXPECT_EQ(fromBase32(QString::fromLatin1(text)), QByteArray(bytes));
    }
}

TEST(Base32Test, acceptsNoOtherSpelling)
{
    for (const char *text : { "my", "MY======", "MZ", "M", "MYA", "M1", "M Y", "MZXW6YR" })
        EXPECT_FALSE(fromBase32(QString::fromLatin1(text)).has_value()) << text;
}

TEST(QrPayloadTest, isDeterministicCborOfTheAgreedKeys)
{
    QrPayload payload;
    payload.issuer = u"U"_qs;
    payload.title = u"Т"_qs;
    payload.person = u"P"_qs;
    payload.signedAt = QDateTime::fromSecsSinceEpoch(1795253400, Qt::UTC);
    payload.token = QByteArray(16, '\x07');
    // Written out by hand from RFC 8949.
    const QByteArray token = "0650" + QByteArray("07").repeated(16);
    EXPECT_EQ(payload.toCbor().toHex(),
        "a5"
        "016155"
        "0262d0a2"
        "036150"
        "041a6b016498"
            + token);
    payload.approvers = { { u"R"_qs, u"N"_qs } };
    EXPECT_EQ(payload.toCbor().toHex(),
        "a6"
        "016155"
        "0262d0a2"
        "036150"
        "041a6b016498"
        "0581826152614e"
            + token);
}

TEST(QrPayloadTest, isReadBackAndNothingElseIs)
{
    const QByteArray cbor = samplePayload().toCbor();
    ASSERT_TRUE(QrPayload::fromCbor(cbor).has_value());
    EXPECT_EQ(*QrPayload::fromCbor(cbor), samplePayload());
    EXPECT_FALSE(QrPayload::fromCbor(cbor + '\0').has_value());
    EXPECT_FALSE(QrPayload::fromCbor(cbor.chopped(1)).has_value());
    EXPECT_FALSE(QrPayload::fromCbor(QByteArray()).has_value());
    EXPECT_FALSE(QrPayload::fromCbor(QByteArray::fromHex("a0")).has_value());
    EXPECT_FALSE(QrPayload::fromCbor(QByteArray(100'000, '\x81')).has_value());
}

TEST(QrPayloadTest, makesRoomInTheAgreedOrder)
{
    QrPayload payload = samplePayload();
    QrPayload fitted = *payload.fitted(u"ru"_qs);
    EXPECT_EQ(fitted.approvers.at(0).role, u"Офис-регистратор"_qs);
    EXPECT_EQ(fitted.approvers.at(0).name, u"Қасымов Н.С."_qs);

    payload.approvers.clear();
    for (int i = 0; i < 8; ++i)
        payload.approvers.append({ u"Декан"_qs, u"Ли Анна Петровна"_qs });
    EXPECT_EQ(payload.fitted(u"ru"_qs)->approvers.at(7).role, u"Декан"_qs);
    payload.approvers.append({ u"Ректор"_qs, u"Пак Олег"_qs });
    fitted = *payload.fitted(u"ru"_qs);
    ASSERT_EQ(fitted.approvers.size(), 9);
    EXPECT_EQ(fitted.approvers.at(0).role, QString());
    EXPECT_EQ(fitted.approvers.at(8).name, u"Пак О."_qs);

    for (int i = 0; i < 40; ++i)
        payload.approvers.append({ u"Ректор"_qs, u"Құрманғазықызы Әйгерім Өмірзаққызы"_qs });
    fitted = *payload.fitted(u"kk"_qs);
    EXPECT_LE(fitted.toCbor().size() + CoseSign1::overhead, 480);
    EXPECT_EQ(fitted.approvers.constLast().name,
        QStringLiteral("және тағы %1").arg(49 - fitted.approvers.size() + 1));

    payload.title = QString(400, u'Ж');
    EXPECT_EQ(payload.fitted(u"ru"_qs).error().kind, ErrorKind::RuleBroken);
}

TEST(QrVerdictTest, aSignedTextIsValidUnderItsKeyOnly)
{
    const auto key = SigningKey::generate();
    const auto other = SigningKey::generate();
    const auto text = qrTextFor(samplePayload(), *key, u"cos.example.kz"_qs, u"ru"_qs);
    ASSERT_TRUE(text.ok());
    EXPECT_TRUE(text->startsWith(u"HTTPS://COS.EXAMPLE.KZ/Q/"_qs));
    EXPECT_EQ(*text, text->toUpper());
    EXPECT_EQ(hostOfQrText(*text), u"cos.example.kz"_qs);

    const QrVerdict verdict = verifyQrText(*text, setOf(*key));
    EXPECT_EQ(nameOf(verdict.kind), u"valid"_qs);
    EXPECT_EQ(verdict.payload, *samplePayload().fitted(u"ru"_qs));
    EXPECT_EQ(verdict.kid, key->publicKey().kid());
    EXPECT_EQ(nameOf(verifyQrText(*text, setOf(*other)).kind), u"unknown"_qs);
    EXPECT_EQ(nameOf(verifyQrText(text->section(u'/', -1), setOf(*key)).kind), u"valid"_qs);
    EXPECT_EQ(
        nameOf(verifyQrText(u"https://cos.example.kz/Q/"_qs + text->section(u'/', -1), setOf(*key)).kind),
        u"valid"_qs);
}

TEST(QrVerdictTest, aChangedByteAnywhereDoesNotVerify)
{
    const auto key = SigningKey::generate();
    const JwkSet keys = setOf(*key);
    const auto message = CoseSign1::sign(samplePayload().fitted(u"ru"_qs)->toCbor(), *key);
    ASSERT_TRUE(message.ok());
    EXPECT_LE(message->size(), samplePayload().fitted(u"ru"_qs)->toCbor().size() + CoseSign1::overhead);
    EXPECT_EQ(verifyQrText(toBase32(*message), keys).kind, QrVerdict::Kind::Valid);
    const qsizetype payloadBegin = message->indexOf(samplePayload().fitted(u"ru"_qs)->toCbor());
    ASSERT_GT(payloadBegin, 0);
    const qsizetype payloadEnd = payloadBegin + samplePayload().fitted(u"ru"_qs)->toCbor().size();
    int altered = 0;
    for (qsizetype i = 0; i < message->size(); ++i) {
        for (const int mask : { 0x01, 0x20, 0x80, 0xFF }) {
            QByteArray changed = *message;
            changed[i] = static_cast<char>(changed.at(i) ^ mask);
            const QrVerdict verdict = verifyQrText(toBase32(changed), keys);
            EXPECT_NE(verdict.kind, QrVerdict::Kind::Valid) << "byte " << i;
            EXPECT_TRUE(verdict.payload.person.isEmpty());
            if (i >= payloadBegin && i < payloadEnd) {
                EXPECT_EQ(verdict.kind, QrVerdict::Kind::Altered) << "byte " << i;
                ++altered;
            }
        }
    }
    EXPECT_EQ(altered, (payloadEnd - payloadBegin) * 4);
}

TEST(QrVerdictTest, whatIsNotOursIsUnknown)
{
    const auto key = SigningKey::generate();
    const JwkSet keys = setOf(*key);
    const QString text = *qrTextFor(samplePayload(), *key, u"cos.example.kz"_qs, u"ru"_qs);
    for (const QString &wrong : { QString(), u"https://cos.example.kz/"_qs, text.toLower(), text + u'A',
             text + u'/', text.chopped(1), text + u"?x"_qs, QString(text).replace(u"/Q/"_qs, u"/q/"_qs),
             QString(5000, u'A'), QString(QChar(0)) })
        EXPECT_EQ(verifyQrText(wrong, keys).kind, QrVerdict::Kind::Unknown) << qPrintable(wrong.left(80));
}

TEST(QrVerdictTest, aHostThatCannotStandInAnUrlIsRefused)
{
    const auto key = SigningKey::generate();
    for (const char *host : { "", "a b", "x/y", "ц.kz", "a@b", "a:b" })
        EXPECT_EQ(qrTextFor(samplePayload(), *key, QString::fromUtf8(host), u"ru"_qs).error().kind,
            ErrorKind::InvalidInput)
            << host;
    EXPECT_TRUE(qrTextFor(samplePayload(), *key, u"127.0.0.1:8443"_qs, u"ru"_qs).ok());
}

TEST(QrVerdictTest, anIndependentVerifierAgrees)
{
    TEREZE_PROGRAM("node");
    const auto key = SigningKey::generate();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"keys.json"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(setOf(*key).toJson());
    file.close();
    const QString text = *qrTextFor(samplePayload(), *key, u"cos.example.kz"_qs, u"ru"_qs);
    const QString script = test::sourceRoot() + u"/tests/core/document/verify_qr.mjs"_qs;
    const auto good = test::runProgram(u"node"_qs, { script, file.fileName(), text });
    ASSERT_EQ(good.exitCode, 0) << good.errors.constData();
    const QJsonObject answer = QJsonDocument::fromJson(good.output).object();
    EXPECT_EQ(answer.value(u"issuer"_qs).toString(), samplePayload().issuer);
    EXPECT_EQ(answer.value(u"person"_qs).toString(), samplePayload().person);
    EXPECT_EQ(answer.value(u"signed_at"_qs).toInteger(), samplePayload().signedAt.toSecsSinceEpoch());
    EXPECT_EQ(answer.value(u"token"_qs).toString(), QString::fromLatin1(samplePayload().token.toHex()));
    // Every character of the signed part in turn: no other text is accepted.
    const auto every =
        test::runProgram(u"node"_qs, { script, file.fileName(), text, u"--flip-every-byte"_qs });
    EXPECT_EQ(every.exitCode, 0) << every.errors.constData();
    EXPECT_TRUE(every.output.contains("\"accepted\":0")) << every.output.constData();
}
