// SPDX-License-Identifier: GPL-3.0-or-later
#include "formschema.h"

#include "schemareader.h"

#include <core/base/strictjson.h>

#include <QDate>

#include <algorithm>
#include <cmath>

namespace tereze::form {

namespace {

constexpr double largestExactAnswer = 9007199254740991.0;

/// Code points, or nothing when a text holds what a form refuses.
std::optional<int> countedCharacters(const QString &text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const ushort c = text[i].unicode();
        if ((c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7F && c <= 0x9F))
            return std::nullopt;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (QChar::isSurrogate(c))
            return std::nullopt;
        ++count;
    }
    return count;
}

bool isIsoDate(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"));
    const auto match = shape.match(text);
    return match.hasMatch() && match.captured(1) != u"0000"_qs
        && QDate::isValid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

bool isUuidText(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"));
    return shape.match(text).hasMatch();
}

QString brokenTextRule(const Field &field, const QString &text)
{
    const std::optional<int> length = countedCharacters(text);
    if (!length)
        return QStringLiteral("characters");
    if (field.minLength && *length < *field.minLength)
        return QStringLiteral("too_short");
    if (field.maxLength && *length > *field.maxLength)
        return QStringLiteral("too_long");
    if (!field.pattern.isEmpty() && !field.matcher.match(text).hasMatch())
        return field.format.isEmpty() ? QStringLiteral("pattern") : QStringLiteral("format");
    return {};
}

QString brokenNumberRule(const Field &field, double number)
{
    if (!std::isfinite(number))
        return QStringLiteral("type");
    if (field.type == FieldType::Integer
        && (std::floor(number) != number || std::abs(number) > largestExactAnswer))
        return QStringLiteral("type");
    if (field.minimum && number < *field.minimum)
        return QStringLiteral("too_small");
    if (field.maximum && number > *field.maximum)
        return QStringLiteral("too_large");
    return {};
}

/// The first rule that an answer breaks, or empty.
QString brokenRule(const Field &field, const QJsonValue &answer)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Number:
        return answer.isDouble() ? brokenNumberRule(field, answer.toDouble()) : QStringLiteral("type");
    case FieldType::Boolean:
        if (!answer.isBool())
            return QStringLiteral("type");
        return field.mustBeTrue && !answer.toBool() ? QStringLiteral("must_be_true") : QString();
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Date:
    case FieldType::File:
        break;
    }
    if (!answer.isString())
        return QStringLiteral("type");
    const QString text = answer.toString();
    if (field.type == FieldType::Choice)
        return field.choices.contains(text) ? QString() : QStringLiteral("not_a_choice");
    if (field.type == FieldType::Date)
        return isIsoDate(text) ? QString() : QStringLiteral("type");
    if (field.type == FieldType::File)
        return isUuidText(text) ? QString() : QStringLiteral("type");
    return brokenTextRule(field, text);
}

QJsonValue answerFromText(const Field &field, QString text)
{
    static const QRegularExpression whole(QStringLiteral("\\A-?[0-9]{1,16}\\z"));
    static const QRegularExpression decimal(QStringLiteral("\\A-?[0-9]{1,16}([.,][0-9]{1,9})?\\z"));
    const QString trimmed = text.trimmed();
    switch (field.type) {
    case FieldType::Integer:
        return whole.match(trimmed).hasMatch() ? QJsonValue(trimmed.toLongLong()) : QJsonValue(text);
    case FieldType::Number:
        if (!decimal.match(trimmed).hasMatch())
            return text;
        return QString(trimmed).replace(u',', u'.').toDouble();
    case FieldType::Boolean:
        if (text == u"true"_qs || text == u"false"_qs)
            return text == u"true"_qs;
        return text;
    case FieldType::Date:
        return trimmed;
    case FieldType::Text:
        return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    case FieldType::Choice:
    case FieldType::File:
        break;
    }
    return text;
}

} // namespace

Result<FormSchema> FormSchema::read(const QByteArray &json, QList<Fault> *faults)
{
    FormSchema schema;
    Result<QJsonObject> object = readJsonObject(json);
    if (!object) {
        if (faults != nullptr)
            *faults << Fault { {}, object.error().userText };
        return object.error();
    }
    schema.m_json = *object;
    SchemaReader reader;
    schema.m_fields = reader.read(schema.m_json);
    if (!reader.faults().isEmpty()) {
        if (faults != nullptr)
            *faults += reader.faults();
        return errorOf(reader.faults());
    }
    return schema;
}

const Field *FormSchema::find(const QString &name) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&name](const Field &field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

QJsonArray FormSchema::fieldTable() const
{
    QJsonArray table;
    for (const Field &field : m_fields)
        table.append(field.json());
    return table;
}

QList<FormProblem> FormSchema::validate(const QJsonObject &answers) const
{
    QList<FormProblem> problems;
    const auto add = [&problems](const QString &name, const QString &rule, const Field *field) {
        problems << FormProblem { name, rule, messageOf(rule, field) };
    };
    for (const QString &name : answers.keys()) {
        if (find(name) == nullptr)
            add(name, QStringLiteral("unknown_field"), nullptr);
    }
    for (const Field &field : m_fields) {
        if (!answers.contains(field.name)) {
            if (field.required)
                add(field.name, QStringLiteral("required"), &field);
        } else if (const QString rule = brokenRule(field, answers.value(field.name)); !rule.isEmpty()) {
            add(field.name, rule, &field);
        }
    }
    std::stable_sort(problems.begin(), problems.end(),
        [](const FormProblem &a, const FormProblem &b) { return a.field < b.field; });
    return problems;
}

QJsonObject FormSchema::answersFrom(const QMap<QString, QString> &texts) const
{
    QJsonObject answers;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (it.value().isEmpty())
            continue;
        const Field *field = find(it.key());
        answers.insert(
            it.key(), field == nullptr ? QJsonValue(it.value()) : answerFromText(*field, it.value()));
    }
    return answers;
}

} // namespace tereze::form
