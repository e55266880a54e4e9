// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalstage.h"

#include <core/document/qrpayload.h>
#include <core/document/qrverdict.h>

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <tests/support/naughty.h>

using namespace tereze;
using namespace tereze::test;

namespace {

QString verdictOn(const http::Response &response)
{
    static const QRegularExpression verdict(u"data-verdict=\"([a-z_]+)\""_qs);
    return verdict.match(textOf(response)).captured(1);
}

/// One for all tests here.
const IssuedCertificate &issued()
{
    static const IssuedCertificate made = sharedStage().certificate(1);
    return made;
}

} // namespace

TEST(PortalVerification, theLinkInTheQrTellsWhatItIsInEveryLanguage)
{
    const QMap<QString, QString> words { { u"kk"_qs, u"Құжат жарамды"_qs },
        { u"ru"_qs, u"Документ действителен"_qs }, { u"en"_qs, u"The document is valid"_qs },
        { u"uk"_qs, u"Документ дійсний"_qs } };
    for (auto word = words.begin(); word != words.end(); ++word) {
        Visitor visitor = sharedStage().visitor();
        const auto page = visitor.get(issued().path + u"?lang="_qs + word.key());
        ASSERT_EQ(page.status(), 200);
        EXPECT_EQ(verdictOn(page), u"valid"_qs);
        EXPECT_TRUE(textOf(page).contains(*word));
        EXPECT_TRUE(textOf(page).contains(u"Әбдіқадырова1"));
        EXPECT_TRUE(textOf(page).contains(u"Оспанов")) << "who approved it";
        EXPECT_FALSE(textOf(page).contains(issued().number)) << "the number is only on paper";
        EXPECT_EQ(header(page, "Referrer-Policy"), "no-referrer");
        EXPECT_FALSE(textOf(page).contains(u"name=\"_token\"")) << "a page of strangers sets no cookie";
    }
    Visitor russian = sharedStage().visitor();
    russian.headers.insert("Accept-Language", "ru");
    EXPECT_TRUE(textOf(russian.get(issued().path)).contains(u"Документ действителен"));
}

TEST(PortalVerification, aChangedQrIsAlteredOrUnknownAndNeverValid)
{
    Visitor visitor = sharedStage().visitor();
    const QString path = issued().path;
    QMap<QString, int> verdicts;
    for (qsizetype at = 3; at < path.size(); at += 7) {
        QString changed = path;
        changed[at] = changed.at(at) == u'A' ? u'B' : u'A';
        const auto page = visitor.get(changed);
        EXPECT_EQ(page.status(), 200);
        ++verdicts[verdictOn(page)];
    }
    EXPECT_FALSE(verdicts.contains(u"valid"_qs));
    EXPECT_GT(verdicts.value(u"altered"_qs), 10);
    for (const QString &nonsense : { u"/Q/X"_qs, u"/Q/%D2%9A"_qs, u"/Q/"_qs + QString(6000, u'A') })
        EXPECT_EQ(verdictOn(visitor.get(nonsense)), u"unknown"_qs);
    EXPECT_EQ(visitor.get(u"/Q"_qs).status(), 404);
}

TEST(PortalVerification, aDocumentThatOurKeySignedAndNobodyKnowsIsUnknown)
{
    document::QrPayload payload;
    payload.issuer = u"Университет"_qs;
    payload.title = u"Справка"_qs;
    payload.person = u"Сериков А."_qs;
    payload.signedAt = QDateTime::fromString(u"2026-11-21T09:00:00Z"_qs, Qt::ISODate);
    payload.token = QByteArray(16, 't');
    const auto text = document::qrTextFor(
        payload, sharedStage().workshop->keys().signing, u"portal.example.kz"_qs, u"ru"_qs);
    ASSERT_TRUE(text.ok());
    Visitor visitor = sharedStage().visitor();
    const auto page = visitor.get(u"/Q/"_qs + text->section(u"/Q/"_qs, 1));
    EXPECT_EQ(verdictOn(page), u"unknown"_qs);
    EXPECT_FALSE(textOf(page).contains(u"Сериков")) << "nothing of what it says is repeated";
}

TEST(PortalVerification, aRetiredKeyVerifiesForEver)
{
    PortalStage &stage = sharedStage();
    const document::SigningKey fresh = *document::SigningKey::generate();
    const QString signedAnew = [&] {
        const auto old = document::verifyQrText(
            u"HTTPS://PORTAL.EXAMPLE.KZ"_qs + issued().path, stage.site().keys);
        EXPECT_EQ(old.kind, document::QrVerdict::Kind::Valid);
        return *document::qrTextFor(old.payload, fresh, u"portal.example.kz"_qs, u"kk"_qs);
    }();
    const auto verdictWith = [&](const document::JwkSet &keys, const QString &path) {
        portal::Site::Settings settings;
        settings.origin = PortalStage::origin;
        settings.formKey = QByteArray(32, 'k');
        const portal::Portal portal(portal::Site::make(settings, keys).value());
        Visitor visitor(portal, stage.database());
        return verdictOn(visitor.get(path));
    };
    const QString newPath = u"/Q/"_qs + signedAnew.section(u"/Q/"_qs, 1);
    document::JwkSet rotated = stage.site().keys;
    EXPECT_EQ(verdictWith(rotated, newPath), u"unknown"_qs) << "not published yet";
    rotated.add(fresh.publicKey());
    EXPECT_EQ(verdictWith(rotated, issued().path), u"valid"_qs) << "signed with the key that is retired now";
    EXPECT_EQ(verdictWith(rotated, newPath), u"valid"_qs);
    document::JwkSet forgotten;
    forgotten.add(fresh.publicKey());
    EXPECT_EQ(verdictWith(forgotten, issued().path), u"unknown"_qs) << "this is why no key is ever taken out";
}

TEST(PortalVerification, byNumberTheNameIsMaskedAndAWrongGroupIsLikeAnUnknownNumber)
{
    Visitor visitor = sharedStage().visitor();
    visitor.headers.insert("X-Real-IP", "203.0.113.1");
    visitor.get(u"/ru/verify"_qs);
    const auto page =
        visitor.post(u"/ru/verify/number"_qs, { { u"number"_qs, u" "_qs + issued().number.toLower() } });
    EXPECT_EQ(verdictOn(page), u"valid"_qs);
    EXPECT_FALSE(textOf(page).contains(u"Әбдіқадырова"));
    EXPECT_TRUE(textOf(page).contains(u"Ә***"));

    visitor.get(u"/ru/verify"_qs);
    QString wrong = issued().number;
    wrong.back() = wrong.back() == u'2' ? u'3' : u'2';
    const QString first = textOf(visitor.post(u"/ru/verify/number"_qs, { { u"number"_qs, wrong } }));
    visitor.get(u"/ru/verify"_qs);
    const QString second =
        textOf(visitor.post(u"/ru/verify/number"_qs, { { u"number"_qs, u"С-1/9999-2222"_qs } }));
    EXPECT_TRUE(first.contains(u"data-verdict=\"unknown\""));
    EXPECT_EQ(QString(first).remove(wrong), QString(second).remove(u"С-1/9999-2222"_qs));
}

TEST(PortalVerification, numbersAreAskedAboutThirtyTimesAMinute)
{
    Visitor visitor = sharedStage().visitor();
    visitor.headers.insert("X-Real-IP", "203.0.113.2");
    visitor.get(u"/ru/verify"_qs);
    const QString token = visitor.hidden(u"_token"_qs);
    const auto ask = [&](const QString &number) {
        return visitor.post(u"/ru/verify/number"_qs, { { u"number"_qs, number }, { u"_token"_qs, token } });
    };
    for (int n = 0; n < 30; ++n)
        ASSERT_EQ(ask(u"X"_qs).status(), 200) << n;
    const auto more = ask(issued().number);
    EXPECT_EQ(more.status(), 429);
    EXPECT_TRUE(textOf(more).contains(issued().number)) << "what was typed is kept";
    visitor.headers.insert("X-Real-IP", "203.0.113.3");
    EXPECT_EQ(ask(u"X"_qs).status(), 200);
}

TEST(PortalVerification, aFileIsOursToTheByteOrNotOurs)
{
    Visitor visitor = sharedStage().visitor();
    visitor.get(u"/en/verify"_qs);
    const auto ours = visitor.postFile(u"/en/verify/file"_qs, issued().pdf, u"certificate.pdf"_qs);
    EXPECT_EQ(verdictOn(ours), u"valid"_qs);
    visitor.get(u"/en/verify"_qs);
    QByteArray changed = issued().pdf;
    changed.back() = changed.back() == '\n' ? ' ' : '\n';
    const auto other = visitor.postFile(u"/en/verify/file"_qs, changed, u"<b>.pdf"_qs);
    EXPECT_EQ(verdictOn(other), u"unknown"_qs);
    EXPECT_TRUE(textOf(other).contains(u"check the QR code"));
    EXPECT_FALSE(textOf(other).contains(u"forged"));
    EXPECT_TRUE(textOf(other).contains(u"&lt;b&gt;.pdf"));
    visitor.get(u"/en/verify"_qs);
    EXPECT_EQ(visitor.postFile(u"/en/verify/file"_qs, {}, u"empty.pdf"_qs).status(), 422);
    visitor.get(u"/en/verify"_qs);
    EXPECT_EQ(visitor.post(u"/en/verify/number"_qs, { { u"number"_qs, u"  "_qs } }).status(), 422);
}

TEST(PortalVerification, whatIsNotIssuedYetOrAnnulledIsNotValid)
{
    PortalStage &stage = sharedStage();
    const IssuedCertificate made = stage.certificate(2);
    const QString set = u"UPDATE tereze.document SET state = ?, ended_at = CASE WHEN ? THEN now() END "
                        u"WHERE id = ? RETURNING 1"_qs;
    Visitor visitor = stage.visitor();
    ASSERT_EQ(stage.university->value(set, { u"annulled"_qs, true, made.document }), u"1"_qs);
    const auto annulled = visitor.get(made.path + u"?lang=en"_qs);
    EXPECT_EQ(verdictOn(annulled), u"annulled"_qs);
    EXPECT_TRUE(textOf(annulled).contains(u"no longer in force"));
    ASSERT_EQ(stage.university->value(set, { u"frozen"_qs, false, made.document }), u"1"_qs);
    EXPECT_EQ(verdictOn(visitor.get(made.path)), u"not_issued"_qs);
    stage.university->value(set, { u"issued"_qs, false, made.document });
}

TEST(PortalVerification, naughtyStringsAreNoNumbers)
{
    TEREZE_NAUGHTY(strings);
    int asked = 0;
    Visitor visitor = sharedStage().visitor();
    visitor.get(u"/en/verify"_qs);
    const QString token = visitor.hidden(u"_token"_qs);
    for (const QString &text : strings) {
        if (text.contains(QChar(u'\0')))
            continue;
        // A new address for every few, so that not the limit but the string is judged.
        visitor.headers.insert("X-Real-IP", "198.51.100." + QByteArray::number(asked++ / 25));
        const auto page =
            visitor.post(u"/en/verify/number"_qs, { { u"number"_qs, text }, { u"_token"_qs, token } });
        ASSERT_TRUE(page.status() == 422 || verdictOn(page) == u"unknown") << text.toStdString();
        EXPECT_FALSE(textOf(page).contains(u"<script"));
    }
    EXPECT_GT(asked, 400);
}
