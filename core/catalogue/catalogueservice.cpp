// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueservice.h"

#include <QJsonArray>

namespace tereze::catalogue {

QJsonObject CatalogueService::content() const
{
    QJsonArray limitList;
    for (const ServiceLimit &limit : limits) {
        QJsonObject object { { u"condition"_qs, u"strict "_qs + limit.condition },
            { u"message"_qs, limit.message.json() } };
        if (!limit.field.isEmpty())
            object.insert(u"field"_qs, limit.field);
        limitList.append(object);
    }
    QJsonArray templateKeys;
    for (const CatalogueTemplate &entry : templates)
        templateKeys.append(entry.key);
    QJsonObject object { { u"passport"_qs, passport },
        { u"applicant_kinds"_qs, QJsonArray::fromStringList(applicantKinds) },
        { u"subject_required"_qs, subjectRequired }, { u"limits"_qs, limitList },
        { u"templates"_qs, templateKeys } };
    if (schema) {
        object.insert(u"form_schema"_qs, schema->json());
        object.insert(u"fields"_qs, schema->fieldTable());
    }
    if (layout)
        object.insert(u"form_layout"_qs, layout->json());
    if (!routeKey.isEmpty())
        object.insert(u"route_key"_qs, routeKey);
    if (!effect.isEmpty())
        object.insert(u"effect"_qs, effect);
    return object;
}

} // namespace tereze::catalogue
