// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/application/casecall.h>
#include <ui/models/callstore.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using ui::CallStore;
using ui::CaseCall;

namespace {

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

TEST(CallStore, keepsWhatIsPutUntilItIsRemoved)
{
    const QTemporaryDir folder;
    const CallStore store(folder.filePath(u"a/b"_qs));
    EXPECT_TRUE(store.all().isEmpty());
    const QUuid first = QUuid::createUuid();
    ASSERT_TRUE(store.put(first, { { u"n"_qs, 1 } }).ok());
    EXPECT_FALSE(store.put(first, { { u"n"_qs, 2 } }).ok()) << "a request id is one call";
    ASSERT_TRUE(store.put(QUuid::createUuid(), { { u"n"_qs, 3 } }).ok());
    const auto again = CallStore(folder.filePath(u"a/b"_qs)).all();
    ASSERT_EQ(again.size(), 2);
    store.remove(first);
    store.remove(first);
    ASSERT_EQ(store.all().size(), 1);
    EXPECT_EQ(store.all().first().record.value(u"n"_qs).toInt(), 3);
    EXPECT_FALSE(store.put(QUuid::createUuid(), { { u"n"_qs, QString(70'000, u'x') } }).ok());
    EXPECT_FALSE(CallStore(u"/proc/nowhere"_qs).put(first, { { u"n"_qs, 1 } }).ok());
}

TEST(CallStore, leavesAloneWhatItCannotRead)
{
    const QTemporaryDir folder;
    const CallStore store(folder.path());
    putBytes(folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_qs), "{\"n\": 1");
    putBytes(folder.filePath(u"no-id.json"_qs), "{\"n\": 1}");
    putBytes(folder.filePath(u"other.txt"_qs), "x");
    EXPECT_TRUE(store.all().isEmpty());
    EXPECT_TRUE(QFile::exists(folder.filePath(u"no-id.json"_qs)));
}

TEST(CallStore, isApartForEachServerAndRole)
{
    const auto folderOf = [](const QString &uri) {
        const auto settings = db::ConnectionSettings::fromUri(uri);
        EXPECT_TRUE(settings.ok()) << uri.toStdString();
        return CallStore::folderFor(*settings);
    };
    const QString one = folderOf(u"postgresql://saule@/tereze?host=/run/a"_qs);
    EXPECT_EQ(one, folderOf(u"postgresql://saule@/tereze?host=/run/a"_qs));
    EXPECT_NE(one, folderOf(u"postgresql://dean@/tereze?host=/run/a"_qs));
    EXPECT_NE(one, folderOf(u"postgresql://saule@/tereze?host=/run/b"_qs));
    EXPECT_NE(one, folderOf(u"postgresql://saule@/other?host=/run/a"_qs));
    EXPECT_FALSE(one.contains(u"saule")) << "the name of a folder tells nothing";
}

TEST(CaseCall, isTheSameAfterItWasNoted)
{
    CaseCall call;
    call.application = domain::ApplicationId(9'007'199'254'740'993);
    call.caseRef = u"T-7K3M-92QD"_qs;
    call.version = 12;
    call.decision.application = call.application;
    call.decision.task = domain::TaskId(7);
    call.decision.outcome = domain::Outcome::Reject;
    call.decision.remark = u"Себебі «бар»\n\u00a0✓"_qs;
    call.decision.formSha256 = QByteArray(32, '\xff');
    const QJsonObject record = call.toJson();
    const auto again = CaseCall::fromJson(record);
    ASSERT_TRUE(again.ok()) << again.error().logLine().toStdString();
    EXPECT_EQ(again->toJson(), record);
    EXPECT_EQ(again->application, call.application);
    EXPECT_EQ(again->decision.remark, call.decision.remark);
    EXPECT_EQ(again->decision.formSha256, call.decision.formSha256);
    EXPECT_FALSE(again->decision.answer.has_value());
    EXPECT_FALSE(again->decision.draftsSha256.has_value());

    call.kind = CaseCall::Kind::RecordPayment;
    call.amount = u"1500.00"_qs;
    call.text = u"№ 5"_qs;
    const auto payment = CaseCall::fromJson(call.toJson());
    ASSERT_TRUE(payment.ok());
    EXPECT_EQ(payment->kind, CaseCall::Kind::RecordPayment);
    EXPECT_EQ(payment->amount, u"1500.00");
    for (const char16_t *name :
        { u"kind", u"application", u"case_ref", u"task", u"outcome", u"form_sha256" }) {
        QJsonObject broken = record;
        broken.insert(QString::fromUtf16(name), u""_qs);
        EXPECT_FALSE(CaseCall::fromJson(broken).ok()) << QString::fromUtf16(name).toStdString();
    }
}
