// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueservice.h"

#include <core/base/fault.h>

#include <QList>
#include <QSet>

namespace tereze::catalogue {

/// What a condition may read, as `form.x`, `student.status`, `applicant.kind`, `application.today`: the
/// fields of tereze.case_context, with the form of the service.
struct ConditionFields {
    QSet<QString> required;
    QSet<QString> optional;

    /// Those beside the form: of a service that is about a student, or of one that need not be.
    static ConditionFields beside(bool subjectRequired);
    static ConditionFields of(const CatalogueService &service);
};

/// Checks a limit: its condition parses, reads only known fields, and asks for an optional one before reading
/// it. The fault's place is left to the caller.
QList<Fault> checkLimit(const ServiceLimit &limit, const ConditionFields &fields);

/// Lints the route of a service with what the service offers; the places of the faults are `line n`.
QList<Fault> checkRoute(const CatalogueService &service, const QSet<QString> &journals);

} // namespace tereze::catalogue
