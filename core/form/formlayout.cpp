// SPDX-License-Identifier: GPL-3.0-or-later
#include "formlayout.h"

#include <core/base/strictjson.h>

#include <QCoreApplication>

namespace tereze::form {

namespace {

QString layoutText(const char *text)
{
    return QCoreApplication::translate("FormLayout", text);
}

void allowOnlyKeys(
    const QJsonObject &object, const QStringList &keys, const QString &place, QList<Fault> &faults)
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key)) {
            faults << Fault { place + u'/' + key,
                layoutText(QT_TRANSLATE_NOOP("FormLayout", "“%1” is not known here")).arg(key) };
        }
    }
}

QStringList widgetsFor(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
        return { u"text"_qs, u"textarea"_qs };
    case FieldType::Integer:
    case FieldType::Number:
        return { u"number"_qs };
    case FieldType::Date:
        return { u"date"_qs };
    case FieldType::Boolean:
        return { u"checkbox"_qs, u"radio"_qs };
    case FieldType::Choice:
        return { u"radio"_qs, u"select"_qs };
    case FieldType::File:
        break;
    }
    return { u"file"_qs };
}

QString defaultWidget(const Field &field)
{
    constexpr int longLine = 200;
    constexpr int manyChoices = 5;
    if (field.type == FieldType::Text && field.maxLength.value_or(0) > longLine)
        return QStringLiteral("textarea");
    if (field.type == FieldType::Choice && field.choices.size() > manyChoices)
        return QStringLiteral("select");
    return widgetsFor(field).first();
}

FieldLayout readFieldLayout(const Field &field, const QJsonObject &object, QList<Fault> &faults)
{
    const QString place = QStringLiteral("/fields/") + field.name;
    FieldLayout layout;
    layout.name = field.name;
    allowOnlyKeys(object, { u"label"_qs, u"hint"_qs, u"widget"_qs, u"choices"_qs }, place, faults);
    layout.label = LocalText::read(object.value(u"label"_qs), place + u"/label"_qs, faults);
    if (object.contains(u"hint"_qs))
        layout.hint = LocalText::read(object.value(u"hint"_qs), place + u"/hint"_qs, faults);
    layout.widget = defaultWidget(field);
    if (object.contains(u"widget"_qs)) {
        layout.widget = object.value(u"widget"_qs).toString();
        if (!widgetsFor(field).contains(layout.widget)) {
            faults << Fault { place + u"/widget"_qs,
                layoutText(QT_TRANSLATE_NOOP("FormLayout", "a field of this type is shown as one of: %1"))
                    .arg(widgetsFor(field).join(u", "_qs)) };
        }
    }
    const QJsonObject choices = object.value(u"choices"_qs).toObject();
    allowOnlyKeys(choices, field.choices, place + u"/choices"_qs, faults);
    for (const QString &choice : field.choices) {
        layout.choices.insert(
            choice, LocalText::read(choices.value(choice), place + u"/choices/"_qs + choice, faults));
    }
    return layout;
}

QList<FormSection> readSections(const QJsonValue &value, const FormSchema &schema, QList<Fault> &faults)
{
    QList<FormSection> sections;
    QMap<QString, int> placed;
    QStringList keys;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("/sections/%1").arg(i);
        const QJsonObject object = array.at(i).toObject();
        FormSection section;
        allowOnlyKeys(object, { u"key"_qs, u"title"_qs, u"fields"_qs }, place, faults);
        section.key = object.value(u"key"_qs).toString();
        if (section.key.isEmpty() || keys.contains(section.key)) {
            faults << Fault { place + u"/key"_qs,
                layoutText(QT_TRANSLATE_NOOP("FormLayout", "a section needs a key of its own")) };
        }
        keys << section.key;
        section.title = LocalText::read(object.value(u"title"_qs), place + u"/title"_qs, faults);
        for (const QJsonValue &name : object.value(u"fields"_qs).toArray()) {
            section.fields << name.toString();
            if (schema.find(name.toString()) == nullptr || ++placed[name.toString()] > 1) {
                faults << Fault { place + u"/fields"_qs,
                    layoutText(
                        QT_TRANSLATE_NOOP("FormLayout", "“%1” is no field of the form, or is shown twice"))
                        .arg(name.toVariant().toString()) };
            }
        }
        sections << section;
    }
    for (const Field &field : schema.fields()) {
        if (!placed.contains(field.name)) {
            faults << Fault { QStringLiteral("/sections"),
                layoutText(QT_TRANSLATE_NOOP("FormLayout", "the field “%1” stands in no section"))
                    .arg(field.name) };
        }
    }
    return sections;
}

} // namespace

Result<FormLayout> FormLayout::read(const QByteArray &json, const FormSchema &schema, QList<Fault> *faults)
{
    FormLayout layout;
    Result<QJsonObject> object = readJsonObject(json);
    if (!object) {
        if (faults != nullptr)
            *faults << Fault { {}, object.error().userText };
        return object.error();
    }
    layout.m_json = *object;
    QList<Fault> found;
    allowOnlyKeys(layout.m_json, { u"sections"_qs, u"fields"_qs }, {}, found);
    layout.m_sections = readSections(layout.m_json.value(u"sections"_qs), schema, found);
    const QJsonObject fields = layout.m_json.value(u"fields"_qs).toObject();
    for (const QString &name : fields.keys()) {
        if (schema.find(name) == nullptr) {
            found << Fault { QStringLiteral("/fields/") + name,
                layoutText(QT_TRANSLATE_NOOP("FormLayout", "the form has no field “%1”")).arg(name) };
        }
    }
    for (const Field &field : schema.fields())
        layout.m_fields.insert(
            field.name, readFieldLayout(field, fields.value(field.name).toObject(), found));
    if (!found.isEmpty()) {
        if (faults != nullptr)
            *faults += found;
        return errorOf(found);
    }
    return layout;
}

QString FormLayout::shownAnswer(const QString &name, const QJsonValue &answer, const QString &language) const
{
    const FieldLayout layout = field(name);
    if (layout.choices.contains(answer.toString()))
        return layout.choices.value(answer.toString()).in(language);
    return answer.toString();
}

} // namespace tereze::form
