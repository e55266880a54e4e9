// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <core/base/localtext.h>
#include <core/base/spokenlanguages.h>

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

QList<Finding> findingsOf(const QJsonArray &array)
{
    QList<Finding> findings;
    for (const QJsonValue &value : array)
        findings << Finding { value[u"rule"].toString(), value[u"element"].toString(),
            value[u"severity"].toString() == QStringLiteral("error") ? Severity::Error : Severity::Warning,
            value[u"message"].toString(), value[u"line"].toInt() };
    return findings;
}

QJsonArray toStored(const std::function<QList<Finding>()> &find)
{
    QList<Finding> findings;
    QList<QJsonObject> messages;
    for (const QString &language : LocalText::languages()) {
        const LanguageScope scope(language);
        findings = find();
        messages.resize(findings.size());
        for (qsizetype i = 0; i < findings.size(); ++i)
            messages[i].insert(language, findings.at(i).message);
    }
    QJsonArray array = toJson(findings);
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonObject finding = array.at(i).toObject();
        finding.insert(QStringLiteral("message"), messages.at(i));
        array.replace(i, finding);
    }
    return array;
}

QJsonArray fromStored(const QJsonArray &stored, const QString &language)
{
    QJsonArray array;
    for (const QJsonValue &value : stored) {
        QJsonObject finding = value.toObject();
        const QJsonValue message = finding.value(u"message");
        if (message.isObject()) // versions before stored the text of one language
            finding.insert(QStringLiteral("message"), message.toObject().value(language));
        array.append(finding);
    }
    return array;
}

} // namespace tereze::route
