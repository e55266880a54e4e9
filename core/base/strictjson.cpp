// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

namespace tereze {

namespace {

constexpr qsizetype largestJson = 4 * 1024 * 1024;

Error jsonErrorAt(const QByteArray &bytes, qsizetype offset, const QString &what)
{
    const QByteArray before = bytes.left(std::min(offset, bytes.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Json", "line %1, column %2: %3").arg(line).arg(column).arg(what),
        QStringLiteral("JSON, line %1, column %2: %3").arg(line).arg(column).arg(what));
}

/// Where a string that begins at `start` (its quote) ends: the offset behind its closing quote. The text is
/// known to be well-formed.
qsizetype endOfJsonString(const QByteArray &bytes, qsizetype start)
{
    qsizetype at = start + 1;
    while (bytes[at] != '"')
        at += bytes[at] == '\\' ? 2 : 1;
    return at + 1;
}

/// The offset of the first key that its object already has, or -1. The text is known to be well-formed, so a
/// string is a key exactly when an object is open and neither ':' came since the last '{' or ','.
qsizetype offsetOfDoubleKey(const QByteArray &bytes, QString *key)
{
    struct Open {
        bool object = false;
        bool keyExpected = false;
        QSet<QString> keys;
    };
    std::vector<Open> open;
    for (qsizetype at = 0; at < bytes.size();) {
        switch (bytes[at]) {
        case '{':
        case '[':
            open.push_back({ bytes[at] == '{', bytes[at] == '{', {} });
            break;
        case '}':
        case ']':
            open.pop_back();
            break;
        case ',':
            open.back().keyExpected = open.back().object;
            break;
        case '"': {
            const qsizetype end = endOfJsonString(bytes, at);
            if (!open.empty() && open.back().keyExpected) {
                const QByteArray text = '[' + bytes.mid(at, end - at) + ']';
                *key = QJsonDocument::fromJson(text).array().first().toString();
                if (open.back().keys.contains(*key))
                    return at;
                open.back().keys.insert(*key);
                open.back().keyExpected = false;
            }
            at = end;
            continue;
        }
        default:
            break;
        }
        ++at;
    }
    return -1;
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray &bytes)
{
    if (bytes.size() > largestJson) {
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Json", "The file is too large."),
            QStringLiteral("JSON of %1 bytes, at most %2 are read").arg(bytes.size()).arg(largestJson));
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return jsonErrorAt(bytes, fault.offset, fault.errorString());
    if (!document.isObject())
        return jsonErrorAt(bytes, 0, QCoreApplication::translate("Json", "an object is expected"));
    QStringDecoder utf8(QStringDecoder::Utf8);
    [[maybe_unused]] const QString decoded = utf8.decode(bytes);
    if (utf8.hasError())
        return jsonErrorAt(bytes, 0, QCoreApplication::translate("Json", "the file is not UTF-8"));
    QString key;
    if (const qsizetype at = offsetOfDoubleKey(bytes, &key); at >= 0)
        return jsonErrorAt(
            bytes, at, QCoreApplication::translate("Json", "the key “%1” stands twice").arg(key));
    return document.object();
}

} // namespace tereze
