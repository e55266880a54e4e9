// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tereze::route {

/// A step as the database executes it.
struct CompiledNode {
    int node = 0; ///< from 1, in the order of the file
    QString element; ///< id in BPMN
    QString kind; ///< start end user_task manual_task payment service_draft service_issue parallel exclusive
    QMap<QString, QString> names; ///< by language: kk, ru, en, uk
    QStringList performers; ///< `role`, `role@unit`, `role@faculty`, `role@department`
    QString quorum; ///< `one` for tasks, else empty
    QStringList answers; ///< offered beside approve and reject
    QString onReject; ///< `end` or `continue`
    QString templateKey;
    QString journal;
    QString outcome; ///< `approved` or `rejected` for an end event, else empty
    QString amount; ///< decimal, in tenge; empty when the service decides
    int incoming = 0; ///< number of flows that lead here
};

/// A flow as the database executes it.
struct CompiledEdge {
    int edge = 0; ///< from 1, in the order of the file
    QString element;
    int source = 0; ///< numbers of nodes
    int target = 0;
    QString condition; ///< `strict …`; empty when there is none
    bool isDefault = false;
    int position = 0; ///< from 1, among the flows of its source: the order in which conditions are tried
};

/// A route ready to be stored as an immutable version. Plain value.
struct CompiledRoute {
    QString key;
    QMap<QString, QString> names;
    QString returnPolicy; ///< `ask-all`
    QList<CompiledNode> nodes;
    QList<CompiledEdge> edges;
    QString xmlSha256; ///< of the stored file, 64 lower-case hexadecimal digits

    /// The form that the database takes:
    /// {"key","name","return_policy","xml_sha256","nodes":[{"node","element","kind","name","performers","quorum",
    /// "answers","on_reject","return_to","signature","template","journal","outcome","amount","incoming"}],
    /// "edges":[{"edge","element","source","target","condition","default","position"}]}; what does not apply
    /// is null.
    QJsonObject toJson() const;
};

} // namespace tereze::route
