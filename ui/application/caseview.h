// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/applicationcard.h>
#include <core/domain/documentsummary.h>
#include <core/domain/historyentry.h>
#include <core/domain/opentask.h>
#include <core/domain/owndecision.h>

#include <QList>

#include <optional>

namespace tereze::db {
class Database;
}

namespace tereze::ui {

/// All that is shown of one application, read together.
struct CaseView {
    domain::ApplicationCard card;
    QList<domain::OpenTask> tasks; ///< that wait for me
    QList<domain::OwnDecision> decisions; ///< that I may ask to take back, the last first
    QList<domain::DocumentSummary> documents;
    QList<domain::HistoryEntry> history; ///< oldest first
};

/// Reads an application by its id, or by its case reference when the id is not valid. On a database thread.
Result<CaseView> readCase(
    db::Database &database, domain::ApplicationId application, const QString &caseRef = {});

} // namespace tereze::ui
