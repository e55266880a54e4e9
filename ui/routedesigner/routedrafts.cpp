// SPDX-License-Identifier: GPL-3.0-or-later
#include "routedrafts.h"

#include <core/base/wholefile.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace tereze::ui {

namespace {

Error draftError(const QString &path, const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("RouteDrafts", "The draft %1 cannot be kept or read on this computer.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

} // namespace

QString RouteDrafts::folderFor(const QString &server, qint64 person, const QString &kind)
{
    const QByteArray who = QCryptographicHash::hash(
        (server + u'\n' + QString::number(person)).toUtf8(), QCryptographicHash::Sha256)
                               .toHex()
                               .first(16);
    return u"%1/%2/%3"_qs.arg(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation), kind,
        QString::fromLatin1(who));
}

QString RouteDrafts::pathOf(const QString &key) const
{
    // Keys are checked by lint, not before: what is no plain name becomes its hash.
    static const QRegularExpression plain(u"^[a-z][a-z0-9_-]{0,62}$"_qs);
    const QString name = plain.match(key).hasMatch()
        ? key
        : QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex());
    return u"%1/%2.json"_qs.arg(m_folder, name);
}

Result<void> RouteDrafts::put(const QString &key, const Draft &draft) const
{
    const QString path = pathOf(key);
    if (!QDir().mkpath(m_folder))
        return draftError(path, u"the folder cannot be made"_qs);
    const QJsonObject content { { u"key"_qs, key }, { u"xml"_qs, QString::fromLatin1(draft.xml.toBase64()) },
        { u"base"_qs, QString::fromLatin1(draft.baseSha256.toHex()) },
        { u"saved_at"_qs, draft.savedAt.toUTC().toString(Qt::ISODateWithMs) } };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return draftError(path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!writeWhole(file, QJsonDocument(content).toJson()))
        return draftError(path, file.errorString());
    return {};
}

Result<std::optional<RouteDrafts::Draft>> RouteDrafts::get(const QString &key) const
{
    QFile file(pathOf(key));
    if (!file.exists())
        return std::optional<Draft>();
    if (!file.open(QIODevice::ReadOnly))
        return draftError(file.fileName(), file.errorString());
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    Draft draft;
    draft.xml = QByteArray::fromBase64(content[u"xml"].toString().toLatin1());
    draft.baseSha256 = QByteArray::fromHex(content[u"base"].toString().toLatin1());
    draft.savedAt = QDateTime::fromString(content[u"saved_at"].toString(), Qt::ISODateWithMs);
    if (draft.xml.isEmpty() || !draft.savedAt.isValid())
        return draftError(file.fileName(), u"no draft in it"_qs);
    return std::optional<Draft>(draft);
}

void RouteDrafts::remove(const QString &key) const
{
    QFile::remove(pathOf(key));
}

QStringList RouteDrafts::keys() const
{
    QStringList all;
    for (const QString &name : QDir(m_folder).entryList({ u"*.json"_qs }, QDir::Files)) {
        QFile file(u"%1/%2"_qs.arg(m_folder, name));
        if (file.open(QIODevice::ReadOnly))
            all << QJsonDocument::fromJson(file.readAll()).object()[u"key"].toString();
    }
    return all;
}

} // namespace tereze::ui
