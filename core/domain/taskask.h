// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tereze::domain {

/// What an open task asks a person for.
enum class TaskAsk {
    Decide,
    Acknowledge, ///< to read; nothing is decided
    Assign, ///< nobody could do it: to give it to a position that can
    Answer, ///< to record what an outside body answered
};

/// The database's word, such as `acknowledge`.
QString codeOf(TaskAsk ask);
std::optional<TaskAsk> taskAskOf(const QString &code);

} // namespace tereze::domain
