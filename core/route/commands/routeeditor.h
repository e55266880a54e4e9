// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routediagram.h"
#include "routeoperations.h"

#include <core/route/routedocument.h>
#include <core/route/routegraph.h>

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace tereze::route {

/// A route being edited: its file, the steps of undo, and what it says at present. One thread.
class RouteEditor : public QObject {
    Q_OBJECT

public:
    explicit RouteEditor(RouteDocument document, QObject *parent = nullptr);
    ~RouteEditor() override;

    /// A route with no step yet. `key` and names as in DESIGN: `tereze:key`.
    static RouteDocument emptyDocument(const QString &key, const QMap<QString, QString> &names);

    const RouteDocument &document() const { return m_document; }
    /// What document().bytes() gives, written once for each change: asking again costs nothing.
    const QByteArray &bytes() const;
    const RouteGraph &graph() const { return read().graph; }
    const RouteDiagram &diagram() const { return read().diagram; }
    QUndoStack &undoStack() { return m_stack; }
    /// Of the process; empty when there is none.
    QString key() const;

    using Operation = std::function<Result<void>(RouteOperations &)>;

    /// Makes one undo step, named `text`, of all that the operation does. When it fails, nothing is changed;
    /// when it changes nothing, there is no step. Steps in a row with the same `mergeKey` become one.
    Result<void> change(const QString &text, const Operation &operation, const QString &mergeKey = {});

Q_SIGNALS:
    /// graph() and diagram() are new.
    void changed();

private:
    struct Content {
        RouteGraph graph;
        RouteDiagram diagram;
    };

    const Content &read() const;

    RouteDocument m_document;
    mutable Content m_content;
    mutable bool m_isRead = false; ///< m_content is what the document says
    mutable QByteArray m_bytes; ///< empty: not written yet
    QUndoStack m_stack; ///< its commands hold parts of the document's tree, so it goes first
};

} // namespace tereze::route
