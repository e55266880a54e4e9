// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvascommands.h"

#include <core/route/finding.h>

#include <QList>
#include <QString>

#include <functional>

namespace tereze::ui {

/// One way to mend what lint found.
struct QuickFix {
    QString text;
    std::function<void(CanvasCommands &)> apply;
};

/// The ways to mend a finding by one step of undo, the likeliest first; none where a person has to think.
/// Steps are called by their names in `language`.
QList<QuickFix> quickFixes(
    const route::Finding &finding, const route::RouteGraph &graph, const QString &language);

} // namespace tereze::ui
