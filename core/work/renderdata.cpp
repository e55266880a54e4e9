// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderdata.h"

#include <core/catalogue/documentdata.h>
#include <core/catalogue/templatefields.h>
#include <core/form/formschema.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace tereze::work {
namespace {

QByteArray renderJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isApproval(const QJsonObject &decision)
{
    return decision.value(u"outcome").toString().startsWith(u"approve");
}

} // namespace

Result<RenderData> RenderData::of(const domain::RenderContext &context)
{
    RenderData data;
    TEREZE_TRY(data.values,
        catalogue::documentData(context.data, context.formSchema, context.formLayout, context.language));
    if (context.kind == u"joint_order") {
        const QJsonObject versions = context.data.value(u"form_versions"_qs).toObject();
        for (const QJsonValue &version : versions) {
            TEREZE_TRY(const auto schema,
                form::FormSchema::read(renderJson(version.toObject().value(u"schema"_qs).toObject())));
            data.optional.unite(catalogue::TemplateFields::of(&schema, true).optional);
        }
        return data;
    }
    std::optional<form::FormSchema> schema;
    if (!context.formSchema.isEmpty()) {
        TEREZE_TRY(schema, form::FormSchema::read(renderJson(context.formSchema)));
    }
    data.optional = catalogue::TemplateFields::of(schema ? &*schema : nullptr, true).optional;
    return data;
}

document::QrPayload qrPayloadOf(const domain::RenderContext &context)
{
    document::QrPayload payload;
    payload.issuer = context.issuer;
    payload.title = context.title;
    payload.person = context.person;
    payload.signedAt = context.signedAt.value_or(QDateTime());
    payload.token = context.token;
    if (context.kind == u"application_form")
        return payload;
    for (const QJsonValue &value : context.data.value(u"approvers").toArray()) {
        const QJsonObject decision = value.toObject();
        if (!isApproval(decision))
            continue;
        const document::QrPayload::Approver approver { decision.value(u"role").toString(),
            decision.value(u"name").toString() };
        payload.approvers.removeAll(approver);
        payload.approvers.append(approver);
    }
    return payload;
}

} // namespace tereze::work
