// SPDX-License-Identifier: GPL-3.0-or-later
#include "formschema.h"

#include "schemareader.h"

#include <core/base/plaintext.h>
#include <core/base/strictjson.h>

#include <QDate>

#include <algorithm>
#include <cmath>

namespace tereze::form {

namespace {

constexpr double largestExactAnswer = 9007199254740991.0;

bool isIsoDate(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"));
    const auto match = shape.match(text);
    return match.hasMatch() && match.captured(1) != u"0000"_qs
        && QDate::isValid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

// The order of the rules is that of tereze.form_problems, so that both name the same one.
QString brokenTextRule(const Field &field, const QString &text)
{
    constexpr int longestUnbounded = 4000; // of what has no maxLength, as in the database
    if (field.required && isBlank(text))
        return QStringLiteral("required");
    const std::optional<int> length = countedCharacters(text);
    if (!length)
        return QStringLiteral("control_character");
    if (field.type == FieldType::Choice && !field.choices.contains(text))
        return QStringLiteral("choice");
    if (field.minLength && *length < *field.minLength)
        return QStringLiteral("min_length");
    if (*length > field.maxLength.value_or(longestUnbounded))
        return QStringLiteral("max_length");
    if (!field.pattern.isEmpty() && !field.matcher.match(text).hasMatch())
        return QStringLiteral("pattern");
    if (field.type == FieldType::Date && !isIsoDate(text))
        return QStringLiteral("type");
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
        return QStringLiteral("minimum");
    if (field.maximum && number > *field.maximum)
        return QStringLiteral("maximum");
    return {};
}

constexpr int exactDigits = 15; // that a double keeps; JSON numbers pass through one

bool isWrittenNumber(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("\\A-?[0-9]{1,40}([.,][0-9]{1,40})?\\z"));
    return decimal.match(text.trimmed()).hasMatch();
}

/// Digits from the first that is not zero on.
int significantDigits(const QString &text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit() && (digits > 0 || c != u'0'))
            ++digits;
    }
    return digits;
}

/// The first rule that an answer breaks, or empty.
QString brokenRule(const Field &field, const QJsonValue &answer)
{
    if (answer.isNull())
        return QStringLiteral("required");
    if (field.type == FieldType::Boolean)
        return answer.isBool() ? QString() : QStringLiteral("type");
    const bool isNumeric = field.type == FieldType::Integer || field.type == FieldType::Number;
    if (isNumeric && answer.isString() && isWrittenNumber(answer.toString())
        && significantDigits(answer.toString()) > exactDigits)
        return QStringLiteral("digits");
    if (isNumeric)
        return answer.isDouble() ? brokenNumberRule(field, answer.toDouble()) : QStringLiteral("type");
    return answer.isString() ? brokenTextRule(field, answer.toString()) : QStringLiteral("type");
}

QJsonValue answerFromText(const Field &field, QString text)
{
    static const QRegularExpression whole(QStringLiteral("\\A-?[0-9]{1,16}\\z"));
    static const QRegularExpression decimal(QStringLiteral("\\A-?[0-9]{1,16}([.,][0-9]{1,9})?\\z"));
    const QString trimmed = text.trimmed();
    // A number that would be rounded stays a text, which is refused.
    const bool isExact = significantDigits(trimmed) <= exactDigits;
    switch (field.type) {
    case FieldType::Integer:
        return isExact && whole.match(trimmed).hasMatch() ? QJsonValue(trimmed.toLongLong())
                                                          : QJsonValue(text);
    case FieldType::Number:
        if (!isExact || !decimal.match(trimmed).hasMatch())
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
            add(name, QStringLiteral("unknown"), nullptr);
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
