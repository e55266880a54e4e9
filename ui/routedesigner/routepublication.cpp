// SPDX-License-Identifier: GPL-3.0-or-later
#include "routepublication.h"

#include <core/db/databasethread.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/models/callkeeper.h>

namespace tereze::ui {

namespace {

constexpr int publicationPollMs = 400;

} // namespace

RoutePublication::RoutePublication(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(publicationPollMs);
    connect(&m_poll, &QTimer::timeout, this, &RoutePublication::ask);
}

void RoutePublication::begin(const domain::RouteEntry &entry)
{
    m_running = true;
    m_environment.calls.send(
        this,
        [entry](db::Database &database, const QUuid &request) {
            return store::RouteStore::publish(database, request, entry);
        },
        [this](const Result<domain::RouteVersionId> &answer) {
            if (!answer) {
                m_running = false;
                Q_EMIT failed(answer.error());
                return;
            }
            m_version = *answer;
            Q_EMIT queued();
            ask();
        });
}

void RoutePublication::ask()
{
    m_environment.database.run(
        this, [id = m_version](db::Database &database) { return store::RouteStore::version(database, id); },
        [this](const Result<domain::RouteVersion> &answer) { answered(answer); });
}

void RoutePublication::answered(const Result<domain::RouteVersion> &answer)
{
    // The drawing is at the server: a lost connection is waited out.
    if ((!answer && answer.error().kind == ErrorKind::Unavailable) || (answer && answer->isQueued())) {
        m_poll.start();
        return;
    }
    m_running = false;
    if (!answer) {
        Q_EMIT failed(answer.error());
    } else if (answer->isPublished()) {
        Q_EMIT published(answer->number.value_or(0));
    } else {
        Q_EMIT refused(answer->findings);
    }
}

} // namespace tereze::ui
