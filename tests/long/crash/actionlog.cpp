// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionlog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tereze::test {

ActionLog::ActionLog(work::AppendFile file)
    : m_file(std::move(file))
{
}

Result<ActionLog> ActionLog::open(const QString &path)
{
    TEREZE_TRY(work::AppendFile file, work::AppendFile::open(path));
    return ActionLog(std::move(file));
}

Result<void> ActionLog::append(const Action &action)
{
    const QJsonObject line { { u"request"_qs, action.request.toString(QUuid::WithoutBraces) },
        { u"kind"_qs, action.kind }, { u"mark"_qs, action.mark }, { u"task"_qs, action.task },
        { u"outcome"_qs, action.outcome }, { u"case"_qs, action.caseRef }, { u"state"_qs, action.state },
        { u"refusal"_qs, action.refusal }, { u"attempts"_qs, action.attempts },
        { u"last_sent_ms"_qs, action.lastSentMs } };
    return m_file.append(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

Result<QList<Action>> ActionLog::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Unavailable, path + u": "_qs + file.errorString());
    QList<Action> actions;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Action action;
        action.request = QUuid::fromString(line.value(u"request").toString());
        action.kind = line.value(u"kind").toString();
        action.mark = line.value(u"mark").toString();
        action.task = line.value(u"task").toInteger();
        action.outcome = line.value(u"outcome").toString();
        action.caseRef = line.value(u"case").toString();
        action.state = line.value(u"state").toString();
        action.refusal = line.value(u"refusal").toString();
        action.attempts = line.value(u"attempts").toInt();
        action.lastSentMs = line.value(u"last_sent_ms").toInteger();
        if (action.request.isNull() || action.kind.isEmpty())
            return Error::of(ErrorKind::Corrupt, path + u" has a line that cannot be read"_qs);
        actions << action;
    }
    return actions;
}

} // namespace tereze::test
