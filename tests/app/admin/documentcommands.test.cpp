// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/qrverdict.h>
#include <core/work/workerkeys.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>

using namespace tereze;
using tereze::test::runAdmin;

TEST(AdminDocument, aRetiredKeyVerifiesForEver)
{
    QTemporaryDir folder;
    const QString keys = folder.filePath(u"keys"_qs);
    const auto textOf = [](const document::SigningKey &key) {
        document::QrPayload payload;
        payload.issuer = u"Университет"_qs;
        payload.title = u"Справка"_qs;
        payload.person = u"Сериков А."_qs;
        payload.signedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
        payload.token = QByteArray(16, 't');
        return document::qrTextFor(payload, key, u"portal.example.kz"_qs, u"ru"_qs).value();
    };
    const auto verify = [&](const QString &qr) {
        return runAdmin({ u"document"_qs, u"verify"_qs, u"--qr"_qs, qr, u"--keys"_qs,
            work::WorkerKeys::publicKeysPath(keys), u"--offline"_qs, u"--json"_qs });
    };
    QStringList texts;
    for (int year = 0; year < 4; ++year) {
        texts << textOf(work::WorkerKeys::make(keys).value().signing);
        ASSERT_TRUE(QFile::remove(keys + u"/signing.pem"_qs));
    }
    const QString unpublished = textOf(*document::SigningKey::generate());
    for (const QString &text : texts) {
        const auto ran = verify(text);
        EXPECT_EQ(ran.code, 0) << ran.messages.constData();
        EXPECT_EQ(ran.json().object().value(u"verdict").toString(), u"valid"_qs);
        EXPECT_FALSE(ran.json().object().value(u"status_checked").toBool(true));
        EXPECT_EQ(ran.json().object().value(u"person").toString(), u"Сериков А."_qs);
    }
    EXPECT_EQ(verify(unpublished).code, 1);
    EXPECT_EQ(verify(unpublished).json().object().value(u"verdict").toString(), u"unknown"_qs);
    QString changed = texts.first();
    changed[changed.size() / 2] = changed.at(changed.size() / 2) == u'A' ? u'B' : u'A';
    EXPECT_EQ(verify(changed).code, 1);
    EXPECT_EQ(verify(changed).json().object().value(u"verdict").toString(), u"altered"_qs);
}
