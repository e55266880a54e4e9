// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::admin {

/// How the activities of a log become acts of persons on a route:
/// ```
/// { "case": { "service", "route", "object", "form": { form field: column of the log } },
///   "roles": { role of the log: { "applicant": true } or { "account", "role": of the position } },
///   "states": [{ "application": [state or null for none yet], "step": BPMN id or null, "state": name }],
///   "acts": { act: [{ "in": [state names, null for no application yet] (left out: any),
///                     "call": submit|resubmit|withdraw|acknowledge_return|decide|recall|payment_record,
///                     "step", "outcome", "answer", "remark", "amount": column }] },
///   "activities": { activity: { "act", "object" } or { "noted": true } } }
/// ```
/// The first entry of `states` and of an act's list that fits counts. An activity that is not named is
/// unknown.
class ReplayMap {
public:
    struct Role {
        bool applicant = false;
        QString account;
        QString role;
    };
    struct State {
        QStringList applications; ///< an empty one: no application yet
        QString step; ///< empty: none is open
        QString name;
    };
    struct Call {
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
    };

    /// InvalidInput names each place that is wrong.
    static Result<ReplayMap> read(const QString &path);
    static Result<ReplayMap> fromJson(const QJsonObject &root);

    /// The name of the state a case is in; nothing when the map has none for it.
    std::optional<QString> stateOf(const QString &application, const QString &step) const;
    /// The call that an act means in a state; nothing when there is none.
    const Call *callOf(const QString &act, bool hasApplication, const QString &state) const;

    QString service;
    QString route;
    QHash<QString, QString> form;
    QHash<QString, Role> roles;
    QList<State> states;
    QHash<QString, QList<Call>> acts;
    QHash<QString, Activity> activities;
};

} // namespace tereze::admin
