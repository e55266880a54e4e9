// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobhandler.h"
#include "workcounters.h"

#include <core/base/clock.h>
#include <core/exchange/mailtransport.h>

namespace tereze::work {

/// mail.send: tells an applicant that there is news. The Message-ID is part of the job, so that a mail which
/// went twice (the worker died between the server's answer and the commit) has the same one.
class MailHandler final : public JobHandler {
public:
    /// All must outlive the handler.
    MailHandler(const exchange::MailTransport &transport, const Clock &clock, WorkCounters &counters);

    QStringList kinds() const override;
    Result<void> handle(const domain::Job &job, const JobDesk &desk) const override;

private:
    const exchange::MailTransport &m_transport;
    const Clock &m_clock;
    WorkCounters &m_counters;
};

} // namespace tereze::work
