// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesslog.h"

#include <core/base/logging.h>

#include <QStringList>

namespace tereze::http {

QString accessLine(const AccessRecord &record)
{
    QString path;
    for (const QChar c : record.path) {
        // Blanks part the fields of a line; bidirectional marks and line separators would draw another line.
        const bool plain = c.isPrint() && !c.isSpace() && c != u'%' && c.category() != QChar::Other_Format;
        path += plain || c.isSurrogate() ? QString(c)
                                         : QStringLiteral("%u%1").arg(c.unicode(), 4, 16, QChar(u'0'));
    }
    const QString client = record.client.isNull() ? QStringLiteral("-") : record.client.toString();
    const double milliseconds = static_cast<double>(record.duration.count()) / 1000.0;
    return QStringList({ record.id, client, QString::fromLatin1(nameOf(record.method)), path, record.route,
                           QString::number(record.status), QString::number(record.bytes),
                           QString::number(milliseconds, 'f', 1) })
        .join(u' ');
}

void logAccess(const AccessRecord &record)
{
    qCInfo(lcHttp, "%ls", qUtf16Printable(accessLine(record)));
}

} // namespace tereze::http
