// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/route/routegraph.h>

#include <QSizeF>

/// Sizes of what is drawn and of the texts beside it. Used inside core/route.
namespace tereze::route {

inline constexpr double labelWidth = 90; ///< a text beside a shape or a line is broken at it
inline constexpr double annotationWidth = 140;
inline constexpr double headerWidth = 30; ///< of a pool or lane, where its name stands upright

bool isEvent(const RouteNode &node);

/// Its name stands outside: events and gateways.
bool hasOutsideLabel(const RouteNode &node);

bool isSubProcessNode(const RouteNode &node);

/// Has a shape of its own in a diagram: annotations, references to data objects and stores.
bool isPlacedArtifact(const RouteArtifact &artifact);

/// As BPMN tools draw it: 100 × 80, 36 × 36 for events, 50 × 50 for gateways.
QSizeF usualSize(const RouteNode &node);
QSizeF usualSize(const RouteArtifact &artifact);

/// The room of a label; without a language that of the longest of the names. Null when there is no name.
QSizeF labelSize(const QMap<QString, QString> &names, const QString &bpmnName, const QString &language);

} // namespace tereze::route
