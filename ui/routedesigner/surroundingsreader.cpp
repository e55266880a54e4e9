// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundingsreader.h"

#include <core/form/formlayout.h>
#include <core/form/formschema.h>
#include <core/store/cataloguestore.h>
#include <core/store/routestore.h>

#include <QJsonDocument>

namespace tereze::ui {

namespace {

void addForm(RouteSurroundings &surroundings, const domain::Service &service)
{
    const auto schema = form::FormSchema::read(QJsonDocument(service.formSchema).toJson());
    if (!schema)
        return; // a service without a form
    const auto layout = form::FormLayout::read(QJsonDocument(service.formLayout).toJson(), *schema);
    for (const form::Field &field : schema->fields()) {
        RouteSurroundings::Field one;
        one.path = u"form."_qs + field.name;
        for (const auto &known : surroundings.fields) {
            if (known.path == one.path)
                one.path.clear(); // another service has the same field
        }
        if (one.path.isEmpty() || field.type == form::FieldType::File)
            continue;
        if (layout) {
            one.label = layout->field(field.name).label;
            one.choiceLabels = layout->field(field.name).choices;
        }
        one.title = field.name;
        one.required = field.required;
        one.choices = field.choices;
        switch (field.type) {
        case form::FieldType::Integer:
        case form::FieldType::Number:
            one.type = u"number"_qs;
            break;
        case form::FieldType::Boolean:
            one.type = u"boolean"_qs;
            break;
        case form::FieldType::Date:
            one.type = u"date"_qs;
            break;
        default:
            one.type = u"string"_qs;
        }
        surroundings.fields << one;
    }
}

} // namespace

Result<RouteSurroundings> readSurroundings(db::Database &database, const QString &routeKey)
{
    RouteSurroundings surroundings;
    TEREZE_TRY(surroundings.vocabulary, store::RouteStore::vocabulary(database));
    TEREZE_TRY(const QList<domain::RouteListing> routes, store::RouteStore::all(database));
    for (const domain::RouteListing &route : routes) {
        surroundings.routes << route.key;
        for (const domain::RouteListing::Service &service : route.services) {
            const bool isOwn = route.key == routeKey;
            surroundings.services.insert(
                isOwn ? 0 : surroundings.services.size(), { service.key, service.name, isOwn });
        }
        if (route.key != routeKey)
            continue;
        for (const domain::RouteListing::Service &service : route.services) {
            TEREZE_TRY(const auto full, store::CatalogueStore::service(database, service.key));
            if (full)
                addForm(surroundings, *full);
        }
    }
    surroundings.isKnown = true;
    return surroundings;
}

} // namespace tereze::ui
