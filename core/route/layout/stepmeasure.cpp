// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepmeasure.h"

#include "textmeasure.h"

namespace tereze::route {

bool isEvent(const RouteNode &node)
{
    return node.element.endsWith(QStringLiteral("Event"));
}

bool hasOutsideLabel(const RouteNode &node)
{
    return isEvent(node) || node.isGateway();
}

bool isSubProcessNode(const RouteNode &node)
{
    return node.element == QStringLiteral("subProcess") || node.element == QStringLiteral("transaction")
        || node.element == QStringLiteral("adHocSubProcess");
}

bool isPlacedArtifact(const RouteArtifact &artifact)
{
    return !artifact.id.isEmpty()
        && (artifact.element == QStringLiteral("textAnnotation")
            || artifact.element == QStringLiteral("dataObjectReference")
            || artifact.element == QStringLiteral("dataStoreReference"));
}

QSizeF usualSize(const RouteNode &node)
{
    if (isEvent(node))
        return { 36, 36 };
    return node.isGateway() ? QSizeF(50, 50) : QSizeF(100, 80);
}

QSizeF usualSize(const RouteArtifact &artifact)
{
    if (artifact.element == QStringLiteral("textAnnotation"))
        return wrappedSize(artifact.text, annotationWidth - 12, labelFontSize)
                   .expandedTo({ annotationWidth - 12, 16 })
            + QSizeF(12, 12);
    return artifact.element == QStringLiteral("dataStoreReference") ? QSizeF(50, 50) : QSizeF(36, 50);
}

QSizeF labelSize(const QMap<QString, QString> &names, const QString &bpmnName, const QString &language)
{
    if (!language.isEmpty())
        return wrappedSize(nameToShow(names, bpmnName, language), labelWidth, labelFontSize);
    QSizeF size = wrappedSize(bpmnName, labelWidth, labelFontSize);
    for (const QString &name : names)
        size = size.expandedTo(wrappedSize(name, labelWidth, labelFontSize));
    return size;
}

} // namespace tereze::route
