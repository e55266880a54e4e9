// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrpayload.h"

#include "cosesign1.h"

#include <core/grammar/nameformat.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

namespace tereze::document {
namespace {

QString andMore(qsizetype count, const QString &language)
{
    if (language == u"kk")
        return QStringLiteral("және тағы %1").arg(count);
    if (language == u"ru")
        return QStringLiteral("и ещё %1").arg(count);
    if (language == u"uk")
        return QStringLiteral("та ще %1").arg(count);
    return QStringLiteral("and %1 more").arg(count);
}

bool fitsQrCode(const QrPayload &payload)
{
    return payload.toCbor().size() + CoseSign1::overhead <= QrPayload::maximumMessage;
}

} // namespace

Result<QrPayload> QrPayload::fitted(const QString &language) const
{
    if (token.size() != 16 || !signedAt.isValid())
        return Error::of(ErrorKind::Internal, QStringLiteral("a QR needs a token of 16 bytes and a time"));
    QrPayload result = *this;
    result.signedAt = QDateTime::fromSecsSinceEpoch(signedAt.toSecsSinceEpoch(), Qt::UTC);
    // A no-break space costs a byte more and says nothing here.
    for (Approver &approver : result.approvers)
        approver.name =
            grammar::formatName(grammar::PersonName::ofOffice(approver.name), grammar::NameForm::OfficeShort,
                grammar::languageOf(language).value_or(grammar::Language::English))
                .replace(QChar(0xA0), u' ');
    if (approvers.size() <= maximumApproversWithRole && fitsQrCode(result))
        return result;
    for (Approver &approver : result.approvers)
        approver.role.clear();
    if (fitsQrCode(result))
        return result;
    const QVector<Approver> all = result.approvers;
    for (qsizetype kept = all.size() - 1; kept >= 0; --kept) {
        result.approvers = all.mid(0, kept);
        result.approvers.append({ QString(), andMore(all.size() - kept, language) });
        if (fitsQrCode(result))
            return result;
    }
    return Error::of(ErrorKind::RuleBroken,
        QCoreApplication::translate("Document", "The title and the name are too long for the QR code."),
        QStringLiteral("issuer, title and person need %1 bytes of CBOR").arg(result.toCbor().size()));
}

QByteArray QrPayload::toCbor() const
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(approvers.isEmpty() ? 5 : 6);
    writer.append(1);
    writer.append(issuer);
    writer.append(2);
    writer.append(title);
    writer.append(3);
    writer.append(person);
    writer.append(4);
    writer.append(signedAt.toSecsSinceEpoch());
    if (!approvers.isEmpty()) {
        writer.append(5);
        writer.startArray(static_cast<quint64>(approvers.size()));
        for (const Approver &approver : approvers) {
            writer.startArray(2);
            writer.append(approver.role);
            writer.append(approver.name);
            writer.endArray();
        }
        writer.endArray();
    }
    writer.append(6);
    writer.append(token);
    writer.endMap();
    return bytes;
}

std::optional<QrPayload> QrPayload::fromCbor(const QByteArray &cbor)
{
    QCborParserError fault;
    const QCborValue value = QCborValue::fromCbor(cbor, &fault);
    if (cbor.size() > maximumMessage || fault.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    if (!map.value(1).isString() || !map.value(2).isString() || !map.value(3).isString()
        || !map.value(4).isInteger() || !map.value(6).isByteArray())
        return std::nullopt;
    QrPayload payload;
    payload.issuer = map.value(1).toString();
    payload.title = map.value(2).toString();
    payload.person = map.value(3).toString();
    payload.signedAt = QDateTime::fromSecsSinceEpoch(map.value(4).toInteger(), Qt::UTC);
    const QCborArray approvers = map.value(5).toArray();
    for (const QCborValue &entry : approvers)
        payload.approvers.append({ entry.toArray().at(0).toString(), entry.toArray().at(1).toString() });
    payload.token = map.value(6).toByteArray();
    if (payload.token.size() != 16 || payload.toCbor() != cbor)
        return std::nullopt;
    return payload;
}

} // namespace tereze::document
