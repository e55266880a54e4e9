// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <random>
#include <vector>

namespace tereze::test {

/// What a case is filed with; an absent field makes a condition that reads it unanswerable.
struct ModelForm {
    std::optional<bool> a;
    std::optional<bool> b;
    std::optional<int> n;

    QByteArray json() const;
};

/// A condition as a tree: read by the oracle itself, and written as a jsonpath for the engine.
struct ModelCondition {
    enum class Kind { FieldA, FieldB, FieldAbove, Answer, Outcome, And, Or, Not };

    Kind kind = Kind::FieldA;
    QString step; ///< of Answer and Outcome: the element
    QString text; ///< … and what it is compared with
    int number = 0; ///< of FieldAbove
    bool guarded = false; ///< of Answer and Outcome: asks first whether the step was decided
    std::vector<ModelCondition> parts;

    QString jsonPath() const;
};

/// A part of a route that has one way in and one way out.
struct ModelBlock {
    enum class Kind {
        Task,
        Acknowledge,
        Notify,
        Question, ///< to the applicant
        Payment,
        Sequence,
        Parallel,
        Exclusive,
        Inclusive,
        Loop,
        RejectedEnd
    };

    Kind kind = Kind::Task;
    int id = 0; ///< names the elements of the block; stays when the route is reduced
    std::vector<ModelBlock> parts; ///< branches; an empty Sequence is a way without steps
    /// Of a branch of Exclusive or Inclusive, but the last, which is the default: when it is taken.
    std::vector<ModelCondition> conditions;
    QStringList performers;
    QString quorum; ///< empty: the first decision counts
    QStringList answers;
    QStringList returnTo;
    bool continues = false; ///< onReject
    bool blocking = true;
    int hours = 0; ///< after which the step is over by itself; 0: never
    QString after; ///< what then: `approve`, `reject` or `lapse`

    QString element() const;
};

/// A flow, and a node, as BPMN has them; what the oracle plays with. Numbers are places in ModelGraph.
struct ModelEdge {
    int source = 0;
    int target = 0;
    std::optional<ModelCondition> condition;
    bool isDefault = false;
};

struct ModelNode {
    enum class Kind { Start, End, Task, Notify, Question, Payment, Parallel, Exclusive, Inclusive };

    Kind kind = Kind::Task;
    QString element;
    ModelBlock task; ///< of Task
    bool acknowledges = false;
    bool rejectedEnd = false;
    std::vector<int> incoming;
    std::vector<int> outgoing; ///< in the order in which conditions are tried
};

struct ModelGraph {
    std::vector<ModelNode> nodes;
    std::vector<ModelEdge> edges;
};

/// An executable random route: nested blocks with the policy for returns.
struct ModelRoute {
    ModelBlock body; ///< a Sequence
    QString policy = QStringLiteral("ask-all");
    std::optional<int> maxReturns;

    /// The same random numbers give the same route; `size` is about how many blocks it has.
    static ModelRoute random(std::mt19937 &random, int size);

    /// Whether something may be paid on the way: then the application is not withdrawn any more.
    bool asksForPayment() const;
    bool hasTerms() const;

    ModelGraph graph() const;
    QByteArray bpmn() const;
    /// The route as an indented list, for people.
    QString outline() const;
    /// The same route without something: each is one block, branch or property smaller.
    std::vector<ModelRoute> smaller() const;

private:
    /// Takes out conditions and goals that name steps which are no more.
    void mend();
};

} // namespace tereze::test
