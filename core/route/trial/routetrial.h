// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tereze::route {

/// A sample application on its way through a drawing, whoever moves it: the client by itself, or the engine
/// in a dry run. One thread.
class RouteTrial {
public:
    enum class State {
        Running,
        Approved,
        Rejected,
        Stuck, ///< nobody can act and no end was reached: reason() says why
    };

    /// A step that waits for an answer.
    struct OpenStep {
        QString node;
        QStringList answers; ///< `approve`, `reject`, those that the step declares, or `done`
    };

    /// Something that has happened.
    struct Event {
        enum class Kind { Opened, Answered, Document, Sent, Chosen, Ended } kind = Kind::Opened;
        QString node;
        QString detail; ///< an answer, the flow that was chosen, an outcome
    };

    virtual ~RouteTrial() = default;

    virtual void start() = 0;
    /// Errors: WrongState when the step does not wait, InvalidInput for an answer that it does not take.
    virtual Result<void> answer(const QString &node, const QString &answer) = 0;

    virtual State state() const = 0;
    virtual QString reason() const = 0; ///< for people, in the current language; empty unless Stuck
    virtual QList<OpenStep> open() const = 0;
    virtual QHash<QString, int> tokens() const = 0; ///< by node
    virtual QSet<QString> visited() const = 0; ///< nodes and flows
    virtual QList<Event> events() const = 0; ///< the oldest first
};

} // namespace tereze::route
