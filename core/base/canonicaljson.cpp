// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tereze {
namespace {

constexpr int maximumJsonDepth = 64;
constexpr double largestExactInteger = 9007199254740991.0;

Error canonicalRefusal(const QString &path, const QString &reason)
{
    Error error =
        Error::of(ErrorKind::InvalidInput, QStringLiteral("no canonical JSON for %1: %2").arg(path, reason));
    error.field = path;
    return error;
}

Result<void> writeCanonicalText(const QString &text, const QString &path, QByteArray &out)
{
    static const char hex[] = "0123456789abcdef";
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        switch (c.unicode()) {
        case u'"':
            out += "\\\"";
            continue;
        case u'\\':
            out += "\\\\";
            continue;
        case u'\b':
            out += "\\b";
            continue;
        case u'\t':
            out += "\\t";
            continue;
        case u'\n':
            out += "\\n";
            continue;
        case u'\f':
            out += "\\f";
            continue;
        case u'\r':
            out += "\\r";
            continue;
        default:
            break;
        }
        if (c.unicode() < 0x20) {
            out += "\\u00";
            out += hex[c.unicode() >> 4];
            out += hex[c.unicode() & 15];
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += QStringView(text).mid(i, 2).toUtf8();
            ++i;
        } else if (c.isSurrogate()) {
            return canonicalRefusal(path, QStringLiteral("half a surrogate pair"));
        } else {
            out += QStringView(text).mid(i, 1).toUtf8();
        }
    }
    out += '"';
    return {};
}

Result<void> writeCanonical(const QJsonValue &value, const QString &path, int depth, QByteArray &out)
{
    if (depth > maximumJsonDepth)
        return canonicalRefusal(path, QStringLiteral("nested too deeply"));
    switch (value.type()) {
    case QJsonValue::Null:
        out += "null";
        return {};
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::abs(number) > largestExactInteger || number != std::floor(number))
            return canonicalRefusal(path, QStringLiteral("only integers up to 2^53 - 1 have a certain form"));
        out += QByteArray::number(static_cast<qint64>(number));
        return {};
    }
    case QJsonValue::String:
        return writeCanonicalText(value.toString(), path, out);
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            TEREZE_CHECK(
                writeCanonical(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), depth + 1, out));
        }
        out += ']';
        return {};
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        // RFC 8785 sorts by UTF-16 code units, which is what QString compares.
        std::sort(keys.begin(), keys.end());
        out += '{';
        bool first = true;
        for (const QString &key : keys) {
            if (!first)
                out += ',';
            first = false;
            const QString inner = path + u'.' + key;
            TEREZE_CHECK(writeCanonicalText(key, inner, out));
            out += ':';
            TEREZE_CHECK(writeCanonical(object.value(key), inner, depth + 1, out));
        }
        out += '}';
        return {};
    }
    case QJsonValue::Undefined:
        break;
    }
    return canonicalRefusal(path, QStringLiteral("there is no value"));
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    TEREZE_CHECK(writeCanonical(value, QStringLiteral("$"), 0, out));
    return out;
}

} // namespace tereze
