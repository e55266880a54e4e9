// SPDX-License-Identifier: GPL-3.0-or-later
#include "cosesign1.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>

namespace tereze::document {
namespace {

constexpr qsizetype maximumMessageSize = 4096;

QByteArray protectedHeader(const QByteArray &kid)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(2);
    writer.append(1);
    writer.append(-7);
    writer.append(4);
    writer.append(kid);
    writer.endMap();
    return bytes;
}

/// What is signed: RFC 9052, section 4.4.
QByteArray signatureInput(const QByteArray &kid, const QByteArray &payload)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(4);
    writer.append(QLatin1String("Signature1"));
    writer.append(protectedHeader(kid));
    writer.append(QByteArray());
    writer.append(payload);
    writer.endArray();
    return bytes;
}

QByteArray wholeMessage(const QByteArray &kid, const QByteArray &payload, const QByteArray &signature)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.append(QCborTag(18));
    writer.startArray(4);
    writer.append(protectedHeader(kid));
    writer.startMap(0);
    writer.endMap();
    writer.append(payload);
    writer.append(signature);
    writer.endArray();
    return bytes;
}

} // namespace

CoseSign1::CoseSign1(const QByteArray &kid, const QByteArray &payload, const QByteArray &signature)
    : m_kid(kid)
    , m_payload(payload)
    , m_signature(signature)
{
}

Result<QByteArray> CoseSign1::sign(const QByteArray &payload, const SigningKey &key)
{
    const QByteArray kid = key.publicKey().kid();
    TEREZE_TRY(const QByteArray signature, key.sign(signatureInput(kid, payload)));
    return wholeMessage(kid, payload, signature);
}

std::optional<CoseSign1> CoseSign1::parse(const QByteArray &message)
{
    if (message.size() > maximumMessageSize)
        return std::nullopt;
    QCborParserError fault;
    const QCborValue value = QCborValue::fromCbor(message, &fault);
    if (fault.error != QCborError::NoError || !value.isTag() || value.tag() != QCborTag(18))
        return std::nullopt;
    const QCborArray parts = value.taggedValue().toArray();
    if (parts.size() != 4 || !parts.at(0).isByteArray() || !parts.at(2).isByteArray()
        || !parts.at(3).isByteArray())
        return std::nullopt;
    const QByteArray header = parts.at(0).toByteArray();
    // Of a broken map Qt keeps a key without its value, and reads past the end when it is asked for it.
    const QCborValue headerValue = QCborValue::fromCbor(header, &fault);
    if (fault.error != QCborError::NoError || !headerValue.isMap())
        return std::nullopt;
    const QByteArray kid = headerValue.toMap().value(4).toByteArray();
    const CoseSign1 parsed(kid, parts.at(2).toByteArray(), parts.at(3).toByteArray());
    // Writing it again and comparing refuses every other spelling and every member that we do not know.
    if (kid.size() != 8 || parsed.m_signature.size() != 64
        || wholeMessage(kid, parsed.m_payload, parsed.m_signature) != message)
        return std::nullopt;
    return parsed;
}

bool CoseSign1::isSignedBy(const PublicKey &key) const
{
    return key.kid() == m_kid && key.verify(signatureInput(m_kid, m_payload), m_signature);
}

} // namespace tereze::document
