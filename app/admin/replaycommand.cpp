// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaycommand.h"

#include <app/admin/invocation.h>
#include <app/admin/replay.h>
#include <app/admin/replayworld.h>

#include <QCoreApplication>
#include <QFile>

namespace tereze::admin {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::of(ErrorKind::NotFound,
            QCoreApplication::translate("Admin", "The file %1 cannot be read.").arg(path),
            file.errorString());
    }
    return file.readAll();
}

Result<Replay::Report> runReplay(Invocation &invocation)
{
    const bool documents = invocation.has(QStringLiteral("documents"));
    TEREZE_TRY(const auto events, ReplayLog::read(invocation.positional().first()));
    TEREZE_TRY(const auto map, ReplayMap::read(invocation.option(QStringLiteral("map"))));
    TEREZE_CHECK(Replay::check(events, map));
    QStringList files { invocation.option(QStringLiteral("route")) };
    for (const ReplayMap::Object &object : map.objects) {
        if (!object.file.isEmpty() && !files.contains(object.file))
            files << object.file;
    }
    QList<QByteArray> routes;
    for (const QString &path : std::as_const(files)) {
        TEREZE_TRY(const QByteArray route, contentOf(path));
        routes << route;
    }
    TEREZE_TRY(const auto owner, invocation.settings());
    TEREZE_TRY(const auto world,
        ReplayWorld::make(owner, map, routes, events.isEmpty() ? QDateTime() : events.first().at, documents));
    const auto total = events.size();
    Replay replay(*world, map, documents, [&](qint64 done) {
        invocation.say(QCoreApplication::translate("Admin", "%1 of %2 events").arg(done).arg(total));
    });
    return replay.run(events);
}

} // namespace

int replay(Invocation &invocation)
{
    for (const QString &name : { QStringLiteral("route"), QStringLiteral("map") }) {
        if (invocation.option(name).isEmpty())
            return invocation.wrongUsage(
                QCoreApplication::translate("Admin", "the option --%1 is needed").arg(name));
    }
    const auto report = runReplay(invocation);
    if (!report)
        return invocation.refused(report.error());
    const QJsonObject json = report->json();
    return invocation.done(json, QString::fromUtf8(QJsonDocument(json).toJson()));
}

} // namespace tereze::admin
