// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskask.h"

namespace tereze::domain {

QString codeOf(TaskAsk ask)
{
    switch (ask) {
    case TaskAsk::Decide:
        return QStringLiteral("decide");
    case TaskAsk::Acknowledge:
        return QStringLiteral("acknowledge");
    case TaskAsk::Assign:
        return QStringLiteral("assign");
    case TaskAsk::Answer:
        return QStringLiteral("answer");
    }
    return {};
}

std::optional<TaskAsk> taskAskOf(const QString &code)
{
    for (const TaskAsk ask : { TaskAsk::Decide, TaskAsk::Acknowledge, TaskAsk::Assign, TaskAsk::Answer }) {
        if (codeOf(ask) == code)
            return ask;
    }
    return std::nullopt;
}

} // namespace tereze::domain
