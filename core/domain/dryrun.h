// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tereze::domain {

/// What a dry run of a drawing is to play.
struct DryRun {
    QByteArray xml; ///< at most 4 MiB
    QString serviceKey;
    /// Whose application: {"person": id}, or a sample, such as {"faculty": "law", "kind": "student"}.
    QJsonObject subject;
    QString language; ///< kk, ru, en or uk
    QJsonObject form;
    QJsonArray answers; ///< at most 500, as tereze.rehearsal_act reads them, or {"rest": "approve"}
};

/// What came of it.
struct DryRunResult {
    QString state; ///< queued, done or refused
    QJsonArray findings; ///< stored, see route::fromStored()
    /// {"state", "trace": [{"act", …, "at", "state", "incident", "asked", "passed", "ways", "messages",
    /// "documents"}], "open", "problem"}; empty unless done.
    QJsonObject played;
};

} // namespace tereze::domain
