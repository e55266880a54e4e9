// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwkset.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tereze::document {
namespace {

constexpr qsizetype maximumKeySetSize = 1024 * 1024;
constexpr qsizetype maximumKeyCount = 1000;

Error keySetRefusal(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("SigningKey", "The file of public keys cannot be read."),
        QStringLiteral("key set refused: %1").arg(detail));
}

} // namespace

Result<JwkSet> JwkSet::fromJson(const QByteArray &json)
{
    if (json.size() > maximumKeySetSize)
        return keySetRefusal(QStringLiteral("more than 1 MiB"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return keySetRefusal(QStringLiteral("%1 at byte %2").arg(fault.errorString()).arg(fault.offset));
    const QJsonValue list = document.object().value(u"keys"_qs);
    if (!list.isArray() || list.toArray().size() > maximumKeyCount)
        return keySetRefusal(QStringLiteral("no list \"keys\" of at most 1000 keys"));
    JwkSet set;
    const QJsonArray keys = list.toArray();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Result<PublicKey> key = PublicKey::fromJwk(keys.at(i).toObject());
        if (!key)
            return keySetRefusal(QStringLiteral("key %1: %2").arg(i).arg(key.error().detail));
        set.add(*key);
    }
    return set;
}

Result<JwkSet> JwkSet::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(file.exists() ? ErrorKind::Unavailable : ErrorKind::NotFound,
            QCoreApplication::translate("SigningKey", "The file of public keys cannot be read."),
            QStringLiteral("%1: %2").arg(path, file.errorString()));
    return fromJson(file.read(maximumKeySetSize + 1));
}

QByteArray JwkSet::toJson() const
{
    QJsonArray keys;
    for (const PublicKey &key : m_keys)
        keys.append(key.toJwk());
    return QJsonDocument(QJsonObject { { u"keys"_qs, keys } }).toJson(QJsonDocument::Indented);
}

void JwkSet::add(const PublicKey &key)
{
    m_keys.insert(key.kid(), key);
}

std::optional<PublicKey> JwkSet::find(const QByteArray &kid) const
{
    const auto found = m_keys.constFind(kid);
    return found == m_keys.constEnd() ? std::nullopt : std::optional<PublicKey>(*found);
}

} // namespace tereze::document
