// SPDX-License-Identifier: GPL-3.0-or-later
#include "formproblem.h"

#include <QCoreApplication>
#include <QLocale>

namespace tereze::form {

namespace {

QString typeMessage(const Field *field)
{
    if (field == nullptr)
        return QCoreApplication::translate("FormRule", "This answer has the wrong form.");
    switch (field->type) {
    case FieldType::Integer:
        return QCoreApplication::translate("FormRule", "Enter a whole number.");
    case FieldType::Number:
        return QCoreApplication::translate("FormRule", "Enter a number.");
    case FieldType::Date:
        return QCoreApplication::translate("FormRule", "Enter a real date.");
    case FieldType::Choice:
        return QCoreApplication::translate("FormRule", "Choose one of the answers.");
    case FieldType::File:
        return QCoreApplication::translate("FormRule", "Attach a file.");
    case FieldType::Boolean:
        return QCoreApplication::translate("FormRule", "Answer yes or no.");
    case FieldType::Text:
        break;
    }
    return QCoreApplication::translate("FormRule", "Enter a text.");
}

QString limitMessage(const QString &rule, const Field &field)
{
    const auto number = [](double value) {
        return QLocale().toString(value, 'g', 16);
    };
    if (rule == u"min_length"_qs && field.minLength)
        return QCoreApplication::translate(
            "FormRule", "Enter at least %n character(s).", nullptr, *field.minLength);
    if (rule == u"max_length"_qs && field.maxLength)
        return QCoreApplication::translate(
            "FormRule", "Enter at most %n character(s).", nullptr, *field.maxLength);
    if (rule == u"minimum"_qs && field.minimum)
        return QCoreApplication::translate("FormRule", "Enter a number not below %1.")
            .arg(number(*field.minimum));
    if (rule == u"maximum"_qs && field.maximum)
        return QCoreApplication::translate("FormRule", "Enter a number not above %1.")
            .arg(number(*field.maximum));
    return {};
}

} // namespace

QString messageOf(const QString &rule, const Field *field)
{
    if (field != nullptr) {
        if (const QString text = limitMessage(rule, *field); !text.isEmpty())
            return text;
    }
    if (rule == u"required"_qs)
        return QCoreApplication::translate("FormRule", "This field must be filled in.");
    if (rule == u"type"_qs)
        return typeMessage(field);
    if (rule == u"digits"_qs)
        return QCoreApplication::translate("FormRule", "Enter a number of at most 15 digits.");
    if (rule == u"control_character"_qs)
        return QCoreApplication::translate("FormRule", "The text holds control characters. Type it anew.");
    if (rule == u"choice"_qs)
        return QCoreApplication::translate("FormRule", "Choose one of the answers.");
    if (rule == u"min_length"_qs)
        return QCoreApplication::translate("FormRule", "The text is too short.");
    if (rule == u"max_length"_qs)
        return QCoreApplication::translate("FormRule", "The text is too long.");
    if (rule == u"minimum"_qs)
        return QCoreApplication::translate("FormRule", "The number is too small.");
    if (rule == u"maximum"_qs)
        return QCoreApplication::translate("FormRule", "The number is too large.");
    if (rule == u"pattern"_qs && field != nullptr && field->format == u"email"_qs)
        return QCoreApplication::translate("FormRule", "Enter an e-mail address, such as name@example.kz.");
    if (rule == u"pattern"_qs)
        return QCoreApplication::translate("FormRule", "The text does not have the form asked for.");
    if (rule == u"unknown"_qs)
        return QCoreApplication::translate("FormRule", "The form has no such field.");
    if (rule == u"limit_unknown"_qs) {
        return QCoreApplication::translate(
            "FormRule", "Whether the conditions of the service are met could not be found out.");
    }
    return QCoreApplication::translate("FormRule", "This answer cannot be accepted.");
}

} // namespace tereze::form
