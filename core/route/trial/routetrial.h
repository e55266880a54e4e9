// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QDateTime>
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
        Closed, ///< over in another way: reason() says how
        Stuck, ///< nobody can act and no end was reached: reason() says why
    };

    /// A step that waits for an answer.
    struct OpenStep {
        /// A term that runs there; `due` is null while the clock is paused.
        struct Term {
            QString element;
            QString action;
            QDateTime due; ///< UTC
        };

        QString node; ///< empty: the case is back with the applicant
        QStringList answers; ///< `approve`, `reject`, `return`, those that the step declares, or `done`
        QStringList people = {}; ///< who is asked by name; empty where only the drawing is known
        QString standsInFor = {}; ///< the person whom they stand in for
        QList<Term> terms = {};
    };

    /// Something that has happened.
    struct Event {
        enum class Kind { Opened, Answered, Document, Sent, Chosen, Ended } kind = Kind::Opened;
        QString node;
        QString detail; ///< an answer, the flow that was chosen, an outcome
        QString who = {}; ///< by name; empty where only the drawing is known
        QDateTime at = {}; ///< UTC; null where no clock runs
    };

    virtual ~RouteTrial() = default;

    virtual void start() = 0;
    /// Errors: WrongState when the step does not wait, InvalidInput for an answer that it does not take.
    virtual Result<void> answer(const QString &node, const QString &answer) = 0;

    virtual State state() const = 0;
    virtual QString reason() const = 0; ///< for people, in the current language; empty unless Closed or Stuck
    /// An answer is on its way; until it is there nothing else is taken.
    virtual bool isBusy() const { return false; }
    /// Lets a term of an open step run out. Errors: WrongState; Unsupported where there is no clock.
    virtual Result<void> runOut(const QString &term)
    {
        return Error::of(ErrorKind::Unsupported, QStringLiteral("no clock runs for ") + term);
    }
    virtual QList<OpenStep> open() const = 0;
    virtual QHash<QString, int> tokens() const = 0; ///< by node
    virtual QSet<QString> visited() const = 0; ///< nodes and flows
    virtual QList<Event> events() const = 0; ///< the oldest first
};

} // namespace tereze::route
