// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemareader.h"

#include "pattern.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tereze::form {

namespace {

constexpr double largestExact = 9007199254740991.0;
constexpr int longestText = 20000;
constexpr int longestChoice = 200;
constexpr int mostFields = 100;

QString schemaText(const char *text)
{
    return QCoreApplication::translate("FormSchema", text);
}

QString pointerTo(const QString &place, const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return place + u'/' + escaped;
}

bool isExactInteger(const QJsonValue &value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
        && std::abs(value.toDouble()) <= largestExact;
}

/// A pattern that a whole e-mail address has, in the subset of pattern.h so that SQL judges alike.
QString emailPattern()
{
    return QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?_`{|}~.-]+@[A-Za-z0-9-]+[.][A-Za-z0-9.-]*[A-Za-z0-9]$");
}

/// Something a person can be offered: not blank, no control characters.
bool isPlainLine(const QString &text)
{
    return !text.trimmed().isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

QString uuidPattern()
{
    return QStringLiteral("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$");
}

} // namespace

void SchemaReader::fault(const QString &place, const QString &text)
{
    m_faults << Fault { place.isEmpty() ? QStringLiteral("/") : place, text };
}

void SchemaReader::allowOnly(const QJsonObject &schema, const QStringList &keywords, const QString &place)
{
    for (const QString &keyword : schema.keys()) {
        if (!keywords.contains(keyword)) {
            fault(pointerTo(place, keyword),
                schemaText(QT_TRANSLATE_NOOP("FormSchema", "the keyword “%1” is not accepted here"))
                    .arg(keyword));
        }
    }
}

void SchemaReader::demandText(const QJsonObject &schema, const QStringList &keywords, const QString &place)
{
    for (const QString &keyword : keywords) {
        if (schema.contains(keyword) && !schema.value(keyword).isString())
            fault(
                pointerTo(place, keyword), schemaText(QT_TRANSLATE_NOOP("FormSchema", "a text is expected")));
    }
}

QList<Field> SchemaReader::read(const QJsonObject &schema)
{
    static const QRegularExpression fieldName(QStringLiteral("\\A[a-z][a-z0-9_]{0,39}\\z"));
    readForm(schema);
    QList<Field> fields;
    const QString place = QStringLiteral("/properties");
    const QJsonObject properties = schema.value(u"properties"_qs).toObject();
    if (properties.isEmpty() || properties.size() > mostFields)
        fault(place,
            schemaText(QT_TRANSLATE_NOOP("FormSchema", "from 1 to %1 fields are expected")).arg(mostFields));
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString here = pointerTo(place, it.key());
        if (!fieldName.match(it.key()).hasMatch()) {
            fault(here,
                schemaText(QT_TRANSLATE_NOOP("FormSchema",
                    "a field name has small Latin letters, digits and “_”, begins with a letter and has at "
                    "most 40")));
        } else if (!it.value().isObject()) {
            fault(here, schemaText(QT_TRANSLATE_NOOP("FormSchema", "an object is expected")));
        } else {
            fields << readField(it.key(), it.value().toObject(), here);
        }
    }
    readRequired(schema, fields);
    return fields;
}

void SchemaReader::readForm(const QJsonObject &schema)
{
    allowOnly(schema,
        { u"$schema"_qs, u"$id"_qs, u"$comment"_qs, u"title"_qs, u"description"_qs, u"type"_qs,
            u"properties"_qs, u"required"_qs, u"additionalProperties"_qs },
        {});
    demandText(schema, { u"$id"_qs, u"$comment"_qs, u"title"_qs, u"description"_qs }, {});
    if (schema.contains(u"$schema"_qs)
        && schema.value(u"$schema"_qs) != QJsonValue(u"http://json-schema.org/draft-07/schema#"_qs))
        fault(u"/$schema"_qs, schemaText(QT_TRANSLATE_NOOP("FormSchema", "only draft 7 is read")));
    if (schema.value(u"type"_qs) != QJsonValue(u"object"_qs))
        fault(
            u"/type"_qs, schemaText(QT_TRANSLATE_NOOP("FormSchema", "the type of a form must be “object”")));
    if (schema.value(u"additionalProperties"_qs) != QJsonValue(false)) {
        fault(u"/additionalProperties"_qs,
            schemaText(QT_TRANSLATE_NOOP("FormSchema", "a form must have “additionalProperties”: false")));
    }
}

void SchemaReader::readRequired(const QJsonObject &schema, QList<Field> &fields)
{
    const QString place = QStringLiteral("/required");
    const QJsonValue required = schema.value(u"required"_qs);
    if (required.isUndefined())
        return;
    if (!required.isArray())
        return fault(place, schemaText(QT_TRANSLATE_NOOP("FormSchema", "a list of field names is expected")));
    QSet<QString> seen;
    const QJsonObject properties = schema.value(u"properties"_qs).toObject();
    for (const QJsonValue &value : required.toArray()) {
        const QString name = value.toString();
        if (!value.isString() || !properties.contains(name) || seen.contains(name)) {
            fault(place,
                schemaText(QT_TRANSLATE_NOOP("FormSchema", "“%1” is no field, or stands twice"))
                    .arg(value.toVariant().toString()));
        }
        seen.insert(name);
    }
    for (Field &field : fields)
        field.required = seen.contains(field.name);
}

Field SchemaReader::readField(const QString &name, const QJsonObject &schema, const QString &place)
{
    Field field;
    field.name = name;
    demandText(schema, { u"$comment"_qs, u"title"_qs, u"description"_qs }, place);
    const QString type = schema.value(u"type"_qs).toString();
    QStringList allowed { u"type"_qs, u"$comment"_qs, u"title"_qs, u"description"_qs };
    if (type == u"string"_qs) {
        readString(field, schema, place);
        return field;
    }
    if (type == u"integer"_qs || type == u"number"_qs) {
        field.type = type == u"integer"_qs ? FieldType::Integer : FieldType::Number;
        allowed << u"minimum"_qs << u"maximum"_qs;
        readBounds(field, schema, place);
    } else if (type == u"boolean"_qs) {
        field.type = FieldType::Boolean;
    } else {
        fault(pointerTo(place, u"type"_qs),
            schemaText(QT_TRANSLATE_NOOP(
                "FormSchema", "the type of a field must be one of string, integer, number and boolean")));
        return field;
    }
    allowOnly(schema, allowed, place);
    return field;
}

void SchemaReader::readString(Field &field, const QJsonObject &schema, const QString &place)
{
    QStringList allowed { u"type"_qs, u"$comment"_qs, u"title"_qs, u"description"_qs };
    demandText(schema, { u"format"_qs, u"pattern"_qs, u"contentMediaType"_qs }, place);
    const QString format = schema.value(u"format"_qs).toString();
    if (schema.contains(u"enum"_qs)) {
        field.type = FieldType::Choice;
        allowed << u"enum"_qs;
        readChoices(field, schema, place);
    } else if (schema.contains(u"contentMediaType"_qs)) {
        field.type = FieldType::File;
        allowed << u"contentMediaType"_qs << u"format"_qs;
        field.mediaType = schema.value(u"contentMediaType"_qs).toString();
        static const QRegularExpression media(QStringLiteral("\\A[a-z]+/[a-z0-9.+-]+\\z"));
        if (!media.match(field.mediaType).hasMatch() || format != u"uuid"_qs) {
            fault(place,
                schemaText(QT_TRANSLATE_NOOP(
                    "FormSchema", "a file has a media type such as application/pdf and the format “uuid”")));
        }
        field.pattern = uuidPattern();
    } else if (format == u"date"_qs) {
        field.type = FieldType::Date;
        allowed << u"format"_qs;
    } else {
        allowed << u"maxLength"_qs << u"minLength"_qs << u"pattern"_qs << u"format"_qs;
        readLengths(field, schema, place);
        field.pattern = schema.value(u"pattern"_qs).toString();
        if (schema.contains(u"pattern"_qs)) {
            if (const auto why = patternFault(field.pattern))
                fault(pointerTo(place, u"pattern"_qs), *why);
        }
        if (schema.contains(u"format"_qs)) {
            field.format = format;
            if (format != u"email"_qs || schema.contains(u"pattern"_qs)) {
                fault(pointerTo(place, u"format"_qs),
                    schemaText(QT_TRANSLATE_NOOP(
                        "FormSchema", "a text may have the format “email”, and then no pattern of its own")));
            }
            field.pattern = emailPattern();
        }
    }
    if (!field.pattern.isEmpty()) {
        field.matcher = compiledPattern(field.pattern);
        field.matcher.optimize();
    }
    allowOnly(schema, allowed, place);
}

void SchemaReader::readChoices(Field &field, const QJsonObject &schema, const QString &place)
{
    const QJsonArray choices = schema.value(u"enum"_qs).toArray();
    bool good = !choices.isEmpty();
    for (const QJsonValue &choice : choices) {
        const QString text = choice.toString();
        good = good && isPlainLine(text) && text.size() <= longestChoice && !field.choices.contains(text);
        field.choices << text;
    }
    if (!good) {
        fault(pointerTo(place, u"enum"_qs),
            schemaText(QT_TRANSLATE_NOOP(
                           "FormSchema", "different texts are expected, none empty or over %1 characters"))
                .arg(longestChoice));
    }
}

void SchemaReader::readLengths(Field &field, const QJsonObject &schema, const QString &place)
{
    const auto length = [&](const QString &keyword, int least) -> std::optional<int> {
        const QJsonValue value = schema.value(keyword);
        if (!isExactInteger(value) || value.toDouble() < least || value.toDouble() > longestText) {
            fault(pointerTo(place, keyword),
                schemaText(QT_TRANSLATE_NOOP("FormSchema", "a whole number from %1 to %2 is expected"))
                    .arg(least)
                    .arg(longestText));
            return std::nullopt;
        }
        return static_cast<int>(value.toDouble());
    };
    field.maxLength = length(u"maxLength"_qs, 1);
    if (schema.contains(u"minLength"_qs))
        field.minLength = length(u"minLength"_qs, 0);
    if (field.minLength && field.maxLength && *field.minLength > *field.maxLength) {
        fault(pointerTo(place, u"minLength"_qs),
            schemaText(QT_TRANSLATE_NOOP("FormSchema", "the lower limit is above the upper one")));
    }
}

void SchemaReader::readBounds(Field &field, const QJsonObject &schema, const QString &place)
{
    const auto bound = [&](const QString &keyword) -> std::optional<double> {
        if (!schema.contains(keyword))
            return std::nullopt;
        const QJsonValue value = schema.value(keyword);
        const bool good = field.type == FieldType::Integer
            ? isExactInteger(value)
            : value.isDouble() && std::abs(value.toDouble()) <= largestExact;
        if (!good) {
            fault(pointerTo(place, keyword),
                schemaText(QT_TRANSLATE_NOOP("FormSchema", "a number of the field's type is expected")));
            return std::nullopt;
        }
        return value.toDouble();
    };
    field.minimum = bound(u"minimum"_qs);
    field.maximum = bound(u"maximum"_qs);
    if (field.minimum && field.maximum && *field.minimum > *field.maximum) {
        fault(pointerTo(place, u"minimum"_qs),
            schemaText(QT_TRANSLATE_NOOP("FormSchema", "the lower limit is above the upper one")));
    }
}

} // namespace tereze::form
