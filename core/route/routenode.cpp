// SPDX-License-Identifier: GPL-3.0-or-later
#include "routenode.h"

namespace tereze::route {

QString RouteNode::attribute(const char *attributeName) const
{
    return attributes.value(QString::fromLatin1(attributeName));
}

QStringList RouteNode::words(const char *attributeName) const
{
    return attribute(attributeName).simplified().split(u' ', Qt::SkipEmptyParts);
}

QMap<QString, QString> RouteNode::names() const
{
    QMap<QString, QString> result;
    for (const QString &language :
        { QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en"), QStringLiteral("uk") }) {
        const QString text = attributes.value(QStringLiteral("name-") + language).simplified();
        if (!text.isEmpty())
            result.insert(language, text);
    }
    if (!result.contains(QStringLiteral("en")) && !name.simplified().isEmpty())
        result.insert(QStringLiteral("en"), name.simplified());
    return result;
}

QMap<QString, QString> RouteEdge::names() const
{
    RouteNode named;
    named.name = name;
    named.attributes = attributes;
    return named.names();
}

bool RouteNode::isGateway() const
{
    return type == NodeType::ParallelGateway || type == NodeType::ExclusiveGateway
        || type == NodeType::InclusiveGateway
        || (type == NodeType::Other && element.endsWith(QStringLiteral("Gateway")));
}

bool RouteNode::waits() const
{
    return isDecision() || type == NodeType::ReceiveTask || type == NodeType::CallActivity
        || type == NodeType::Other;
}

QString nameToShow(const QMap<QString, QString> &names, const QString &bpmnName, const QString &language)
{
    const QString own = bpmnName.simplified();
    if (!language.isEmpty() && names.contains(language))
        return names.value(language);
    if (!own.isEmpty())
        return own;
    for (const QString &other :
        { QStringLiteral("ru"), QStringLiteral("en"), QStringLiteral("kk"), QStringLiteral("uk") }) {
        if (names.contains(other))
            return names.value(other);
    }
    return {};
}

} // namespace tereze::route
