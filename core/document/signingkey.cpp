// SPDX-License-Identifier: GPL-3.0-or-later
#include "signingkey.h"

#include "keyfile.h"

#include <QCoreApplication>

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace tereze::document {
namespace {

Error signingFault(const QString &what)
{
    char reason[256] = "no reason given";
    if (const unsigned long code = ERR_get_error(); code != 0)
        ERR_error_string_n(code, reason, sizeof reason);
    ERR_clear_error();
    return Error::of(ErrorKind::Internal, QStringLiteral("%1: %2").arg(what, QString::fromLatin1(reason)));
}

Error notASigningKey(const QString &detail)
{
    ERR_clear_error();
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("SigningKey", "The file holds no key that can sign documents."), detail);
}

/// An encrypted key would make OpenSSL ask on the terminal; a server has nobody to answer.
int refusePassword(char *, int, int, void *)
{
    return -1;
}

} // namespace

SigningKey::SigningKey(std::shared_ptr<evp_pkey_st> key, PublicKey publicKey)
    : m_key(std::move(key))
    , m_publicKey(std::move(publicKey))
{
}

Result<SigningKey> SigningKey::fromKey(std::shared_ptr<evp_pkey_st> key)
{
    char group[64] = {};
    if (EVP_PKEY_is_a(key.get(), "EC") != 1
        || EVP_PKEY_get_utf8_string_param(key.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, nullptr)
            != 1
        || qstrcmp(group, "prime256v1") != 0)
        return notASigningKey(QStringLiteral("the private key is not on the curve P-256"));
    QByteArray coordinates[2];
    const char *const names[2] = { OSSL_PKEY_PARAM_EC_PUB_X, OSSL_PKEY_PARAM_EC_PUB_Y };
    for (int i = 0; i < 2; ++i) {
        BIGNUM *number = nullptr;
        if (EVP_PKEY_get_bn_param(key.get(), names[i], &number) != 1)
            return signingFault(QStringLiteral("the public point cannot be read"));
        coordinates[i].resize(32);
        BN_bn2binpad(number, reinterpret_cast<unsigned char *>(coordinates[i].data()), 32);
        BN_free(number);
    }
    TEREZE_TRY(PublicKey publicKey, PublicKey::fromCoordinates(coordinates[0], coordinates[1]));
    return SigningKey(std::move(key), std::move(publicKey));
}

Result<SigningKey> SigningKey::generate()
{
    std::shared_ptr<EVP_PKEY> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    if (!key)
        return signingFault(QStringLiteral("a key cannot be generated"));
    return fromKey(std::move(key));
}

Result<SigningKey> SigningKey::load(const QString &path)
{
    TEREZE_TRY(QByteArray pem, readKeyFile(path));
    const std::shared_ptr<BIO> memory(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), BIO_free);
    std::shared_ptr<EVP_PKEY> key(
        PEM_read_bio_PrivateKey(memory.get(), nullptr, refusePassword, nullptr), EVP_PKEY_free);
    OPENSSL_cleanse(pem.data(), static_cast<size_t>(pem.size()));
    if (!key)
        return notASigningKey(QStringLiteral("no unencrypted PEM private key in %1").arg(path));
    return fromKey(std::move(key));
}

Result<void> SigningKey::save(const QString &path) const
{
    const std::shared_ptr<BIO> memory(BIO_new(BIO_s_secmem()), BIO_free);
    if (!memory
        || PEM_write_bio_PKCS8PrivateKey(memory.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return signingFault(QStringLiteral("the key cannot be written as PEM"));
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return writeKeyFile(path, QByteArray::fromRawData(data, size));
}

Result<QByteArray> SigningKey::sign(const QByteArray &message) const
{
    const std::shared_ptr<EVP_MD_CTX> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    unsigned char der[128];
    size_t size = sizeof der;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), der, &size,
               reinterpret_cast<const unsigned char *>(message.constData()),
               static_cast<size_t>(message.size()))
            != 1)
        return signingFault(QStringLiteral("signing failed"));
    const unsigned char *begin = der;
    const std::shared_ptr<ECDSA_SIG> pair(
        d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(size)), ECDSA_SIG_free);
    QByteArray raw(64, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    if (!pair || BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, 32) != 32
        || BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + 32, 32) != 32)
        return signingFault(QStringLiteral("the signature cannot be written out"));
    return raw;
}

} // namespace tereze::document
