// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadreport.h"

#include <QCoreApplication>
#include <QStringList>

namespace tereze::catalogue {

QString LoadReport::Conflict::name() const
{
    if (object == u"template")
        return QCoreApplication::translate("Catalogue", "template %1").arg(key);
    if (object == u"route")
        return QCoreApplication::translate("Catalogue", "route %1").arg(key);
    return key;
}

bool LoadReport::isComplete() const
{
    for (const Conflict &conflict : conflicts) {
        if (!conflict.taken)
            return false;
    }
    for (const Route &route : routes) {
        if (route.state != u"published" && route.state != u"unchanged")
            return false;
    }
    return true;
}

QJsonObject LoadReport::json() const
{
    QJsonArray serviceList;
    for (const Service &service : services) {
        serviceList.append(QJsonObject { { QStringLiteral("key"), service.key },
            { QStringLiteral("number"), service.number }, { QStringLiteral("changed"), service.changed } });
    }
    QJsonArray conflictList;
    for (const Conflict &conflict : conflicts) {
        conflictList.append(QJsonObject { { QStringLiteral("object"), conflict.object },
            { QStringLiteral("key"), conflict.key }, { QStringLiteral("taken"), conflict.taken },
            { QStringLiteral("differences"), conflict.differences } });
    }
    QJsonArray routeList;
    for (const Route &route : routes) {
        routeList.append(
            QJsonObject { { QStringLiteral("key"), route.key }, { QStringLiteral("state"), route.state },
                { QStringLiteral("number"), route.number }, { QStringLiteral("findings"), route.findings } });
    }
    return { { QStringLiteral("journals"), journals },
        { QStringLiteral("templates"),
            QJsonObject { { QStringLiteral("changed"), templatesChanged },
                { QStringLiteral("unchanged"), templatesSame } } },
        { QStringLiteral("services"), serviceList }, { QStringLiteral("routes"), routeList },
        { QStringLiteral("conflicts"), conflictList } };
}

QString LoadReport::text() const
{
    QStringList lines;
    for (const Service &service : services) {
        lines << (service.changed
                ? QCoreApplication::translate("Catalogue", "%1: version %2")
                      .arg(service.key)
                      .arg(service.number)
                : QCoreApplication::translate("Catalogue", "%1: unchanged").arg(service.key));
    }
    for (const Route &route : routes) {
        if (route.state == u"unchanged")
            continue;
        if (route.state == u"published") {
            lines << QCoreApplication::translate("Catalogue", "route %1: published as version %2")
                         .arg(route.key)
                         .arg(route.number);
        } else if (route.state == u"refused") {
            lines << QCoreApplication::translate("Catalogue", "route %1: refused").arg(route.key);
        } else {
            lines << QCoreApplication::translate("Catalogue", "route %1: no worker has answered yet")
                         .arg(route.key);
        }
        for (const QJsonValue &value : route.findings) {
            const QJsonObject finding = value.toObject();
            const bool warning = finding.value(u"severity").toString() == u"warning";
            lines << (warning ? QCoreApplication::translate("Catalogue", "  warning: %1 %2: %3")
                              : QStringLiteral("  %1 %2: %3"))
                         .arg(finding.value(u"rule").toString(), finding.value(u"element").toString(),
                             finding.value(u"message").toString());
        }
    }
    for (const Conflict &conflict : conflicts) {
        lines << (conflict.taken
                ? QCoreApplication::translate("Catalogue", "%1: edited since, the files were taken")
                      .arg(conflict.name())
                : QCoreApplication::translate("Catalogue", "%1: edited since, the database was kept")
                      .arg(conflict.name()));
        for (const QJsonValue &value : conflict.differences)
            lines << QStringLiteral("  ") + value.toObject().value(u"path").toString();
    }
    return lines.join(u'\n');
}

} // namespace tereze::catalogue
