// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelrun.h"

namespace tereze::test {

namespace {

constexpr int actsBeforeHurry = 45; ///< from here on nothing is refused, returned or asked again
constexpr int mostActs = 260; ///< by then each case must be over

int below(std::mt19937 &random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

template <typename T> const T &oneOf(const std::vector<T> &list, std::mt19937 &random)
{
    return list[static_cast<std::size_t>(below(random, static_cast<int>(list.size())))];
}

QString nameOf(const ModelAct &act)
{
    switch (act.kind) {
    case ModelAct::Kind::Decide:
        return act.outcome == QStringLiteral("return") && !act.answer.isEmpty()
                && act.answer != QStringLiteral("applicant")
            ? QStringLiteral("return to a step")
            : act.outcome;
    case ModelAct::Kind::Acknowledge:
        return QStringLiteral("acknowledge");
    case ModelAct::Kind::Recall:
        return QStringLiteral("take back");
    case ModelAct::Kind::Withdraw:
        return QStringLiteral("withdraw");
    case ModelAct::Kind::Resubmit:
        return QStringLiteral("send again");
    case ModelAct::Kind::Answer:
        return QStringLiteral("answer");
    case ModelAct::Kind::Pay:
        return QStringLiteral("pay");
    case ModelAct::Kind::Tick:
        return QStringLiteral("hours go by");
    case ModelAct::Kind::Outside:
        return QStringLiteral("outside ") + act.outcome;
    case ModelAct::Kind::Retry:
        return QStringLiteral("try again");
    }
    return {};
}

/// Somebody who may act on an open task.
QString whoever(const QString &asked, std::mt19937 &random)
{
    const ModelPeople &people = ModelPeople::all();
    if (!asked.startsWith(QStringLiteral("person:"))) {
        const QStringList holders = people.holders.value(asked);
        return holders[below(random, static_cast<int>(holders.size()))];
    }
    const QString absent = people.substitutes.key(asked.mid(7));
    return !absent.isEmpty() && below(random, 4) == 0 ? absent : asked.mid(7);
}

const ModelBlock &taskOf(const ModelCase &oracle, int node)
{
    return oracle.graph().nodes[static_cast<std::size_t>(node)].task;
}

} // namespace

ModelForm randomForm(std::mt19937 &random, int missingPercent)
{
    ModelForm form;
    if (below(random, 100) >= missingPercent)
        form.a = below(random, 2) == 0;
    if (below(random, 100) >= missingPercent)
        form.b = below(random, 2) == 0;
    if (below(random, 100) >= missingPercent)
        form.n = below(random, 5);
    return form;
}

ModelAct ModelRun::choose(const ModelCase &oracle, std::mt19937 &random, int done)
{
    ModelAct act;
    const bool hurry = done > actsBeforeHurry;
    if (oracle.state() == QStringLiteral("returned") || oracle.state() == QStringLiteral("withdrawn")) {
        act.kind = ModelAct::Kind::Resubmit;
        act.form = !hurry && below(random, 3) == 0
            ? oracle.form()
            : randomForm(random, hurry || oracle.round() > 2 || oracle.asksForPayment() ? 0 : 10);
        return act;
    }
    if (!hurry && oracle.hasTerms() && below(random, 100) < 25) {
        static const std::vector<int> hours { 1, 1, 1, 2, 3, 6, 11, 26, 51 };
        act.kind = ModelAct::Kind::Tick;
        act.hours = oneOf(hours, random);
        return act;
    }
    const auto decisions = oracle.decisions();
    if (!hurry && !decisions.empty() && below(random, 100) < 12)
        return decisions[below(random, 3) > 0
                ? 0
                : static_cast<std::size_t>(below(random, static_cast<int>(decisions.size())))];
    const auto tasks = oracle.openTasks();
    const bool onlyAsides = std::all_of(tasks.begin(), tasks.end(),
        [&](const auto &task) { return task.acknowledges && !taskOf(oracle, task.node).blocking; });
    if (oracle.isStuck() && (onlyAsides || below(random, 100) < 15)) {
        // What is missing in the form can only be given by the applicant, who takes the application back
        // first.
        act.kind = below(random, 2) == 0 || hurry ? ModelAct::Kind::Withdraw : ModelAct::Kind::Retry;
        return act;
    }
    if (tasks.empty() || (!hurry && below(random, 120) == 0)) {
        act.kind = ModelAct::Kind::Withdraw;
        return act;
    }
    const auto &task = oneOf(tasks, random);
    act.element = task.element;
    act.asked = task.asked;
    if (task.asked == QStringLiteral("applicant") || task.asked == QStringLiteral("bookkeeping")) {
        const bool pays = task.asked == QStringLiteral("bookkeeping");
        act.kind = pays ? ModelAct::Kind::Pay : ModelAct::Kind::Answer;
        act.person = pays ? QStringLiteral("model_cash") : QStringLiteral("model_applicant");
        return act;
    }
    if (task.isOutside) {
        act.kind = ModelAct::Kind::Outside;
        act.person = task.asked == QStringLiteral("exchange") || below(random, 4) == 0
            ? QStringLiteral("exchange")
            : whoever(task.asked, random);
        act.outcome = !hurry && below(random, 4) == 0 ? QStringLiteral("reject") : QStringLiteral("approve");
        return act;
    }
    act.person = whoever(task.asked, random);
    if (task.acknowledges) {
        act.kind = ModelAct::Kind::Acknowledge;
        return act;
    }
    const ModelBlock &block = taskOf(oracle, task.node);
    act.outcome = QStringLiteral("approve");
    const int dice = hurry ? 0 : below(random, 100);
    if (dice < 62) {
        if (!block.answers.isEmpty() && !hurry && below(random, 2) == 0)
            act.answer = block.answers[below(random, static_cast<int>(block.answers.size()))];
    } else if (dice < 68) {
        act.outcome = QStringLiteral("approve_with_remarks");
    } else if (dice < (block.continues || !block.quorum.isEmpty() ? 85 : 71)) {
        act.outcome = QStringLiteral("reject");
    } else if (!block.returnTo.isEmpty()) {
        act.outcome = QStringLiteral("return");
        act.answer = block.returnTo[below(random, static_cast<int>(block.returnTo.size()))];
    } else if (dice > 95) {
        act.outcome = QStringLiteral("return");
    }
    return act;
}

/// Something that cannot be right, mostly.
ModelAct ModelRun::illegal(const ModelCase &oracle, std::mt19937 &random)
{
    const QStringList logins = ModelPeople::all().logins();
    ModelAct act;
    act.outcome = QStringLiteral("approve");
    act.person = logins[below(random, static_cast<int>(logins.size()))];
    const auto tasks = oracle.openTasks();
    const auto decisions = oracle.decisions();
    const int dice = below(random, 8);
    if (dice == 7 && !tasks.empty()) { // by the exchange, which decides nothing else
        const auto &any = oneOf(tasks, random);
        act.kind = ModelAct::Kind::Outside;
        act.element = any.element;
        act.asked = any.asked;
        act.person = any.isOutside ? act.person : QStringLiteral("exchange");
        return act;
    }
    if (dice == 6) { // what nobody asks, mostly
        act.kind = below(random, 2) == 0 ? ModelAct::Kind::Answer : ModelAct::Kind::Pay;
        act.person = act.kind == ModelAct::Kind::Pay ? QStringLiteral("model_cash")
                                                     : QStringLiteral("model_applicant");
        act.element = QStringLiteral("Q1");
        return act;
    }
    if (dice == 0 && !decisions.empty()) {
        const ModelAct &old = oneOf(decisions, random); // decided already
        act.element = old.element;
        act.asked = old.asked;
        act.person = old.person;
        return act;
    }
    if (dice == 1 || tasks.empty()) {
        act.kind = ModelAct::Kind::Resubmit; // while it is in review
        act.form = randomForm(random, 0);
        return act;
    }
    const auto &task = oneOf(tasks, random);
    act.element = task.element;
    act.asked = task.asked;
    if (dice == 2 || task.asked == QStringLiteral("applicant") || task.asked == QStringLiteral("bookkeeping")
        || task.asked == QStringLiteral("exchange"))
        return act; // by anybody
    act.person = whoever(task.asked, random);
    if (dice == 3)
        act.kind = task.acknowledges ? ModelAct::Kind::Decide : ModelAct::Kind::Acknowledge;
    else if (dice == 4)
        act.answer = QStringLiteral("nonsense");
    else {
        act.outcome = QStringLiteral("return");
        act.answer =
            oracle.graph()
                .nodes[static_cast<std::size_t>(below(random, static_cast<int>(oracle.graph().nodes.size())))]
                .element;
    }
    return act;
}

QString ModelRun::step(ModelCase &oracle, const ModelWorld::Case &which, const ModelAct &act)
{
    const QString before = oracle.picture();
    ModelCase tried = oracle;
    const bool expected = tried.apply(act);
    if (const auto set = m_world.setTime(tried.now()); !set)
        return QStringLiteral("the clock cannot be set: ") + set.error().logLine();
    if (expected)
        oracle = std::move(tried);
    const auto done = m_world.perform(which, act);
    ++m_counts.acts;
    if (!done && !done.error().sqlState.startsWith(QStringLiteral("TZ4"))
        && done.error().kind != ErrorKind::NotFound)
        return QStringLiteral("the engine fails: ") + done.error().logLine();
    if (done.ok() != expected)
        return (expected ? QStringLiteral("the engine refuses what is right: ") + done.error().logLine()
                         : QStringLiteral("the engine does what it should refuse"))
            + QStringLiteral("\nbefore: ") + before;
    if (expected) {
        for (const QString &one : oracle.takeHappened())
            ++m_counts.kinds[one];
        ++m_counts.kinds[nameOf(act)];
        const auto &[holders, places, substitutes] = ModelPeople::all();
        const bool holdsNothing = std::none_of(holders.begin(), holders.end(),
            [&act](const QStringList &some) { return some.contains(act.person); });
        if (holdsNothing && !substitutes.key(act.person).isEmpty())
            ++m_counts.kinds[QStringLiteral("in the place of another")];
        else if (substitutes.contains(act.person)
            && act.asked == QStringLiteral("person:") + substitutes.value(act.person))
            ++m_counts.kinds[QStringLiteral("back before anybody knew")];
    } else {
        ++m_counts.refused;
    }
    const auto seen = m_world.picture(which);
    if (!seen)
        return QStringLiteral("the case cannot be read: ") + seen.error().logLine();
    if (*seen != oracle.picture())
        return QStringLiteral("before: %1\nengine: %2\noracle: %3").arg(before, *seen, oracle.picture());
    if (oracle.isStarved())
        return QStringLiteral("a token waits for ever: ") + *seen;
    return {};
}

ModelRun::Trial ModelRun::random(unsigned seed)
{
    std::mt19937 random(seed);
    Trial trial;
    trial.route = ModelRoute::random(random, 3 + below(random, 14));
    trial.form = randomForm(random, trial.route.asksForPayment() ? 0 : 7);
    ++m_counts.routes;
    if (const auto published = m_world.publish(trial.route); !published) {
        trial.isRefusedByLint = published.error().kind == ErrorKind::RuleBroken;
        m_counts.lintRefused += trial.isRefusedByLint ? 1 : 0;
        trial.fault = QStringLiteral("not published: ") + published.error().logLine();
        return trial;
    }
    if (const auto set = m_world.setTime(0); !set) {
        trial.fault = QStringLiteral("the clock cannot be set: ") + set.error().logLine();
        return trial;
    }
    const auto which = m_world.file(trial.form);
    if (!which) {
        trial.fault = QStringLiteral("not filed: ") + which.error().logLine();
        return trial;
    }
    ModelCase oracle(trial.route, trial.form);
    if (const auto seen = m_world.picture(*which); !seen || *seen != oracle.picture()) {
        trial.fault = QStringLiteral("engine: %1\noracle: %2")
                          .arg(seen ? *seen : seen.error().logLine(), oracle.picture());
        return trial;
    }
    int done = 0;
    int inVain = 0; // sent again one after the other, and stuck each time
    while (!oracle.isOver() || !oracle.openTasks().empty()) {
        if (inVain > 30) {
            // A gateway at the beginning reads what is only decided behind it: such a route is nobody's fault
            // here.
            ++m_counts.ends[QStringLiteral("cannot be passed")];
            return trial;
        }
        if (++done > mostActs) {
            trial.fault = QStringLiteral("the case does not end: ") + oracle.picture();
            return trial;
        }
        const bool odd = done < actsBeforeHurry && below(random, 100) < 10;
        const ModelAct act = odd ? illegal(oracle, random) : choose(oracle, random, done);
        trial.acts.push_back(act);
        trial.fault = step(oracle, *which, act);
        if (!trial.fault.isEmpty())
            return trial;
        if (act.kind == ModelAct::Kind::Decide || act.kind == ModelAct::Kind::Answer
            || act.kind == ModelAct::Kind::Outside)
            inVain = 0;
        else if (act.kind == ModelAct::Kind::Resubmit && oracle.isStuck())
            ++inVain;
    }
    ++m_counts.ends[oracle.state()];
    return trial;
}

ModelRun::Trial ModelRun::again(
    const ModelRoute &route, const ModelForm &form, const std::vector<ModelAct> &acts)
{
    Trial trial;
    trial.route = route;
    trial.form = form;
    if (!m_world.publish(route))
        return trial; // no route at all: nothing goes wrong on it
    if (!m_world.setTime(0))
        return trial;
    const auto which = m_world.file(form);
    if (!which)
        return trial;
    ModelCase oracle(route, form);
    if (const auto seen = m_world.picture(*which); !seen || *seen != oracle.picture()) {
        trial.fault = QStringLiteral("engine: %1\noracle: %2")
                          .arg(seen ? *seen : seen.error().logLine(), oracle.picture());
        return trial;
    }
    for (const ModelAct &act : acts) {
        trial.acts.push_back(act);
        trial.fault = step(oracle, *which, act);
        if (!trial.fault.isEmpty())
            return trial;
    }
    return trial;
}

ModelRun::Trial ModelRun::shrunk(const Trial &failed, int repetitions)
{
    const Counts saved = m_counts;
    Trial best = failed;
    bool better = true;
    while (better && repetitions > 0) {
        better = false;
        for (std::size_t i = best.acts.size(); i-- > 0 && repetitions > 0;) {
            std::vector<ModelAct> fewer = best.acts;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            const Trial trial = again(best.route, best.form, fewer);
            --repetitions;
            if (!trial.fault.isEmpty()) {
                best = trial;
                better = true;
                i = std::min(i, best.acts.size());
            }
        }
        for (const ModelRoute &smaller : best.route.smaller()) {
            if (--repetitions < 0)
                break;
            const Trial trial = again(smaller, best.form, best.acts);
            if (!trial.fault.isEmpty()) {
                best = trial;
                better = true;
                break;
            }
        }
    }
    m_counts = saved;
    return best;
}

QString ModelRun::report(const Trial &trial, unsigned seed)
{
    QString text = QStringLiteral("seed %1\n%2filed with %3\n")
                       .arg(seed)
                       .arg(trial.route.outline(), QString::fromUtf8(trial.form.json()));
    for (const ModelAct &act : trial.acts)
        text += QStringLiteral("- ") + act.text() + u'\n';
    return text + trial.fault + u'\n';
}

} // namespace tereze::test
