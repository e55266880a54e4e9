// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrverdict.h"

#include "base32.h"
#include "cosesign1.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tereze::document {
namespace {

constexpr qsizetype maximumQrText = 2000;

const QRegularExpression &qrTextForm()
{
    static const QRegularExpression form(
        QStringLiteral("\\A[Hh][Tt][Tt][Pp][Ss]://([A-Za-z0-9.-]{1,120}(?::[0-9]{1,5})?)/Q/([A-Z2-7]+)\\z"));
    return form;
}

} // namespace

QString nameOf(QrVerdict::Kind kind)
{
    switch (kind) {
    case QrVerdict::Kind::Valid:
        return QStringLiteral("valid");
    case QrVerdict::Kind::Altered:
        return QStringLiteral("altered");
    case QrVerdict::Kind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QrVerdict verifyQrText(const QString &text, const JwkSet &keys)
{
    QrVerdict verdict;
    const QString trimmed = text.trimmed();
    if (trimmed.size() > maximumQrText)
        return verdict;
    const QRegularExpressionMatch url = qrTextForm().match(trimmed);
    const std::optional<QByteArray> message = fromBase32(url.hasMatch() ? url.captured(2) : trimmed);
    const std::optional<CoseSign1> cose = message ? CoseSign1::parse(*message) : std::nullopt;
    if (!cose)
        return verdict;
    verdict.kid = cose->kid();
    const std::optional<PublicKey> key = keys.find(cose->kid());
    if (!key)
        return verdict;
    const std::optional<QrPayload> payload = QrPayload::fromCbor(cose->payload());
    if (!payload || !cose->isSignedBy(*key)) {
        verdict.kind = QrVerdict::Kind::Altered;
        return verdict;
    }
    verdict.kind = QrVerdict::Kind::Valid;
    verdict.payload = *payload;
    return verdict;
}

Result<QString> qrTextFor(
    const QrPayload &payload, const SigningKey &key, const QString &host, const QString &language)
{
    TEREZE_TRY(const QrPayload fitted, payload.fitted(language));
    TEREZE_TRY(const QByteArray message, CoseSign1::sign(fitted.toCbor(), key));
    const QString text = QStringLiteral("HTTPS://%1/Q/%2").arg(host.toUpper(), toBase32(message));
    if (!qrTextForm().match(text).hasMatch())
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document", "“%1” is not the name of a server.").arg(host),
            QStringLiteral("host %1 cannot stand in a QR text").arg(host));
    return text;
}

QString hostOfQrText(const QString &text)
{
    return qrTextForm().match(text).captured(1).toLower();
}

} // namespace tereze::document
