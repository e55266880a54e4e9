// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::route {

class RouteDocument;

/// What a drawing shows beside the RouteGraph: places, lanes, timers. A plain copy; lengths in the diagram's
/// units (pixels at 100 %).
struct RouteDiagram {
    struct Shape {
        QRectF bounds;
        std::optional<QRectF> label;
        bool operator==(const Shape &) const = default;
    };
    struct Line {
        QList<QPointF> waypoints;
        std::optional<QRectF> label;
        bool operator==(const Line &) const = default;
    };
    struct Lane {
        QString id;
        QMap<QString, QString> names; ///< by language; `en` is BPMN's name
        QStringList nodes;
        bool operator==(const Lane &) const = default;
    };
    struct Timer {
        QString duration; ///< ISO 8601, as written
        bool interrupts = true; ///< cancelActivity
        bool operator==(const Timer &) const = default;
    };

    QHash<QString, Shape> shapes; ///< by BPMN element; also of lanes and of what is not executable
    QHash<QString, Line> lines; ///< by BPMN element
    QList<Lane> lanes; ///< in the order of the file
    QHash<QString, Timer> timers; ///< by boundary event
    QHash<QString, QMap<QString, QString>> flowNames; ///< by sequence flow, by language

    static RouteDiagram of(const RouteDocument &document);

    /// The lane that holds a node; null when none does.
    const Lane *laneOf(const QString &node) const;
    /// Around all that is drawn.
    QRectF bounds() const;
};

/// The name in a language; else in Russian, in English, in any.
QString nameIn(const QMap<QString, QString> &names, const QString &language);

} // namespace tereze::route
