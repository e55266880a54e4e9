// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiledroute.h"

#include <QJsonArray>

namespace tereze::route {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject namesToJson(const QMap<QString, QString> &names)
{
    QJsonObject object;
    for (auto it = names.begin(); it != names.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonValue noticeToJson(const CompiledNode &node)
{
    if (node.noticeTo.isEmpty())
        return {};
    return QJsonObject { { QStringLiteral("text"), namesToJson(node.noticeText) },
        { QStringLiteral("to"), QJsonArray::fromStringList(node.noticeTo) } };
}

QJsonArray timersToJson(const CompiledNode &node)
{
    QJsonArray timers;
    for (const CompiledTimer &timer : node.timers)
        timers.append(QJsonObject { { QStringLiteral("element"), timer.element },
            { QStringLiteral("after"), timer.after },
            { QStringLiteral("calendar"), textOrNull(timer.calendar) },
            { QStringLiteral("action"), timer.action }, { QStringLiteral("cancels"), timer.cancels },
            { QStringLiteral("performers"), QJsonArray::fromStringList(timer.performers) } });
    return timers;
}

QJsonValue reachToJson(const CompiledNode &node)
{
    if (node.reach.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = node.reach.begin(); it != node.reach.end(); ++it) {
        QJsonArray edges;
        for (const int edge : it.value())
            edges.append(edge);
        object.insert(QString::number(it.key()), edges);
    }
    return object;
}

QJsonObject nodeToJson(const CompiledNode &node)
{
    return {
        { QStringLiteral("node"), node.node },
        { QStringLiteral("element"), node.element },
        { QStringLiteral("kind"), node.kind },
        { QStringLiteral("name"), namesToJson(node.names) },
        { QStringLiteral("performers"), QJsonArray::fromStringList(node.performers) },
        { QStringLiteral("quorum"), textOrNull(node.quorum) },
        { QStringLiteral("answers"), QJsonArray::fromStringList(node.answers) },
        { QStringLiteral("on_reject"), node.onReject },
        { QStringLiteral("acknowledges"), node.acknowledges },
        { QStringLiteral("blocking"), node.blocking },
        { QStringLiteral("return_to"), QJsonArray::fromStringList(node.returnTo) },
        { QStringLiteral("pauses"), node.pauses },
        { QStringLiteral("notice"), noticeToJson(node) },
        { QStringLiteral("reach"), reachToJson(node) },
        { QStringLiteral("signature"), false },
        { QStringLiteral("template"), textOrNull(node.templateKey) },
        { QStringLiteral("journal"), textOrNull(node.journal) },
        { QStringLiteral("outcome"), textOrNull(node.outcome) },
        { QStringLiteral("amount"), textOrNull(node.amount) },
        { QStringLiteral("incoming"), node.incoming },
        { QStringLiteral("timers"), timersToJson(node) },
    };
}

QJsonObject edgeToJson(const CompiledEdge &edge)
{
    return {
        { QStringLiteral("edge"), edge.edge },
        { QStringLiteral("element"), edge.element },
        { QStringLiteral("source"), edge.source },
        { QStringLiteral("target"), edge.target },
        { QStringLiteral("boundary"), textOrNull(edge.boundary) },
        { QStringLiteral("condition"), textOrNull(edge.condition) },
        { QStringLiteral("default"), edge.isDefault },
        { QStringLiteral("position"), edge.position },
    };
}

} // namespace

QJsonObject CompiledRoute::toJson() const
{
    QJsonArray nodeArray;
    for (const CompiledNode &node : nodes)
        nodeArray.append(nodeToJson(node));
    QJsonArray edgeArray;
    for (const CompiledEdge &edge : edges)
        edgeArray.append(edgeToJson(edge));
    QJsonArray useArray;
    for (auto it = uses.begin(); it != uses.end(); ++it)
        useArray.append(
            QJsonObject { { QStringLiteral("key"), it.key() }, { QStringLiteral("sha256"), it.value() } });
    return {
        { QStringLiteral("key"), key },
        { QStringLiteral("name"), namesToJson(names) },
        { QStringLiteral("return_policy"), returnPolicy },
        { QStringLiteral("max_returns"), maxReturns ? QJsonValue(*maxReturns) : QJsonValue() },
        { QStringLiteral("uses"), useArray },
        { QStringLiteral("xml_sha256"), xmlSha256 },
        { QStringLiteral("nodes"), nodeArray },
        { QStringLiteral("edges"), edgeArray },
    };
}

} // namespace tereze::route
