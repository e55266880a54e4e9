// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/route/routenode.h>

#include <QList>
#include <QMap>
#include <QSizeF>
#include <QString>

namespace tereze::route {

/// What an office calls a kind of step, and the BPMN element with the `tereze:` attributes that says it.
struct StepKind {
    QString key; ///< such as `approve`
    NodeType type = NodeType::Other;
    QString element; ///< local name in BPMN
    QMap<QString, QString> attributes; ///< `tereze:` attributes that make an element of this kind
    QMap<QString, QString> defaults; ///< further ones that a new step begins with
    QSizeF size; ///< of a new shape, in the diagram's units
    QMap<QString, QString> names; ///< of a new step, by language; empty for gateways
};

/// What a term is called by itself, by language: what happens when it is over (`tereze:action`).
QMap<QString, QString> timerNames(const QString &action);

/// All kinds, in the order in which they are offered.
const QList<StepKind> &stepKinds();

/// The kind with a key; asking for an unknown one is a fault of the program and ends it.
const StepKind &stepKind(const QString &key);

/// What a node is; null for an element that no route runs.
const StepKind *stepKindOf(const RouteNode &node);

} // namespace tereze::route
