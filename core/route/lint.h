// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "routegraph.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace tereze::route {

/// What the route's surroundings offer; whatever is not given is not checked.
struct LintContext {
    /// Fields as conditions name them, such as `form.reason` or `student.status`. Of `student`, `applicant`
    /// and `application` a field is checked once one of them is listed; of `form` always.
    struct Fields {
        QSet<QString> required;
        QSet<QString> optional;
    };
    std::optional<Fields> fields;
    std::optional<QSet<QString>> templates;
    QHash<QString, QString> journalOfTemplate; ///< where the documents of a template are registered
    std::optional<QSet<QString>> journals;
    std::optional<QSet<QString>> roles;
    std::optional<QSet<QString>> calendars; ///< keys
    /// A position, and who is in it today.
    struct StaffedPosition {
        QString role;
        QString unit; ///< code
        QString unitKind; ///< such as `faculty`
        QSet<qint64> holders;
        bool isManned = false; ///< one of them is there, or somebody who stands in
    };
    std::optional<QList<StaffedPosition>> staff; ///< every position
    std::optional<QSet<QString>> routes; ///< keys of published routes, which a call may name
    /// While a route is drawn: steps that wait and have no term are named. A route may do without, since the
    /// service has a term of its own, so nobody else is told.
    bool namesMissingTerms = false;
};

/// Checks a route. Rule ids are those of bpmnlint where it has the rule; the others are ours. Findings come
/// in the order of the file. Pure: needs no database, never fails, any thread.
///
/// Structure: one-process too-large duplicate-id id-required start-event-required end-event-required
///   single-blank-start-event no-disconnected no-implicit-start no-implicit-end no-implicit-split
///   dangling-flow flow-direction no-duplicate-sequence-flows fake-join superfluous-gateway
///   no-gateway-join-fork label-required no-bpmndi no-overlapping-elements unreachable-step no-path-to-end
///   automatic-loop deadlock lane-reference event-based-gateway event-sub-process-typed-start-event
///   sub-process-blank-start-event link-event global superfluous-label superfluous-termination
/// Elements: unsupported-element not-executable-yet no-inclusive-gateway no-complex-gateway
/// ad-hoc-sub-process
///   single-event-definition unknown-attribute attribute-value
/// Steps: key-required name-missing performer-required performer-unknown signature-not-available
/// template-required
///   template-unknown journal-required journal-unknown journal-mismatch outcome-on-end reject-continue
///   return-to answers-unread deadline-missing timer-place timer-duration timer-action calendar-unknown
///   message-text message-to route-unknown
/// People: role-without-people everybody-absent same-person-twice quorum-too-large
/// Conditions: conditional-flows condition-syntax condition-not-here condition-unknown-field
/// condition-unknown-answer
///   condition-optional-field
QList<Finding> lintRoute(const RouteGraph &graph, const LintContext &context = {});

} // namespace tereze::route
