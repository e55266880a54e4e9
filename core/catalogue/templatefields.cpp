// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefields.h"

#include <algorithm>

namespace tereze::catalogue {

TemplateFields TemplateFields::of(const form::FormSchema *schema, bool withStudent)
{
    TemplateFields fields;
    fields.all = { u"university.name"_qs, u"document.title"_qs, u"document.date"_qs, u"service.name"_qs,
        u"application.case_ref"_qs, u"application.submitted_at"_qs, u"application.language"_qs,
        u"applicant.surname"_qs, u"applicant.given"_qs, u"applicant.patronymic"_qs, u"applicant.full_name"_qs,
        u"applicant.short_name"_qs, u"applicant.email"_qs, u"applicant.phone"_qs, u"approvers.role"_qs,
        u"approvers.name"_qs, u"approvers.full_name"_qs, u"approvers.at"_qs, u"approvers.outcome"_qs,
        u"approvers.acting_for"_qs, u"approvers.basis"_qs, u"approvers.remark"_qs,
        u"approvers.seen_sha256"_qs };
    fields.optional = { u"applicant.given"_qs, u"applicant.patronymic"_qs, u"applicant.email"_qs,
        u"applicant.phone"_qs, u"approvers.full_name"_qs, u"approvers.acting_for"_qs, u"approvers.basis"_qs,
        u"approvers.remark"_qs, u"approvers.seen_sha256"_qs };
    if (withStudent) {
        fields.all.unite(
            { u"student.number"_qs, u"student.faculty"_qs, u"student.programme"_qs, u"student.degree"_qs,
                u"student.course"_qs, u"student.study_form"_qs, u"student.language"_qs, u"student.funding"_qs,
                u"student.status"_qs, u"student.enrolled_on"_qs, u"student.graduates_on"_qs });
        fields.optional.insert(u"student.graduates_on"_qs);
    }
    if (schema != nullptr) {
        for (const form::Field &field : schema->fields()) {
            fields.all.insert(u"form."_qs + field.name);
            if (!field.required)
                fields.optional.insert(u"form."_qs + field.name);
        }
    }
    return fields;
}

bool TemplateFields::isOfApplication(const QString &name)
{
    static const QStringList groups { u"application."_qs, u"applicant."_qs, u"student."_qs, u"form."_qs };
    return std::any_of(
        groups.begin(), groups.end(), [&name](const QString &group) { return name.startsWith(group); });
}

TemplateFields TemplateFields::ofKind(const QString &kind) const
{
    TemplateFields fields = *this;
    if (kind == u"extract")
        fields.all.unite({ u"order.title"_qs, u"order.date"_qs });
    if (kind != u"joint_order")
        return fields;
    fields.all.clear();
    for (const QString &name : all)
        fields.all.insert(isOfApplication(name) ? u"rows."_qs + name : name);
    return fields;
}

} // namespace tereze::catalogue
