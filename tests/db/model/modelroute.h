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

/// A term on the border of a step.
struct ModelTerm {
    QString action; ///< `remind`, `escalate`, `approve`, `reject`, `lapse` or `flow`
    bool cancels = false; ///< the step is over with it
    int amount = 1;
    bool inDays = false; ///< else hours
    QString calendar; ///< by which it is counted; `none`: plain time; empty: the university's
    QString asks; ///< of an escalation: a role; empty: the superior
    int way = -1; ///< of a flow: which part of its block is gone then

    bool decides() const; ///< or ends the case
    QString text() const;
};

/// A part of a route that has one way in and one way out.
struct ModelBlock {
    enum class Kind {
        Task,
        Acknowledge,
        Notify,
        Question, ///< to the applicant
        Payment,
        External, ///< the answer of an outside body
        Sequence,
        Parallel,
        Exclusive,
        Inclusive,
        Loop,
        RejectedEnd
    };

    Kind kind = Kind::Task;
    int id = 0; ///< names the elements of the block; stays when the route is reduced
    /// Branches; of a step: what is gone when a term runs out. An empty Sequence is a way without steps.
    std::vector<ModelBlock> parts;
    /// Of a branch of Exclusive or Inclusive, but the last, which is the default: when it is taken.
    std::vector<ModelCondition> conditions;
    QStringList performers;
    QString quorum; ///< empty: the first decision counts
    QStringList answers;
    QStringList returnTo;
    bool continues = false; ///< onReject
    bool blocking = true;
    bool pauses = false; ///< the clock of the case stands meanwhile
    std::vector<ModelTerm> terms;

    QString element() const;
    bool isStep() const; ///< somebody or something is waited for
    /// Whether it may be over by itself in the same way as if it had been done.
    bool hasDecidingTerm() const;
};

/// A flow, and a node, as BPMN has them; what the oracle plays with. Numbers are places in ModelGraph.
struct ModelEdge {
    int source = 0;
    int target = 0;
    std::optional<ModelCondition> condition;
    bool isDefault = false;
    int term = -1; ///< of the source, on whose border it leaves
};

struct ModelNode {
    enum class Kind { Start, End, Task, Notify, Question, Payment, External, Parallel, Exclusive, Inclusive };

    Kind kind = Kind::Task;
    QString element;
    ModelBlock task; ///< of Task, Question, Payment and External
    bool acknowledges = false;
    bool rejectedEnd = false;
    std::vector<int> incoming;
    std::vector<int> outgoing; ///< in the order in which conditions are tried
    std::vector<int> borders; ///< the flows that leave by a term

    /// Every flow by which a token may leave.
    std::vector<int> ways() const;
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
