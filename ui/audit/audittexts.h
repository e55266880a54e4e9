// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/auditentry.h>

#include <QString>

namespace tereze::ui {

// What the log says in codes, in the present language; an unknown code is shown as it is.

/// What happened, in plain words: "Approved", "Volume of a case closed — reason".
QString auditEventText(const domain::AuditEntry &entry);
/// To what: "Case T-7K3M-92QD", "Journal: Orders".
QString auditObjectText(const domain::AuditEntry &entry, const QString &language);
/// Who did it; where nobody did, what part of the system.
QString auditPersonText(const domain::AuditEntry &entry);
/// By which door: "desktop", "portal".
QString auditChannelText(const QString &channel);
/// The values that the event holds, a line each, as they were written: "outcome: approve".
QString auditDataText(const domain::AuditEntry &entry);

} // namespace tereze::ui
