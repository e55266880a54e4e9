// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a case: terms that run out, and that stand while the clock does.
#include "modelcalendar.h"
#include "modelcase.h"

#include <algorithm>
#include <tuple>

namespace tereze::test {

void ModelCase::startTerms(int index)
{
    Visit &here = visit(index);
    const ModelBlock &task = node(here.node).task;
    for (std::size_t i = 0; i < task.terms.size(); ++i)
        here.terms.push_back({ static_cast<int>(i), now(), ModelCalendar::due(task.terms[i], now()),
            m_stopped.has_value() && !task.pauses });
}

/// For all but whoever it stands for.
void ModelCase::stopClock()
{
    if (m_stopped)
        return;
    m_stopped = now();
    for (Visit &token : m_visits) {
        for (Term &term : token.terms)
            term.stands = !node(token.node).task.pauses;
    }
}

/// Unless it still stands for somebody.
void ModelCase::startClock()
{
    if (!m_stopped || std::any_of(m_visits.begin(), m_visits.end(), [this](const Visit &token) {
            return token.state == State::Open && node(token.node).task.pauses;
        }))
        return;
    for (Visit &token : m_visits) {
        for (Term &term : token.terms) {
            if (!term.stands)
                continue;
            m_happened << QStringLiteral("counted again after a pause");
            term.due =
                ModelCalendar::shifted(node(token.node).task.terms[static_cast<std::size_t>(term.place)],
                    term.due, std::max(*m_stopped, term.started), now());
            term.stands = false;
        }
    }
    m_stopped.reset();
}

bool ModelCase::isAsked(const Visit &token) const
{
    return token.state == State::Open
        && std::any_of(token.votes.begin(), token.votes.end(),
            [](const Vote &vote) { return vote.state == State::Open; });
}

/// Those that are due, in their order; tells whether there were any.
bool ModelCase::runDueTerms()
{
    struct Due {
        qint64 when;
        int visit;
        int place;
        bool operator<(const Due &other) const
        {
            return std::tie(when, visit, place) < std::tie(other.when, other.visit, other.place);
        }
    };
    std::vector<Due> due;
    for (std::size_t i = 0; i < m_visits.size(); ++i) {
        for (const Term &term : m_visits[i].terms) {
            if (!term.stands && term.due <= now())
                due.push_back({ term.due, static_cast<int>(i), term.place });
        }
    }
    std::sort(due.begin(), due.end());
    for (const Due &one : due) {
        auto &terms = visit(one.visit).terms;
        // One that ran out at the same time may have stopped the clock.
        if (std::any_of(terms.begin(), terms.end(),
                [&](const Term &term) { return term.place == one.place && term.stands; }))
            continue;
        // Once, also where the step is over.
        terms.erase(std::remove_if(terms.begin(), terms.end(),
                        [&](const Term &term) { return term.place == one.place; }),
            terms.end());
        if (isAsked(visit(one.visit)) && m_state == QStringLiteral("in_review"))
            runOut(one.visit,
                ModelTerm(node(visit(one.visit).node).task.terms[static_cast<std::size_t>(one.place)]),
                one.place);
    }
    return !due.empty();
}

/// Until none is: one of them may start the clock of others, which have run out by then.
void ModelCase::runTerms()
{
    while (runDueTerms()) { }
}

void ModelCase::runOut(int index, const ModelTerm &term, int place)
{
    m_happened << (term.calendar == QStringLiteral("none") ? QStringLiteral("counted by the clock")
                                                           : QStringLiteral("counted by a calendar"));
    if (term.action == QStringLiteral("lapse"))
        endWhole(QStringLiteral("lapsed"));
    else if (term.decides())
        decideBy(index, term);
    else if (term.action == QStringLiteral("remind"))
        remind(index);
    else if (term.action == QStringLiteral("escalate"))
        escalate(index, term);
    else
        leaveByBorder(index, term);
    for (const int out : node(visit(index).node).borders) {
        if (edge(out).term == place)
            return walk({ Token { out, { index } } });
    }
}

void ModelCase::remind(int index)
{
    m_told << QStringLiteral("remind ") + node(visit(index).node).element;
    m_happened << QStringLiteral("reminded");
}

/// Beside those who have not answered, or in their place: the superior of whoever of them was asked first.
void ModelCase::escalate(int index, const ModelTerm &term)
{
    Visit &here = visit(index);
    const ModelNode &at = node(here.node);
    const Vote *first = nullptr;
    for (const Vote &vote : here.votes) {
        if (vote.state == State::Open && (!first || vote.order < first->order))
            first = &vote;
    }
    const ModelPeople &people = ModelPeople::all();
    const QString superior =
        term.asks.isEmpty() ? ModelPeople::superiorOf(first->place) : people.places.value(term.asks).first();
    if (superior.isEmpty()) {
        m_alone = m_alone || !isStuck();
        m_happened << QStringLiteral("no superior");
        return;
    }
    m_told << QStringLiteral("escalate to ") + superior;
    if (at.kind != ModelNode::Kind::Task || countsVotes(at.task))
        return;
    bool isThere = false;
    for (Vote &vote : here.votes) {
        if (vote.state != State::Open)
            continue;
        if (vote.place == superior) {
            isThere = true;
        } else if (term.cancels) {
            vote.state = State::Cancelled;
            vote.closedBy = m_act;
        }
    }
    if (isThere)
        return;
    m_happened << (term.cancels ? QStringLiteral("asked the superior alone")
                                : QStringLiteral("asked the superior"));
    Vote vote;
    vote.place = superior;
    vote.asked = people.askedIn(superior);
    if (vote.asked != superior)
        vote.insteadOf = people.holders.value(superior).first();
    vote.order = ++m_asked;
    here.votes.push_back(vote);
}

void ModelCase::leaveByBorder(int index, const ModelTerm &term)
{
    m_happened << (term.cancels ? QStringLiteral("left by the border") : QStringLiteral("left beside it"));
    if (!term.cancels)
        return;
    Visit &here = visit(index);
    here.state = State::Cancelled;
    here.closedBy = m_act;
    for (Vote &vote : here.votes) {
        if (vote.state == State::Open) {
            vote.state = State::Cancelled;
            vote.closedBy = m_act;
        }
    }
    startClock();
}

void ModelCase::decideBy(int index, const ModelTerm &term)
{
    const ModelBlock task = node(visit(index).node).task;
    Visit &here = visit(index);
    here.state = task.blocking ? State::Done : State::Cancelled;
    here.closedBy = m_act;
    bool isFirst = task.blocking;
    for (Vote &vote : here.votes) {
        if (vote.state != State::Open)
            continue;
        vote.state = isFirst ? State::Done : State::Cancelled;
        if (isFirst) {
            vote.outcome = term.action;
            vote.act = m_act;
            vote.touched = true;
        } else {
            vote.closedBy = m_act;
        }
        isFirst = false;
    }
    if (!task.blocking)
        return; // its token went on at once
    if (term.action == QStringLiteral("reject") && !task.continues) {
        endWhole(QStringLiteral("rejected"));
        return;
    }
    std::vector<Token> tokens;
    leave(index, tokens);
    walk(std::move(tokens));
}

} // namespace tereze::test
