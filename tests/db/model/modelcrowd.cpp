// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcrowd.h"

#include "modelrun.h"

#include <QUuid>

#include <atomic>
#include <mutex>
#include <thread>

namespace tereze::test {

namespace {

using Clock = std::chrono::steady_clock;

struct CrowdCase {
    ModelWorld::Case which;
    const ModelRoute *route;
    ModelForm form;
    QByteArray formSha256;
    QHash<QString, ModelBlock> tasks; ///< by element
};

class Crowd {
public:
    Crowd(const TemporaryDatabase &place, Clock::time_point until)
        : m_place(place)
        , m_until(until)
    {
    }

    QHash<qint64, CrowdCase> cases;
    ModelCrowd::Outcome outcome;

    void fail(const QString &problem)
    {
        const std::lock_guard lock(m_mutex);
        outcome.problems << problem;
    }

    void decide(const QString &login, unsigned seed)
    {
        const auto session = m_place.connect(login);
        if (!session)
            return fail(session.error().logLine());
        std::mt19937 random(seed);
        const auto below = [&](int limit) {
            return static_cast<int>(random() % static_cast<unsigned>(limit));
        };
        std::optional<std::pair<qint64, qint64>> mine; // case and task of the last decision
        while (!m_over) {
            const bool hurry = Clock::now() > m_until;
            if (mine && !hurry && below(100) < 6) {
                count((*session)->run("api.decision_recall",
                    { { "p_request_id", QUuid::createUuid() }, { "p_application_id", mine->first },
                        { "p_task_id", mine->second }, { "p_reason", QStringLiteral("by mistake") } }));
                mine.reset();
                continue;
            }
            const auto inbox = (*session)->call("api.inbox",
                { { "p_scope", QStringLiteral("mine") }, { "p_find", db::null },
                    { "p_after_opened_at", db::null }, { "p_after_task_id", db::null }, { "p_limit", 50 } });
            if (!inbox)
                return fail(inbox.error().logLine());
            if (inbox->isEmpty()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                continue;
            }
            const db::Row &task = inbox->at(below(static_cast<int>(inbox->size())));
            const qint64 application = task.int64("application_id");
            const qint64 step = task.int64("task_id");
            if (task.text("asks") == QStringLiteral("acknowledge")) {
                count((*session)->run("api.acknowledge",
                    { { "p_request_id", QUuid::createUuid() }, { "p_application_id", application },
                        { "p_task_id", step } }));
                continue;
            }
            const CrowdCase &which = cases[application];
            const ModelBlock block = which.tasks.value(task.object("step").value(u"ru").toString());
            if (task.text("asks") == QStringLiteral("answer")) {
                const bool refuses = !hurry && below(4) == 0;
                count((*session)->run("api.external_answer",
                    { { "p_request_id", QUuid::createUuid() }, { "p_application_id", application },
                        { "p_task_id", step },
                        { "p_outcome", refuses ? QStringLiteral("reject") : QStringLiteral("approve") },
                        { "p_reference", QStringLiteral("letter") },
                        { "p_remark",
                            refuses ? std::make_optional(QStringLiteral("because"))
                                    : std::optional<QString>() } }));
                continue;
            }
            QString decision = QStringLiteral("approve");
            std::optional<QString> answer;
            const int dice = hurry ? 0 : below(100);
            if (dice >= 60 && dice < 75 && !block.answers.isEmpty()) {
                answer = block.answers[below(static_cast<int>(block.answers.size()))];
            } else if (dice >= 75 && dice < 83 && (block.continues || !block.quorum.isEmpty())) {
                decision = QStringLiteral("reject");
            } else if (dice >= 83 && dice < 95 && !block.returnTo.isEmpty()) {
                decision = QStringLiteral("return");
                answer = block.returnTo[below(static_cast<int>(block.returnTo.size()))];
            }
            const bool done = count((*session)->run("api.decide",
                { { "p_request_id", QUuid::createUuid() }, { "p_application_id", application },
                    { "p_task_id", step }, { "p_outcome", decision }, { "p_answer", answer },
                    { "p_remark",
                        decision == QStringLiteral("approve")
                            ? std::optional<QString>()
                            : std::make_optional(QStringLiteral("because")) },
                    { "p_form_sha256", which.formSha256 }, { "p_drafts_sha256", db::null } }));
            if (done)
                mine = { application, step };
        }
    }

    /// The applicant sends again what came back, and takes back what can go no further.
    void apply()
    {
        auto world = ModelWorld::create(m_place, false);
        if (!world)
            return fail(world.error().logLine());
        while (!m_over) {
            const auto found = (*world)->owner().query(QStringLiteral(
                "SELECT a.id, a.state::text AS state FROM tereze.application a WHERE a.state = 'returned'"
                " OR a.state = 'in_review' AND NOT EXISTS (SELECT FROM tereze.step s WHERE s.application_id "
                "= a.id"
                "  AND s.state = 'open' AND s.aside IS NOT TRUE AND (s.position_id IS NOT NULL OR EXISTS ("
                "   SELECT FROM tereze.route_node n WHERE n.route_version_id = a.route_version_id AND n.node "
                "= s.node"
                "    AND n.kind IN ('applicant', 'payment', 'external'))))"));
            if (!found)
                return fail(found.error().logLine());
            for (const db::Row &row : *found) {
                const CrowdCase &which = cases[row.int64("id")];
                ModelAct act;
                act.kind = row.text("state") == QStringLiteral("returned") ? ModelAct::Kind::Resubmit
                                                                           : ModelAct::Kind::Withdraw;
                act.form = which.form;
                count((*world)->perform(which.which, act));
            }
            // What the applicant is asked, and what is due.
            const auto asked = (*world)->owner().query(QStringLiteral(
                "SELECT a.id, n.element, n.kind FROM tereze.step s JOIN tereze.application a ON a.id = "
                "s.application_id"
                " JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node"
                " WHERE s.state = 'open' AND a.state = 'in_review' AND (n.kind IN ('applicant', 'payment')"
                "  OR n.kind = 'external' AND s.position_id IS NULL)"));
            if (!asked)
                return fail(asked.error().logLine());
            for (const db::Row &row : *asked) {
                ModelAct act;
                const bool pays = row.text("kind") == QStringLiteral("payment");
                act.kind = pays ? ModelAct::Kind::Pay : ModelAct::Kind::Answer;
                if (row.text("kind") == QStringLiteral("external")) {
                    act.kind = ModelAct::Kind::Outside;
                    act.asked = QStringLiteral("exchange");
                    act.outcome = QStringLiteral("approve");
                }
                act.person = act.kind == ModelAct::Kind::Outside ? act.asked
                    : pays                                       ? QStringLiteral("model_cash")
                                                                 : QStringLiteral("model_applicant");
                act.element = row.text("element");
                count((*world)->perform(cases[row.int64("id")].which, act));
            }
            const auto left = (*world)->owner().query(QStringLiteral(
                "SELECT count(*) AS n FROM tereze.application a WHERE a.state IN ('in_review', 'returned')"
                " OR EXISTS (SELECT FROM tereze.step s WHERE s.application_id = a.id AND s.state = 'open')"));
            if (!left)
                return fail(left.error().logLine());
            if (left->only().int64("n") == 0)
                m_over = true;
            else if (Clock::now() > m_until + std::chrono::minutes(3)) {
                fail(QStringLiteral("%1 cases do not end").arg(left->only().int64("n")));
                m_over = true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }

private:
    bool count(const Result<void> &done)
    {
        const std::lock_guard lock(m_mutex);
        if (done) {
            ++outcome.acts;
            return true;
        }
        const QString state = done.error().sqlState;
        ++outcome.refusals[state];
        // That others were faster, or hold the case for long, may be; nothing else.
        if (state != QStringLiteral("TZ403") && state != QStringLiteral("TZ404")
            && state != QStringLiteral("TZ409") && state != QStringLiteral("TZ422")
            && state != QStringLiteral("TZ423") && state != QStringLiteral("55P03"))
            outcome.problems << done.error().logLine();
        return false;
    }

    const TemporaryDatabase &m_place;
    const Clock::time_point m_until;
    std::atomic<bool> m_over = false;
    std::mutex m_mutex;
};

/// The recorded acts of a case, in their order, done by the oracle: it accepts each and comes to the same
/// end.
Result<QString> replayed(ModelWorld &world, const CrowdCase &which)
{
    TEREZE_TRY(const auto events,
        world.owner().query(
            QStringLiteral(
                "SELECT e.kind, coalesce(m.login, 'exchange') AS login, e.data ->> 'outcome' AS outcome, "
                "coalesce(e.data ->> 'answer', '') "
                "AS answer, coalesce(n.element, e.data ->> 'step') AS element,"
                " coalesce('person:' || q.login, p.role || '@' || u.code, 'exchange') AS asked FROM "
                "tereze.event e"
                " LEFT JOIN public.model_person m ON m.id = e.person_id"
                " LEFT JOIN tereze.step s ON s.application_id = e.object_id AND s.id = (e.data ->> "
                "'task')::bigint"
                " LEFT JOIN tereze.application a ON a.id = e.object_id"
                " LEFT JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = "
                "s.node"
                " LEFT JOIN tereze.position p ON p.id = s.position_id LEFT JOIN tereze.unit u ON u.id = "
                "p.unit_id"
                " LEFT JOIN public.model_person q ON q.id = s.person_asked"
                " WHERE e.object_kind = 'application' AND e.object_id = ? AND e.kind <> 'submitted' ORDER BY "
                "e.seq"),
            { which.which.id }));
    ModelCase oracle(*which.route, which.form);
    QString told = which.route->outline();
    for (const db::Row &event : events) {
        ModelAct act;
        const QString kind = event.text("kind");
        act.kind = kind == QStringLiteral("decided")       ? ModelAct::Kind::Decide
            : kind == QStringLiteral("acknowledged")       ? ModelAct::Kind::Acknowledge
            : kind == QStringLiteral("decision_recalled")  ? ModelAct::Kind::Recall
            : kind == QStringLiteral("applicant_answered") ? ModelAct::Kind::Answer
            : kind == QStringLiteral("payment_received")   ? ModelAct::Kind::Pay
            : kind == QStringLiteral("external_answered")  ? ModelAct::Kind::Outside
            : kind == QStringLiteral("withdrawn")          ? ModelAct::Kind::Withdraw
                                                           : ModelAct::Kind::Resubmit;
        act.person = event.text("login");
        act.element = event.maybeText("element").value_or(QString());
        act.asked = event.maybeText("asked").value_or(QString());
        act.outcome = event.maybeText("outcome").value_or(QString());
        act.answer = event.text("answer");
        act.form = which.form;
        told += QStringLiteral("- ") + act.text() + u'\n';
        if (!oracle.apply(act))
            return told + QStringLiteral("this is to be refused, at\n") + oracle.picture();
    }
    TEREZE_TRY(const QString seen, world.picture(which.which));
    if (seen != oracle.picture())
        return QStringLiteral("%1engine: %2\noracle: %3").arg(told, seen, oracle.picture());
    return QString();
}

} // namespace

ModelCrowd::Outcome ModelCrowd::run(const TemporaryDatabase &place, ModelWorld &world, unsigned seed,
    int routes, int casesOfEach, int deciders, std::chrono::milliseconds until)
{
    std::mt19937 random(seed);
    Crowd crowd(place, Clock::now() + until);
    std::vector<std::unique_ptr<ModelRoute>> drawn;
    for (int i = 0; i < routes; ++i) {
        drawn.push_back(
            std::make_unique<ModelRoute>(ModelRoute::random(random, 5 + static_cast<int>(random() % 12))));
        const ModelRoute &route = *drawn.back();
        if (const auto published = world.publish(route); !published) {
            crowd.outcome.problems << published.error().logLine();
            return crowd.outcome;
        }
        for (int k = 0; k < casesOfEach; ++k) {
            CrowdCase made;
            made.route = &route;
            made.form = randomForm(random, 0);
            const auto filed = world.file(made.form);
            if (!filed) {
                crowd.outcome.problems << filed.error().logLine();
                return crowd.outcome;
            }
            made.which = *filed;
            const auto hash = world.owner().query(
                QStringLiteral("SELECT form_sha256 FROM tereze.application WHERE id = ?"), { made.which.id });
            if (hash)
                made.formSha256 = hash->only().bytes("form_sha256");
            for (const ModelNode &node : route.graph().nodes)
                made.tasks.insert(node.element, node.task);
            crowd.cases.insert(made.which.id, made);
        }
    }
    crowd.outcome.cases = static_cast<int>(crowd.cases.size());
    const QStringList logins = ModelPeople::all().logins();
    std::vector<std::thread> threads;
    for (int i = 0; i < deciders; ++i)
        threads.emplace_back([&crowd, login = logins[i % logins.size()],
                                 one = static_cast<unsigned>(random())] { crowd.decide(login, one); });
    threads.emplace_back([&crowd] { crowd.apply(); });
    for (std::thread &thread : threads)
        thread.join();

    for (const CrowdCase &which : std::as_const(crowd.cases)) {
        const auto wrong = replayed(world, which);
        if (!wrong || !wrong->isEmpty())
            crowd.outcome.problems << (wrong ? *wrong : wrong.error().logLine());
        if (crowd.outcome.problems.size() > 5)
            break;
    }
    const auto ends = world.owner().query(
        QStringLiteral("SELECT state::text AS state, count(*) AS n FROM tereze.application GROUP BY 1"));
    for (const db::Row &row : ends ? *ends : db::Rows())
        crowd.outcome.ends.insert(row.text("state"), row.int32("n"));
    const auto locks = world.owner().query(
        QStringLiteral("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"));
    if (!locks || locks->only().int64("deadlocks") != 0)
        crowd.outcome.problems << QStringLiteral("deadlocks");
    const auto audit = world.auditProblems();
    if (!audit || !audit->isEmpty())
        crowd.outcome.problems << (audit ? *audit : audit.error().logLine());
    return crowd.outcome;
}

} // namespace tereze::test
