// SPDX-License-Identifier: GPL-3.0-or-later
#include "callstore.h"

#include <core/base/logging.h>
#include <core/base/strictjson.h>
#include <core/document/keyfile.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

namespace tereze::ui {

namespace {

constexpr qsizetype callRecordLimit = 64 * 1024; // what readKeyFile() reads

} // namespace

CallStore::CallStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString CallStore::folderFor(const db::ConnectionSettings &settings)
{
    QCryptographicHash place(QCryptographicHash::Sha256);
    for (const char16_t *keyword : { u"host", u"port", u"dbname", u"user" })
        place.addData(settings.value(QString::fromUtf16(keyword)).toUtf8() + '\0');
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/calls/"_qs
        + QString::fromLatin1(place.result().toHex().first(32));
}

QString CallStore::pathOf(const QUuid &id) const
{
    return m_folder + u'/' + id.toString(QUuid::WithoutBraces) + u".json"_qs;
}

Result<void> CallStore::put(const QUuid &id, const QJsonObject &record) const
{
    const QByteArray text = QJsonDocument(record).toJson(QJsonDocument::Compact);
    if (text.size() > callRecordLimit)
        return Error::of(ErrorKind::InvalidInput, u"a call is too large to be noted"_qs);
    if (!QDir().mkpath(m_folder))
        return Error::of(ErrorKind::Unavailable, u"the folder %1 cannot be made"_qs.arg(m_folder));
    return document::writeKeyFile(pathOf(id), text);
}

void CallStore::remove(const QUuid &id) const
{
    QFile file(pathOf(id));
    if (!file.remove() && file.exists())
        qCWarning(lcUi).noquote() << "A call that was answered stays noted:" << file.fileName()
                                  << file.errorString();
}

QList<CallStore::Stored> CallStore::all() const
{
    QList<Stored> found;
    const QDir folder(m_folder);
    // The oldest first, as they were asked.
    for (const QString &name : folder.entryList({ u"*.json"_qs }, QDir::Files, QDir::Time | QDir::Reversed)) {
        const QUuid id = QUuid::fromString(name.chopped(5));
        const auto text = document::readKeyFile(folder.filePath(name));
        const auto record = text ? readJsonObject(*text) : Result<QJsonObject>(text.error());
        if (id.isNull() || !record) {
            qCWarning(lcUi).noquote() << "A noted call cannot be read:" << folder.filePath(name)
                                      << (record ? u"no request id"_qs : record.error().logLine());
            continue;
        }
        found.append({ id, *record });
    }
    return found;
}

} // namespace tereze::ui
