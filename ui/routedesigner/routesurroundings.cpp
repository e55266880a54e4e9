// SPDX-License-Identifier: GPL-3.0-or-later
#include "routesurroundings.h"

#include "routewords.h"

#include <QDate>

namespace tereze::ui {

route::LintContext RouteSurroundings::lintContext() const
{
    route::LintContext context;
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

QString RouteSurroundings::choiceTitle(const QString &choice)
{
    return RouteWords::answer(choice);
}

} // namespace tereze::ui
