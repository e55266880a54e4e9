// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/id.h>
#include <core/base/result.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace tereze::db {

/// SQL's NULL as an argument: `{"remark", db::null}`.
struct Null { };
inline constexpr Null null {};

/// One named argument of a function call. Takes text, numbers, bool, QDate, QTime, QDateTime, QByteArray
/// (bytea), QUuid, QJsonObject and QJsonArray (jsonb), QStringList and QList<qint64> (arrays), Id<>, and an
/// optional of each. A null QString is sent as empty text and a null QByteArray as empty bytes: NULL is said
/// by `null` or an empty optional. An invalid date, time or uuid is refused when the call is made.
class Argument {
public:
    Argument(const char *name, QVariant value)
        : m_name(name)
        , m_value(std::move(value))
    {
    }
    template <typename T>
    Argument(const char *name, const T &value)
        : m_name(name)
        , m_value(toVariant(value))
    {
    }

    /// The parameter's name; lower case, checked when the call is made.
    const QByteArray &name() const { return m_name; }
    const QVariant &value() const { return m_value; }

    /// What is handed to the driver, or why the value cannot be sent unchanged: text with U+0000 or a lone
    /// surrogate, an invalid date or uuid, a type that is not listed above.
    Result<QVariant> bindable() const;

private:
    static QVariant toVariant(Null) { return {}; }
    static QVariant toVariant(QStringView value) { return value.toString(); }
    template <typename Tag> static QVariant toVariant(Id<Tag> value)
    {
        return QVariant::fromValue<qint64>(value.value());
    }
    template <typename T> static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }
    template <typename T> static QVariant toVariant(const T &value)
    {
        static_assert(!std::is_pointer_v<T> && !std::is_array_v<T>, "a pointer is no value; give a QString");
        if constexpr (std::is_enum_v<T>)
            return toVariant(static_cast<qint64>(value));
        else if constexpr (std::is_convertible_v<T, QString>)
            return QVariant(QString(value));
        else
            return QVariant::fromValue(value);
    }

    QByteArray m_name;
    QVariant m_value;
};

using Arguments = QList<Argument>;

/// PostgreSQL's text form of a text array: {"a","b"}.
QString arrayLiteral(const QStringList &items);

} // namespace tereze::db
