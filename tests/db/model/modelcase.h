// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelact.h"
#include "modelpeople.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace tereze::test {

/// The oracle: a case on its way along a route, by the token semantics of BPMN 2.0 and the rules of
/// DESIGN.md, written anew and slowly, without a look at the engine's means. It keeps of every token where it
/// came from, so that what a step led to is known and not guessed.
///
/// Rules beyond BPMN:
/// - a return to a step takes back what came of the last time that step was done on the way to whoever
/// returns: tokens
///   that came of it are gone, what was decided there counts no more, and a token of another branch that a
///   join had used up waits there again;
/// - of the steps so taken back, the policy says whose approvals count when the case comes there again; a
/// vote counts
///   only as a whole;
/// - a decision is taken back while nothing that it led to was acted on, was used up or was stopped by
/// another; a
///   return so taken back is none, and what was kept before is kept still;
/// - a payment that came in counts when the case comes to its step again after a return, and is asked for
/// once; while one
///   counts, nobody withdraws;
/// - a term, which stands while the clock of the case does, reminds, asks the superior of whoever was asked
/// first
///   beside the others or in their place (not where votes are counted), decides for nobody in particular,
///   lets the case lapse or sends a token by a way of its own, which comes of the step; what it approved is
///   not kept, and what it acted on is not taken back;
/// - what an outside body says is written down by one of those named, or comes by the exchange;
/// - who is away is stood in for by one person, and may act as well; whoever then acts is asked by name from
/// there on;
/// - where votes are counted each is personal: who has one casts no other's, which is asked of the absent
/// one;
/// - what was kept counts for a case that was withdrawn only if it is sent again with the same form.
class ModelCase {
public:
    ModelCase(const ModelRoute &route, const ModelForm &form);

    /// Does the act; false, and nothing is changed, when it is to be refused.
    bool apply(const ModelAct &act);

    /// in_review, approved, rejected, lapsed, returned or withdrawn.
    QString state() const { return m_state; }
    bool isOver() const
    {
        return m_state == QStringLiteral("approved") || m_state == QStringLiteral("rejected")
            || m_state == QStringLiteral("lapsed");
    }
    /// Seconds since the case was filed: an act takes one, and hours go by between them.
    qint64 now() const { return m_hours * 3600 + m_moment; }
    bool isStuck() const; ///< some gateway could not tell which way to go
    /// A token waits at a join, and no other is left that could come to it: a fault of whoever moved the
    /// tokens.
    bool isStarved() const { return m_starved; }
    int round() const { return m_round; }

    /// The case in a form to be compared: state, tokens, and the decisions that count in this round.
    QString picture() const;

    struct OpenTask {
        int node = 0;
        QString element;
        QString asked;
        bool acknowledges = false;
        bool isOutside = false;
    };
    std::vector<OpenTask> openTasks() const;
    /// Who has decided what in this round, the last first: what could be asked to be taken back.
    std::vector<ModelAct> decisions() const;
    const ModelGraph &graph() const { return m_graph; }
    const ModelForm &form() const { return m_form; }
    /// What terms did since it was last asked, in words.
    QStringList takeHappened() { return std::exchange(m_happened, {}); }
    bool asksForPayment() const;
    bool hasTerms() const;

private:
    enum class State { Open, Waiting, Done, Cancelled, Undone };

    struct Vote {
        QString asked;
        QString place; ///< `role@unit` in which it is asked
        int order = 0; ///< in which it was asked
        QString insteadOf; ///< login of the absent one, who may act as well
        State state = State::Open;
        QString person;
        QString outcome;
        QString answer;
        int act = -1; ///< that cast it
        int closedBy = -1; ///< the act that made it void
        bool touched = false; ///< was acted on once, even if that was taken back
    };

    /// In seconds as now().
    struct Term {
        int place = 0; ///< among those of the step
        qint64 started = 0;
        qint64 due = 0;
        bool stands = false; ///< paused, while the applicant is asked
    };

    /// A token's stay at a node.
    struct Visit {
        int node = 0;
        int via = -1;
        int round = 1;
        State state = State::Open;
        std::vector<int> parents;
        int openedBy = 0; ///< the act
        int closedBy = -1;
        bool aside = false;
        bool stuck = false;
        bool carried = false;
        std::vector<Term> terms; ///< that are not over
        int paidIn = 0; ///< the round for which a payment counts here; 0: none does
        std::vector<Vote> votes;
    };

    struct Token {
        int edge;
        std::vector<int> parents;
    };

    struct Answer {
        QString outcome;
        QString answer;
    };

    const ModelNode &node(int index) const { return m_graph.nodes[static_cast<std::size_t>(index)]; }
    const ModelEdge &edge(int index) const { return m_graph.edges[static_cast<std::size_t>(index)]; }
    Visit &visit(int index) { return m_visits[static_cast<std::size_t>(index)]; }
    const Visit &visit(int index) const { return m_visits[static_cast<std::size_t>(index)]; }

    static bool isFor(const QString &outcome);
    static int needed(const QString &quorum, int asked);
    static bool countsVotes(const ModelBlock &task);

    void begin();
    int enter(int node, int via, State state, std::vector<int> parents);
    void walk(std::vector<Token> tokens);
    void arrive(const Token &token, std::vector<Token> &tokens);
    void leave(int visit, std::vector<Token> &tokens) const;
    bool takeUp(int node, const std::vector<int> &edges, std::vector<Token> &tokens);
    bool openInclusive(std::vector<Token> &tokens);
    void ask(int visit);
    bool isPaidBefore(int visit);
    bool carryOver(int visit);
    void settle();
    void choose(int visit, std::vector<Token> &tokens);

    std::optional<bool> holds(const ModelCondition &condition) const;
    std::optional<Answer> decided(const QString &element) const;
    std::optional<bool> verdict(const Visit &visit) const;
    bool isApproved(const Visit &visit) const;
    std::set<int> cameOf(int visit) const;
    QSet<int> behind(int node) const;
    std::set<int> kept(int objector) const;
    void endWhole(const QString &state);

    bool decide(const ModelAct &act);
    bool acknowledge(const ModelAct &act);
    bool sendBack(int visit, Vote &vote, const ModelAct &act);
    bool recall(const ModelAct &act);
    bool retry();
    bool isReceived(const ModelAct &act);
    void stopClock();
    void startClock();
    void startTerms(int visit);
    bool runDueTerms();
    void runTerms();
    void runOut(int visit, const ModelTerm &term, int place);
    void remind(int visit);
    void escalate(int visit, const ModelTerm &term);
    void leaveByBorder(int visit, const ModelTerm &term);
    void decideBy(int visit, const ModelTerm &term);
    bool isAsked(const Visit &visit) const;
    bool isWrittenDown(const ModelAct &act);
    bool mayWithdraw() const;
    std::pair<int, int> find(const ModelAct &act) const;

    ModelGraph m_graph;
    QString m_policy;
    std::optional<int> m_maxReturns;
    ModelForm m_form;
    QString m_state = QStringLiteral("in_review");
    int m_round = 1;
    int m_act = 0; ///< number of the present act
    int m_stateAct = 0; ///< that brought the case into its state
    int m_returns = 0;
    qint64 m_hours = 0;
    int m_moment = 0; ///< seconds, one for each act
    std::optional<qint64> m_stopped; ///< since when the clock of the case stands
    std::optional<qint64> m_stoppedBefore; ///< the same, before the case last left review
    bool m_starved = false;
    bool m_alone = false; ///< somebody has no superior, and that was the first that stood in the way
    bool m_aloneBefore = false; ///< the same, before the case last left review
    QStringList m_told; ///< what terms put out
    QStringList m_happened;
    int m_asked = 0; ///< votes so far
    std::set<int> m_carried; ///< nodes whose approvals count when the case comes there
    std::set<int> m_carriedBefore; ///< the same, before the last return to the applicant
    std::vector<Visit> m_visits;
};

} // namespace tereze::test
