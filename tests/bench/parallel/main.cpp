// SPDX-License-Identifier: GPL-3.0-or-later
// What a case costs the server on a route of ten parallel branches with gateways in them, against a route
// that asks the same number of decisions one after the other. Rounds are short and interleaved, either route
// first in turn, and a ratio is the median of those of the rounds, since a shared processor changes its speed
// within seconds; the CPU is that of the two sessions that file and decide. Prints one JSON object; nothing
// is asserted but that every case was approved. usage: bench_parallel [rounds [cases a round]]
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <tests/db/model/modelworld.h>

using namespace tereze;
using namespace tereze::test;

namespace {

using Kind = ModelBlock::Kind;

const QString decider = QStringLiteral("model_p1"); // alone in the position that all steps ask

/// Makes blocks whose numbers differ.
class Draughtsman {
public:
    ModelBlock task()
    {
        ModelBlock block = made(Kind::Task);
        block.performers = { QStringLiteral("alpha") };
        return block;
    }
    ModelBlock row(int tasks)
    {
        ModelBlock block = made(Kind::Sequence);
        for (int i = 0; i < tasks; ++i)
            block.parts.push_back(task());
        return block;
    }
    /// Five tasks are decided: two, then two at once, of which one is chosen between two by a condition, and
    /// one.
    ModelBlock branch()
    {
        ModelBlock block = row(2);
        ModelBlock choice = made(Kind::Exclusive);
        choice.parts = { row(1), row(1) };
        choice.conditions = { ModelCondition() };
        ModelBlock chosen = made(Kind::Sequence);
        chosen.parts.push_back(std::move(choice));
        ModelBlock together = made(Kind::Parallel);
        together.parts = { std::move(chosen), row(1) };
        block.parts.push_back(std::move(together));
        block.parts.push_back(task());
        return block;
    }

private:
    ModelBlock made(Kind kind)
    {
        ModelBlock block;
        block.kind = kind;
        block.id = ++m_last;
        return block;
    }

    int m_last = 0;
};

constexpr int branches = 10;
constexpr int decisions = 5 * branches;

ModelRoute sequence()
{
    ModelRoute route;
    route.body = Draughtsman().row(decisions);
    return route;
}

ModelRoute parallel()
{
    Draughtsman draughtsman;
    ModelBlock all = draughtsman.row(0);
    ModelBlock together = draughtsman.row(0);
    together.kind = Kind::Parallel;
    for (int i = 0; i < branches; ++i)
        together.parts.push_back(draughtsman.branch());
    all.parts.push_back(std::move(together));
    ModelRoute route;
    route.body = std::move(all);
    return route;
}

/// Time on a processor, in nanoseconds as the kernel's scheduler counts it (proc(5), schedstat).
double cpuSeconds(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/schedstat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').first().toDouble() / 1e9;
}

struct Cost {
    double filing = 0; ///< seconds a case
    double deciding = 0;
};

class Bench {
public:
    explicit Bench(ModelWorld &world)
        : m_world(world)
    {
    }

    /// Files cases on a route and decides them to the end.
    Result<Cost> measure(const ModelRoute &route, int cases)
    {
        TEREZE_CHECK(m_world.publish(route));
        TEREZE_TRY(const qint64 portal, process(QStringLiteral("tereze_portal")));
        TEREZE_TRY(const qint64 officer, process(decider));
        ModelForm form;
        form.a = true;
        const double atFirst = cpuSeconds(portal);
        std::vector<qint64> ids;
        for (int i = 0; i < cases; ++i) {
            TEREZE_TRY(const auto filed, m_world.file(form));
            ids.push_back(filed.id);
        }
        Cost cost;
        cost.filing = (cpuSeconds(portal) - atFirst) / cases;
        const double begin = cpuSeconds(officer);
        int decided = 0;
        for (int last = -1; last != decided;) {
            last = decided;
            TEREZE_TRY(const auto open,
                m_world.owner().query(QStringLiteral(
                    "SELECT s.application_id, s.id, a.form_sha256 FROM tereze.step s JOIN tereze.application "
                    "a"
                    " ON a.id = s.application_id WHERE s.state = 'open' ORDER BY s.entered_at, s.id")));
            for (const db::Row &row : open) {
                TEREZE_CHECK(decide(row));
                ++decided;
            }
        }
        cost.deciding = (cpuSeconds(officer) - begin) / cases;
        TEREZE_TRY(const auto left,
            m_world.owner().query(
                QStringLiteral("SELECT count(*) AS n FROM tereze.application WHERE state <> 'approved'")));
        if (decided != cases * decisions || left.only().int64("n") != 0)
            return Error::of(ErrorKind::Internal, QStringLiteral("%1 decisions").arg(decided));
        return cost;
    }

private:
    Result<qint64> process(const QString &login)
    {
        TEREZE_TRY(db::Database *const session, m_world.as(login));
        TEREZE_TRY(const auto rows, session->query(QStringLiteral("SELECT pg_backend_pid()::bigint AS pid")));
        return rows.only().int64("pid");
    }

    Result<void> decide(const db::Row &row)
    {
        TEREZE_TRY(db::Database *const session, m_world.as(decider));
        return session->run("api.decide",
            { { "p_request_id", QUuid::createUuid() }, { "p_application_id", row.int64("application_id") },
                { "p_task_id", row.int64("id") }, { "p_outcome", QStringLiteral("approve") },
                { "p_answer", db::null }, { "p_remark", db::null },
                { "p_form_sha256", row.bytes("form_sha256") }, { "p_drafts_sha256", db::null } });
    }

    ModelWorld &m_world;
};

/// Finished cases as a database at work has them, with statistics: in an empty one, what the planner chooses
/// hangs on when autovacuum looked, and differs from what it chooses at work.
Result<void> store(ModelWorld &world)
{
    return world.owner().executeScript(QStringLiteral(R"(
        INSERT INTO tereze.application OVERRIDING SYSTEM VALUE
        SELECT x.* FROM tereze.application a, generate_series(1, 3000) i,
            jsonb_populate_record(a, jsonb_build_object('id', 1000000 + i, 'case_ref', 'S-' || i)) x
        WHERE a.id = (SELECT max(id) FROM tereze.application);
        INSERT INTO tereze.step OVERRIDING SYSTEM VALUE
        SELECT x.* FROM tereze.step s, generate_series(1, 3000) i,
            jsonb_populate_record(s, jsonb_build_object('application_id', 1000000 + i)) x
        WHERE s.application_id = (SELECT max(id) FROM tereze.application WHERE id <= 1000000);
        ANALYZE;)"));
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Result<QJsonObject> run(int rounds, int cases)
{
    TEREZE_TRY(const auto place, TemporaryDatabase::create());
    TEREZE_TRY(const auto world, ModelWorld::create(*place));
    Bench bench(*world);
    std::vector<double> filing[2];
    std::vector<double> deciding[2];
    std::vector<double> decisionRatios;
    std::vector<double> caseRatios;
    for (int round = -1; round < rounds; ++round) {
        if (round == 0)
            TEREZE_CHECK(store(*world));
        Cost costs[2]; ///< of the sequence, of the parallel route
        for (const int turn : { 0, 1 }) {
            const int which = (turn + round) % 2 == 0 ? 0 : 1;
            TEREZE_TRY(
                costs[which], bench.measure(which == 0 ? sequence() : parallel(), round < 0 ? 3 : cases));
        }
        if (round < 0)
            continue; // the first warms what is planned and kept
        for (const int which : { 0, 1 }) {
            filing[which].push_back(costs[which].filing * 1e6);
            deciding[which].push_back(costs[which].deciding * 1e6 / decisions);
        }
        decisionRatios.push_back(costs[1].deciding / costs[0].deciding);
        caseRatios.push_back((costs[1].filing + costs[1].deciding) / (costs[0].filing + costs[0].deciding));
    }
    const auto figures = [&](int which) {
        return QJsonObject { { QStringLiteral("filing_us"), median(filing[which]) },
            { QStringLiteral("decision_us"), median(deciding[which]) } };
    };
    return QJsonObject { { QStringLiteral("decisions_a_case"), decisions },
        { QStringLiteral("cases_a_round"), cases }, { QStringLiteral("rounds"), rounds },
        { QStringLiteral("sequence"), figures(0) }, { QStringLiteral("parallel"), figures(1) },
        { QStringLiteral("decision_ratio"), median(decisionRatios) },
        { QStringLiteral("case_ratio"), median(caseRatios) } };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 31;
    const int cases = argc > 2 ? QByteArray(argv[2]).toInt() : 10;
    if (rounds < 1 || cases < 1) {
        std::fputs("usage: bench_parallel [rounds [cases a round]]\n", stderr);
        return 2;
    }
    const auto answer = run(rounds, cases);
    if (!answer) {
        std::fprintf(stderr, "%s\n", qPrintable(answer.error().logLine()));
        return 1;
    }
    std::puts(QJsonDocument(*answer).toJson(QJsonDocument::Indented).constData());
    return 0;
}
