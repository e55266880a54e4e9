// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcase.h"

#include <algorithm>
#include <map>

namespace tereze::test {

namespace {

bool isFor(const QString &outcome)
{
    return outcome == QStringLiteral("approve") || outcome == QStringLiteral("approve_with_remarks");
}

/// How many of so many.
int needed(const QString &quorum, int asked)
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

bool countsVotes(const ModelBlock &task)
{
    return !task.quorum.isEmpty() && task.quorum != QStringLiteral("one");
}

} // namespace

QString ModelAct::text() const
{
    switch (kind) {
    case Kind::Decide:
        return QStringLiteral("%1 decides %2 (%3): %4 %5")
            .arg(person, element, asked, outcome, answer)
            .trimmed();
    case Kind::Acknowledge:
        return QStringLiteral("%1 acknowledges %2 (%3)").arg(person, element, asked);
    case Kind::Recall:
        return QStringLiteral("%1 takes back the decision on %2").arg(person, element);
    case Kind::Withdraw:
        return QStringLiteral("the applicant withdraws");
    case Kind::Resubmit:
        return QStringLiteral("the applicant sends again: ") + QString::fromUtf8(form.json());
    case Kind::Retry:
        return QStringLiteral("the administrator tries again");
    }
    return {};
}

const ModelPeople &ModelPeople::all()
{
    static const ModelPeople people = [] {
        ModelPeople made;
        int number = 0;
        for (const char *role : { "alpha", "beta", "gamma", "delta", "epsilon", "zeta" }) {
            const QString place = QLatin1String(role) + QStringLiteral("@uni");
            made.holders[place] << QStringLiteral("model_p%1").arg(++number);
            made.places[QLatin1String(role)] << place;
        }
        for (const char *unit : { "uni", "faculty1" }) {
            const QString place = QStringLiteral("pair@") + QLatin1String(unit);
            made.holders[place] << QStringLiteral("model_p%1").arg(++number);
            made.places[QStringLiteral("pair")] << place;
        }
        // One of the committee has another office as well.
        made.places[QStringLiteral("committee")] << QStringLiteral("committee@uni");
        made.holders[QStringLiteral("committee@uni")]
            << QStringLiteral("model_p1") << QStringLiteral("model_p8") << QStringLiteral("model_p9")
            << QStringLiteral("model_p10") << QStringLiteral("model_p11");
        return made;
    }();
    return people;
}

QStringList ModelPeople::logins() const
{
    QSet<QString> all;
    for (const QStringList &some : holders)
        all.unite(QSet<QString>(some.begin(), some.end()));
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
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
                for (const int out : node(from).outgoing) {
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

void ModelCase::ask(int index)
{
    Visit &here = visit(index);
    const ModelBlock &task = node(here.node).task;
    here.state = State::Open;
    const ModelPeople &people = ModelPeople::all();
    QStringList asked;
    for (const QString &role : task.performers) {
        for (const QString &place : people.places.value(role)) {
            if (!countsVotes(task))
                asked << place;
            for (const QString &holder : people.holders.value(place)) {
                const QString name = QStringLiteral("person:") + holder;
                if (countsVotes(task) && !asked.contains(name))
                    asked << name;
            }
        }
    }
    for (const QString &one : std::as_const(asked)) {
        Vote vote;
        vote.asked = one;
        here.votes.push_back(vote);
    }
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
    if (rejected)
        endWhole(QStringLiteral("rejected"));
    m_state = rejected ? QStringLiteral("rejected") : QStringLiteral("approved");
    m_stateAct = m_act;
    m_carried.clear();
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
        for (const int out : node(ahead.takeLast()).outgoing) {
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
    return result;
}

bool ModelCase::apply(const ModelAct &act)
{
    ++m_act;
    switch (act.kind) {
    case ModelAct::Kind::Decide:
        return decide(act);
    case ModelAct::Kind::Acknowledge:
        return acknowledge(act);
    case ModelAct::Kind::Recall:
        return recall(act);
    case ModelAct::Kind::Retry:
        return retry();
    case ModelAct::Kind::Withdraw:
        if (m_state != QStringLiteral("in_review") && m_state != QStringLiteral("returned"))
            return false;
        endWhole(QStringLiteral("withdrawn")); // approvals that were kept still are when it is sent again
        return true;
    case ModelAct::Kind::Resubmit:
        if (m_state != QStringLiteral("returned") && m_state != QStringLiteral("withdrawn"))
            return false;
        m_form = act.form;
        ++m_round;
        m_state = QStringLiteral("in_review");
        m_stateAct = m_act;
        begin();
        return true;
    }
    return false;
}

/// The open stay and the vote that an act is about; -1 where there is none, or where it is not this person's.
std::pair<int, int> ModelCase::find(const ModelAct &act) const
{
    const bool mine = act.asked.startsWith(QStringLiteral("person:"))
        ? act.asked == QStringLiteral("person:") + act.person
        : ModelPeople::all().holders.value(act.asked).contains(act.person);
    for (std::size_t i = 0; i < m_visits.size() && mine; ++i) {
        if (m_visits[i].state != State::Open || node(m_visits[i].node).element != act.element)
            continue;
        for (std::size_t v = 0; v < m_visits[i].votes.size(); ++v) {
            if (m_visits[i].votes[v].asked == act.asked && m_visits[i].votes[v].state == State::Open)
                return { static_cast<int>(i), static_cast<int>(v) };
        }
    }
    return { -1, -1 };
}

bool ModelCase::decide(const ModelAct &act)
{
    const auto [index, place] = find(act);
    if (index < 0 || m_state != QStringLiteral("in_review") || node(visit(index).node).acknowledges)
        return false;
    const ModelBlock task = node(visit(index).node).task;
    Vote &vote = visit(index).votes[static_cast<std::size_t>(place)];
    if (act.outcome == QStringLiteral("return"))
        return sendBack(index, vote, act);
    if (!act.answer.isEmpty()
        && (act.outcome != QStringLiteral("approve") || !task.answers.contains(act.answer)))
        return false;
    vote.state = State::Done;
    vote.person = act.person;
    vote.outcome = act.outcome;
    vote.answer = act.answer;
    vote.act = m_act;
    vote.touched = true;
    const auto approved = verdict(visit(index));
    if (!approved)
        return true;
    visit(index).state = State::Done;
    visit(index).closedBy = m_act;
    for (Vote &other : visit(index).votes) {
        if (other.state == State::Open) {
            other.state = State::Cancelled;
            other.closedBy = m_act;
        }
    }
    if (!*approved && !task.continues) {
        endWhole(QStringLiteral("rejected"));
        m_carried.clear();
        return true;
    }
    std::vector<Token> tokens;
    leave(index, tokens);
    walk(std::move(tokens));
    return true;
}

bool ModelCase::sendBack(int index, Vote &vote, const ModelAct &act)
{
    const int from = visit(index).node;
    const QString to = act.answer.isEmpty() ? QStringLiteral("applicant") : act.answer;
    const QStringList goals = node(from).task.returnTo;
    if (!(goals.isEmpty() ? QStringList { QStringLiteral("applicant") } : goals).contains(to)
        || (m_maxReturns && m_returns >= *m_maxReturns))
        return false;
    // The last time that the goal was done on the way to here.
    int target = -1;
    for (int i = index; i-- > 0 && to != QStringLiteral("applicant");) {
        if (visit(i).round == m_round && node(visit(i).node).element == to && visit(i).state == State::Done
            && cameOf(i).count(index) > 0) {
            target = i;
            break;
        }
    }
    if (to != QStringLiteral("applicant") && target < 0)
        return false;
    std::set<int> counting = kept(from);
    ++m_returns;
    vote.state = State::Done;
    vote.person = act.person;
    vote.outcome = act.outcome;
    vote.answer = act.answer;
    vote.act = m_act;
    vote.touched = true;
    if (target < 0) {
        visit(index).state = State::Done;
        visit(index).closedBy = m_act;
        for (Vote &other : visit(index).votes) {
            if (other.state == State::Open) {
                other.state = State::Cancelled;
                other.closedBy = m_act;
            }
        }
        endWhole(QStringLiteral("returned"));
        m_carried = counting;
        return true;
    }
    m_carried.clear();
    const std::set<int> gone = cameOf(target);
    for (const int one : gone) {
        Visit &token = visit(one);
        if (counting.count(token.node) > 0 && token.state == State::Done)
            m_carried.insert(token.node);
        for (const int parent : token.parents) {
            // A join used up a token of another branch: it waits again.
            if (gone.count(parent) == 0 && visit(parent).node == token.node
                && visit(parent).state == State::Done) {
                visit(parent).state = State::Waiting;
                visit(parent).closedBy = -1;
            }
        }
        token.state = token.state == State::Done ? State::Undone
            : token.state == State::Undone       ? State::Undone
                                                 : State::Cancelled;
        token.closedBy = m_act;
        for (Vote &each : token.votes) {
            each.closedBy = m_act;
            if (each.state == State::Done)
                each.state = State::Undone;
            else if (each.state == State::Open)
                each.state = State::Cancelled;
        }
    }
    const int goal = visit(target).node;
    m_carried.erase(goal);
    m_carried.erase(from);
    walk({ Token { visit(target).via, visit(target).parents } });
    return true;
}

bool ModelCase::acknowledge(const ModelAct &act)
{
    const auto [index, place] = find(act);
    if (index < 0 || !node(visit(index).node).acknowledges)
        return false;
    const ModelBlock task = node(visit(index).node).task;
    Visit &here = visit(index);
    Vote &vote = here.votes[static_cast<std::size_t>(place)];
    vote.state = State::Done;
    vote.person = act.person;
    vote.outcome = QStringLiteral("acknowledged");
    vote.act = m_act;
    vote.touched = true;
    int read = 0;
    for (const Vote &each : here.votes)
        read += each.state == State::Done ? 1 : 0;
    const int asked = static_cast<int>(here.votes.size());
    const int enough = !task.blocking ? asked
        : countsVotes(task)           ? std::min(asked, needed(task.quorum, asked))
                                      : 1;
    if (read < enough)
        return true;
    here.state = State::Done;
    here.closedBy = m_act;
    if (!task.blocking)
        return true;
    for (Vote &other : here.votes) {
        if (other.state == State::Open) {
            other.state = State::Cancelled;
            other.closedBy = m_act;
        }
    }
    std::vector<Token> tokens;
    leave(index, tokens);
    walk(std::move(tokens));
    return true;
}

bool ModelCase::recall(const ModelAct &act)
{
    int index = -1;
    std::size_t place = 0;
    for (std::size_t i = 0; i < m_visits.size(); ++i) {
        for (std::size_t v = 0; v < m_visits[i].votes.size(); ++v) {
            const Vote &vote = m_visits[i].votes[v];
            if (m_visits[i].round == m_round && !m_visits[i].carried
                && node(m_visits[i].node).element == act.element && vote.person == act.person
                && vote.state == State::Done && (index < 0 || vote.act > visit(index).votes[place].act)) {
                index = static_cast<int>(i);
                place = v;
            }
        }
    }
    if (index < 0 || node(visit(index).node).acknowledges)
        return false;
    Vote &vote = visit(index).votes[place];
    const int made = vote.act;
    const bool refuses = vote.outcome == QStringLiteral("reject") || vote.outcome == QStringLiteral("return");
    if (m_state != QStringLiteral("in_review")
        && !((m_state == QStringLiteral("rejected") || m_state == QStringLiteral("returned")) && refuses
            && m_stateAct == made))
        return false;
    // Others completed the vote.
    if (visit(index).state != State::Open && visit(index).closedBy != made)
        return false;
    // Of what it led to, something was acted on, used up or stopped by another.
    for (const Visit &token : m_visits) {
        if (token.openedBy != made)
            continue;
        if (token.closedBy >= 0 && token.closedBy != made)
            return false;
        for (const Vote &each : token.votes) {
            if (!token.carried && each.touched)
                return false;
        }
    }
    for (Visit &token : m_visits) {
        if (token.openedBy == made) {
            token.state = token.state == State::Done ? State::Undone : State::Cancelled;
            token.closedBy = m_act;
            for (Vote &each : token.votes)
                each.state = each.state == State::Done ? State::Undone : State::Cancelled;
        } else if (token.closedBy == made) {
            const bool waits = node(token.node).kind == ModelNode::Kind::Parallel
                || node(token.node).kind == ModelNode::Kind::Inclusive;
            token.state = waits ? State::Waiting : State::Open;
            token.closedBy = -1;
        }
        for (Vote &each : token.votes) {
            if (each.closedBy == made) {
                each.closedBy = -1;
                each.state = State::Open;
            }
        }
    }
    Vote again;
    again.asked = visit(index).votes[place].asked;
    again.touched = true; // a decision before this one is not taken back over it
    visit(index).votes[place] = again;
    visit(index).state = State::Open;
    visit(index).closedBy = -1;
    m_state = QStringLiteral("in_review");
    m_carried.clear();
    m_starved = false;
    return true;
}

bool ModelCase::retry()
{
    if (m_state != QStringLiteral("in_review") || !isStuck())
        return false;
    const std::size_t count = m_visits.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (m_visits[i].state != State::Open || !m_visits[i].stuck)
            continue;
        m_visits[i].state = State::Cancelled;
        m_visits[i].closedBy = m_act;
        // It is the same token, which stands where it stood.
        walk({ Token { m_visits[i].via, m_visits[i].parents } });
    }
    return true;
}

bool ModelCase::isStuck() const
{
    return std::any_of(m_visits.begin(), m_visits.end(),
        [](const Visit &token) { return token.state == State::Open && token.stuck; });
}

std::vector<ModelCase::OpenTask> ModelCase::openTasks() const
{
    std::vector<OpenTask> result;
    for (const Visit &token : m_visits) {
        for (const Vote &vote : token.votes) {
            if (token.state == State::Open && vote.state == State::Open)
                result.push_back(
                    { token.node, node(token.node).element, vote.asked, node(token.node).acknowledges });
        }
    }
    return result;
}

std::vector<ModelAct> ModelCase::decisions() const
{
    std::map<int, ModelAct, std::greater<>> sorted;
    for (const Visit &token : m_visits) {
        for (const Vote &vote : token.votes) {
            if (token.round != m_round || token.carried || vote.state != State::Done
                || node(token.node).acknowledges)
                continue;
            ModelAct act;
            act.kind = ModelAct::Kind::Recall;
            act.person = vote.person;
            act.element = node(token.node).element;
            act.asked = vote.asked;
            sorted.emplace(vote.act, act);
        }
    }
    std::vector<ModelAct> result;
    for (const auto &[number, act] : sorted)
        result.push_back(act);
    return result;
}

QString ModelCase::picture() const
{
    QStringList tokens;
    QStringList counting;
    for (const Visit &token : m_visits) {
        const QString element = node(token.node).element;
        if (token.state == State::Waiting || (token.state == State::Open && token.stuck))
            tokens << element + (token.stuck ? QStringLiteral(" stuck") : QStringLiteral(" waiting"));
        for (const Vote &vote : token.votes) {
            if (vote.state == State::Open && token.state == State::Open)
                tokens << QStringLiteral("%1 asks %2%3")
                              .arg(element, vote.asked, token.aside ? QStringLiteral(" aside") : QString());
            if (vote.state == State::Done && token.round == m_round)
                counting << QStringLiteral("%1 %2 by %3%4")
                                .arg(element, (vote.outcome + u' ' + vote.answer).trimmed(), vote.person,
                                    token.carried ? QStringLiteral(" kept") : QString());
        }
    }
    tokens.sort();
    counting.sort();
    return m_state + QStringLiteral(", round %1").arg(m_round)
        + (isStuck() ? QStringLiteral(", incident\n") : QStringLiteral("\n"))
        + tokens.join(QStringLiteral(", ")) + u'\n' + counting.join(QStringLiteral(", "));
}

} // namespace tereze::test
