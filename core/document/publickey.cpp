// SPDX-License-Identifier: GPL-3.0-or-later
#include "publickey.h"

#include <core/base/canonicaljson.h>

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace tereze::document {
namespace {

constexpr qsizetype coordinateSize = 32;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Error publicKeyRefusal(const QString &reason)
{
    ERR_clear_error();
    return Error::of(ErrorKind::InvalidInput, QStringLiteral("public key refused: %1").arg(reason));
}

} // namespace

PublicKey::PublicKey(std::shared_ptr<evp_pkey_st> key, const QByteArray &x, const QByteArray &y)
    : m_key(std::move(key))
    , m_x(x)
    , m_y(y)
{
    // RFC 7638: the required members in order, without blanks.
    const QByteArray members = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + m_x.toBase64(base64Url)
        + "\",\"y\":\"" + m_y.toBase64(base64Url) + "\"}";
    m_kid = QCryptographicHash::hash(members, QCryptographicHash::Sha256).left(8);
}

Result<PublicKey> PublicKey::fromCoordinates(const QByteArray &x, const QByteArray &y)
{
    if (x.size() != coordinateSize || y.size() != coordinateSize)
        return publicKeyRefusal(QStringLiteral("a coordinate is not 32 bytes long"));
    const QByteArray point = '\x04' + x + y;
    char group[] = "prime256v1";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, const_cast<char *>(point.constData()),
            static_cast<size_t>(point.size())),
        OSSL_PARAM_construct_end(),
    };
    const std::shared_ptr<EVP_PKEY_CTX> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY *made = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters) != 1)
        return publicKeyRefusal(QStringLiteral("not a point of the curve P-256"));
    std::shared_ptr<EVP_PKEY> key(made, EVP_PKEY_free);
    const std::shared_ptr<EVP_PKEY_CTX> check(EVP_PKEY_CTX_new(key.get(), nullptr), EVP_PKEY_CTX_free);
    if (!check || EVP_PKEY_public_check(check.get()) != 1)
        return publicKeyRefusal(QStringLiteral("not a point of the curve P-256"));
    return PublicKey(std::move(key), x, y);
}

Result<PublicKey> PublicKey::fromJwk(const QJsonObject &jwk)
{
    if (jwk.value(u"kty"_qs).toString() != u"EC" || jwk.value(u"crv"_qs).toString() != u"P-256")
        return publicKeyRefusal(QStringLiteral("only kty EC with crv P-256 is known"));
    QByteArray coordinates[2];
    const QString names[2] = { u"x"_qs, u"y"_qs };
    for (int i = 0; i < 2; ++i) {
        const auto decoded = QByteArray::fromBase64Encoding(
            jwk.value(names[i]).toString().toLatin1(), base64Url | QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return publicKeyRefusal(QStringLiteral("%1 is not base64url").arg(names[i]));
        coordinates[i] = *decoded;
    }
    TEREZE_TRY(PublicKey key, fromCoordinates(coordinates[0], coordinates[1]));
    if (jwk.contains(u"kid"_qs) && jwk.value(u"kid"_qs).toString() != key.kidText())
        return publicKeyRefusal(QStringLiteral("the kid does not belong to the key"));
    return key;
}

QJsonObject PublicKey::toJwk() const
{
    return { { u"kty"_qs, u"EC"_qs }, { u"crv"_qs, u"P-256"_qs }, { u"use"_qs, u"sig"_qs },
        { u"alg"_qs, u"ES256"_qs }, { u"kid"_qs, kidText() },
        { u"x"_qs, QString::fromLatin1(m_x.toBase64(base64Url)) },
        { u"y"_qs, QString::fromLatin1(m_y.toBase64(base64Url)) } };
}

QString PublicKey::kidText() const
{
    return QString::fromLatin1(m_kid.toBase64(base64Url));
}

bool PublicKey::verify(const QByteArray &message, const QByteArray &signature) const
{
    if (signature.size() != 2 * coordinateSize)
        return false;
    const auto *raw = reinterpret_cast<const unsigned char *>(signature.constData());
    const std::shared_ptr<ECDSA_SIG> pair(ECDSA_SIG_new(), ECDSA_SIG_free);
    BIGNUM *r = BN_bin2bn(raw, coordinateSize, nullptr);
    BIGNUM *s = BN_bin2bn(raw + coordinateSize, coordinateSize, nullptr);
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return false;
    }
    unsigned char *der = nullptr;
    const int derSize = i2d_ECDSA_SIG(pair.get(), &der);
    const std::shared_ptr<EVP_MD_CTX> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const bool good = derSize > 0 && context
        && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), der, static_cast<size_t>(derSize),
               reinterpret_cast<const unsigned char *>(message.constData()),
               static_cast<size_t>(message.size()))
            == 1;
    OPENSSL_free(der);
    ERR_clear_error();
    return good;
}

} // namespace tereze::document
