// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishedroutes.h"

#include <core/db/database.h>
#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace tereze::work {
namespace {

using Finding = db::SchemaChecker::Finding;

/// A version as it is stored.
struct Version {
    qint64 id = 0;
    QString name; ///< `key number`
    QByteArray xml;
    QByteArray sha256;
    QJsonObject settings; ///< of the whole route, named as in CompiledRoute::toJson
};

/// The version after this one, in the order of their ids.
Result<std::optional<Version>> versionAfter(db::Database &database, qint64 id)
{
    TEREZE_TRY(const db::Rows rows,
        database.query(u"SELECT v.id, r.key || ' ' || v.number AS name, v.xml, v.xml_sha256, "
                       "jsonb_build_object('key', r.key, 'return_policy', v.return_policy, "
                       "'max_returns', v.max_returns, 'uses', v.uses) AS settings "
                       "FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id "
                       "WHERE v.state = 'published' AND v.id > ? ORDER BY v.id LIMIT 1"_qs,
            { id }));
    if (rows.isEmpty())
        return std::optional<Version>();
    const db::Row &row = rows.only();
    return std::optional(Version { row.int64("id"), row.text("name"), row.bytes("xml"),
        row.bytes("xml_sha256"), row.object("settings") });
}

/// The drawing that a version names as that of a sub-route.
Result<QByteArray> drawingUsed(db::Database &database, const QJsonArray &uses, const QString &key)
{
    for (const QJsonValue &use : uses) {
        const QJsonObject used = use.toObject();
        if (used.value(u"key").toString() != key)
            continue;
        TEREZE_TRY(const db::Rows rows,
            database.query(
                u"SELECT v.xml FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id "
                "WHERE r.key = ? AND sha256(v.xml) = ? AND v.state = 'published' LIMIT 1"_qs,
                { key, QByteArray::fromHex(used.value(u"sha256").toString().toLatin1()) }));
        if (!rows.isEmpty())
            return rows.only().bytes("xml");
    }
    return Error::of(ErrorKind::NotFound, u"the drawing of sub-route %1 is not stored"_qs.arg(key));
}

QJsonObject settingsOf(const QJsonObject &compiled)
{
    QJsonObject settings;
    for (const QString &name : { u"key"_qs, u"return_policy"_qs, u"max_returns"_qs, u"uses"_qs })
        settings.insert(name, compiled.value(name));
    return settings;
}

/// What is wrong with a version, in plain English; empty when nothing is.
Result<QString> faultOf(db::Database &database, const Version &version)
{
    if (QCryptographicHash::hash(version.xml, QCryptographicHash::Sha256) != version.sha256)
        return u"the drawing is not the one that was published"_qs;
    const Result<route::RouteDocument> document = route::RouteDocument::read(version.xml);
    if (!document)
        return u"the drawing cannot be read: "_qs + document.error().detail;
    std::optional<Error> trouble;
    const auto compiled = route::compileRoute(*document, {}, [&](const QString &key) {
        Result<QByteArray> found = drawingUsed(database, version.settings.value(u"uses").toArray(), key);
        if (!found && found.error().kind != ErrorKind::NotFound)
            trouble = found.error();
        return found;
    });
    if (trouble) // of the database, not of the drawing
        return *trouble;
    if (!compiled)
        return u"the drawing does not compile: "_qs + compiled.error().detail;
    const QJsonObject rows = compiled->toJson();
    if (settingsOf(rows) != version.settings)
        return u"its settings are not those of its drawing"_qs;
    TEREZE_TRY(const QList<QStringList> differing,
        database.list("tereze.route_rows_differ",
            { { "p_route_version_id", version.id }, { "p_nodes", rows.value(u"nodes").toArray() },
                { "p_edges", rows.value(u"edges").toArray() } },
            [](const db::Row &row) { return row.textArray("route_rows_differ"); }));
    const QString elements = differing.value(0).join(u", "_qs);
    return elements.isEmpty() ? QString() : u"is not what its drawing compiles to: "_qs + elements;
}

} // namespace

Result<QList<Finding>> checkPublishedRoutes(db::Database &database)
{
    QList<Finding> findings;
    qint64 last = 0;
    while (true) {
        TEREZE_TRY(const std::optional<Version> version, versionAfter(database, last));
        if (!version)
            return findings;
        last = version->id;
        TEREZE_TRY(const QString fault, faultOf(database, *version));
        if (!fault.isEmpty())
            findings << Finding { u"route"_qs, version->name, fault };
    }
}

} // namespace tereze::work
