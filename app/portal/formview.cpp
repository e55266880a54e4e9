// SPDX-License-Identifier: GPL-3.0-or-later
#include "formview.h"

#include <core/template/formatters.h>

#include <QJsonDocument>

namespace tereze::portal {

using form::FieldType;

Result<FormView> FormView::make(const Visit &visit, const QJsonObject &schema, const QJsonObject &layout)
{
    const auto text = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    TEREZE_TRY(form::FormSchema readSchema, form::FormSchema::read(text(schema)));
    TEREZE_TRY(form::FormLayout readLayout, form::FormLayout::read(text(layout), readSchema));
    for (const form::Field &field : readSchema.fields()) {
        if (field.type == FieldType::File)
            return Error::of(
                ErrorKind::Unsupported, QStringLiteral("the form asks for a file: %1").arg(field.name));
    }
    return FormView(visit, std::move(readSchema), std::move(readLayout));
}

QMap<QString, QString> FormView::sentTexts(const http::Form &form)
{
    QMap<QString, QString> texts;
    for (const auto &[name, value] : form.fields()) {
        if (!name.startsWith(u'_') && !texts.contains(name))
            texts.insert(name, value);
    }
    return texts;
}

QMap<QString, QString> FormView::textsOf(const QJsonObject &answers) const
{
    QMap<QString, QString> texts;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        QString text = answer->toString();
        if (answer->isBool())
            text = answer->toBool() ? u"true"_qs : QString();
        else if (answer->isDouble())
            text = double(answer->toInteger()) == answer->toDouble()
                ? QString::number(answer->toInteger())
                : QString::number(answer->toDouble(), 'g', QLocale::FloatingPointShortest);
        texts.insert(answer.key(), text);
    }
    return texts;
}

QString FormView::message(const QString &rule, const QString &name) const
{
    const form::Field *field = m_schema.find(name);
    QStringList arguments;
    QString key = u"rule_"_qs + rule;
    if (field != nullptr) {
        if (rule == u"min_length" && field->minLength)
            arguments << QString::number(*field->minLength);
        if (rule == u"max_length" && field->maxLength)
            arguments << QString::number(*field->maxLength);
        if (rule == u"minimum" && field->minimum)
            arguments << QString::number(*field->minimum, 'f', QLocale::FloatingPointShortest);
        if (rule == u"maximum" && field->maximum)
            arguments << QString::number(*field->maximum, 'f', QLocale::FloatingPointShortest);
        if (rule == u"type" && field->type == FieldType::Date)
            key = u"rule_type_date"_qs;
        if (rule == u"type" && field->type == FieldType::Integer)
            key = u"rule_type_integer"_qs;
        if (rule == u"type" && field->type == FieldType::Number)
            key = u"rule_type_number"_qs;
        if (rule == u"required" && field->type == FieldType::Choice)
            key = u"rule_required_choice"_qs;
        if (rule == u"pattern" && field->format == u"email")
            key = u"rule_pattern_email"_qs;
    }
    if (!m_visit.site().texts.has(key))
        key = u"rule_other"_qs;
    return m_visit.text(key, arguments);
}

FormView::Problems FormView::problemsOf(const QJsonObject &answers) const
{
    Problems problems;
    for (const form::FormProblem &problem : m_schema.validate(answers))
        problems.append({ problem.field, message(problem.rule, problem.field) });
    return problems;
}

FormView::Problems FormView::problemsOf(const QList<domain::BrokenRule> &rules) const
{
    Problems problems;
    for (const domain::BrokenRule &rule : rules)
        problems.append({ m_schema.find(rule.field) != nullptr ? rule.field : QString(),
            rule.message.isEmpty() ? message(rule.rule, rule.field) : m_visit.local(rule.message) });
    return problems;
}

QJsonObject FormView::fieldOf(const QString &name, const QString &value, const QString &error) const
{
    const form::Field &field = *m_schema.find(name);
    const form::FieldLayout layout = m_layout.field(name);
    QJsonArray choices;
    for (const QString &choice : field.choices)
        choices.append(QJsonObject { { u"value"_qs, choice },
            { u"label"_qs, m_visit.marked(layout.choices.value(choice)) },
            { u"chosen"_qs, choice == value } });
    const QJsonValue hint = m_visit.marked(layout.hint);
    QStringList described;
    if (!layout.hint.isEmpty())
        described << u"hint-"_qs + name;
    if (!error.isEmpty())
        described << u"error-"_qs + name;
    QJsonObject shown { { u"name"_qs, name }, { u"label"_qs, m_visit.marked(layout.label) },
        { u"hint"_qs, hint }, { u"error"_qs, error }, { u"described"_qs, described.join(u' ') },
        { u"required"_qs, field.required }, { u"value"_qs, value }, { u"checked"_qs, value == u"true" },
        { u"choices"_qs, choices },
        { u"length"_qs, field.maxLength ? QString::number(*field.maxLength) : QString() },
        { u"is_email"_qs, field.format == u"email" } };
    static const QStringList widgets { u"text"_qs, u"textarea"_qs, u"number"_qs, u"date"_qs, u"checkbox"_qs,
        u"radio"_qs, u"select"_qs };
    for (const QString &widget : widgets)
        shown.insert(u"is_"_qs + widget, widget == layout.widget);
    return shown;
}

QJsonArray FormView::sections(const QMap<QString, QString> &texts, const Problems &problems) const
{
    QMap<QString, QString> messages;
    for (const Problem &problem : problems) {
        if (!messages.contains(problem.field))
            messages.insert(problem.field, problem.message);
    }
    QJsonArray sections;
    for (const form::FormSection &section : m_layout.sections()) {
        QJsonArray fields;
        for (const QString &name : section.fields)
            fields.append(fieldOf(name, texts.value(name), messages.value(name)));
        sections.append(
            QJsonObject { { u"title"_qs, m_visit.marked(section.title) }, { u"fields"_qs, fields } });
    }
    return sections;
}

QJsonArray FormView::errors(const Problems &problems) const
{
    // In the order of the page, so that the summary reads as the form does.
    QStringList order { QString() };
    for (const form::FormSection &section : m_layout.sections())
        order += section.fields;
    QJsonArray errors;
    for (const QString &name : std::as_const(order)) {
        for (const Problem &problem : problems) {
            if (problem.field != name && !(name.isEmpty() && m_schema.find(problem.field) == nullptr))
                continue;
            const QJsonValue label =
                name.isEmpty() ? QJsonValue(QString()) : m_visit.marked(m_layout.field(name).label);
            errors.append(
                QJsonObject { { u"href"_qs, name.isEmpty() ? u"#answers"_qs : u"#field-"_qs + name },
                    { u"label"_qs, label }, { u"message"_qs, problem.message } });
        }
    }
    return errors;
}

QString FormView::shown(const form::Field &field, const QJsonValue &answer) const
{
    const templates::FormatContext context { m_visit.language(), m_visit.site().pages.timeZone() };
    const auto formatted = [&](const QString &formatter) {
        const auto text = templates::Formatters::standard().apply(formatter, answer, context);
        return text ? *text : answer.toVariant().toString();
    };
    switch (field.type) {
    case FieldType::Boolean:
        return m_visit.text(answer.toBool() ? u"yes"_qs : u"no"_qs);
    case FieldType::Integer:
    case FieldType::Number:
        return formatted(u"number"_qs);
    case FieldType::Date:
        return formatted(u"date_long"_qs);
    case FieldType::Choice:
        return m_visit.local(m_layout.field(field.name).choices.value(answer.toString()));
    case FieldType::Text:
    case FieldType::File:
        break;
    }
    return answer.toString();
}

QJsonArray FormView::answered(const QJsonObject &answers) const
{
    QJsonArray sections;
    for (const form::FormSection &section : m_layout.sections()) {
        QJsonArray rows;
        for (const QString &name : section.fields) {
            const QString text =
                answers.contains(name) ? shown(*m_schema.find(name), answers.value(name)) : QString();
            rows.append(QJsonObject { { u"label"_qs, m_visit.marked(m_layout.field(name).label) },
                { u"lines"_qs,
                    QJsonArray::fromStringList(text.isEmpty()
                            ? QStringList { m_visit.text(u"not_answered"_qs) }
                            : text.split(u'\n')) } });
        }
        sections.append(QJsonObject { { u"title"_qs, m_visit.marked(section.title) }, { u"rows"_qs, rows } });
    }
    return sections;
}

QJsonArray FormView::hidden(const QMap<QString, QString> &texts)
{
    QJsonArray inputs;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        inputs.append(QJsonObject { { u"name"_qs, text.key() }, { u"value"_qs, text.value() } });
    return inputs;
}

} // namespace tereze::portal
