// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcase.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tereze::test {

bool ModelCase::isFor(const QString &outcome)
{
    return outcome == QStringLiteral("approve") || outcome == QStringLiteral("approve_with_remarks");
}

/// How many of so many.
int ModelCase::needed(const QString &quorum, int asked)
{
    if (quorum == QStringLiteral("all"))
        return asked;
    if (!quorum.endsWith(u'%'))
        return quorum.toInt();
    int count = 0;
    while (count * 100 < quorum.chopped(1).toInt() * asked)
        ++count;
    return count;
}

bool ModelCase::countsVotes(const ModelBlock &task)
{
    return !task.quorum.isEmpty() && task.quorum != QStringLiteral("one");
}

ModelCase::ModelCase(const ModelRoute &route, const ModelForm &form)
    : m_graph(route.graph())
    , m_policy(route.policy)
    , m_maxReturns(route.maxReturns)
    , m_form(form)
{
    begin();
}

void ModelCase::begin()
{
    const int start = enter(0, -1, State::Done, {});
    std::vector<Token> tokens;
    leave(start, tokens);
    walk(std::move(tokens));
}

int ModelCase::enter(int node, int via, State state, std::vector<int> parents)
{
    Visit made;
    made.node = node;
    made.via = via;
    made.round = m_round;
    made.state = state;
    made.parents = std::move(parents);
    made.openedBy = m_act;
    m_visits.push_back(made);
    return static_cast<int>(m_visits.size()) - 1;
}

void ModelCase::leave(int index, std::vector<Token> &tokens) const
{
    for (const int out : node(visit(index).node).outgoing)
        tokens.push_back({ out, { index } });
}

void ModelCase::walk(std::vector<Token> tokens)
{
    do {
        while (!tokens.empty()) {
            const Token token = tokens.front();
            tokens.erase(tokens.begin());
            arrive(token, tokens);
        }
    } while (openInclusive(tokens));
    settle();
}

void ModelCase::arrive(const Token &token, std::vector<Token> &tokens)
{
    const int to = edge(token.edge).target;
    const ModelNode &at = node(to);
    const bool joins = at.incoming.size() > 1;
    if (joins && (at.kind == ModelNode::Kind::Parallel || at.kind == ModelNode::Kind::Inclusive)) {
        enter(to, token.edge, State::Waiting, token.parents);
        if (at.kind == ModelNode::Kind::Parallel)
            takeUp(to, at.incoming, tokens);
        return;
    }
    const int here = enter(to, token.edge, State::Done, token.parents);
    const bool isPayment = at.kind == ModelNode::Kind::Payment;
    if (at.kind == ModelNode::Kind::Question || at.kind == ModelNode::Kind::External
        || (isPayment && !isPaidBefore(here))) {
        Vote vote;
        vote.asked = isPayment                     ? QStringLiteral("bookkeeping")
            : at.kind == ModelNode::Kind::Question ? QStringLiteral("applicant")
            : at.task.performers.isEmpty()         ? QStringLiteral("exchange")
                                                   : QString();
        if (vote.asked.isEmpty()) {
            const ModelPeople &people = ModelPeople::all();
            vote.place = people.places.value(at.task.performers.first()).first();
            vote.asked = people.askedIn(vote.place);
            if (vote.asked != vote.place)
                vote.insteadOf = people.holders.value(vote.place).first();
        }
        vote.order = ++m_asked;
        visit(here).state = State::Open;
        visit(here).votes.push_back(vote);
        if (at.task.pauses)
            stopClock();
        startTerms(here);
        return;
    }
    if (at.kind == ModelNode::Kind::Task) {
        if (carryOver(here)) {
            leave(here, tokens);
            return;
        }
        ask(here);
        if (!at.task.blocking) {
            visit(here).aside = true;
            leave(here, tokens);
        }
    } else if (at.outgoing.size() > 1 && at.kind != ModelNode::Kind::Parallel) {
        choose(here, tokens);
    } else {
        leave(here, tokens);
    }
}

/// Uses up one token of each of these edges, when each has one: the first that came.
bool ModelCase::takeUp(int to, const std::vector<int> &edges, std::vector<Token> &tokens)
{
    std::vector<int> used;
    for (const int in : edges) {
        for (std::size_t i = 0; i < m_visits.size(); ++i) {
            if (m_visits[i].node == to && m_visits[i].state == State::Waiting && m_visits[i].via == in) {
                used.push_back(static_cast<int>(i));
                break;
            }
        }
    }
    if (used.size() < edges.size())
        return false;
    for (const int one : used) {
        visit(one).state = State::Done;
        visit(one).closedBy = m_act;
    }
    const int here = enter(to, edges.front(), State::Done, used);
    if (node(to).outgoing.size() > 1 && node(to).kind == ModelNode::Kind::Inclusive)
        choose(here, tokens);
    else
        leave(here, tokens);
    return true;
}

/// BPMN 2.0, 13.4.3: an inclusive join that has a token goes on when no token elsewhere has a way to an edge
/// of it that is empty, unless that token has a way to an edge that is not.
bool ModelCase::openInclusive(std::vector<Token> &tokens)
{
    for (std::size_t join = 0; join < m_graph.nodes.size(); ++join) {
        const ModelNode &at = m_graph.nodes[join];
        if (at.kind != ModelNode::Kind::Inclusive || at.incoming.size() < 2)
            continue;
        std::set<int> filled;
        for (const Visit &waits : m_visits) {
            if (waits.state == State::Waiting && waits.node == static_cast<int>(join))
                filled.insert(waits.via);
        }
        if (filled.empty())
            continue;
        const bool mayCome = std::any_of(m_visits.begin(), m_visits.end(), [&](const Visit &token) {
            if ((token.state != State::Open && token.state != State::Waiting) || token.aside
                || token.node == static_cast<int>(join))
                return false;
            // Every way from the token that does not lead through the join itself.
            std::set<int> seen { token.node };
            std::vector<int> ahead { token.node };
            bool toEmpty = false;
            bool toFilled = false;
            while (!ahead.empty()) {
                const int from = ahead.back();
                ahead.pop_back();
                for (const int out : node(from).ways()) {
                    const int next = edge(out).target;
                    if (next == static_cast<int>(join)) {
                        toEmpty = toEmpty || filled.count(out) == 0;
                        toFilled = toFilled || filled.count(out) > 0;
                    } else if (seen.insert(next).second) {
                        ahead.push_back(next);
                    }
                }
            }
            return toEmpty && !toFilled;
        });
        if (!mayCome)
            return takeUp(static_cast<int>(join), { filled.begin(), filled.end() }, tokens);
    }
    return false;
}

void ModelCase::choose(int index, std::vector<Token> &tokens)
{
    const ModelNode &at = node(visit(index).node);
    std::vector<int> ways;
    int otherwise = -1;
    for (const int out : at.outgoing) {
        if (edge(out).isDefault) {
            otherwise = out;
            continue;
        }
        const auto verdict = holds(*edge(out).condition);
        if (!verdict) {
            visit(index).state = State::Open;
            visit(index).stuck = true;
            m_alone = false; // this is told now
            return;
        }
        if (*verdict)
            ways.push_back(out);
        if (*verdict && at.kind == ModelNode::Kind::Exclusive)
            break;
    }
    if (ways.empty())
        ways.push_back(otherwise);
    for (const int way : ways)
        tokens.push_back({ way, { index } });
}

bool ModelCase::isPaidBefore(int index)
{
    for (int i = 0; i < index; ++i) {
        Visit &earlier = visit(i);
        if (earlier.node == visit(index).node && earlier.paidIn > 0
            && (earlier.paidIn < m_round || earlier.state == State::Undone)) {
            earlier.paidIn = 0;
            visit(index).paidIn = m_round;
            return true;
        }
    }
    return false;
}

void ModelCase::ask(int index)
{
    Visit &here = visit(index);
    const ModelBlock &task = node(here.node).task;
    here.state = State::Open;
    const ModelPeople &people = ModelPeople::all();
    QStringList places;
    for (const QString &role : task.performers)
        places << people.places.value(role);
    places.sort(); // as they were made
    QStringList asked;
    QSet<QString> voters;
    for (const QString &place : std::as_const(places)) {
        const QStringList holders = people.holders.value(place);
        voters.unite({ holders.begin(), holders.end() });
    }
    for (const QString &place : std::as_const(places)) {
        QStringList holders = people.holders.value(place);
        holders.sort(); // as they were made
        if (!countsVotes(task)) {
            Vote vote;
            vote.place = place;
            vote.asked = people.askedIn(place);
            if (vote.asked != place)
                vote.insteadOf = holders.first();
            vote.order = ++m_asked;
            here.votes.push_back(vote);
            continue;
        }
        for (const QString &holder : holders) {
            if (asked.contains(holder))
                continue;
            asked << holder;
            Vote vote;
            vote.place = place;
            const QString substitute = people.substitutes.value(holder);
            if (!substitute.isEmpty() && !voters.contains(substitute))
                vote.insteadOf = holder;
            else if (!substitute.isEmpty())
                m_happened << QStringLiteral("a substitute who has a vote");
            const QString voter = vote.insteadOf.isEmpty() ? holder : substitute;
            voters.insert(voter);
            vote.asked = QStringLiteral("person:") + voter;
            vote.order = ++m_asked;
            here.votes.push_back(vote);
        }
    }
    startTerms(index);
}

bool ModelCase::carryOver(int index)
{
    const int at = visit(index).node;
    if (m_carried.erase(at) == 0)
        return false;
    for (auto i = static_cast<std::size_t>(index); i-- > 0;) {
        if (m_visits[i].node != at || !isApproved(m_visits[i]))
            continue;
        Visit &here = visit(index);
        for (Vote vote : m_visits[i].votes) {
            if (!isFor(vote.outcome))
                continue;
            vote.state = State::Done;
            here.votes.push_back(vote);
        }
        here.carried = true;
        return true;
    }
    return false;
}

/// How the case stands once no token can move by itself.
void ModelCase::settle()
{
    bool waits = false;
    bool rejected = false;
    for (const Visit &token : m_visits) {
        if (token.state == State::Open && !token.aside)
            return;
        waits = waits || token.state == State::Waiting;
        rejected = rejected
            || (token.round == m_round && token.state == State::Done && node(token.node).rejectedEnd);
    }
    m_starved = waits;
    if (waits)
        return;
    if (rejected) {
        endWhole(QStringLiteral("rejected"));
    } else {
        m_stoppedBefore = std::exchange(m_stopped, {});
        m_aloneBefore = std::exchange(m_alone, false);
    }
    m_state = rejected ? QStringLiteral("rejected") : QStringLiteral("approved");
    m_stateAct = m_act;
}

/// Everything that is open is over, what is only to be read too.
void ModelCase::endWhole(const QString &state)
{
    for (Visit &token : m_visits) {
        if (token.state != State::Open && token.state != State::Waiting)
            continue;
        token.state = State::Cancelled;
        token.closedBy = m_act;
        for (Vote &vote : token.votes) {
            if (vote.state == State::Open) {
                vote.state = State::Cancelled;
                vote.closedBy = m_act;
            }
        }
    }
    m_state = state;
    m_stateAct = m_act;
    m_stoppedBefore = std::exchange(m_stopped, {});
    m_aloneBefore = std::exchange(m_alone, false);
}

std::optional<bool> ModelCase::holds(const ModelCondition &condition) const
{
    switch (condition.kind) {
    case ModelCondition::Kind::FieldA:
        return m_form.a;
    case ModelCondition::Kind::FieldB:
        return m_form.b;
    case ModelCondition::Kind::FieldAbove:
        return m_form.n ? std::make_optional(*m_form.n > condition.number) : std::nullopt;
    case ModelCondition::Kind::Answer:
    case ModelCondition::Kind::Outcome: {
        const auto found = decided(condition.step);
        if (!found)
            return condition.guarded ? std::make_optional(false) : std::nullopt;
        return (condition.kind == ModelCondition::Kind::Answer ? found->answer : found->outcome)
            == condition.text;
    }
    case ModelCondition::Kind::Not: {
        const auto inner = holds(condition.parts.front());
        return inner ? std::make_optional(!*inner) : std::nullopt;
    }
    case ModelCondition::Kind::And:
    case ModelCondition::Kind::Or: {
        const bool decisive = condition.kind == ModelCondition::Kind::Or;
        bool unknown = false;
        for (const ModelCondition &part : condition.parts) {
            const auto verdict = holds(part);
            if (verdict == decisive)
                return decisive;
            unknown = unknown || !verdict;
        }
        return unknown ? std::nullopt : std::make_optional(!decisive);
    }
    }
    return {};
}

/// The last decision on a step in this round.
std::optional<ModelCase::Answer> ModelCase::decided(const QString &element) const
{
    const Vote *last = nullptr;
    for (const Visit &token : m_visits) {
        if (token.round != m_round || node(token.node).element != element)
            continue;
        for (const Vote &vote : token.votes) {
            if (vote.state == State::Done && (!last || vote.act >= last->act))
                last = &vote;
        }
    }
    if (!last)
        return {};
    return Answer { last->outcome, last->answer.isEmpty() ? last->outcome : last->answer };
}

/// Whether the step is approved; nothing while that is open.
std::optional<bool> ModelCase::verdict(const Visit &token) const
{
    const ModelBlock &task = node(token.node).task;
    int approved = 0;
    int against = 0;
    for (const Vote &vote : token.votes) {
        approved += isFor(vote.outcome) && vote.state != State::Open ? 1 : 0;
        against += vote.outcome == QStringLiteral("reject") && vote.state != State::Open ? 1 : 0;
    }
    const int asked = static_cast<int>(token.votes.size());
    if (!countsVotes(task)) {
        if (approved + against == 0)
            return {};
        return approved > 0;
    }
    const int quorum = needed(task.quorum, asked);
    if (approved >= quorum)
        return true;
    if (asked - against < quorum)
        return false;
    return {};
}

bool ModelCase::isApproved(const Visit &token) const
{
    if (node(token.node).acknowledges || token.votes.empty())
        return false;
    const auto last = std::max_element(token.votes.begin(), token.votes.end(),
        [](const Vote &one, const Vote &other) { return one.act < other.act; });
    if (!last->outcome.isEmpty() && last->person.isEmpty())
        return false; // that was a term
    return token.carried
        || ((token.state == State::Done || token.state == State::Undone) && verdict(token) == true);
}

/// The stay itself and all that came of it.
std::set<int> ModelCase::cameOf(int index) const
{
    std::set<int> found { index };
    for (auto i = static_cast<std::size_t>(index) + 1; i < m_visits.size(); ++i) {
        for (const int parent : m_visits[i].parents) {
            if (found.count(parent) > 0)
                found.insert(static_cast<int>(i));
        }
    }
    return found;
}

QSet<int> ModelCase::behind(int from) const
{
    QSet<int> seen { from };
    QList<int> ahead { from };
    while (!ahead.isEmpty()) {
        for (const int out : node(ahead.takeLast()).ways()) {
            if (!seen.contains(edge(out).target)) {
                seen.insert(edge(out).target);
                ahead.append(edge(out).target);
            }
        }
    }
    return seen;
}

/// Whose approvals of this round the policy keeps when this node objects: of steps whose last stay is
/// approved.
std::set<int> ModelCase::kept(int objector) const
{
    std::set<int> result;
    if (m_policy == QStringLiteral("ask-all"))
        return result;
    std::map<int, const Visit *> last;
    for (const Visit &token : m_visits) {
        if (token.round == m_round && node(token.node).kind == ModelNode::Kind::Task
            && token.state != State::Undone && token.state != State::Cancelled)
            last[token.node] = &token;
    }
    const QSet<int> after = behind(objector);
    for (const auto &[at, token] : last) {
        if (at == objector || !isApproved(*token))
            continue;
        if (m_policy == QStringLiteral("only-objectors")
            || (!after.contains(at) && !behind(at).contains(objector)))
            result.insert(at);
    }
    // What was kept before, and the case has not come to yet.
    for (const int at : m_carried) {
        if (at != objector
            && (m_policy == QStringLiteral("only-objectors")
                || (!after.contains(at) && !behind(at).contains(objector))))
            result.insert(at);
    }
    return result;
}

} // namespace tereze::test
