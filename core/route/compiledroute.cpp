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
        { QStringLiteral("return_to"), QJsonValue() },
        { QStringLiteral("signature"), false },
        { QStringLiteral("template"), textOrNull(node.templateKey) },
        { QStringLiteral("journal"), textOrNull(node.journal) },
        { QStringLiteral("outcome"), textOrNull(node.outcome) },
        { QStringLiteral("amount"), textOrNull(node.amount) },
        { QStringLiteral("incoming"), node.incoming },
    };
}

QJsonObject edgeToJson(const CompiledEdge &edge)
{
    return {
        { QStringLiteral("edge"), edge.edge },
        { QStringLiteral("element"), edge.element },
        { QStringLiteral("source"), edge.source },
        { QStringLiteral("target"), edge.target },
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
    return {
        { QStringLiteral("key"), key },
        { QStringLiteral("name"), namesToJson(names) },
        { QStringLiteral("return_policy"), returnPolicy },
        { QStringLiteral("xml_sha256"), xmlSha256 },
        { QStringLiteral("nodes"), nodeArray },
        { QStringLiteral("edges"), edgeArray },
    };
}

} // namespace tereze::route
