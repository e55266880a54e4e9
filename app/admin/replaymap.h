// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::admin {

/// How the activities of a log become acts of persons on routes. A case of the log has objects of one or of
/// several kinds; each is an application of its own, all filed by the student of the case:
/// ```
/// { "objects": { kind: { "service", "route": key, "file": BPMN beside the map (left out: --route),
///                        "form": { field: column of numbers or { "text": column } } } },
///   "roles": { role of the log, "*" for any other: { "applicant": true }
///                                               or { "account", "role": of the position } },
///   "states": [{ "object": kinds (left out: any), "application": [state or null for none yet],
///                "step": BPMN id or null, "state": name }],
///   "acts": { act: [{ "object": kinds, "in": [state names, null for no application yet] (left out: any),
///                     "call": submit|resubmit|withdraw|acknowledge_return|decide|recall|payment_record,
///                     "step", "outcome", "answer", "remark", "amount": column }] },
///   "activities": { activity: { "act", "object": kinds, "first_in": state names }
///                          or { "noted": true, "object" } } }
/// ```
/// Kinds and state names are a string or a list of them. The first entry of `states` and of an act's list
/// that fits counts. An act of several kinds is done to the object first submitted of those in a state of
/// `first_in`. Where there is one kind, `"case": { "object": kind, … }` may stand for `objects`, and no
/// activity need name it; where there are several, each form takes the column `case` into a text field of the
/// same name, so that the applications of a case are found by it. An activity that is not named is unknown.
class ReplayMap {
public:
    struct Field {
        QString column;
        bool isText = false; ///< else a number
    };
    struct Object {
        QString service;
        QString route; ///< its key
        QString file; ///< path of its BPMN, absolute or as the map's; empty: it comes from elsewhere
        QMap<QString, Field> form;
    };
    struct Role {
        bool applicant = false;
        QString account;
        QString role;
    };
    struct State {
        QStringList kinds; ///< empty: any
        QStringList applications; ///< an empty one: no application yet
        QString step; ///< empty: none is open
        QString name;
    };
    struct Call {
        QStringList kinds; ///< empty: any
        std::optional<QStringList> in; ///< an empty one: no application yet
        QString name;
        QString step;
        QString outcome;
        std::optional<QString> answer;
        std::optional<QString> remark;
        QString amount;
    };
    struct Activity {
        bool noted = false;
        QString act;
        QStringList kinds; ///< what it is done to; of a noted one perhaps empty: the case
        QStringList firstIn; ///< with several kinds: the states of which one is needed
    };

    /// InvalidInput names each place that is wrong.
    static Result<ReplayMap> read(const QString &path);
    static Result<ReplayMap> fromJson(const QJsonObject &root);

    /// The name of the state an object is in; nothing when the map has none for it.
    std::optional<QString> stateOf(
        const QString &kind, const QString &application, const QString &step) const;
    /// The call that an act means in a state; null when there is none.
    const Call *callOf(
        const QString &kind, const QString &act, bool hasApplication, const QString &state) const;
    /// Who plays a role of the log; null when the map does not say.
    const Role *roleOf(const QString &logRole) const;

    QMap<QString, Object> objects; ///< by kind
    QHash<QString, Role> roles;
    QList<State> states;
    QHash<QString, QList<Call>> acts;
    QHash<QString, Activity> activities;
};

} // namespace tereze::admin
