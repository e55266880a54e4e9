// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit.h"

#include <core/domain/applicationcard.h>
#include <core/domain/documentsummary.h>
#include <core/domain/historyentry.h>

namespace tereze::portal {

/// All that happened to a case, page by page.
Result<QList<domain::HistoryEntry>> wholeHistory(
    Visit &visit, const QString &caseRef, const QByteArray &session);

/// The cabinet: the person's applications, one of them with its history, its documents, answering what
/// its route asks, and taking it back.
class CaseController {
public:
    void addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const;

    Result<http::Response> list(Visit &visit) const;
    Result<http::Response> show(Visit &visit) const;
    Result<http::Response> download(Visit &visit) const;
    Result<http::Response> showQuestion(Visit &visit) const;
    Result<http::Response> answer(Visit &visit) const;
    Result<http::Response> askWithdrawal(Visit &visit) const;
    Result<http::Response> withdraw(Visit &visit) const;

    /// What happened, as the applicant is told it: in positions, not names; what only the system does is left
    /// out. `language` is that of the documents.
    static QJsonArray timeline(
        const Visit &visit, const QList<domain::HistoryEntry> &history, const QString &language);

private:
    Result<domain::ApplicationCard> card(Visit &visit) const;
    /// The question of the step `element` alone, with what was typed; WrongState when it is not asked (any
    /// more).
    Result<http::Response> questionPage(
        Visit &visit, const QString &element, const QString &answer, const QString &error) const;
    Result<http::Response> withdrawalPage(
        Visit &visit, const domain::ApplicationCard &card, const QString &reason, const QString &error) const;
};

} // namespace tereze::portal
