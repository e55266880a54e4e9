// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/route/lint.h>
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>

#include <QString>
#include <QStringList>

namespace tereze::route::test {

/// A small right route (start, task, end) with a diagram; `%TASK%`-like holes are filled by the caller:
/// `body` stands between `<bpmn:process …>` and its end. Shapes and edges are made for every id that `body`
/// names.
QByteArray routeWith(const QString &body, const QString &processAttributes = {}, const QString &beside = {});

/// The body of start → `step` → end; `step` has the id `step` and no flows of its own.
QString bodyAround(const QString &step);

/// Name and performer of a user task, as attributes.
QString taskAttributes();

/// A complete user task.
QString completeTask(const QString &more = {});

QList<Finding> lintOf(const QByteArray &bytes, const LintContext &context = {});

/// Whether a finding of this rule stands at this element.
bool finds(const QList<Finding> &findings, const char *rule, const char *element);

/// `rule element` of all findings, for messages.
QString listed(const QList<Finding> &findings);

} // namespace tereze::route::test
