// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginetrial.h"

#include <core/db/databasethread.h>
#include <core/db/sqlerror.h>
#include <core/domain/applicationstate.h>
#include <core/store/routestore.h>
#include <ui/errors/errortext.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/models/callkeeper.h>

#include <QJsonArray>

namespace tereze::ui {

namespace {

constexpr int pollMs = 150;
constexpr int pollsUntilSlow = 60;

bool isOver(const QString &state)
{
    return !state.isEmpty() && state != u"in_review" && state != u"returned" && state != u"correcting";
}

QStringList namesOf(const QJsonArray &persons)
{
    QStringList names;
    for (const QJsonValue person : persons)
        names << person[u"name"].toString();
    return names;
}

} // namespace

EngineTrial::EngineTrial(
    const Environment &environment, domain::DryRun sample, route::RouteGraph graph, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_sample(std::move(sample))
    , m_graph(std::move(graph))
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &EngineTrial::poll);
}

QString EngineTrial::elementOf(const QString &element)
{
    return element.section(u'/', 0, 0); // inside a sub-route: the step that calls it
}

void EngineTrial::start()
{
    m_sample.answers = {};
    m_played = {};
    ask();
}

Result<void> EngineTrial::tryAnswer(const QJsonObject &answer)
{
    if (m_busy)
        return Error::of(ErrorKind::WrongState, u"the last answer is still on its way"_qs);
    m_sample.answers.append(answer);
    ask();
    return {};
}

Result<void> EngineTrial::answer(const QString &node, const QString &answer)
{
    bool isTaken = false;
    for (const OpenStep &step : open())
        isTaken = isTaken || (step.node == node && step.answers.contains(answer));
    if (!isTaken)
        return Error::of(ErrorKind::WrongState, QStringLiteral("%1 does not take %2").arg(node, answer));
    if (node.isEmpty())
        return tryAnswer({ { u"form"_qs, m_sample.form } });
    QJsonObject json { { u"element"_qs, node } };
    if (answer == u"approve" || answer == u"reject" || answer == u"return") {
        json.insert(u"outcome"_qs, answer);
    } else if (answer != u"done") {
        json.insert(u"outcome"_qs, u"approve"_qs);
        json.insert(u"answer"_qs, answer);
    }
    return tryAnswer(json);
}

Result<void> EngineTrial::runOut(const QString &term)
{
    return tryAnswer({ { u"term"_qs, term } });
}

void EngineTrial::ask()
{
    m_busy = true;
    m_slow = false;
    m_polls = 0;
    m_refusal.clear();
    m_findings.clear();
    m_environment.calls.send(
        this,
        [sample = m_sample](db::Database &database, const QUuid &request) {
            return store::RouteStore::askDryRun(database, request, sample);
        },
        [this](const Result<qint64> &answer) {
            if (!answer) {
                failed(answer.error());
                return;
            }
            m_run = *answer;
            poll();
        });
    Q_EMIT changed();
}

void EngineTrial::poll()
{
    m_environment.database.run(
        this, [id = m_run](db::Database &database) { return store::RouteStore::dryRun(database, id); },
        [this](const Result<domain::DryRunResult> &answer) {
            const bool isWaiting =
                answer ? answer->state == u"queued" : answer.error().kind == ErrorKind::Unavailable;
            if (isWaiting) {
                if (++m_polls == pollsUntilSlow) {
                    m_slow = true;
                    Q_EMIT changed();
                }
                m_poll.start();
            } else if (answer) {
                played(*answer);
            } else {
                failed(answer.error());
            }
        });
}

void EngineTrial::failed(const Error &error)
{
    m_busy = false;
    m_slow = false;
    m_refusal = errorText(error);
    if (!m_sample.answers.isEmpty())
        m_sample.answers.removeLast();
    Q_EMIT changed();
}

void EngineTrial::played(const domain::DryRunResult &result)
{
    const QJsonObject problem = result.played.value(u"problem").toObject();
    if (result.state != u"done") {
        for (const QJsonValue one : route::fromStored(result.findings, m_environment.languages.current()))
            m_findings << route::Finding { one[u"rule"].toString(), one[u"element"].toString(),
                one[u"severity"] == u"warning"_qs ? route::Severity::Warning : route::Severity::Error,
                one[u"message"].toString(), one[u"line"].toInt() };
        m_busy = false;
    } else if (!problem.isEmpty()) {
        Error error = db::sqlError(problem.value(u"code").toString(), problem.value(u"message").toString());
        const QJsonObject facts = problem.value(u"detail").toObject();
        error.field = facts.value(u"field").toString();
        error.rule = facts.value(u"rule").toString();
        error.facts = facts;
        failed(error);
        if (!error.field.isEmpty())
            m_refusal += u" (%1)"_qs.arg(error.field);
    } else {
        m_busy = false;
        m_played = result.played;
    }
    m_slow = false;
    Q_EMIT changed();
}

route::RouteTrial::State EngineTrial::state() const
{
    const QString code = m_played.value(u"state").toString();
    if (!m_busy && (code.isEmpty() || !m_findings.isEmpty()))
        return State::Stuck; // it could not be sent at all
    if (code == u"approved")
        return State::Approved;
    if (code == u"rejected")
        return State::Rejected;
    if (isOver(code))
        return State::Closed;
    return !m_busy && open().isEmpty() ? State::Stuck : State::Running;
}

QString EngineTrial::reason() const
{
    if (!m_findings.isEmpty())
        return tr("The drawing has errors; the engine does not play it.");
    const QString code = m_played.value(u"state").toString();
    if (code.isEmpty())
        return m_refusal;
    if (isOver(code)) {
        const auto state = domain::applicationStateOf(code);
        return state ? domain::textOf(*state) : code;
    }
    const QJsonArray trace = m_played.value(u"trace").toArray();
    const QJsonObject incident = trace.isEmpty() ? QJsonObject() : trace.last()[u"incident"].toObject();
    const QString kind = incident.value(u"kind").toString();
    if (kind == u"condition_unknown")
        return tr("A condition reads what is not there: %1").arg(incident.value(u"condition").toString());
    if (kind == u"no_way_out")
        return tr("No way out of a choice is taken.");
    if (kind == u"endless_loop")
        return tr("The route goes round and round without anybody in it.");
    return kind.isEmpty() ? tr("Nobody is asked.") : tr("An incident: %1").arg(kind);
}

QList<route::RouteTrial::OpenStep> EngineTrial::open() const
{
    QList<OpenStep> steps;
    const QString code = m_played.value(u"state").toString();
    if (code == u"returned" || code == u"correcting")
        steps << OpenStep { {}, { u"send_again"_qs } };
    for (const QJsonValue value : m_played.value(u"open").toArray()) {
        const QJsonObject asked = value.toObject();
        const QString asks = asked.value(u"asks").toString();
        OpenStep step { asked.value(u"element").toString(), {} };
        if (asks == u"decide") {
            step.answers << u"approve"_qs;
            for (const QJsonValue one : asked.value(u"answers").toArray())
                step.answers << one.toString();
            step.answers << u"reject"_qs << u"return"_qs;
        } else if (asks == u"answer") {
            step.answers = { u"approve"_qs, u"reject"_qs };
        } else if (asks != u"assign" && asks != u"nobody") {
            step.answers = { u"done"_qs };
        }
        step.people = namesOf(asked.value(u"persons").toArray());
        step.standsInFor = asked.value(u"for").toString();
        for (const QJsonValue term : asked.value(u"terms").toArray())
            step.terms << OpenStep::Term { term[u"element"].toString(), term[u"action"].toString(),
                QDateTime::fromString(term[u"due"].toString(), Qt::ISODateWithMs).toUTC() };
        // Several positions asked at one step: one line, with everybody.
        bool isKnown = false;
        for (OpenStep &known : steps) {
            if (known.node == step.node && known.answers == step.answers) {
                known.people << step.people;
                isKnown = true;
            }
        }
        if (!isKnown)
            steps << step;
    }
    return steps;
}

QHash<QString, int> EngineTrial::tokens() const
{
    QHash<QString, int> all;
    for (const QJsonValue asked : m_played.value(u"open").toArray())
        ++all[elementOf(asked[u"element"].toString())];
    return all;
}

QSet<QString> EngineTrial::visited() const
{
    QSet<QString> reached, taken, rejected;
    const QJsonArray trace = m_played.value(u"trace").toArray();
    for (const QJsonValue value : trace) {
        const QJsonObject act = value.toObject();
        if (const QString element = elementOf(act.value(u"element").toString()); !element.isEmpty()) {
            reached.insert(element);
            const int index = m_graph.indexOf(element);
            const bool goesOn = index >= 0 && m_graph.nodes[index].attribute("onReject") == u"continue";
            if (act.value(u"outcome") == u"reject"_qs && !goesOn && isOver(act.value(u"state").toString()))
                rejected.insert(element); // the case ended there
        }
        for (const QString &list : { u"asked"_qs, u"passed"_qs, u"ways"_qs }) {
            for (const QJsonValue one : act.value(list).toArray()) {
                reached.insert(elementOf(one[u"element"].toString()));
                for (const QJsonValue flow : one[u"taken"].toArray())
                    taken.insert(flow.toString());
            }
        }
    }
    const QHash<QString, int> here = tokens();
    QSet<QString> all = reached;
    QList<int> ahead;
    for (int i = 0; i < m_graph.nodes.size(); ++i) {
        const route::RouteNode &node = m_graph.nodes[i];
        if (trace.isEmpty() || (node.type != route::NodeType::StartEvent && !reached.contains(node.id)))
            continue;
        all.insert(node.id);
        ahead << i;
    }
    // The trace names steps and the ways of choices; the flows between follow from the drawing.
    QSet<int> seen;
    while (!ahead.isEmpty()) {
        const int index = ahead.takeFirst();
        const route::RouteNode &node = m_graph.nodes[index];
        const bool isChoice = node.outgoing.size() > 1
            && (node.type == route::NodeType::ExclusiveGateway
                || node.type == route::NodeType::InclusiveGateway);
        if (seen.contains(index) || here.contains(node.id) || rejected.contains(node.id))
            continue;
        seen.insert(index);
        for (const int edge : node.outgoing) {
            const route::RouteEdge &flow = m_graph.edges[edge];
            if (flow.target < 0 || (isChoice && !taken.contains(flow.id)))
                continue;
            const route::RouteNode &target = m_graph.nodes[flow.target];
            if (!target.isGateway() && !reached.contains(target.id))
                continue;
            all << flow.id << target.id;
            // A join is left when all have come; who stands behind it says so.
            if (target.isGateway() && (target.incoming.size() == 1 || reached.contains(target.id)))
                ahead << flow.target;
            else if (target.isGateway()) {
                bool isLeft = target.type == route::NodeType::ExclusiveGateway;
                for (const int out : target.outgoing)
                    isLeft = isLeft || reached.contains(m_graph.edges[out].targetId);
                if (isLeft)
                    ahead << flow.target;
            }
        }
    }
    return all;
}

QList<route::RouteTrial::Event> EngineTrial::events() const
{
    QList<Event> events;
    for (const QJsonValue value : m_played.value(u"trace").toArray()) {
        const QJsonObject act = value.toObject();
        const QDateTime at = QDateTime::fromString(act.value(u"at").toString(), Qt::ISODateWithMs).toUTC();
        const QString element = elementOf(act.value(u"element").toString());
        if (!element.isEmpty()) {
            const QString said = act.value(u"answer").toString();
            const QString outcome = act.value(u"outcome").toString();
            events << Event { Event::Kind::Answered, element,
                !said.isEmpty()         ? said
                    : outcome.isEmpty() ? u"done"_qs
                                        : outcome,
                act.value(u"person").toString(), at };
        }
        for (const QJsonValue way : act.value(u"ways").toArray()) {
            for (const QJsonValue flow : way[u"taken"].toArray())
                events << Event { Event::Kind::Chosen, elementOf(way[u"element"].toString()), flow.toString(),
                    {}, at };
        }
        for (const QJsonValue passed : act.value(u"passed").toArray()) {
            const QString kind = passed[u"kind"].toString();
            const QString id = elementOf(passed[u"element"].toString());
            if (kind == u"service_draft" || kind == u"service_issue")
                events << Event { Event::Kind::Document, id, kind.mid(8), {}, at };
            else if (kind == u"notify")
                events << Event { Event::Kind::Sent, id, {}, {}, at };
            else if (kind == u"end")
                events << Event { Event::Kind::Ended, id, passed[u"outcome"].toString(), {}, at };
        }
        for (const QJsonValue asked : act.value(u"asked").toArray())
            events << Event { Event::Kind::Opened, elementOf(asked[u"element"].toString()), {},
                namesOf(asked[u"persons"].toArray()).join(u", "_qs), at };
    }
    return events;
}

} // namespace tereze::ui
