// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerkeys.h"

#include <core/base/wholefile.h>
#include <core/document/jwkset.h>
#include <core/document/keyfile.h>

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <array>

namespace tereze::work {
namespace {

using document::SigningKey;

constexpr qsizetype numberKeySize = 32;

QString besideKeys(const QString &folder, const QString &name)
{
    return QDir::cleanPath(QDir(folder).absolutePath() + u"/../"_qs + name);
}

Result<QByteArray> loadNumberKey(const QString &path)
{
    TEREZE_TRY(const QByteArray text, document::readKeyFile(path));
    const QByteArray key = QByteArray::fromHex(text.trimmed());
    if (key.size() != numberKeySize || key.toHex() != text.trimmed().toLower())
        return Error::of(
            ErrorKind::InvalidInput, QStringLiteral("%1 does not hold 64 hexadecimal digits").arg(path));
    return key;
}

Result<void> makeSigningKey(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    TEREZE_TRY(const SigningKey key, SigningKey::generate());
    return key.save(path);
}

Result<void> makeNumberKey(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    std::array<quint32, numberKeySize / sizeof(quint32)> random {};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray key(reinterpret_cast<const char *>(random.data()), numberKeySize);
    return document::writeKeyFile(path, key.toHex() + '\n');
}

/// Adds a public key to a published set; those already in it stay, so that old documents can be verified.
Result<void> publishKey(const QString &path, const document::PublicKey &key)
{
    document::JwkSet keys;
    if (QFileInfo::exists(path)) {
        TEREZE_TRY(keys, document::JwkSet::load(path));
    }
    if (keys.find(key.kid()))
        return {};
    keys.add(key);
    const QByteArray json = keys.toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup
            | QFileDevice::ReadOther)
        || !writeWhole(file, json))
        return Error::of(ErrorKind::Unavailable,
            QStringLiteral("the public keys cannot be written to %1: %2").arg(path, file.errorString()));
    return {};
}

} // namespace

QString WorkerKeys::publicKeysPath(const QString &folder)
{
    return besideKeys(folder, u"tereze-keys.json"_qs);
}

QString WorkerKeys::publicSealKeysPath(const QString &folder)
{
    return besideKeys(folder, u"tereze-seal-keys.json"_qs);
}

Result<WorkerKeys> WorkerKeys::load(const QString &folder)
{
    const QFileInfo facts(folder);
    if (!facts.isDir())
        return Error::of(ErrorKind::NotFound,
            QStringLiteral("there is no folder of keys at %1; make it with --make-keys").arg(folder));
    if (facts.permissions()
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeOther))
        return Error::of(ErrorKind::Forbidden,
            QStringLiteral("the folder of keys %1 has to be accessible to this account alone (mode 0700)")
                .arg(folder));
    const QDir keys(folder);
    TEREZE_TRY(const SigningKey signing, SigningKey::load(keys.filePath(u"signing.pem"_qs)));
    TEREZE_TRY(const SigningKey seal, SigningKey::load(keys.filePath(u"seal.pem"_qs)));
    TEREZE_TRY(const QByteArray number, loadNumberKey(keys.filePath(u"number.key"_qs)));
    return WorkerKeys { signing, seal, number };
}

Result<WorkerKeys> WorkerKeys::make(const QString &folder)
{
    if (!QFileInfo::exists(folder)
        && !QDir().mkdir(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return Error::of(ErrorKind::Unavailable, QStringLiteral("the folder %1 cannot be made").arg(folder));
    const QDir keys(folder);
    TEREZE_CHECK(makeSigningKey(keys.filePath(u"signing.pem"_qs)));
    TEREZE_CHECK(makeSigningKey(keys.filePath(u"seal.pem"_qs)));
    TEREZE_CHECK(makeNumberKey(keys.filePath(u"number.key"_qs)));
    TEREZE_TRY(WorkerKeys made, load(folder));
    TEREZE_CHECK(publishKey(publicKeysPath(folder), made.signing.publicKey()));
    TEREZE_CHECK(publishKey(publicSealKeysPath(folder), made.seal.publicKey()));
    return made;
}

} // namespace tereze::work
