// SPDX-License-Identifier: GPL-3.0-or-later
#include "routesurroundings.h"

#include <core/domain/words.h>

#include <QCoreApplication>

#include <optional>

#include <QDate>

namespace tereze::ui {

route::LintContext RouteSurroundings::lintContext() const
{
    route::LintContext context;
    context.namesMissingTerms = true;
    if (!isKnown)
        return context;
    context.templates.emplace();
    context.journals.emplace();
    context.roles.emplace();
    for (const domain::RouteVocabulary::Word &word : vocabulary.templates) {
        context.templates->insert(word.key);
        if (!word.belongsTo.isEmpty())
            context.journalOfTemplate.insert(word.key, word.belongsTo);
    }
    for (const domain::RouteVocabulary::Word &word : vocabulary.journals)
        context.journals->insert(word.key);
    for (const domain::RouteVocabulary::Word &word : vocabulary.roles)
        context.roles->insert(word.key);
    for (const Field &field : fields) {
        if (!field.path.startsWith(u"form."))
            continue; // without a service nobody knows what the form will have
        if (!context.fields)
            context.fields.emplace();
        (field.required ? context.fields->required : context.fields->optional).insert(field.path);
    }
    return context;
}

QJsonObject RouteSurroundings::sampleForm() const
{
    QJsonObject form;
    for (const Field &field : fields) {
        if (!field.path.startsWith(u"form.") || !field.required)
            continue;
        const QString name = field.path.mid(5);
        if (!field.choices.isEmpty())
            form.insert(name, field.choices.first());
        else if (field.type == u"number")
            form.insert(name, 1);
        else if (field.type == u"boolean")
            form.insert(name, true);
        else if (field.type == u"date")
            form.insert(name, QDate::currentDate().toString(Qt::ISODate));
        else
            form.insert(name, u"…"_qs);
    }
    return form;
}

QList<RouteSurroundings::Field> RouteSurroundings::fieldsIn(const QString &language) const
{
    // What every context holds beside the form (tereze.case_context).
    static const struct {
        const char *path;
        const char *title;
        std::optional<domain::Vocabulary> words;
    } studentFields[] {
        { "student.degree", QT_TRANSLATE_NOOP("RouteFields", "Student: degree"), domain::Vocabulary::Degree },
        { "student.course", QT_TRANSLATE_NOOP("RouteFields", "Student: course"), {} },
        { "student.funding", QT_TRANSLATE_NOOP("RouteFields", "Student: funding"),
            domain::Vocabulary::Funding },
        { "student.study_form", QT_TRANSLATE_NOOP("RouteFields", "Student: form of study"),
            domain::Vocabulary::StudyForm },
    };
    QList<Field> all = fields;
    for (Field &field : all) {
        if (!field.label.isEmpty())
            field.title = field.label.in(language);
        for (auto label = field.choiceLabels.cbegin(); label != field.choiceLabels.cend(); ++label)
            field.choiceTitles.insert(label.key(), label->in(language));
    }
    for (const auto &field : studentFields) {
        Field one;
        one.path = QString::fromLatin1(field.path);
        one.title = QCoreApplication::translate("RouteFields", field.title);
        one.type = field.words ? u"string"_qs : u"number"_qs;
        one.choices = field.words ? domain::codesOf(*field.words) : QStringList();
        for (const QString &choice : std::as_const(one.choices)) {
            const auto title = domain::wordFor(*field.words, choice, language);
            one.choiceTitles.insert(choice, title ? *title : choice);
        }
        all << one;
    }
    return all;
}

} // namespace tereze::ui
