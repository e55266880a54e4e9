// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailhandler.h"

#include "mailtexts.h"

#include <core/db/database.h>
#include <core/store/workstore.h>

namespace tereze::work {

MailHandler::MailHandler(const exchange::MailTransport &transport, const Clock &clock, WorkCounters &counters)
    : m_transport(transport)
    , m_clock(clock)
    , m_counters(counters)
{
}

QStringList MailHandler::kinds() const
{
    return { u"mail.send"_qs };
}

Result<void> MailHandler::handle(const domain::Job &job, const JobDesk &desk) const
{
    const QJsonValue person = job.payload.value(u"person");
    TEREZE_TRY(const auto context,
        store::WorkStore::mailContext(desk.database, job.objectId,
            person.isUndefined() ? std::nullopt : std::optional<qint64>(person.toInteger())));
    // The person may have taken their address away since the mail was ordered.
    if (context) {
        const MailNotice notice { job.payload.value(u"notice").toString(),
            job.payload.value(u"text").toObject(), job.payload.value(u"staff").toBool() };
        TEREZE_TRY(const exchange::Mail mail,
            MailTexts::compose(notice, *context, job.payload.value(u"message_id").toString(), m_clock.now()));
        TEREZE_CHECK(m_transport.send(mail));
        ++m_counters.mailsSent;
    }
    return store::WorkStore::finish(desk.database, job.id, desk.worker);
}

} // namespace tereze::work
