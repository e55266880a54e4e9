// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/form/formschema.h>

#include <QSet>
#include <QString>

namespace tereze::catalogue {

/// The names that a document template may use, as whoever renders one fills them. Texts come in the
/// document's language, choices as their shown names, dates as `2026-11-21`, instants with their offset.
///
/// university.name · document.{title, date} · service.name · application.{case_ref, submitted_at, language} ·
/// applicant.{surname, given, patronymic, full_name, short_name, email, phone} ·
/// student.{number, faculty, programme, degree, course, study_form, language, funding, status, enrolled_on,
/// graduates_on} where the service is about a student · form.<field> ·
/// approvers[] of {role, name, at, outcome, acting_for, basis, remark, seen_sha256}
///
/// A joint order has no application of its own: what belongs to one stands in rows[], a row a student. An
/// extract also knows order.{title, date} of its joint order; nothing knows a registration number.
struct TemplateFields {
    QSet<QString> all;
    QSet<QString> optional; ///< those that may be absent, for templates::RenderOptions::optional

    /// Of the templates of a service; `schema` may be null (shared templates know no form).
    static TemplateFields of(const form::FormSchema *schema, bool withStudent);
    /// The same for templates of a kind (CatalogueTemplate::kind).
    TemplateFields ofKind(const QString &kind) const;
    /// Whether a name belongs to an application: in a joint order it stands in a row.
    static bool isOfApplication(const QString &name);
};

} // namespace tereze::catalogue
