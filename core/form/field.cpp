// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.h"

#include <QJsonArray>

namespace tereze::form {

QString nameOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return QStringLiteral("text");
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Number:
        return QStringLiteral("number");
    case FieldType::Date:
        return QStringLiteral("date");
    case FieldType::Boolean:
        return QStringLiteral("boolean");
    case FieldType::Choice:
        return QStringLiteral("choice");
    case FieldType::File:
        break;
    }
    return QStringLiteral("file");
}

QJsonObject Field::json() const
{
    QJsonObject object { { QStringLiteral("name"), name }, { QStringLiteral("type"), nameOf(type) },
        { QStringLiteral("required"), required } };
    const auto bound = [this](double value) -> QJsonValue {
        return type == FieldType::Integer ? QJsonValue(static_cast<qint64>(value)) : QJsonValue(value);
    };
    if (!choices.isEmpty())
        object.insert(QStringLiteral("enum"), QJsonArray::fromStringList(choices));
    if (minLength)
        object.insert(QStringLiteral("min_length"), *minLength);
    if (maxLength)
        object.insert(QStringLiteral("max_length"), *maxLength);
    if (minimum)
        object.insert(QStringLiteral("minimum"), bound(*minimum));
    if (maximum)
        object.insert(QStringLiteral("maximum"), bound(*maximum));
    if (!format.isEmpty())
        object.insert(QStringLiteral("format"), format);
    if (!pattern.isEmpty())
        object.insert(QStringLiteral("pattern"), pattern);
    if (!mediaType.isEmpty())
        object.insert(QStringLiteral("media_type"), mediaType);
    return object;
}

} // namespace tereze::form
