// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalstage.h"

#include <core/document/qrpayload.h>
#include <core/document/qrverdict.h>
#include <core/store/documentstore.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

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

/// An issued certificate, once for all tests here: its file, the path in its QR as zbarimg reads it, its
/// number.
struct Issued {
    QString ref;
    QByteArray pdf;
    QString path;
    QString number;
};

QString qrOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_qs));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QProcess program;
    program.start(
        u"pdftoppm"_qs, { u"-r"_qs, u"150"_qs, u"-png"_qs, file.fileName(), folder.filePath(u"p"_qs) });
    EXPECT_TRUE(program.waitForFinished() && program.exitCode() == 0);
    for (const QString &page : QDir(folder.path()).entryList({ u"p*.png"_qs })) {
        program.start(u"zbarimg"_qs, { u"--raw"_qs, u"-q"_qs, folder.filePath(page) });
        EXPECT_TRUE(program.waitForFinished());
        const QString text = QString::fromLatin1(program.readAllStandardOutput()).trimmed();
        if (!text.isEmpty())
            return text;
    }
    ADD_FAILURE() << "no QR was read";
    return {};
}

const Issued &issued()
{
    static const Issued made = [] {
        PortalStage &stage = sharedStage();
        Issued document;
        document.ref = stage.issuedCertificate(1);
        const auto list = store::DocumentStore::listByCaseRef(
            stage.university->portal(), document.ref, stage.university->session(1));
        EXPECT_TRUE(list.ok());
        for (const auto &summary : *list) {
            if (summary.kind != u"certificate")
                continue;
            document.pdf = store::DocumentStore::file(
                stage.university->portal(), summary.id, u"electronic"_qs, stage.university->session(1))
                               .value()
                               .content;
            document.number = stage.university->value(
                u"SELECT printed FROM tereze.journal_entry WHERE document_id = ?"_qs, { summary.id });
        }
        document.path = u"/Q/"_qs + qrOf(document.pdf).section(u"/Q/"_qs, 1);
        return document;
    }();
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
    const QString ref = stage.issuedCertificate(2);
    const auto documents =
        store::DocumentStore::listByCaseRef(stage.university->portal(), ref, stage.university->session(2));
    ASSERT_TRUE(documents.ok());
    for (const auto &summary : *documents) {
        if (summary.kind != u"certificate")
            continue;
        const QByteArray pdf = store::DocumentStore::file(
            stage.university->portal(), summary.id, u"electronic"_qs, stage.university->session(2))
                                   .value()
                                   .content;
        const QString path = u"/Q/"_qs + qrOf(pdf).section(u"/Q/"_qs, 1);
        const QString set = u"UPDATE tereze.document SET state = ?, ended_at = CASE WHEN ? THEN now() END "
                            u"WHERE id = ? RETURNING 1"_qs;
        Visitor visitor = stage.visitor();
        ASSERT_EQ(stage.university->value(set, { u"annulled"_qs, true, summary.id }), u"1"_qs);
        const auto annulled = visitor.get(path + u"?lang=en"_qs);
        EXPECT_EQ(verdictOn(annulled), u"annulled"_qs);
        EXPECT_TRUE(textOf(annulled).contains(u"no longer in force"));
        ASSERT_EQ(stage.university->value(set, { u"frozen"_qs, false, summary.id }), u"1"_qs);
        EXPECT_EQ(verdictOn(visitor.get(path)), u"not_issued"_qs);
        stage.university->value(set, { u"issued"_qs, false, summary.id });
    }
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
