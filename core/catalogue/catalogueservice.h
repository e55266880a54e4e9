// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguetemplate.h"

#include <core/form/formlayout.h>
#include <core/form/formschema.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::catalogue {

/// A business limit of a service: a condition of the route language over {form, applicant, student,
/// application}.
struct ServiceLimit {
    QString condition;
    QString field; ///< the form field that the message belongs to; empty for the whole form
    LocalText message;
};

/// A service as its folder says:
/// ```
/// <key>/service.json        the passport (below), limits, templates
/// <key>/form.schema.json    core/form/formschema.h      (an e-service has it)
/// <key>/form.layout.json    core/form/formlayout.h      (an e-service has it)
/// <key>/route.bpmn          core/route                  (an e-service has it)
/// <key>/templates/<template key>.<language>.html
/// ```
/// service.json; a {…} is a text in kk, ru, en[, uk]:
/// ```
/// { "key": same as the folder, "kind": "e_service|appointment|counter",
///   "direction": {…}, "category": {…}, "name": {…}, "description": {…}, "eligibility": {…}, "result": {…},
///   "steps": [{…}], "documents_needed": [{…}], "after_approval": [{…}],
///   "owner": unit code, "applicant_kinds": ["student|former_student|staff|person|organisation"],
///   "subject_required": whether it is about a student,
///   "route": route key, "effect": name of a database effect (may be left out),
///   "term": "PnD" working days, "waiting": "PTnM", "serving": "PTnM", "fee": tenge, whole, 0 is free,
///   "contacts": { "unit": unit code, "place": {…}, "phone": "…", "email": "…",
///                 "hours": { "from": "09:00", "until": "17:45" } },
///   "limits": [{ "condition": "…", "field": "…" (may be left out), "message": {…} }],
///   "templates": [{ "key": "…", "kind": "application_form|certificate|order", "title": {…}, "journal": "…"
///   }] }
/// ```
struct CatalogueService {
    QString key;
    QString kind;
    QJsonObject passport; ///< what people read: service.json without what is kept apart below
    QStringList applicantKinds;
    bool subjectRequired = false;
    QString routeKey;
    QString effect;
    QList<ServiceLimit> limits;
    QList<CatalogueTemplate> templates;
    std::optional<form::FormSchema> schema;
    std::optional<form::FormLayout> layout;
    QByteArray route; ///< the BPMN file as it is

    /// What api.service_put takes: passport, form_schema, form_layout, fields, limits, route_key, effect,
    /// applicant_kinds, subject_required, templates (keys).
    QJsonObject content() const;
};

} // namespace tereze::catalogue
