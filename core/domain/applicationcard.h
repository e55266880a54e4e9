// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationstate.h"
#include "awaitedstep.h"
#include "ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tereze::domain {

/// One application as its reader may see it.
struct ApplicationCard {
    ApplicationId id;
    QString caseRef;
    QString serviceKey;
    LocalText service;
    int serviceNumber = 0; ///< version of the service's form
    ApplicationState state = ApplicationState::InReview;
    QDateTime stateSince; ///< UTC
    QDateTime submittedAt; ///< UTC; of this round
    int round = 1; ///< counts submissions
    qint64 version = 0;
    QString language; ///< of the documents
    QString applicant; ///< full name
    QString applicantKind; ///< such as `student`
    std::optional<QString> applicantEmail;
    std::optional<QString> applicantPhone;
    QJsonObject student; ///< facts about the subject in the language of the case; empty where there is none
    QJsonObject form; ///< the answers
    QJsonObject formSchema;
    QJsonObject formLayout;
    QByteArray formSha256; ///< to be named in a decision
    std::optional<QByteArray> draftsSha256; ///< to be named in a decision; nothing while there are no drafts
    int draftsAwaited = 0; ///< drafts still being rendered; nobody approves before they can be seen
    QJsonObject incident; ///< what stands in the way; empty when nothing does, and for applicants
    QList<AwaitedStep> waitsFor;
    bool mayRecall = false; ///< by this reader, now
    bool mayAnnul = false; ///< likewise: also what was paid for, which is not recalled
    std::optional<QDateTime> pausedSince; ///< UTC; nothing while the clock of the case goes
    QStringList pausedFor; ///< kinds of the steps that hold the clock, such as `applicant`
    std::optional<QString> paymentAwaited; ///< tenge as decimal text; zero when the service sets no amount
};

} // namespace tereze::domain
