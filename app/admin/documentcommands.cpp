// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentcommands.h"

#include <app/admin/invocation.h>
#include <app/admin/wholefile.h>
#include <core/document/pdffacts.h>
#include <core/document/qrverdict.h>
#include <core/store/verificationstore.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace tereze::admin {

namespace {

struct Judgement {
    domain::Verification facts;
    bool statusChecked = true;
    std::optional<bool> fileChecked; ///< for a file: whether its bytes were compared, or its QR alone
    QString note; ///< for people, beside the verdict

    QJsonObject json() const
    {
        const auto instant = [](const std::optional<QDateTime> &at) {
            return at ? QJsonValue(at->toUTC().toString(Qt::ISODate)) : QJsonValue();
        };
        QJsonObject object { { QStringLiteral("verdict"), codeOf(facts.verdict) },
            { QStringLiteral("status_checked"), statusChecked }, { QStringLiteral("kind"), facts.kind },
            { QStringLiteral("title"), facts.title }, { QStringLiteral("person"), facts.person },
            { QStringLiteral("signed_at"), instant(facts.signedAt) },
            { QStringLiteral("registered_at"), instant(facts.registeredAt) },
            { QStringLiteral("ended_at"), instant(facts.endedAt) },
            { QStringLiteral("duplicate"), facts.duplicate > 0 ? QJsonValue(facts.duplicate) : QJsonValue() },
            { QStringLiteral("approvers"), facts.approvers }, { QStringLiteral("text"), note } };
        if (fileChecked)
            object.insert(QStringLiteral("file_checked"), *fileChecked);
        return object;
    }
};

QString verdictText(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::Valid:
        return QCoreApplication::translate("Admin", "Valid: issued by us and in force.");
    case domain::Verdict::Superseded:
        return QCoreApplication::translate("Admin", "Superseded: issued by us, replaced by a later one.");
    case domain::Verdict::Annulled:
        return QCoreApplication::translate("Admin", "Annulled: issued by us, no longer in force.");
    case domain::Verdict::NotIssued:
        return QCoreApplication::translate("Admin", "Not issued: made by us, but not issued.");
    case domain::Verdict::Altered:
        return QCoreApplication::translate("Admin", "Altered: the signature does not fit what the QR says.");
    case domain::Verdict::Unknown:
        return QCoreApplication::translate("Admin", "Unknown: not a document of ours.");
    }
    return {};
}

Result<document::JwkSet> keysOf(const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("keys"))) {
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "Admin", "A QR is checked with the public keys: --keys with the file tereze-keys.json."),
            QStringLiteral("keys"));
    }
    return document::JwkSet::load(invocation.option(QStringLiteral("keys")));
}

Result<Judgement> judgeQr(Invocation &invocation, const QString &text)
{
    TEREZE_TRY(const auto keys, keysOf(invocation));
    const document::QrVerdict qr = document::verifyQrText(text, keys);
    Judgement judgement;
    judgement.statusChecked = !invocation.has(QStringLiteral("offline"));
    if (qr.kind != document::QrVerdict::Kind::Valid) {
        judgement.facts.verdict = qr.kind == document::QrVerdict::Kind::Altered ? domain::Verdict::Altered
                                                                                : domain::Verdict::Unknown;
        judgement.note = verdictText(judgement.facts.verdict);
        return judgement;
    }
    if (judgement.statusChecked) {
        TEREZE_TRY(const auto database, invocation.database());
        TEREZE_TRY(judgement.facts, store::VerificationStore::byToken(*database, qr.payload.token));
        judgement.note = verdictText(judgement.facts.verdict);
        return judgement;
    }
    judgement.facts.verdict = domain::Verdict::Valid;
    judgement.facts.title = qr.payload.title;
    judgement.facts.person = qr.payload.person;
    judgement.facts.signedAt = qr.payload.signedAt;
    for (const auto &approver : qr.payload.approvers) {
        judgement.facts.approvers << QJsonObject { { QStringLiteral("role"), approver.role },
            { QStringLiteral("name"), approver.name } };
    }
    judgement.note =
        QCoreApplication::translate("Admin", "Issued by us; whether it is still in force was not checked.");
    return judgement;
}

Result<Judgement> judgeFile(Invocation &invocation, const QString &path)
{
    TEREZE_TRY(const QByteArray bytes, readWholeFile(path, 25));
    const bool offline = invocation.has(QStringLiteral("offline"));
    if (!offline) {
        Judgement judgement;
        judgement.fileChecked = true;
        TEREZE_TRY(const auto database, invocation.database());
        TEREZE_TRY(judgement.facts,
            store::VerificationStore::byFile(
                *database, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)));
        judgement.note = judgement.facts.verdict == domain::Verdict::Unknown
            ? QCoreApplication::translate("Admin", "Not our file, byte for byte: check its QR.")
            : verdictText(judgement.facts.verdict);
        return judgement;
    }
    // Without the database only the QR that the file carries can speak.
    TEREZE_TRY(const auto facts, document::PdfFacts::read(bytes));
    Judgement judgement;
    judgement.statusChecked = false;
    if (facts.qrText.isEmpty()) {
        judgement.note = QCoreApplication::translate(
            "Admin", "The file holds no QR of ours; without the database nothing else can be checked.");
    } else {
        TEREZE_TRY(judgement, judgeQr(invocation, facts.qrText));
        // A QR is a link that anybody can copy onto another page.
        judgement.note = QCoreApplication::translate("Admin",
                             "Only the QR in the file was checked, not the file: compare what its page says "
                             "with these words.")
            + u' ' + judgement.note;
    }
    judgement.fileChecked = false;
    return judgement;
}

Result<Judgement> judgeNumber(Invocation &invocation, const QString &number)
{
    Judgement judgement;
    TEREZE_TRY(const auto database, invocation.database());
    TEREZE_TRY(judgement.facts,
        store::VerificationStore::byNumber(*database, number, QStringLiteral("tereze-admin")));
    judgement.note = verdictText(judgement.facts.verdict);
    return judgement;
}

} // namespace

int documentVerify(Invocation &invocation)
{
    const bool byQr = invocation.has(QStringLiteral("qr"));
    const bool byNumber = invocation.has(QStringLiteral("number"));
    const bool offline = invocation.has(QStringLiteral("offline"));
    const int ways = static_cast<int>(invocation.positional().size()) + (byQr ? 1 : 0) + (byNumber ? 1 : 0);
    if (ways != 1)
        return invocation.wrongUsage(
            QCoreApplication::translate("Admin", "give one of: a PDF file, --qr TEXT, --number N"));
    if (offline && byNumber)
        return invocation.wrongUsage(
            QCoreApplication::translate("Admin", "a number can only be looked up in the database"));
    if ((byQr || offline) && !invocation.has(QStringLiteral("keys")))
        return invocation.wrongUsage(
            QCoreApplication::translate("Admin", "a QR is checked with the public keys: --keys FILE"));
    const auto judgement = byQr ? judgeQr(invocation, invocation.option(QStringLiteral("qr")))
        : byNumber              ? judgeNumber(invocation, invocation.option(QStringLiteral("number")))
                                : judgeFile(invocation, invocation.positional().first());
    if (!judgement)
        return invocation.refused(judgement.error());
    QStringList lines { judgement->note };
    if (!judgement->facts.title.isEmpty())
        lines << QStringLiteral("%1, %2").arg(judgement->facts.title, judgement->facts.person);
    if (judgement->fileChecked == false && judgement->facts.signedAt) {
        lines << judgement->facts.signedAt->toUTC().toString(Qt::ISODate);
        for (const QJsonValue &approver : judgement->facts.approvers)
            lines << QStringLiteral("%1: %2").arg(approver[u"role"].toString(), approver[u"name"].toString());
    }
    const QString text = lines.join(u'\n');
    return judgement->facts.verdict == domain::Verdict::Valid ? invocation.done(judgement->json(), text)
                                                              : invocation.found(judgement->json(), text);
}

} // namespace tereze::admin
