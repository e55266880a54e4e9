// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <QCoreApplication>
#include <QStringList>

namespace tereze::templates {

Place placeOf(const QString &text, qsizetype offset)
{
    Place place;
    const qsizetype end = qMin(offset, text.size());
    for (qsizetype i = 0; i < end; ++i) {
        if (text.at(i) == u'\n') {
            ++place.line;
            place.column = 1;
        } else if (!text.at(i).isLowSurrogate()) {
            ++place.column;
        }
    }
    return place;
}

QString Finding::toString() const
{
    if (source.isEmpty())
        return QCoreApplication::translate("Template", "line %1, column %2: %3")
            .arg(place.line)
            .arg(place.column)
            .arg(text);
    return QCoreApplication::translate("Template", "part “%1”, line %2, column %3: %4")
        .arg(source)
        .arg(place.line)
        .arg(place.column)
        .arg(text);
}

Error errorOf(const Findings &findings)
{
    QStringList texts;
    QStringList rules;
    for (const Finding &finding : findings) {
        texts << finding.toString();
        rules << QStringLiteral("%1 at %2%3:%4 (%5)")
                     .arg(finding.rule, finding.source.isEmpty() ? QString() : finding.source + u':')
                     .arg(finding.place.line)
                     .arg(finding.place.column)
                     .arg(finding.tag);
    }
    return Error::of(ErrorKind::InvalidInput, texts.join(u'\n'),
        QStringLiteral("template refused: ") + rules.join(QStringLiteral("; ")));
}

} // namespace tereze::templates
