// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatematter.h"

#include <core/store/cataloguestore.h>
#include <core/store/templatestore.h>
#include <core/template/templatecheck.h>

#include <QJsonDocument>

#include <algorithm>

namespace tereze::ui {

Result<TemplateMatter> TemplateMatter::read(db::Database &database, const QString &key)
{
    TemplateMatter matter;
    TEREZE_TRY(const auto all, store::TemplateStore::list(database));
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const domain::TemplateListing &listing) { return listing.key == key; });
    if (found == all.end())
        return Error::of(ErrorKind::NotFound, u"no template "_qs + key);
    matter.listing = *found;
    for (const domain::TemplateListing::Text &text : std::as_const(matter.listing.texts)) {
        TEREZE_TRY(const auto html, store::CatalogueStore::templateText(database, key, text.language));
        if (html)
            matter.texts.insert(text.language, *html);
    }
    for (const domain::TemplateListing::Service &one : std::as_const(matter.listing.services)) {
        TEREZE_TRY(const auto service, store::CatalogueStore::service(database, one.key));
        if (!service)
            continue;
        matter.withStudent = matter.withStudent || service->subjectRequired;
        if (service->formSchema.isEmpty())
            continue;
        TEREZE_TRY(auto schema, form::FormSchema::read(QJsonDocument(service->formSchema).toJson()));
        auto layout = form::FormLayout::read(QJsonDocument(service->formLayout).toJson(), schema);
        matter.forms.push_back(
            { std::move(schema), layout ? std::optional<form::FormLayout>(*layout) : std::nullopt });
    }
    if (matter.listing.services.isEmpty())
        matter.withStudent = true;
    return matter;
}

QList<catalogue::ListedField> TemplateMatter::fields(const QString &language) const
{
    QList<catalogue::FieldForm> given;
    for (const Form &one : forms)
        given.append({ &one.schema, one.layout ? &*one.layout : nullptr });
    return catalogue::listedFields(given, withStudent, language, listing.kind);
}

catalogue::TemplateFields TemplateMatter::names() const
{
    catalogue::TemplateFields names = catalogue::TemplateFields::of(nullptr, withStudent);
    for (const Form &one : forms) {
        const auto of = catalogue::TemplateFields::of(&one.schema, withStudent);
        names.all.unite(of.all);
        names.optional.unite(of.optional);
    }
    names.all = names.ofKind(listing.kind).all;
    // Which form a template that no service names will meet, nobody knows yet.
    if (listing.services.isEmpty()) {
        for (const QString &text : texts) {
            const auto used = templates::namesIn(text);
            for (const QString &name : used) {
                if (name.startsWith(u"form."))
                    names.all.insert(name);
            }
        }
    }
    return names;
}

} // namespace tereze::ui
