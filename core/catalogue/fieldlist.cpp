// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldlist.h"

#include <core/domain/words.h>

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace tereze::catalogue {
namespace {

struct FixedField {
    const char *name;
    const char *label;
    const char *sample[4]; ///< kk, ru, en, uk; one text for all when the second is null
};

// Names of people and of a university that do not exist.
const FixedField fixedFields[] {
    { "university.name", QT_TRANSLATE_NOOP("TemplateFields", "name of the university"),
        { "Тереңсай университеті", "Теренсайский университет", "Terensay University",
            "Теренсайський університет" } },
    { "document.title", QT_TRANSLATE_NOOP("TemplateFields", "title of the document"),
        { "Құжат", "Документ", "Document", "Документ" } },
    { "document.date", QT_TRANSLATE_NOOP("TemplateFields", "date of the document"),
        { "2026-11-21T09:30:00Z", nullptr, nullptr, nullptr } },
    { "order.title", QT_TRANSLATE_NOOP("TemplateFields", "title of the joint order"),
        { "Бұйрық", "Приказ", "Order", "Наказ" } },
    { "order.date", QT_TRANSLATE_NOOP("TemplateFields", "date of the joint order"),
        { "2026-11-23T09:30:00Z", nullptr, nullptr, nullptr } },
    { "service.name", QT_TRANSLATE_NOOP("TemplateFields", "name of the service"),
        { "Қызмет", "Услуга", "Service", "Послуга" } },
    { "application.case_ref", QT_TRANSLATE_NOOP("TemplateFields", "reference of the application"),
        { "T-7K3M-92QD", nullptr, nullptr, nullptr } },
    { "application.submitted_at", QT_TRANSLATE_NOOP("TemplateFields", "when it was submitted"),
        { "2026-11-17T05:12:00Z", nullptr, nullptr, nullptr } },
    { "application.language", QT_TRANSLATE_NOOP("TemplateFields", "language of the application"),
        { "kk", "ru", "en", "uk" } },
    { "applicant.full_name", QT_TRANSLATE_NOOP("TemplateFields", "full name"),
        { "Құрманғазықызы Әсел Нұрланқызы", "Серикова Асель Нурлановна", "Serikova Assel",
            "Серікова Асель Нурланівна" } },
    { "applicant.short_name", QT_TRANSLATE_NOOP("TemplateFields", "surname and initials"),
        { "Құрманғазықызы Ә. Н.", "Серикова А. Н.", "Serikova A.", "Серікова А. Н." } },
    { "applicant.surname", QT_TRANSLATE_NOOP("TemplateFields", "surname"),
        { "Құрманғазықызы", "Серикова", "Serikova", "Серікова" } },
    { "applicant.given", QT_TRANSLATE_NOOP("TemplateFields", "given name"),
        { "Әсел", "Асель", "Assel", "Асель" } },
    { "applicant.patronymic", QT_TRANSLATE_NOOP("TemplateFields", "patronymic"),
        { "Нұрланқызы", "Нурлановна", "Nurlanovna", "Нурланівна" } },
    { "applicant.email", QT_TRANSLATE_NOOP("TemplateFields", "e-mail"),
        { "assel@students.university.example", nullptr, nullptr, nullptr } },
    { "applicant.phone", QT_TRANSLATE_NOOP("TemplateFields", "telephone"),
        { "+7 700 000 00 02", nullptr, nullptr, nullptr } },
    { "student.number", QT_TRANSLATE_NOOP("TemplateFields", "number of the student"),
        { "25B020002", nullptr, nullptr, nullptr } },
    { "student.faculty", QT_TRANSLATE_NOOP("TemplateFields", "faculty"),
        { "Механика-математика факультеті", "Механико-математический факультет",
            "Faculty of Mechanics and Mathematics", "Механіко-математичний факультет" } },
    { "student.programme", QT_TRANSLATE_NOOP("TemplateFields", "programme"),
        { "6B05401 Математика", "6B05401 Математика", "6B05401 Mathematics", "6B05401 Математика" } },
    { "student.degree", QT_TRANSLATE_NOOP("TemplateFields", "level of education"),
        { "degree:bachelor", nullptr, nullptr, nullptr } },
    { "student.course", QT_TRANSLATE_NOOP("TemplateFields", "year of study"),
        { "#3", nullptr, nullptr, nullptr } },
    { "student.study_form", QT_TRANSLATE_NOOP("TemplateFields", "form of study"),
        { "study_form:full_time", nullptr, nullptr, nullptr } },
    { "student.language", QT_TRANSLATE_NOOP("TemplateFields", "language of study"),
        { "study_language:kk", nullptr, nullptr, nullptr } },
    { "student.funding", QT_TRANSLATE_NOOP("TemplateFields", "funding"),
        { "funding:grant", nullptr, nullptr, nullptr } },
    { "student.status", QT_TRANSLATE_NOOP("TemplateFields", "status"),
        { "status:", nullptr, nullptr, nullptr } },
    { "student.enrolled_on", QT_TRANSLATE_NOOP("TemplateFields", "enrolled on"),
        { "2024-08-25", nullptr, nullptr, nullptr } },
    { "student.graduates_on", QT_TRANSLATE_NOOP("TemplateFields", "graduates on"),
        { "2028-06-30", nullptr, nullptr, nullptr } },
    { "approvers.role", QT_TRANSLATE_NOOP("TemplateFields", "position"),
        { "Факультет деканы", "Декан факультета", "Dean of the faculty", "Декан факультету" } },
    { "approvers.name", QT_TRANSLATE_NOOP("TemplateFields", "surname and initials"),
        { "Сәрсенова Ә. Б.", "Сарсенова А. Б.", "Sarsenova A.", "Сарсенова А. Б." } },
    { "approvers.full_name", QT_TRANSLATE_NOOP("TemplateFields", "full name"),
        { "Сәрсенова Әлия Болатқызы", "Сарсенова Алия Болатовна", "Sarsenova Aliya",
            "Сарсенова Алія Болатівна" } },
    { "approvers.at", QT_TRANSLATE_NOOP("TemplateFields", "date and time"),
        { "2026-11-20T08:05:00Z", nullptr, nullptr, nullptr } },
    { "approvers.outcome", QT_TRANSLATE_NOOP("TemplateFields", "decision"),
        { "outcome:approve", nullptr, nullptr, nullptr } },
    { "approvers.acting_for", QT_TRANSLATE_NOOP("TemplateFields", "in whose place"),
        { "Ким В. А.", "Ким В. А.", "Kim V.", "Кім В. А." } },
    { "approvers.basis", QT_TRANSLATE_NOOP("TemplateFields", "on what ground"),
        { "№ 12 бұйрық", "приказ № 12", "order no. 12", "наказ № 12" } },
    { "approvers.remark", QT_TRANSLATE_NOOP("TemplateFields", "remark"),
        { "Мерзімі нақтылансын", "Уточнить сроки", "Check the dates", "Уточнити строки" } },
    { "approvers.seen_sha256", QT_TRANSLATE_NOOP("TemplateFields", "checksum of what was seen"),
        { "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", nullptr, nullptr, nullptr } },
};

QString groupOf(const QString &name)
{
    static const QHash<QString, const char *> groups {
        { u"university"_qs, QT_TRANSLATE_NOOP("TemplateFields", "University") },
        { u"document"_qs, QT_TRANSLATE_NOOP("TemplateFields", "Document") },
        { u"service"_qs, QT_TRANSLATE_NOOP("TemplateFields", "Service") },
        { u"application"_qs, QT_TRANSLATE_NOOP("TemplateFields", "Application") },
        { u"applicant"_qs, QT_TRANSLATE_NOOP("TemplateFields", "Applicant") },
        { u"student"_qs, QT_TRANSLATE_NOOP("TemplateFields", "Student") },
        { u"form"_qs, QT_TRANSLATE_NOOP("TemplateFields", "Form") },
        { u"approvers"_qs, QT_TRANSLATE_NOOP("TemplateFields", "Approvers") },
        { u"order"_qs, QT_TRANSLATE_NOOP("TemplateFields", "Joint order") },
        { u"rows"_qs, QT_TRANSLATE_NOOP("TemplateFields", "Students") },
    };
    return QCoreApplication::translate("TemplateFields", groups.value(name.section(u'.', 0, 0), ""));
}

ListedField::Meaning meaningOf(const QString &name)
{
    using Meaning = ListedField::Meaning;
    static const QHash<QString, Meaning> meanings { { u"applicant.full_name"_qs, Meaning::Person },
        { u"applicant.short_name"_qs, Meaning::Person }, { u"applicant.surname"_qs, Meaning::Person },
        { u"applicant.given"_qs, Meaning::Person }, { u"applicant.patronymic"_qs, Meaning::Person },
        { u"approvers.name"_qs, Meaning::Person }, { u"approvers.full_name"_qs, Meaning::Person },
        { u"approvers.acting_for"_qs, Meaning::Person }, { u"approvers.role"_qs, Meaning::Position },
        { u"student.faculty"_qs, Meaning::Unit }, { u"university.name"_qs, Meaning::Unit } };
    return meanings.value(name, Meaning::Other);
}

QJsonValue fixedSample(const FixedField &field, const QString &language)
{
    const qsizetype index =
        qMax<qsizetype>(0, QStringList { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }.indexOf(language));
    const QString text = QString::fromUtf8(field.sample[1] ? field.sample[index] : field.sample[0]);
    static const QHash<QString, domain::Vocabulary> vocabularies {
        { u"degree"_qs, domain::Vocabulary::Degree }, { u"study_form"_qs, domain::Vocabulary::StudyForm },
        { u"study_language"_qs, domain::Vocabulary::StudyLanguage },
        { u"funding"_qs, domain::Vocabulary::Funding }, { u"status"_qs, domain::Vocabulary::StudentStatus },
        { u"outcome"_qs, domain::Vocabulary::Outcome }
    };
    const auto vocabulary = vocabularies.constFind(text.section(u':', 0, 0));
    if (vocabulary != vocabularies.constEnd()) {
        const QString code = text.section(u':', 1);
        const auto word = domain::wordFor(
            *vocabulary, code.isEmpty() ? domain::codesOf(*vocabulary).first() : code, language);
        return word ? *word : code;
    }
    if (text.startsWith(u'#'))
        return text.mid(1).toInt();
    return text;
}

QJsonValue formSample(const form::Field &field, const form::FormLayout *layout, const QString &language)
{
    switch (field.type) {
    case form::FieldType::Integer:
    case form::FieldType::Number:
        return qMax(field.minimum.value_or(150'000), qMin(field.maximum.value_or(150'000), 150'000.0));
    case form::FieldType::Date:
        return u"2026-12-01"_qs;
    case form::FieldType::Boolean:
        return true;
    case form::FieldType::Choice:
        return layout ? layout->shownAnswer(field.name, field.choices.first(), language)
                      : field.choices.first();
    case form::FieldType::File:
        return u"file.pdf"_qs;
    case form::FieldType::Text:
        break;
    }
    static const QHash<QString, QString> texts { { u"kk"_qs, u"Өтініш мәтіні"_qs },
        { u"ru"_qs, u"Текст ответа"_qs }, { u"en"_qs, u"Text of an answer"_qs },
        { u"uk"_qs, u"Текст відповіді"_qs } };
    return texts.value(language, texts.value(u"en"_qs)).left(field.maxLength.value_or(100));
}

/// The fields of a joint order: what belongs to an application stands in a row.
QList<ListedField> inRows(QList<ListedField> fields)
{
    qsizetype first = -1;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        ListedField &field = fields[i];
        if (!TemplateFields::isOfApplication(field.name))
            continue;
        field.name.prepend(u"rows."_qs);
        field.list = u"rows"_qs;
        if (first < 0)
            first = i;
    }
    if (first >= 0)
        fields.insert(first,
            ListedField { u"rows"_qs, groupOf(u"rows"_qs),
                QCoreApplication::translate("TemplateFields", "all students, a row each"), QJsonArray(),
                QString(), false, ListedField::Meaning::Other });
    return fields;
}

} // namespace

QList<ListedField> listedFields(
    const QList<FieldForm> &forms, bool withStudent, const QString &language, const QString &kind)
{
    TemplateFields known = TemplateFields::of(nullptr, withStudent);
    if (kind == u"extract")
        known = known.ofKind(kind);
    QList<ListedField> fields;
    QStringList names;
    for (const FieldForm &one : forms) {
        if (!one.schema)
            continue;
        known.optional.unite(TemplateFields::of(one.schema, withStudent).optional);
        QStringList order;
        if (one.layout) {
            for (const form::FormSection &section : one.layout->sections())
                order += section.fields;
        } else {
            for (const form::Field &field : one.schema->fields())
                order << field.name;
        }
        for (const QString &key : order) {
            const form::Field *field = one.schema->find(key);
            const QString name = u"form."_qs + key;
            if (!field || names.contains(name))
                continue;
            names << name;
            const QString label = one.layout ? one.layout->field(key).label.in(language) : QString();
            fields << ListedField { name, groupOf(name), label.isEmpty() ? key : label,
                formSample(*field, one.layout, language), QString(), known.optional.contains(name),
                field->type == form::FieldType::Text || field->type == form::FieldType::Choice
                    ? ListedField::Meaning::Any
                    : ListedField::Meaning::Other };
        }
    }
    QList<ListedField> fixed;
    for (const FixedField &field : fixedFields) {
        const QString name = QString::fromLatin1(field.name);
        if (!known.all.contains(name))
            continue;
        const bool inList = name.startsWith(u"approvers.");
        fixed << ListedField { name, groupOf(name),
            QCoreApplication::translate("TemplateFields", field.label), fixedSample(field, language),
            inList ? u"approvers"_qs : QString(), known.optional.contains(name), meaningOf(name) };
    }
    const auto firstOfList = std::find_if(
        fixed.begin(), fixed.end(), [](const ListedField &field) { return !field.list.isEmpty(); });
    fixed.insert(firstOfList,
        ListedField { u"approvers"_qs, groupOf(u"approvers"_qs),
            QCoreApplication::translate("TemplateFields", "all who decided"), QJsonArray(), QString(), false,
            ListedField::Meaning::Other });
    // The form is what differs from template to template; it comes first, after who applies.
    const auto afterApplicant = std::find_if(fixed.begin(), fixed.end(),
        [](const ListedField &field) { return field.name.startsWith(u"student."); });
    const qsizetype at = afterApplicant - fixed.begin();
    const QList<ListedField> all = fixed.mid(0, at) + fields + fixed.mid(at);
    return kind == u"joint_order" ? inRows(all) : all;
}

templates::ImportFields importFields(const QList<ListedField> &fields)
{
    QList<templates::ImportFields::Field> all;
    for (const ListedField &field : fields)
        all.append({ field.name, field.list.isEmpty() ? QStringList { field.label } : QStringList() });
    return templates::ImportFields(all);
}

QJsonObject sampleData(const QList<ListedField> &fields)
{
    QJsonObject data;
    QHash<QString, QJsonObject> rows;
    for (const ListedField &field : fields) {
        if (field.isList())
            continue;
        if (!field.list.isEmpty()) {
            // A row of a joint order has groups of its own.
            const QString group = field.tagName().section(u'.', 0, -2);
            QJsonObject &row = rows[field.list];
            if (group.isEmpty()) {
                row.insert(field.tagName(), field.sample);
            } else {
                QJsonObject object = row.value(group).toObject();
                object.insert(field.tagName().section(u'.', -1), field.sample);
                row.insert(group, object);
            }
            continue;
        }
        const QString group = field.name.section(u'.', 0, 0);
        QJsonObject object = data.value(group).toObject();
        object.insert(field.name.section(u'.', 1), field.sample);
        data.insert(group, object);
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        data.insert(it.key(), QJsonArray { it.value(), it.value() });
    return data;
}

} // namespace tereze::catalogue
