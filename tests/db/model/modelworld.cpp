// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelworld.h"

#include "modelcalendar.h"

#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>
#include <core/store/workstore.h>

#include <QCryptographicHash>
#include <QThread>
#include <QUuid>

#include <algorithm>

namespace tereze::test {

namespace {

const QString adminLogin = QStringLiteral("model_admin");
const QString portalLogin = QStringLiteral("tereze_portal");
constexpr int mostTicks = 5000; ///< a millisecond or more each

QByteArray applicantSession()
{
    return QCryptographicHash::hash("the applicant of the model", QCryptographicHash::Sha256);
}

} // namespace

ModelWorld::ModelWorld(const TemporaryDatabase &place)
    : m_place(&place)
    , m_session(applicantSession())
{
}

Result<std::unique_ptr<ModelWorld>> ModelWorld::create(const TemporaryDatabase &place, bool isNew)
{
    std::unique_ptr<ModelWorld> world(new ModelWorld(place));
    TEREZE_TRY(world->m_owner, place.connect());
    if (isNew)
        TEREZE_CHECK(world->populate());
    return world;
}

Result<void> ModelWorld::populate()
{
    QString people =
        QStringLiteral("('model_admin', '{tereze_staff,tereze_administrator}'), ('model_applicant', NULL)");
    for (const QString &login : ModelPeople::all().logins())
        people += QStringLiteral(", ('%1', '{tereze_staff}')").arg(login);
    QString places;
    QString appointments;
    const ModelPeople &all = ModelPeople::all();
    QStringList sorted = all.holders.keys();
    sorted.sort();
    for (const QString &place : std::as_const(sorted)) {
        const QString role = place.section(u'@', 0, 0);
        const QString unit = place.section(u'@', 1);
        places += QStringLiteral("%1('%2', '%3')")
                      .arg(places.isEmpty() ? QString() : QStringLiteral(", "), role, unit);
        for (const QString &login : all.holders.value(place))
            appointments +=
                QStringLiteral("%1('%2', '%3', '%4')")
                    .arg(appointments.isEmpty() ? QString() : QStringLiteral(", "), login, role, unit);
    }
    QStringList substitutions;
    for (auto one = all.substitutes.begin(); one != all.substitutes.end(); ++one)
        substitutions << QStringLiteral("('%1', '%2')").arg(one.key(), one.value());
    const QString names = QStringLiteral("'{\"kk\": \"x\", \"ru\": \"x\", \"en\": \"x\"}'");
    return m_owner->executeScript(
        QStringLiteral(R"(
        UPDATE tereze.setting SET value = '1000000' WHERE key = 'submissions_per_hour';
        SELECT api.unit_put(gen_random_uuid(), u.code, 0, u.kind, u.parent, %1)
        FROM (VALUES ('uni', 'university', NULL), ('faculty1', 'faculty', 'uni')) u (code, kind, parent);
        SELECT api.position_put(gen_random_uuid(), p.role, p.unit, 0, %1) FROM (VALUES %2) p (role, unit);
        CREATE TABLE public.model_person (login text PRIMARY KEY, id bigint NOT NULL);
        DO $$
        DECLARE
            x record;
        BEGIN
            FOR x IN SELECT * FROM (VALUES %3) v (login, groups) LOOP
                INSERT INTO public.model_person SELECT x.login, p.id FROM api.person_put(gen_random_uuid(), NULL, 0, x.login,
                    'x', NULL, NULL, '2004-02-03', NULL, NULL, 'ru') p;
                IF x.groups IS NOT NULL THEN
                    PERFORM tereze.account_add((SELECT id FROM public.model_person WHERE login = x.login), x.login,
                        x.groups::text[], NULL);
                END IF;
            END LOOP;
        END $$;
        SELECT api.appoint(gen_random_uuid(), (SELECT id FROM public.model_person m WHERE m.login = a.login), a.role, a.unit,
            '2020-01-01', NULL)
        FROM (VALUES %4) a (login, role, unit);
        SELECT api.substitution_put(gen_random_uuid(), (SELECT id FROM public.model_person WHERE login = s.absent),
            (SELECT id FROM public.model_person WHERE login = s.login), NULL, NULL, '2025-01-01', '2034-12-31', 'order 1')
        FROM (VALUES %6) s (absent, login);
        INSERT INTO tereze.session SELECT '\x%5', id, now(), now(), now() + interval '1 day' FROM public.model_person
        WHERE login = 'model_applicant';
        %7
        SELECT api.service_put(gen_random_uuid(), 'model', 'e_service', '{"passport": {"name": {"kk": "x", "ru": "x", "en": "x"}},
            "form_schema": {"properties": {"a": {}, "b": {}, "n": {}}}, "fields": [{"name": "a", "type": "boolean"},
                {"name": "b", "type": "boolean"}, {"name": "n", "type": "integer"}],
            "route_key": "model", "applicant_kinds": ["person"], "subject_required": false, "templates": []}', NULL, true);
    )")
            .arg(names, places, people, appointments, QString::fromLatin1(m_session.toHex()),
                substitutions.join(QStringLiteral(", ")), ModelCalendar::sql()),
        QStringLiteral("model"));
}

Result<db::Database *> ModelWorld::as(const QString &login)
{
    auto &session = m_sessions[login];
    if (!session) {
        TEREZE_TRY(session, m_place->connect(login));
    }
    return session.get();
}

Result<void> ModelWorld::publish(const ModelRoute &route)
{
    const QByteArray xml = route.bpmn();
    TEREZE_TRY(const auto document, route::RouteDocument::read(xml));
    TEREZE_TRY(const auto compiled, route::compileRoute(document));
    TEREZE_TRY(const auto last,
        m_owner->query(QStringLiteral(
            "SELECT (SELECT v.xml_sha256 FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id"
            " WHERE r.key = 'model' AND v.state <> 'refused' ORDER BY v.id DESC LIMIT 1) AS sha")));
    TEREZE_CHECK(m_owner->run("api.route_publish",
        { { "p_request_id", QUuid::createUuid() }, { "p_key", QStringLiteral("model") }, { "p_xml", xml },
            { "p_known_sha256", last.only().maybeBytes("sha") } }));
    const QString name = QStringLiteral("model");
    TEREZE_TRY(db::Database *const worker, as(QStringLiteral("tereze_worker")));
    TEREZE_TRY(const auto jobs, store::WorkStore::claim(*worker, name, 50));
    for (const domain::Job &job : jobs) {
        if (job.kind != u"route.publish")
            return Error::of(ErrorKind::Internal, QStringLiteral("another job waits: ") + job.kind);
        TEREZE_CHECK(store::WorkStore::publishRoute(*worker, job, name,
            QCryptographicHash::hash(xml, QCryptographicHash::Sha256), compiled.toJson(), {}));
    }
    return {};
}

Result<ModelWorld::Case> ModelWorld::file(const ModelForm &form)
{
    TEREZE_TRY(db::Database *const portal, as(portalLogin));
    TEREZE_TRY(const auto filed,
        portal->query(
            QStringLiteral(
                "SELECT * FROM api.submit(?::bytea, gen_random_uuid(), 'model', 1, 'ru', ?::jsonb)"),
            { m_session, QString::fromUtf8(form.json()) }));
    Case made;
    made.ref = filed.only().text("case_ref");
    TEREZE_TRY(const auto found,
        m_owner->query(QStringLiteral("SELECT id FROM tereze.application WHERE case_ref = ?"), { made.ref }));
    made.id = found.only().int64("id");
    return made;
}

Result<void> ModelWorld::setTime(qint64 seconds)
{
    const auto set = m_owner->query(QStringLiteral("UPDATE tereze.clock SET for_tests = true, fixed = "
                                                   "'2026-03-02 00:00Z'::timestamptz + ?::bigint * "
                                                   "interval '1 second' RETURNING fixed"),
        { QVariant(seconds) });
    if (!set)
        return set.error();
    return {};
}

Result<void> ModelWorld::performByApplicant(const Case &which, const ModelAct &act)
{
    TEREZE_TRY(db::Database *const portal, as(portalLogin));
    TEREZE_TRY(const auto now,
        m_owner->query(QStringLiteral("SELECT version FROM tereze.application WHERE id = ?"), { which.id }));
    const QVariant version = now.only().int64("version");
    const auto answer = act.kind == ModelAct::Kind::Withdraw
        ? portal->query(
            QStringLiteral(
                "SELECT * FROM api.withdraw(?::bytea, gen_random_uuid(), ?, ?::bigint, 'because')"),
            { m_session, which.ref, version })
        : act.kind == ModelAct::Kind::Answer
        ? portal->query(
            QStringLiteral("SELECT * FROM api.applicant_answer(?::bytea, gen_random_uuid(), ?, ?, 'so')"),
            { m_session, which.ref, act.element })
        : portal->query(
            QStringLiteral("SELECT * FROM api.resubmit(?::bytea, gen_random_uuid(), ?, ?::bigint, ?::jsonb)"),
            { m_session, which.ref, version, QString::fromUtf8(act.form.json()) });
    if (!answer)
        return answer.error();
    return {};
}

Result<void> ModelWorld::performOutside(const Case &which, const ModelAct &act)
{
    TEREZE_TRY(const auto rows,
        m_owner->query(
            QStringLiteral(
                "SELECT s.id FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id"
                " JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node"
                " LEFT JOIN tereze.position p ON p.id = s.position_id LEFT JOIN tereze.unit u ON u.id = "
                "p.unit_id LEFT JOIN public.model_person m ON m.id = s.person_asked"
                " WHERE a.id = ? AND n.element = ? AND (n.kind IN ('applicant', 'payment') OR"
                "  coalesce('person:' || m.login, p.role || '@' || u.code, 'exchange') = ?)"
                " ORDER BY s.state = 'open' DESC, s.id DESC LIMIT 1"),
            { which.id, act.element, act.asked }));
    if (rows.isEmpty())
        return Error::of(ErrorKind::NotFound, QStringLiteral("no row for ") + act.text());
    TEREZE_TRY(db::Database *const session,
        as(act.person == QStringLiteral("exchange") ? QStringLiteral("tereze_worker") : act.person));
    return session->run("api.external_answer",
        { { "p_request_id", QUuid::createUuid() }, { "p_application_id", which.id },
            { "p_task_id", rows.only().int64("id") }, { "p_outcome", act.outcome },
            { "p_reference", QStringLiteral("letter") },
            { "p_remark",
                act.outcome == QStringLiteral("approve") ? std::optional<QString>()
                                                         : std::make_optional(QStringLiteral("because")) } });
}

Result<void> ModelWorld::perform(const Case &which, const ModelAct &act)
{
    if (act.kind == ModelAct::Kind::Withdraw || act.kind == ModelAct::Kind::Resubmit
        || act.kind == ModelAct::Kind::Answer)
        return performByApplicant(which, act);
    if (act.kind == ModelAct::Kind::Tick) {
        TEREZE_TRY(db::Database *const worker, as(QStringLiteral("tereze_worker")));
        // Whoever was refused just before may hold the lock of the case for a moment after the refusal has
        // come here, and a case on which somebody acts is left for the next time: so until nothing is due.
        for (int times = 0; times < mostTicks; ++times) {
            TEREZE_CHECK(worker->query(QStringLiteral("SELECT taken FROM api.timers_fire(50)")));
            TEREZE_TRY(const auto due,
                m_owner->query(QStringLiteral("SELECT count(*)::int AS n FROM tereze.timer WHERE state = "
                                              "'running' AND due_at <= tereze.now()")));
            if (due.only().int32("n") == 0)
                return {};
            QThread::msleep(1);
        }
        return Error::of(ErrorKind::WrongState, QStringLiteral("terms that are due are left"));
    }
    if (act.kind == ModelAct::Kind::Pay) {
        TEREZE_TRY(db::Database *const cash, as(act.person));
        TEREZE_TRY(const auto now,
            m_owner->query(
                QStringLiteral("SELECT version FROM tereze.application WHERE id = ?"), { which.id }));
        const auto paid = cash->query(
            QStringLiteral(
                "SELECT * FROM api.payment_record(gen_random_uuid(), ?::bigint, ?::bigint, 500, 'R')"),
            { which.id, QVariant(now.only().int64("version")) });
        if (!paid)
            return paid.error();
        return {};
    }
    if (act.kind == ModelAct::Kind::Outside)
        return performOutside(which, act);
    if (act.kind == ModelAct::Kind::Retry) {
        TEREZE_TRY(db::Database *const admin, as(adminLogin));
        const auto answer = admin->query(
            QStringLiteral("SELECT * FROM api.incident_retry(gen_random_uuid(), ?::bigint)"), { which.id });
        if (!answer)
            return answer.error();
        return {};
    }
    const bool recalls = act.kind == ModelAct::Kind::Recall;
    TEREZE_TRY(const auto rows,
        m_owner->query(
            QStringLiteral(
                "SELECT s.id, a.form_sha256 FROM tereze.step s JOIN tereze.application a ON a.id = "
                "s.application_id"
                " JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node"
                " LEFT JOIN tereze.position p ON p.id = s.position_id LEFT JOIN tereze.unit u ON u.id = "
                "p.unit_id"
                " LEFT JOIN public.model_person m ON m.id = s.person_asked LEFT JOIN public.model_person d "
                "ON d.id = s.person_id"
                " WHERE a.id = ? AND n.element = ? AND CASE WHEN ?::boolean"
                "   THEN d.login = ? AND s.state = 'done' AND s.round = a.round AND s.carried_from IS NULL"
                "   ELSE coalesce('person:' || m.login, p.role || '@' || u.code, 'exchange') = ? END"
                " ORDER BY s.state = 'open' DESC, CASE WHEN s.state = 'open' THEN s.id END, s.id DESC LIMIT "
                "1"),
            { which.id, act.element, recalls, act.person, act.asked }));
    if (rows.isEmpty())
        return Error::of(ErrorKind::NotFound, QStringLiteral("no row for ") + act.text());
    const qint64 step = rows.only().int64("id");
    TEREZE_TRY(db::Database *const session, as(act.person));
    const QUuid request = QUuid::createUuid();
    switch (act.kind) {
    case ModelAct::Kind::Recall:
        return session->run("api.decision_recall",
            { { "p_request_id", request }, { "p_application_id", which.id }, { "p_task_id", step },
                { "p_reason", QStringLiteral("by mistake") } });
    case ModelAct::Kind::Acknowledge:
        return session->run("api.acknowledge",
            { { "p_request_id", request }, { "p_application_id", which.id }, { "p_task_id", step } });
    default:
        return session->run("api.decide",
            { { "p_request_id", request }, { "p_application_id", which.id }, { "p_task_id", step },
                { "p_outcome", act.outcome },
                { "p_answer",
                    act.answer.isEmpty() ? std::optional<QString>() : std::make_optional(act.answer) },
                { "p_remark",
                    act.outcome == QStringLiteral("approve")
                        ? std::optional<QString>()
                        : std::make_optional(QStringLiteral("because")) },
                { "p_form_sha256", rows.only().bytes("form_sha256") }, { "p_drafts_sha256", db::null } });
    }
}

Result<QString> ModelWorld::picture(const Case &which)
{
    TEREZE_TRY(const auto rows,
        m_owner->query(
            QStringLiteral(
                "SELECT a.state || ', round ' || a.round || CASE WHEN a.paused_at IS NULL THEN '' ELSE "
                "', paused' END || CASE WHEN a.incident IS NULL THEN '' ELSE ', "
                "incident' END AS head,"
                " ARRAY(SELECT n.element || CASE WHEN s.state = 'waiting' THEN ' waiting' WHEN n.kind = "
                "'applicant' THEN ' asks applicant' WHEN n.kind = 'payment' THEN ' asks bookkeeping' WHEN "
                "n.kind = 'external' AND s.position_id IS NULL THEN ' asks exchange' WHEN s.position_id IS "
                "NULL THEN ' stuck'"
                "   ELSE ' asks ' || coalesce('person:' || m.login, p.role || '@' || u.code) || CASE WHEN "
                "s.aside THEN ' aside' ELSE '' END"
                "     || CASE WHEN s.fallback THEN ' fallback' ELSE '' END END"
                "   FROM tereze.step s JOIN tereze.route_node n ON n.route_version_id = a.route_version_id "
                "AND n.node = s.node"
                "   LEFT JOIN tereze.position p ON p.id = s.position_id LEFT JOIN tereze.unit u ON u.id = "
                "p.unit_id"
                "   LEFT JOIN public.model_person m ON m.id = s.person_asked"
                "   WHERE s.application_id = a.id AND s.state IN ('open', 'waiting')) AS tokens,"
                " ARRAY(SELECT n.element || ' ' || s.outcome || coalesce(' ' || s.answer, '') || ' by ' || "
                "m.login"
                "     || CASE WHEN s.carried_from IS NULL THEN '' ELSE ' kept' END"
                "   FROM tereze.step s JOIN tereze.route_node n ON n.route_version_id = a.route_version_id "
                "AND n.node = s.node"
                "   JOIN public.model_person m ON m.id = s.person_id"
                "   WHERE s.application_id = a.id AND s.state = 'done' AND s.round = a.round) AS counting,"
                " ARRAY(SELECT o.kind || coalesce(' to ' || p.role || '@' || u.code, ' ' || n.element)"
                "   FROM tereze.outbox o LEFT JOIN tereze.position p ON p.id = (o.payload ->> "
                "'position')::bigint LEFT JOIN tereze.unit u ON u.id = p.unit_id"
                "   LEFT JOIN tereze.step s ON s.application_id = a.id AND s.id = (o.payload ->> "
                "'step')::bigint LEFT JOIN tereze.route_node n ON n.route_version_id = a.route_version_id "
                "AND n.node = s.node"
                "   WHERE o.application_id = a.id AND o.kind IN ('remind', 'escalate')) AS told"
                " FROM tereze.application a WHERE a.id = ?"),
            { which.id }));
    const db::Row &row = rows.only();
    QStringList tokens = row.textArray("tokens");
    QStringList counting = row.textArray("counting");
    QStringList told = row.textArray("told");
    tokens.sort();
    counting.sort();
    told.sort();
    return row.text("head") + u'\n' + tokens.join(QStringLiteral(", ")) + u'\n'
        + counting.join(QStringLiteral(", ")) + u'\n' + told.join(QStringLiteral(", "));
}

Result<QString> ModelWorld::auditProblems()
{
    // Each chain unbroken, each hash what its event gives, each decision of a step told by one event and no
    // other.
    TEREZE_TRY(const auto rows,
        m_owner->query(QStringLiteral(
            "SELECT 'event ' || e.id AS problem FROM (SELECT x.*, lag(x.hash) OVER w AS last, row_number() "
            "OVER w AS place"
            "  FROM tereze.event x WHERE x.object_kind = 'application'"
            "  WINDOW w AS (PARTITION BY x.object_kind, x.object_id ORDER BY x.seq)) e"
            " WHERE e.place <> e.seq OR e.prev_hash IS DISTINCT FROM e.last"
            "  OR e.hash <> tereze.event_hash(e.object_kind, e.object_id, e.seq, e.kind, e.at, e.real_at, "
            "e.person_id,"
            "   e.channel, e.db_user, e.data, e.request_id, e.prev_hash)"
            " UNION ALL"
            " SELECT 'decisions of ' || a.id FROM tereze.application a WHERE"
            "  ARRAY(SELECT s.id FROM tereze.step s WHERE s.application_id = a.id AND s.person_id IS NOT NULL"
            "    AND s.carried_from IS NULL AND s.position_id IS NOT NULL ORDER BY 1)"
            "  <> ARRAY(SELECT (e.data ->> 'task')::bigint FROM tereze.event e WHERE e.object_kind = "
            "'application'"
            "    AND e.object_id = a.id AND e.kind IN ('decided', 'acknowledged', 'external_answered')"
            "    AND e.person_id IS NOT NULL ORDER BY 1)"
            " LIMIT 20")));
    QStringList problems;
    for (const db::Row &row : rows)
        problems << row.text("problem");
    return problems.join(QStringLiteral(", "));
}

} // namespace tereze::test
