// SPDX-License-Identifier: GPL-3.0-or-later
#include "workcounters.h"

namespace tereze::work {

QString WorkCounters::logLine() const
{
    return QStringLiteral("jobs_done=%1 jobs_failed=%2 jobs_given_up=%3 leases_lost=%4 mails_sent=%5 "
                          "documents_registered=%6 registrations_refused=%7 registrations_replanned=%8 "
                          "seals=%9 ")
               .arg(jobsDone.load())
               .arg(jobsFailed.load())
               .arg(jobsGivenUp.load())
               .arg(leasesLost.load())
               .arg(mailsSent.load())
               .arg(documentsRegistered.load())
               .arg(registrationsRefused.load())
               .arg(registrationsReplanned.load())
               .arg(seals.load())
        + QStringLiteral("outbox_rows=%1 connections_lost=%2 transactions_ended=%3 cases_archived=%4")
              .arg(outboxRows.load())
              .arg(connectionsLost.load())
              .arg(transactionsEnded.load())
              .arg(casesArchived.load());
}

} // namespace tereze::work
