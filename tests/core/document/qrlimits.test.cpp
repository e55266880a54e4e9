// SPDX-License-Identifier: GPL-3.0-or-later
// How large a QR may become, whatever people, positions and documents are called, and that documents signed
// with a key that was retired since stay valid.
#include "pdfondisk.h"
#include "randompayloads.h"
#include "support.h"

#include <core/document/base32.h>
#include <core/document/cosesign1.h>
#include <core/document/qrdrawing.h>
#include <core/document/qrverdict.h>
#include <core/document/stampdrawing.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::RandomPayloads;

namespace {

/// The signed message in a QR text.
QByteArray messageIn(const QString &qrText)
{
    return fromBase32(qrText.section(u'/', -1)).value_or(QByteArray());
}

QString andMoreIn(const QString &language, qsizetype count)
{
    static const QHash<QString, QString> words { { u"kk"_qs, u"және тағы %1"_qs },
        { u"ru"_qs, u"и ещё %1"_qs }, { u"uk"_qs, u"та ще %1"_qs }, { u"en"_qs, u"and %1 more"_qs } };
    return words.value(language).arg(count);
}

/// Bytes of the signed message when so many approvers are named without roles, and the last line is `more`.
qsizetype sizeWithNames(const RandomPayloads::Sample &sample, qsizetype count, const QString &more)
{
    QrPayload payload = sample.payload;
    payload.approvers.resize(count);
    for (QrPayload::Approver &approver : payload.approvers)
        approver = { QString(),
            RandomPayloads::officeShort(approver.name, sample.language).replace(QChar(0xA0), u' ') };
    if (!more.isEmpty())
        payload.approvers.append({ QString(), more });
    return payload.toCbor().size() + CoseSign1::overhead;
}

} // namespace

TEST(QrLimitsTest, whoeverApprovesTheMessageFitsAndNobodyIsLeftOutSilently)
{
    const SigningKey key = *SigningKey::generate();
    JwkSet keys;
    keys.add(key.publicKey());
    RandomPayloads payloads(8);
    int withRoles = 0;
    int withoutRoles = 0;
    int withMore = 0;
    qsizetype largest = 0;
    for (int i = 0; i < 1200; ++i) {
        const int approvers = 1 + i % 30;
        const auto sample = payloads.next(approvers);
        const Result<QString> text = qrTextFor(sample.payload, key, u"tereze.example.kz"_qs, sample.language);
        ASSERT_TRUE(text.ok()) << qPrintable(text.error().logLine());
        const QByteArray message = messageIn(*text);
        largest = std::max(largest, message.size());
        ASSERT_LE(message.size(), 480);
        const QrVerdict verdict = verifyQrText(*text, keys);
        ASSERT_EQ(verdict.kind, QrVerdict::Kind::Valid);
        ASSERT_EQ(verdict.payload.title, sample.payload.title);
        ASSERT_EQ(verdict.payload.person, sample.payload.person);

        QVector<QrPayload::Approver> named = verdict.payload.approvers;
        const bool more = named.constLast().name == andMoreIn(sample.language, approvers - named.size() + 1)
            && named.size() - 1 < approvers;
        if (more) {
            named.removeLast();
        } else {
            ASSERT_EQ(named.size(), approvers);
        }
        // Somebody is left out only where all names do not fit even without roles, and no more than must be.
        if (more) {
            ASSERT_GT(sizeWithNames(sample, approvers, QString()), 480);
            ASSERT_GT(sizeWithNames(
                          sample, named.size() + 1, andMoreIn(sample.language, approvers - named.size() - 1)),
                480);
        }
        bool roles = false;
        for (qsizetype k = 0; k < named.size(); ++k) {
            QString name = RandomPayloads::officeShort(sample.payload.approvers.at(k).name, sample.language);
            ASSERT_EQ(named.at(k).name, name.replace(QChar(0xA0), u' '));
            ASSERT_TRUE(
                named.at(k).role.isEmpty() || named.at(k).role == sample.payload.approvers.at(k).role);
            ASSERT_TRUE(k == 0 || named.at(k).role.isEmpty() != roles) << "roles of all or of none";
            roles = !named.at(k).role.isEmpty();
        }
        if (more || approvers > 8) {
            ASSERT_FALSE(roles);
        }
        withMore += more ? 1 : 0;
        withRoles += roles ? 1 : 0;
        withoutRoles += roles ? 0 : 1;
    }
    RecordProperty("largest_message", static_cast<int>(largest));
    RecordProperty("with_more", withMore);
    EXPECT_GT(withRoles, 100);
    EXPECT_GT(withoutRoles, 100);
    EXPECT_GT(withMore, 100);
    EXPECT_GT(largest, 440) << "the limit is reached";
}

TEST(QrLimitsTest, everyModuleIsWideEnoughAndTheQuietZoneIsKept)
{
    TEREZE_PROGRAM("pdftoppm");
    constexpr int dpi = 600;
    RandomPayloads payloads(9);
    const SigningKey key = *SigningKey::generate();
    for (const int approvers : { 0, 1, 3, 8, 20, 60 }) {
        const auto sample = payloads.next(approvers);
        const QString text = *qrTextFor(sample.payload, key, u"tereze.university.edu.kz"_qs, sample.language);
        const QrDrawing drawing = *QrDrawing::of(text, 1200);
        EXPECT_GE(drawing.module(), 0.4);
        EXPECT_LE(drawing.side(), 52);
        const QrStamp stamp = *drawQrStamp(drawing, { u"QR"_qs, u"tereze.example.kz"_qs });
        const QImage picture =
            test::PdfOnDisk(stamp.pdf, "stamp").picture(dpi, 1).convertToFormat(QImage::Format_Grayscale8);
        ASSERT_FALSE(picture.isNull());
        // Measured on paper: from the left edge of the finder patterns to their right one.
        const auto isDark = [&picture](int x, int y) {
            return picture.constScanLine(y)[x] < 128;
        };
        const double moduleDots = drawing.module() * dpi / 25.4;
        const int row = static_cast<int>(4.5 * moduleDots); // through the upper edge of both
        int left = 0;
        while (left < picture.width() && !isDark(left, row))
            ++left;
        int right = picture.width() - 1;
        while (right > left && !isDark(right, row))
            --right;
        const double measured = (right - left + 1) * 25.4 / dpi / QrCode::encode(text)->size();
        EXPECT_GE(measured, 0.4);
        EXPECT_NEAR(measured, drawing.module(), 0.01);
        // Four modules of white paper on each side, but for the words below.
        EXPECT_GE(left, 4 * moduleDots - 1);
        EXPECT_GE(picture.width() - 1 - right, 4 * moduleDots - 1);
        const double side = drawing.side() * dpi / 25.4;
        int dark = 0;
        for (int y = 0; y < static_cast<int>(side); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const bool inside = x > 4 * moduleDots - 2 && x < side - 4 * moduleDots + 2
                    && y > 4 * moduleDots - 2 && y < side - 4 * moduleDots + 2;
                dark += !inside && isDark(x, y) ? 1 : 0;
            }
        EXPECT_EQ(dark, 0);
    }
}

TEST(RetiredKeyTest, whatItSignedIsValidForEverAndNothingElseIs)
{
    TEREZE_PROGRAM("node");
    const SigningKey retired = *SigningKey::generate();
    const SigningKey present = *SigningKey::generate();
    const SigningKey stranger = *SigningKey::generate();
    JwkSet before;
    before.add(retired.publicKey());
    JwkSet published = before;
    published.add(present.publicKey());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"tereze-keys.json"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(published.toJson());
    file.close();
    const JwkSet loaded = *JwkSet::load(file.fileName());
    ASSERT_EQ(loaded.size(), 2);

    const auto textOf = [](const SigningKey &key) {
        return *qrTextFor(test::samplePayload(), key, u"tereze.example.kz"_qs, u"kk"_qs);
    };
    const auto independent = [&](const QString &text) {
        const QString script = test::sourceRoot() + u"/tests/core/document/verify_qr.mjs"_qs;
        return test::runProgram(u"node"_qs, { script, file.fileName(), text });
    };
    for (const SigningKey &key : { retired, present }) {
        const QString text = textOf(key);
        EXPECT_EQ(verifyQrText(text, loaded).kind, QrVerdict::Kind::Valid);
        const auto answer = independent(text);
        EXPECT_EQ(answer.exitCode, 0) << answer.errors.constData();
        EXPECT_EQ(QJsonDocument::fromJson(answer.output).object().value(u"kid").toString(),
            key.publicKey().kidText());
    }
    EXPECT_EQ(verifyQrText(textOf(present), before).kind, QrVerdict::Kind::Unknown);
    EXPECT_EQ(verifyQrText(textOf(stranger), loaded).kind, QrVerdict::Kind::Unknown);
    EXPECT_NE(independent(textOf(stranger)).exitCode, 0);
    // A message of the retired key whose words were changed is altered, not unknown.
    QByteArray changed = messageIn(textOf(retired));
    const qsizetype person = changed.indexOf(test::samplePayload().person.toUtf8());
    ASSERT_GT(person, 0);
    changed[person + 3] = static_cast<char>(changed.at(person + 3) ^ 1);
    EXPECT_EQ(verifyQrText(toBase32(changed), loaded).kind, QrVerdict::Kind::Altered);
}
