// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguefiles.h"

#include <core/base/strictjson.h>

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace tereze::catalogue {

CatalogueFiles::CatalogueFiles(const QString &folder)
    : m_folder(folder)
{
}

std::optional<QByteArray> CatalogueFiles::bytes(const QString &path)
{
    constexpr qint64 largestFile = 4 * 1024 * 1024;
    QFile file(m_folder.filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        fault(path,
            QCoreApplication::translate("Catalogue", "the file cannot be read: %1").arg(file.errorString()));
        return std::nullopt;
    }
    QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile) {
        fault(path, QCoreApplication::translate("Catalogue", "the file is too large"));
        return std::nullopt;
    }
    return content;
}

std::optional<QJsonObject> CatalogueFiles::object(const QString &path)
{
    const auto content = bytes(path);
    if (!content)
        return std::nullopt;
    const Result<QJsonObject> object = readJsonObject(*content);
    if (!object) {
        fault(path, object.error().userText);
        return std::nullopt;
    }
    return *object;
}

std::optional<QString> CatalogueFiles::text(const QString &path)
{
    const auto content = bytes(path);
    if (!content)
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8.decode(*content);
    if (utf8.hasError()) {
        fault(path, QCoreApplication::translate("Catalogue", "the file is not UTF-8"));
        return std::nullopt;
    }
    return decoded;
}

void CatalogueFiles::faultsIn(const QString &path, const QList<Fault> &faults)
{
    for (const Fault &found : faults)
        fault(found.place.isEmpty() ? path : path + u'#' + found.place, found.text);
}

void CatalogueFiles::allowOnly(const QJsonObject &object, const QStringList &keys, const QString &place)
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key))
            fault(place + u'/' + key,
                QCoreApplication::translate("Catalogue", "“%1” is not known here").arg(key));
    }
}

void CatalogueFiles::allowOnlyFiles(const QString &folder, const QStringList &names)
{
    for (const QString &name :
        QDir(m_folder.filePath(folder)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        if (!names.contains(name)) {
            fault(folder + u'/' + name,
                QCoreApplication::translate("Catalogue", "this file belongs to nothing that is declared"));
        }
    }
}

} // namespace tereze::catalogue
