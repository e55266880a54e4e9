// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a case: terms that run out, and that stand while the applicant is asked.
#include "modelcase.h"

#include <algorithm>

namespace tereze::test {

void ModelCase::stopClock()
{
    if (m_stopped)
        return;
    m_stopped = now();
    for (Visit &token : m_visits) {
        if (token.term)
            token.term->stands = true;
    }
}

/// Unless the applicant is still asked something.
void ModelCase::startClock()
{
    if (!m_stopped || std::any_of(m_visits.begin(), m_visits.end(), [this](const Visit &token) {
            return token.state == State::Open && node(token.node).kind == ModelNode::Kind::Question;
        }))
        return;
    for (Visit &token : m_visits) {
        if (!token.term || !token.term->stands)
            continue;
        const qint64 since = std::max(*m_stopped, token.term->started);
        if (token.term->due > since)
            token.term->due += now() - since;
        token.term->stands = false;
    }
    m_stopped.reset();
}

void ModelCase::runTerms()
{
    std::vector<std::pair<qint64, int>> due;
    for (std::size_t i = 0; i < m_visits.size(); ++i) {
        const auto &term = m_visits[i].term;
        if (term && !term->stands && term->due <= now())
            due.emplace_back(term->due, static_cast<int>(i));
    }
    std::sort(due.begin(), due.end());
    for (const auto &[when, index] : due) {
        visit(index).term.reset(); // once, also where the step is over
        if (visit(index).state == State::Open && m_state == QStringLiteral("in_review"))
            runOut(index);
    }
}

void ModelCase::runOut(int index)
{
    const ModelBlock task = node(visit(index).node).task;
    if (task.after == QStringLiteral("lapse")) {
        endWhole(QStringLiteral("lapsed"));
        return;
    }
    Visit &here = visit(index);
    here.state = State::Done;
    here.closedBy = m_act;
    bool isFirst = true;
    for (Vote &vote : here.votes) {
        if (vote.state != State::Open)
            continue;
        vote.state = isFirst ? State::Done : State::Cancelled;
        if (isFirst) {
            vote.outcome = task.after;
            vote.act = m_act;
            vote.touched = true;
        } else {
            vote.closedBy = m_act;
        }
        isFirst = false;
    }
    if (task.after == QStringLiteral("reject") && !task.continues) {
        endWhole(QStringLiteral("rejected"));
        return;
    }
    std::vector<Token> tokens;
    leave(index, tokens);
    walk(std::move(tokens));
}

} // namespace tereze::test
