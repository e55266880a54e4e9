// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <QJsonObject>

#include <algorithm>

namespace tereze::route {

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject {
            { QStringLiteral("rule"), finding.rule },
            { QStringLiteral("element"), finding.element },
            { QStringLiteral("severity"),
                finding.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning") },
            { QStringLiteral("message"), finding.message },
            { QStringLiteral("line"), finding.line },
        });
    }
    return array;
}

} // namespace tereze::route
