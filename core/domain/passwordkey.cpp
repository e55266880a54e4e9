// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordkey.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sodium.h>

namespace tereze::domain {

namespace {

constexpr qsizetype longestPassword = 1024;
constexpr int leastMemory = 8 * 1024 * 1024;
constexpr int mostMemory = 1024 * 1024 * 1024;
constexpr int mostPasses = 16;

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

Error noSodium()
{
    return Error::of(ErrorKind::Internal, QStringLiteral("libsodium cannot be initialised"));
}

} // namespace

Result<SignInParameters> PasswordKey::newParameters()
{
    if (!sodiumReady())
        return noSodium();
    SignInParameters parameters;
    parameters.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(parameters.salt.data(), static_cast<size_t>(parameters.salt.size()));
    parameters.opsLimit = static_cast<int>(crypto_pwhash_OPSLIMIT_INTERACTIVE);
    parameters.memLimit = static_cast<int>(crypto_pwhash_MEMLIMIT_INTERACTIVE);
    return parameters;
}

Result<QByteArray> PasswordKey::derive(const QString &password, const SignInParameters &parameters)
{
    if (!sodiumReady())
        return noSodium();
    QByteArray bytes = password.toUtf8();
    if (bytes.isEmpty() || bytes.size() > longestPassword) {
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("PasswordKey", "A password has 1 to 1,024 bytes."),
            QStringLiteral("password of %1 bytes").arg(bytes.size()));
    }
    if (parameters.salt.size() != crypto_pwhash_SALTBYTES || parameters.opsLimit < 1
        || parameters.opsLimit > mostPasses || parameters.memLimit < leastMemory
        || parameters.memLimit > mostMemory)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("Argon2id parameters out of range"));
    QByteArray key(keySize, Qt::Uninitialized);
    const int failed = crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), keySize,
        bytes.constData(), static_cast<unsigned long long>(bytes.size()),
        reinterpret_cast<const unsigned char *>(parameters.salt.constData()),
        static_cast<unsigned long long>(parameters.opsLimit), static_cast<size_t>(parameters.memLimit),
        crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (failed)
        return Error::of(ErrorKind::Unavailable, QStringLiteral("no memory to derive a key"));
    return key;
}

QByteArray PasswordKey::verifierOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

} // namespace tereze::domain
