// SPDX-License-Identifier: GPL-3.0-or-later
// What the acts of people do to a case.
#include "modelcase.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tereze::test {

bool ModelCase::apply(const ModelAct &act)
{
    m_moment = ++m_act;
    m_hours += act.kind == ModelAct::Kind::Tick ? act.hours : 0;
    switch (act.kind) {
    case ModelAct::Kind::Decide:
        return decide(act);
    case ModelAct::Kind::Acknowledge:
        return acknowledge(act);
    case ModelAct::Kind::Recall:
        return recall(act);
    case ModelAct::Kind::Answer:
    case ModelAct::Kind::Pay:
        return isReceived(act);
    case ModelAct::Kind::Outside:
        return isWrittenDown(act);
    case ModelAct::Kind::Tick:
        runTerms();
        return true;
    case ModelAct::Kind::Retry:
        return retry();
    case ModelAct::Kind::Withdraw:
        if (!mayWithdraw())
            return false;
        endWhole(QStringLiteral("withdrawn"));
        return true;
    case ModelAct::Kind::Resubmit:
        if (m_state != QStringLiteral("returned") && m_state != QStringLiteral("withdrawn"))
            return false;
        // What was kept was approved of the form that was withdrawn.
        if (m_state == QStringLiteral("withdrawn") && act.form.json() != m_form.json())
            m_carried.clear();
        m_form = act.form;
        ++m_round;
        m_state = QStringLiteral("in_review");
        m_stateAct = m_act;
        begin();
        return true;
    }
    return false;
}

/// Who has paid for this round does not withdraw.
bool ModelCase::mayWithdraw() const
{
    return (m_state == QStringLiteral("in_review") || m_state == QStringLiteral("returned"))
        && std::none_of(
            m_visits.begin(), m_visits.end(), [this](const Visit &token) { return token.paidIn == m_round; });
}

/// An answer of the applicant to what is asked, or a payment, which is taken for the one awaited longest.
bool ModelCase::isReceived(const ModelAct &act)
{
    const bool pays = act.kind == ModelAct::Kind::Pay;
    for (std::size_t i = 0; i < m_visits.size() && m_state == QStringLiteral("in_review"); ++i) {
        const ModelNode &at = node(m_visits[i].node);
        if (m_visits[i].state != State::Open
            || (pays ? at.kind != ModelNode::Kind::Payment
                     : at.kind != ModelNode::Kind::Question || at.element != act.element))
            continue;
        Vote &vote = m_visits[i].votes.front();
        vote.state = State::Done;
        vote.act = m_act;
        vote.touched = true;
        m_visits[i].state = State::Done;
        m_visits[i].closedBy = m_act;
        if (pays) {
            m_visits[i].paidIn = m_round;
        } else {
            vote.person = act.person;
            vote.outcome = QStringLiteral("answered");
        }
        startClock();
        std::vector<Token> tokens;
        leave(static_cast<int>(i), tokens);
        walk(std::move(tokens));
        return true;
    }
    return false;
}

/// What an outside body says, written down by whom the step names or by the exchange.
bool ModelCase::isWrittenDown(const ModelAct &act)
{
    const bool isExchange = act.person == QStringLiteral("exchange");
    int index = isExchange ? -1 : find(act).first;
    for (std::size_t i = 0; i < m_visits.size() && isExchange && index < 0; ++i) {
        if (m_visits[i].state == State::Open && node(m_visits[i].node).element == act.element
            && !m_visits[i].votes.empty() && m_visits[i].votes.front().asked == act.asked)
            index = static_cast<int>(i);
    }
    if (index < 0 || node(visit(index).node).kind != ModelNode::Kind::External
        || m_state != QStringLiteral("in_review"))
        return false;
    Visit &here = visit(index);
    Vote &vote = here.votes.front();
    vote.state = State::Done;
    vote.person = isExchange ? QString() : act.person;
    vote.outcome = act.outcome;
    vote.answer = QStringLiteral("letter");
    vote.act = m_act;
    vote.touched = true;
    here.state = State::Done;
    here.closedBy = m_act;
    startClock();
    if (act.outcome == QStringLiteral("reject") && !node(here.node).task.continues) {
        endWhole(QStringLiteral("rejected"));
        return true;
    }
    std::vector<Token> tokens;
    leave(index, tokens);
    walk(std::move(tokens));
    return true;
}

/// The open stay and the vote that an act is about; -1 where there is none, or where it is not this person's.
std::pair<int, int> ModelCase::find(const ModelAct &act) const
{
    const auto isMine = [&act](const Vote &vote) {
        return act.asked.startsWith(QStringLiteral("person:"))
            ? act.asked == QStringLiteral("person:") + act.person || vote.insteadOf == act.person
            : ModelPeople::all().holders.value(act.asked).contains(act.person);
    };
    for (std::size_t i = 0; i < m_visits.size(); ++i) {
        if (m_visits[i].state != State::Open || node(m_visits[i].node).element != act.element)
            continue;
        for (std::size_t v = 0; v < m_visits[i].votes.size(); ++v) {
            const Vote &vote = m_visits[i].votes[v];
            if (vote.asked == act.asked && vote.state == State::Open && isMine(vote))
                return { static_cast<int>(i), static_cast<int>(v) };
        }
    }
    return { -1, -1 };
}

bool ModelCase::decide(const ModelAct &act)
{
    const auto [index, place] = find(act);
    if (index < 0 || m_state != QStringLiteral("in_review") || node(visit(index).node).acknowledges
        || node(visit(index).node).kind != ModelNode::Kind::Task)
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
    // The last time that somebody decided the goal on the way to here, though its term may have led on.
    const auto wasDecided = [](const Visit &one) {
        return one.state == State::Done
            || (one.state == State::Cancelled
                && std::any_of(one.votes.begin(), one.votes.end(),
                    [](const Vote &each) { return each.state == State::Done; }));
    };
    int target = -1;
    for (int i = index; i-- > 0 && to != QStringLiteral("applicant");) {
        if (visit(i).round == m_round && node(visit(i).node).element == to && wasDecided(visit(i))
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
        m_carriedBefore = std::exchange(m_carried, counting);
        return true;
    }
    for (auto kept = m_carried.begin(); kept != m_carried.end();)
        kept = counting.count(*kept) > 0 ? std::next(kept) : m_carried.erase(kept);
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
    startClock();
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
    int asked = 0; // and not asked no more
    for (const Vote &each : here.votes) {
        read += each.state == State::Done ? 1 : 0;
        asked += each.state == State::Done || each.state == State::Open ? 1 : 0;
    }
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
    if (index < 0 || node(visit(index).node).acknowledges
        || (node(visit(index).node).kind != ModelNode::Kind::Task
            && node(visit(index).node).kind != ModelNode::Kind::External))
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
        // Or a term sent a token on from there that did more than end.
        if (token.via >= 0 && edge(token.via).term >= 0 && visit(token.parents.front()).openedBy == made
            && (node(token.node).kind != ModelNode::Kind::End || node(token.node).rejectedEnd
                || visit(token.parents.front()).state != State::Open))
            return false;
        if (token.openedBy != made)
            continue;
        if (token.closedBy >= 0 && token.closedBy != made)
            return false;
        if (token.paidIn > 0)
            return false; // also one that had been paid before
        for (const Vote &each : token.votes) {
            if (!token.carried && each.touched)
                return false;
        }
    }
    if (vote.outcome == QStringLiteral("return")) {
        --m_returns;
        m_carried = m_carriedBefore;
    }
    for (Visit &token : m_visits) {
        if (token.openedBy == made) {
            if (token.carried && token.state == State::Done)
                m_carried.insert(token.node); // it was used up on the way that is undone
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
    again.asked = vote.asked;
    again.place = vote.place;
    again.order = ++m_asked;
    again.insteadOf = vote.insteadOf;
    if (vote.insteadOf == vote.person && !vote.person.isEmpty()) {
        again.asked = QStringLiteral("person:") + vote.person; // is back, and asked
        again.insteadOf.clear();
    }
    again.touched = true; // a decision before this one is not taken back over it
    visit(index).votes[place] = again;
    visit(index).state = State::Open;
    visit(index).closedBy = -1;
    if (m_state != QStringLiteral("in_review")) {
        m_stopped = m_stoppedBefore;
        m_alone = m_aloneBefore;
    }
    m_state = QStringLiteral("in_review");
    m_starved = false;
    startClock();
    if (std::any_of(m_visits.begin(), m_visits.end(), [this](const Visit &token) {
            return token.state == State::Open && node(token.node).task.pauses;
        }))
        stopClock();
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
        // It is the same token, which stands where it stood and is moved by what had moved it there.
        const int mover = m_visits[i].openedBy;
        m_visits[i].state = State::Cancelled;
        m_visits[i].closedBy = mover;
        const int act = std::exchange(m_act, mover);
        walk({ Token { m_visits[i].via, m_visits[i].parents } });
        m_act = act;
        if (m_state != QStringLiteral("in_review"))
            m_stateAct = m_act;
    }
    return true;
}

bool ModelCase::asksForPayment() const
{
    return std::any_of(m_graph.nodes.begin(), m_graph.nodes.end(),
        [](const ModelNode &one) { return one.kind == ModelNode::Kind::Payment; });
}

bool ModelCase::hasTerms() const
{
    return std::any_of(m_graph.nodes.begin(), m_graph.nodes.end(),
        [](const ModelNode &one) { return !one.task.terms.empty(); });
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
                result.push_back({ token.node, node(token.node).element, vote.asked,
                    node(token.node).acknowledges, node(token.node).kind == ModelNode::Kind::External });
        }
    }
    return result;
}

std::vector<ModelAct> ModelCase::decisions() const
{
    std::map<int, ModelAct, std::greater<>> sorted;
    for (const Visit &token : m_visits) {
        for (const Vote &vote : token.votes) {
            if (token.round != m_round || token.carried || vote.state != State::Done || vote.person.isEmpty()
                || node(token.node).kind == ModelNode::Kind::Question || node(token.node).acknowledges)
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
            if (vote.state == State::Done && token.round == m_round && !vote.person.isEmpty())
                counting << QStringLiteral("%1 %2 by %3%4")
                                .arg(element, (vote.outcome + u' ' + vote.answer).trimmed(), vote.person,
                                    token.carried ? QStringLiteral(" kept") : QString());
        }
    }
    tokens.sort();
    counting.sort();
    QStringList told = m_told;
    told.sort();
    return m_state + QStringLiteral(", round %1").arg(m_round)
        + (m_stopped ? QStringLiteral(", paused") : QString())
        + (isStuck() || m_alone ? QStringLiteral(", incident\n") : QStringLiteral("\n"))
        + tokens.join(QStringLiteral(", ")) + u'\n' + counting.join(QStringLiteral(", ")) + u'\n'
        + told.join(QStringLiteral(", "));
}

} // namespace tereze::test
