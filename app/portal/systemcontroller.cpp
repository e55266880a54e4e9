// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemcontroller.h"

#include "visit.h"

#include <core/db/schemaversion.h>
#include <core/store/workstore.h>

namespace tereze::portal {

void SystemController::addRoutes(http::Router &router) const
{
    const auto handler = [this](auto method) {
        return http::handlerOf<PortalThread>(this, method);
    };
    router.get(u"/"_qs, u"root"_qs, handler(&SystemController::root));
    router.get(u"/assets/{digest}/{name}"_qs, u"asset"_qs, handler(&SystemController::asset));
    router.get(u"/.well-known/tereze-keys.json"_qs, u"keys"_qs, handler(&SystemController::keys));
    router.get(u"/robots.txt"_qs, u"robots"_qs, handler(&SystemController::robots));
    router.get(u"/healthz"_qs, u"healthz"_qs, handler(&SystemController::health));
    router.get(u"/metrics"_qs, u"metrics"_qs, handler(&SystemController::counters));
}

http::Response SystemController::root(const http::Request &request, PortalThread &) const
{
    return http::Response::seeOther("/" + languageOf(request.header("Accept-Language")).toLatin1());
}

http::Response SystemController::asset(const http::Request &request, PortalThread &) const
{
    const auto found = m_site->assets.find(request.part(u"name"));
    // An old digest still gets the file, for a page that was open while the portal was renewed.
    if (found == m_site->assets.end())
        return http::Response::text(u"There is no such file.\n"_qs, 404);
    auto response = http::Response::bytes(found->content, found->mediaType);
    const bool isCurrent = m_site->assetsPath == "/assets/" + request.part(u"digest").toUtf8();
    response.setCacheable(isCurrent ? std::chrono::hours(24 * 365) : std::chrono::seconds(60));
    return response;
}

http::Response SystemController::keys(const http::Request &, PortalThread &) const
{
    auto response = http::Response::json(m_site->keys.toJson());
    response.setCacheable(std::chrono::minutes(5));
    // Anyone may check our documents, from any page.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    return response;
}

http::Response SystemController::robots(const http::Request &, PortalThread &) const
{
    auto response = http::Response::text(u"User-agent: *\nDisallow: /Q/\n"_qs);
    response.setCacheable(std::chrono::hours(24));
    return response;
}

http::Response SystemController::health(const http::Request &, PortalThread &thread) const
{
    const auto answer = thread.ask([](db::Database &database) { return db::schemaVersion(database); });
    return answer ? http::Response::text(u"ok\n"_qs) : http::Response::text(u"no database\n"_qs, 503);
}

/// The worker's queue, as the database tells it. Without a database there is only the line that says so.
static QByteArray workMetrics(const Result<domain::WorkState> &state)
{
    QByteArray text;
    const auto gauge = [&text](const QByteArray &name, const QByteArray &help) {
        text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + " gauge\n";
    };
    gauge("tereze_database_up", "Whether the portal's database answers.");
    text += "tereze_database_up " + QByteArray(state ? "1" : "0") + '\n';
    if (!state)
        return text;
    gauge("tereze_jobs",
        "The worker's jobs; ready holds those that wait for another attempt. Counted to 1000.");
    for (const auto &[name, count] : { std::pair<const char *, qint64> { "ready", state->ready },
             { "running", state->running }, { "dead", state->dead } })
        text += QByteArray("tereze_jobs{state=\"") + name + "\"} " + QByteArray::number(count) + '\n';
    gauge("tereze_job_oldest_seconds", "For how long the job that waits longest has been due.");
    text += "tereze_job_oldest_seconds " + QByteArray::number(state->oldestSeconds) + '\n';
    gauge("tereze_documents_frozen", "Documents without their number. Counted to 1000.");
    text += "tereze_documents_frozen " + QByteArray::number(state->frozen) + '\n';
    gauge("tereze_outbox", "Notices that no worker has taken yet. Counted to 1000.");
    text += "tereze_outbox " + QByteArray::number(state->outbox) + '\n';
    return text;
}

http::Response SystemController::counters(const http::Request &request, PortalThread &thread) const
{
    if (!request.isDirect())
        return http::Response::text(u"There is no such page.\n"_qs, 404);
    const auto state = thread.ask([](db::Database &database) { return store::WorkStore::state(database); });
    return http::Response::bytes(
        m_site->metrics->text() + workMetrics(state), "text/plain; version=0.0.4; charset=utf-8");
}

} // namespace tereze::portal
