// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentdata.h"

#include <core/domain/words.h>
#include <core/form/formlayout.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace tereze::catalogue {

namespace {

QJsonObject withoutEmpty(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isNull() && it.value() != QJsonValue(QString()))
            kept.insert(it.key(), it.value());
    }
    return kept;
}

Error corruptData(const Error &cause, const QString &where)
{
    return Error::of(ErrorKind::Corrupt, QStringLiteral("%1: %2").arg(where, cause.detail));
}

/// Replaces the code under `key` by its word; a key that is absent stays absent.
Result<void> replaceCode(
    QJsonObject &object, const QString &key, domain::Vocabulary vocabulary, const QString &language)
{
    if (!object.contains(key))
        return {};
    const Result<QString> word = domain::wordFor(vocabulary, object.value(key).toString(), language);
    if (!word)
        return corruptData(word.error(), key);
    object.insert(key, *word);
    return {};
}

Result<QJsonObject> studentData(const QJsonObject &given, const QString &language)
{
    using domain::Vocabulary;
    QJsonObject student = withoutEmpty(given);
    TEREZE_CHECK(replaceCode(student, u"degree"_qs, Vocabulary::Degree, language));
    TEREZE_CHECK(replaceCode(student, u"study_form"_qs, Vocabulary::StudyForm, language));
    TEREZE_CHECK(replaceCode(student, u"study_language"_qs, Vocabulary::StudyLanguage, language));
    TEREZE_CHECK(replaceCode(student, u"funding"_qs, Vocabulary::Funding, language));
    TEREZE_CHECK(replaceCode(student, u"status"_qs, Vocabulary::StudentStatus, language));
    if (student.contains(u"study_language"_qs))
        student.insert(u"language"_qs, student.take(u"study_language"_qs));
    return student;
}

Result<QJsonArray> approverData(const QJsonArray &given, const QString &language)
{
    QJsonArray approvers;
    for (const QJsonValue &value : given) {
        QJsonObject approver = withoutEmpty(value.toObject());
        TEREZE_CHECK(replaceCode(approver, u"outcome"_qs, domain::Vocabulary::Outcome, language));
        const QString seen = approver.contains(u"drafts_sha256"_qs) ? u"drafts_sha256"_qs : u"form_sha256"_qs;
        if (approver.contains(seen))
            approver.insert(u"seen_sha256"_qs, approver.value(seen));
        if (approver.contains(u"for"_qs))
            approver.insert(u"acting_for"_qs, approver.take(u"for"_qs));
        approvers.append(approver);
    }
    return approvers;
}

Result<QJsonObject> formData(const QJsonObject &given, const QJsonObject &formSchema,
    const QJsonObject &formLayout, const QString &language)
{
    QJsonObject answers = withoutEmpty(given);
    if (formSchema.isEmpty())
        return answers;
    const auto schema = form::FormSchema::read(QJsonDocument(formSchema).toJson());
    if (!schema)
        return corruptData(schema.error(), u"form_schema"_qs);
    const auto layout = form::FormLayout::read(QJsonDocument(formLayout).toJson(), *schema);
    if (!layout)
        return corruptData(layout.error(), u"form_layout"_qs);
    for (const QString &name : answers.keys()) {
        const form::Field *field = schema->find(name);
        if (field == nullptr || field->type != form::FieldType::Choice)
            continue;
        const QString code = answers.value(name).toString();
        if (!field->choices.contains(code)) {
            return Error::of(
                ErrorKind::Corrupt, QStringLiteral("form.%1: “%2” is none of its choices").arg(name, code));
        }
        answers.insert(name, layout->shownAnswer(name, code, language));
    }
    return answers;
}

/// The rows of a joint order, each with the form that its answers belong to.
Result<QJsonArray> rowData(const QJsonObject &data, const QString &language)
{
    const QJsonObject versions = data.value(u"form_versions"_qs).toObject();
    QJsonArray rows;
    for (const QJsonValue &value : data.value(u"rows"_qs).toArray()) {
        QJsonObject row = value.toObject();
        const QJsonObject form =
            versions.value(QString::number(row.take(u"form_version"_qs).toInteger())).toObject();
        TEREZE_TRY(const QJsonObject filled,
            documentData(
                row, form.value(u"schema"_qs).toObject(), form.value(u"layout"_qs).toObject(), language));
        rows.append(filled);
    }
    return rows;
}

} // namespace

Result<QJsonObject> documentData(const QJsonObject &data, const QJsonObject &formSchema,
    const QJsonObject &formLayout, const QString &language)
{
    QJsonObject result = data;
    if (data.contains(u"rows"_qs)) {
        TEREZE_TRY(const QJsonArray rows, rowData(data, language));
        TEREZE_TRY(const QJsonArray approvers, approverData(data.value(u"approvers"_qs).toArray(), language));
        result.remove(u"form_versions"_qs);
        result.insert(u"rows"_qs, rows);
        result.insert(u"approvers"_qs, approvers);
        return result;
    }
    for (const QString &key : { u"applicant"_qs, u"application"_qs, u"document"_qs }) {
        if (result.contains(key))
            result.insert(key, withoutEmpty(result.value(key).toObject()));
    }
    TEREZE_TRY(const QJsonObject student, studentData(data.value(u"student"_qs).toObject(), language));
    TEREZE_TRY(const QJsonArray approvers, approverData(data.value(u"approvers"_qs).toArray(), language));
    TEREZE_TRY(const QJsonObject answers,
        formData(data.value(u"form"_qs).toObject(), formSchema, formLayout, language));
    result.insert(u"student"_qs, student);
    result.insert(u"approvers"_qs, approvers);
    result.insert(u"form"_qs, answers);
    return result;
}

} // namespace tereze::catalogue
