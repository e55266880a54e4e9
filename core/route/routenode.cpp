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

namespace {

QMap<QString, QString> byLanguage(
    const QMap<QString, QString> &attributes, const QString &prefix, const QString &english)
{
    QMap<QString, QString> result;
    for (const QString &language :
        { QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en"), QStringLiteral("uk") }) {
        const QString text = attributes.value(prefix + language).simplified();
        if (!text.isEmpty())
            result.insert(language, text);
    }
    if (!result.contains(QStringLiteral("en")) && !english.simplified().isEmpty())
        result.insert(QStringLiteral("en"), english.simplified());
    return result;
}

} // namespace

QMap<QString, QString> RouteNode::names() const
{
    return byLanguage(attributes, QStringLiteral("name-"), name);
}

QMap<QString, QString> RouteNode::texts() const
{
    return byLanguage(attributes, QStringLiteral("text-"), attribute("text"));
}

QMap<QString, QString> RouteEdge::names() const
{
    return byLanguage(attributes, QStringLiteral("name-"), name);
}

bool RouteNode::isGateway() const
{
    return type == NodeType::ParallelGateway || type == NodeType::ExclusiveGateway
        || type == NodeType::InclusiveGateway
        || (type == NodeType::Other && element.endsWith(QStringLiteral("Gateway")));
}

bool RouteNode::isDecided() const
{
    return isDecision() || (type == NodeType::ReceiveTask && attribute("kind") == QStringLiteral("edms"));
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
