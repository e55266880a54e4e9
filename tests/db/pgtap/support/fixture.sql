-- A small university for the pgTAP files, built through api.* as an administrator builds one, and helpers to call as
-- somebody else. Included at the head of a file by \ir; the transaction of the file is undone, and this with it.
SET client_min_messages = warning;
SET LOCAL search_path = tap, public;
CREATE SCHEMA t;
GRANT USAGE ON SCHEMA t TO PUBLIC;
UPDATE tereze.clock SET for_tests = true, fixed = '2026-03-02 10:00:00+05';

CREATE FUNCTION t.id(p_name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5(p_name)::uuid $$;
CREATE FUNCTION t.hash(p_text text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT sha256(convert_to(p_text, 'UTF8')) $$;

-- The rows of a query as one JSON array, asked by the role p_who.
CREATE FUNCTION t.rows(p_who text, p_query text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    saved text := session_user;
    answer jsonb := '[]';
    r record;
BEGIN
    PERFORM set_config('session_authorization', p_who, true);
    FOR r IN EXECUTE p_query LOOP
        answer := answer || jsonb_build_array(to_jsonb(r));
    END LOOP;
    PERFORM set_config('session_authorization', saved, true);
    RETURN answer;
END $$;
CREATE FUNCTION t.one(p_who text, p_query text) RETURNS jsonb LANGUAGE sql AS $$ SELECT t.rows(p_who, p_query) -> 0 $$;
-- The one value of a query.
CREATE FUNCTION t.val(p_who text, p_query text) RETURNS text LANGUAGE sql AS $$
    SELECT x.value FROM jsonb_each_text(t.one(p_who, p_query)) x LIMIT 1 $$;
-- How a query is refused: SQLSTATE, then field and rule of the detail where there are any; `ok` when it is not. What it
-- did is undone either way.
CREATE FUNCTION t.err(p_who text, p_query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    code text;
    detail text;
BEGIN
    PERFORM t.rows(p_who, p_query);
    RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE = 'undo';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, detail = PG_EXCEPTION_DETAIL;
    RETURN CASE WHEN code = 'ZZ000' THEN 'ok' WHEN code LIKE 'TZ%' THEN concat_ws(' ', code, nullif(detail::jsonb ->> 'field', ''),
        detail::jsonb ->> 'rule') ELSE code END;
END $$;
-- One assertion a refusal.
CREATE FUNCTION t.refused(p_who text, p_query text, p_expected text, p_label text) RETURNS text LANGUAGE sql AS $$
    SELECT is(t.err(p_who, p_query), p_expected, p_label || ': ' || p_expected) $$;
-- The same for functions of schema tereze that ask who is calling: the session is p_who's, the rights are the owner's.
GRANT CREATE ON SCHEMA t TO tereze_owner;
CREATE FUNCTION t.inside(p_query text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    answer text;
BEGIN
    EXECUTE p_query INTO answer;
    RETURN answer;
END $$;
ALTER FUNCTION t.inside(text) OWNER TO tereze_owner;
CREATE FUNCTION t.inner(p_who text, p_query text) RETURNS text LANGUAGE sql AS $$
    SELECT t.val(p_who, format('SELECT t.inside(%L)', p_query)) $$;
CREATE FUNCTION t.inner_err(p_who text, p_query text) RETURNS text LANGUAGE sql AS $$
    SELECT t.err(p_who, format('SELECT t.inside(%L)', p_query)) $$;
-- A call, its repetition with the same request id, the same answer; then the same id refused for another person or a
-- call of another kind. p_query holds %1$L where the request id goes.
CREATE FUNCTION t.repeatable(p_who text, p_query text, p_effects text DEFAULT 'SELECT count(*) FROM tereze.event')
RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    query text := format(p_query, t.id('repeatable ' || p_query));
    first jsonb;
    before bigint;
    after bigint;
BEGIN
    RETURN NEXT is(t.err(p_who, format(p_query, NULL)), 'TZ422 request_id required', 'a request id is required');
    first := t.rows(p_who, query);
    EXECUTE p_effects INTO before;
    RETURN NEXT is(t.rows(p_who, query), first, 'repeated with its request id it answers the same');
    EXECUTE p_effects INTO after;
    RETURN NEXT is(after, before, 'and does nothing more');
    RETURN NEXT is(t.err(p_who, format(p_query, t.id('journal applications'))), 'TZ409 request_id reused',
        'the request id of another call is refused');
END $$;

-- Signature: argument types, result, traits, who may call it. Owners and other owners' functions are not listed.
CREATE FUNCTION t.signature(p_function text, p_arguments text, p_result text, p_traits text, p_callers text)
RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    f record;
BEGIN
    SELECT p.*, pg_get_userbyid(p.proowner) AS owner, l.lanname INTO f FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
    WHERE p.oid = to_regprocedure(format('%s(%s)', p_function, p_arguments));
    RETURN NEXT ok(f.oid IS NOT NULL, format('%s(%s) exists', p_function, p_arguments));
    RETURN NEXT is((SELECT count(*)::integer FROM pg_proc p WHERE p.pronamespace = f.pronamespace AND p.proname = f.proname), 1,
        'and is not overloaded');
    RETURN NEXT is(pg_get_function_result(f.oid), p_result, 'result');
    RETURN NEXT is(concat_ws(' ', f.lanname, CASE f.provolatile WHEN 'v' THEN 'volatile' WHEN 's' THEN 'stable' ELSE 'immutable' END,
        CASE WHEN f.prosecdef THEN 'definer' END, f.owner, array_to_string(f.proconfig, '; ')), p_traits, 'traits');
    RETURN NEXT is((SELECT string_agg(g.rolname, ' ' ORDER BY g.rolname) FROM aclexplode(f.proacl) x
        JOIN pg_roles g ON g.oid = x.grantee WHERE g.rolname <> f.owner AND x.privilege_type = 'EXECUTE'),
        nullif(p_callers, ''), 'callers');
    RETURN NEXT ok(NOT EXISTS (SELECT FROM aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) x WHERE x.grantee = 0),
        'not for PUBLIC');
END $$;

-- Everybody: persons, positions, accounts.
CREATE FUNCTION t.names(p_name text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('kk', p_name || ' kk', 'ru', p_name || ' ru', 'en', p_name || ' en') $$;
CREATE TABLE t.person (key text PRIMARY KEY, id bigint NOT NULL);
GRANT SELECT ON t.person TO PUBLIC;
CREATE FUNCTION t.person_id(p_key text) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT x.id FROM t.person x WHERE x.key = p_key $$;
-- The hash of the portal session of a person: every student and the office has one.
CREATE FUNCTION t.s(p_key text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT t.hash('session ' || p_key) $$;

DO $$
DECLARE
    x record;
BEGIN
    PERFORM api.unit_put(t.id('unit ' || u.code), u.code, 0, u.kind, u.parent, t.names(u.code))
    FROM (VALUES ('uni', 'university', NULL), ('fmm', 'faculty', 'uni'), ('law', 'faculty', 'uni'),
        ('algebra', 'department', 'fmm'), ('so', 'office', 'uni')) u (code, kind, parent);
    PERFORM api.position_put(t.id('position ' || p.role || p.unit), p.role, p.unit, 0, t.names(p.role || ' of ' || p.unit))
    FROM (VALUES ('student_office', 'so'), ('dean', 'fmm'), ('dean', 'law'), ('vice_rector', 'uni'), ('accountant', 'so'),
        ('head', 'algebra')) p (role, unit);
    FOR x IN SELECT * FROM (VALUES
        ('office', 'Ахметова', 'Гүлнар', 'Болатқызы', NULL, 'student_office', 'so', '{tereze_staff,tereze_registrar}'),
        ('dean', 'Деканов', 'Дана', '', NULL, 'dean', 'fmm', '{tereze_staff}'),
        ('dean_law', 'Заңгеров', 'Болат', '', NULL, 'dean', 'law', '{tereze_staff}'),
        ('vice', 'Проректоров', 'Ерлан', '', NULL, 'vice_rector', 'uni', '{tereze_staff}'),
        ('cash', 'Кассирова', 'Анна', '', NULL, 'accountant', 'so', '{tereze_staff}'),
        ('head', 'Кафедров', 'Олжас', '', NULL, 'head', 'algebra', '{tereze_staff}'),
        ('admin', 'Админов', 'Арман', '', NULL, NULL, NULL, '{tereze_staff,tereze_administrator}'),
        ('auditor', 'Аудиторова', 'Мария', '', NULL, NULL, NULL, '{tereze_auditor}'),
        ('plain', 'Простой', 'Иван', '', NULL, NULL, NULL, '{tereze_staff}'),
        ('aidar', 'Сериков', 'Айдар', 'Маратович', 'aidar@example.kz', NULL, NULL, NULL),
        ('dina', 'Омарова', 'Дина', '', NULL, NULL, NULL, NULL))
        AS v (key, surname, given, patronymic, email, role, unit, groups)
    LOOP
        INSERT INTO t.person SELECT x.key, p.id FROM api.person_put(t.id('person ' || x.key), NULL, 0, x.surname, x.given,
            x.patronymic, NULL, '2004-02-03', x.email, NULL, 'ru') p;
        IF x.role IS NOT NULL THEN
            PERFORM api.appoint(t.id('appoint ' || x.key), t.person_id(x.key), x.role, x.unit, '2020-01-01', NULL);
        END IF;
        IF x.groups IS NOT NULL THEN
            PERFORM tereze.account_add(t.person_id(x.key), ('pt_' || x.key)::name, x.groups::text[], NULL);
        END IF;
        INSERT INTO tereze.session SELECT t.s(x.key), t.person_id(x.key), now(), now(), now() + interval '1 hour';
    END LOOP;
    PERFORM api.student_put(t.id('student ' || s.key), s.number, 0, t.person_id(s.key), s.faculty, s.department, t.names('Programme'),
        'bachelor', 2, 'full_time', 'kk', 'grant', '2024-09-01', '2028-06-30')
    FROM (VALUES ('aidar', 'S1', 'fmm', 'algebra'), ('dina', 'S2', 'law', NULL), ('office', 'S3', 'fmm', NULL)) s (key, number, faculty, department);
    PERFORM api.journal_put(t.id('journal ' || j.key), j.key, t.names(j.key), j.pattern, t.names('Cabinet 1'))
    FROM (VALUES ('applications', 'З-{number}/{year}'), ('certificates', 'С-{number}/{year}'), ('orders', '{number}-Ө/{year}'))
        j (key, pattern);
    PERFORM api.template_put(t.id('template ' || m.key || l), m.key, m.kind, t.names(m.key), m.journal, l, '<p>' || m.key || ' ' || l || '</p>', NULL)
    FROM (VALUES ('appform', 'application_form', 'applications'), ('cert', 'certificate', 'certificates'),
        ('order', 'order', 'orders'), ('sheet', 'approval_sheet', NULL)) m (key, kind, journal), unnest(ARRAY['kk', 'ru', 'en']) l;
END $$;

-- The drawing of a route that an editor sees now: the last one that was not refused.
CREATE FUNCTION t.drawn(p_key text) RETURNS bytea LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT v.xml_sha256 FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id
    WHERE r.key = p_key AND v.state <> 'refused' ORDER BY v.id DESC LIMIT 1 $$;
-- Publishes a route: nodes are numbered as they stand; an edge is 'A>B', 'A>B|condition' or 'A>B|default'.
CREATE FUNCTION t.route(p_key text, p_nodes jsonb, VARIADIC p_edges text[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    version bigint;
    drawing bytea := convert_to('<route>' || p_nodes::text || p_edges::text || '</route>', 'UTF8');
    nodes jsonb;
    edges jsonb;
    job bigint;
BEGIN
    SELECT route_version_id INTO version FROM api.route_publish(t.id('route ' || p_key || p_nodes::text || p_edges::text), p_key, drawing,
        t.drawn(p_key));
    SELECT jsonb_agg(n || jsonb_build_object('node', o, 'incoming', (SELECT count(*) FROM unnest(p_edges) e
        WHERE split_part(split_part(e, '|', 1), '>', 2) = n ->> 'element'), 'name', t.names(n ->> 'element')))
    INTO nodes FROM jsonb_array_elements(p_nodes) WITH ORDINALITY x(n, o);
    SELECT jsonb_agg(jsonb_build_object('edge', o, 'element', 'F' || o, 'position', o, 'default', e LIKE '%|default',
        'condition', CASE WHEN e LIKE '%|%' AND e NOT LIKE '%|default' THEN 'strict ' || substr(e, position('|' IN e) + 1) END,
        'source', (SELECT n -> 'node' FROM jsonb_array_elements(nodes) n WHERE n ->> 'element' = split_part(e, '>', 1)),
        'target', (SELECT n -> 'node' FROM jsonb_array_elements(nodes) n
            WHERE n ->> 'element' = split_part(split_part(e, '|', 1), '>', 2))))
    INTO edges FROM unnest(p_edges) WITH ORDINALITY x(e, o);
    SELECT (j ->> 'id')::bigint INTO job FROM jsonb_array_elements(t.rows('tereze_worker', $q$SELECT * FROM api.job_claim('fixture', 50)$q$)) j
    WHERE j ->> 'kind' = 'route.publish' AND (j ->> 'object_id')::bigint = version;
    PERFORM t.rows('tereze_worker', format('SELECT api.route_compiled(%L, %L, %L, %L, %L, %L, %L)', job, 'fixture', version,
        sha256(drawing), nodes, edges, '[]'));
    RETURN version;
END $$;
-- A service of a route, with the templates that it names; the form is checked by the field table.
CREATE FUNCTION t.service(p_key text, p_route text, p_templates text[], p_more jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM api.service_put(t.id('service ' || p_key), p_key, 'e_service', jsonb_build_object('passport',
        jsonb_build_object('name', t.names(p_key)), 'form_schema', '{"properties": {"purpose": {}, "n": {}}}'::jsonb,
        'fields', '[{"name": "purpose", "type": "text", "required": true, "max_length": 200}, {"name": "n", "type": "integer"}]'::jsonb,
        'route_key', p_route, 'applicant_kinds', '["student"]'::jsonb, 'subject_required', true,
        'templates', to_jsonb(p_templates)) || p_more, NULL, true);
END $$;

SELECT t.route('sequence', '[{"element": "Start", "kind": "start"}, {"element": "Check", "kind": "user_task", "performers": ["student_office@so"]},
    {"element": "Dean", "kind": "user_task", "performers": ["dean@faculty"], "answers": ["fully", "partly"]},
    {"element": "Issue", "kind": "service_issue", "template": "cert"}, {"element": "End", "kind": "end"}]',
    'Start>Check', 'Check>Dean', 'Dean>Issue', 'Issue>End') \g /dev/null
SELECT t.route('parallel', '[{"element": "Start", "kind": "start"}, {"element": "Draft", "kind": "service_draft", "template": "order"},
    {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office@so"]},
    {"element": "B", "kind": "user_task", "performers": ["dean@faculty"], "on_reject": "continue"}, {"element": "Join", "kind": "parallel"},
    {"element": "Gate", "kind": "exclusive"}, {"element": "Vice", "kind": "user_task", "performers": ["vice_rector"]},
    {"element": "Issue", "kind": "service_issue", "template": "order"}, {"element": "End", "kind": "end"},
    {"element": "Refused", "kind": "end", "outcome": "rejected"}]',
    'Start>Draft', 'Draft>Split', 'Split>A', 'Split>B', 'A>Join', 'B>Join', 'Join>Gate',
    'Gate>Vice|$.decisions.B.outcome == "approve"', 'Gate>Refused|default', 'Vice>Issue', 'Issue>End') \g /dev/null
SELECT t.route('gate', '[{"element": "Start", "kind": "start"}, {"element": "Gate", "kind": "exclusive"},
    {"element": "Big", "kind": "user_task", "performers": ["dean@faculty"]},
    {"element": "Small", "kind": "user_task", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]',
    'Start>Gate', 'Gate>Big|$.form.n > 10', 'Gate>Small|default', 'Big>End', 'Small>End') \g /dev/null
SELECT t.route('loop', '[{"element": "Start", "kind": "start"}, {"element": "Review", "kind": "user_task", "performers": ["student_office"], "answers": ["again"]},
    {"element": "Gate", "kind": "exclusive"}, {"element": "End", "kind": "end"}]',
    'Start>Review', 'Review>Gate', 'Gate>Review|$.decisions.Review.answer == "again"', 'Gate>End|default') \g /dev/null
SELECT t.route('paid', '[{"element": "Start", "kind": "start"}, {"element": "Pay", "kind": "payment", "amount": 1000},
    {"element": "Meet", "kind": "manual_task", "performers": ["student_office"]}, {"element": "Issue", "kind": "service_issue", "template": "cert"},
    {"element": "End", "kind": "end"}]', 'Start>Pay', 'Pay>Meet', 'Meet>Issue', 'Issue>End') \g /dev/null
SELECT t.route('lost', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["rector"]},
    {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.service('certificate', 'sequence', '{cert,appform}', $j${"limits": [{"condition": "strict $.student.status == \"studying\"",
    "field": "purpose", "message": {"ru": "only those who study"}}]}$j$),
    t.service('leave', 'parallel', '{order,appform}', '{"effect": "student_on_leave", "form_schema": {"properties": {"leave_from": {}, "leave_until": {}}},
    "fields": [{"name": "leave_from", "type": "date", "required": true}, {"name": "leave_until", "type": "date", "required": true}]}'),
    t.service('gate', 'gate', '{}'), t.service('loop', 'loop', '{}'), t.service('paid', 'paid', '{cert}'), t.service('lost', 'lost', '{}') \g /dev/null

-- What a query asked by another role may need to know; they read as the owner of the test.
CREATE FUNCTION t.app(p_ref text) RETURNS tereze.application LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT a FROM tereze.application a WHERE a.case_ref = p_ref OR a.id::text = p_ref $$;
CREATE FUNCTION t.task(p_app bigint, p_element text) RETURNS tereze.step LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT s FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = p_app AND n.element = p_element ORDER BY (s.state = 'open') DESC, s.id DESC LIMIT 1 $$;
CREATE FUNCTION t.ref(p_app bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT a.case_ref FROM tereze.application a WHERE a.id = p_app $$;
CREATE FUNCTION t.version(p_app bigint) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT a.version FROM tereze.application a WHERE a.id = p_app $$;
CREATE FUNCTION t.state(p_app bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT a.state::text FROM tereze.application a WHERE a.id = p_app $$;
-- Where the tokens of a case are: 'A open, Join waiting'.
CREATE FUNCTION t.tokens(p_app bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT coalesce(string_agg(n.element || ' ' || s.state, ', ' ORDER BY n.node, s.id), '')
    FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = p_app AND s.state IN ('open', 'waiting') $$;
-- The documents of a case: 'order drafted, application_form issued'.
CREATE FUNCTION t.documents(p_app bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT coalesce(string_agg(d.kind || ' ' || d.state, ', ' ORDER BY d.id), '') FROM tereze.document d WHERE d.application_id = p_app $$;
CREATE FUNCTION t.history(p_app bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT string_agg(e.kind, ' ' ORDER BY e.seq) FROM tereze.event e WHERE e.object_kind = 'application' AND e.object_id = p_app $$;
-- Whether the chain of a case is whole: hashes are right, each names the one before.
CREATE FUNCTION t.chained(p_app bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT (SELECT bool_and(e.prev_hash IS NOT DISTINCT FROM e.before AND e.seq = e.n AND e.hash = tereze.event_hash(e.object_kind,
            e.object_id, e.seq, e.kind, e.at, e.real_at, e.person_id, e.channel, e.db_user, e.data, e.request_id, e.prev_hash))
        FROM (SELECT x.*, lag(x.hash) OVER (ORDER BY x.seq) AS before, row_number() OVER (ORDER BY x.seq) AS n FROM tereze.event x
            WHERE x.object_kind = 'application' AND x.object_id = p_app) e) $$;

-- Files an application and returns its id.
CREATE FUNCTION t.submit(p_person text, p_service text, p_form jsonb DEFAULT '{"purpose": "embassy"}', p_request text DEFAULT NULL)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    ref text := t.val('tereze_portal', format('SELECT case_ref FROM api.submit(%L, %L, %L, 1, %L, %L)', t.s(p_person),
        coalesce(t.id(p_request), gen_random_uuid()), p_service, 'ru', p_form));
BEGIN
    RETURN (t.app(ref)).id;
END $$;
-- The text of a decision as p_task now stands and with what is now to be seen; for t.err, t.val and the like.
CREATE FUNCTION t.decision(p_app bigint, p_element text, p_outcome text, p_remark text DEFAULT NULL, p_answer text DEFAULT NULL,
    p_request uuid DEFAULT gen_random_uuid()) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.decide(%L, %L, %L, %L, %L, %L, %L, %L) AS state', p_request, p_app, k.id, p_outcome, p_answer,
        p_remark, a.form_sha256, a.drafts_sha256)
    FROM t.task(p_app, p_element) k, t.app(p_app::text) a $$;
-- Decides; returns the state of the case.
CREATE FUNCTION t.decide(p_who text, p_app bigint, p_element text, p_outcome text DEFAULT 'approve', p_remark text DEFAULT NULL,
    p_answer text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT t.val('pt_' || p_who, t.decision(p_app, p_element, p_outcome, p_remark, p_answer)) $$;
-- A complete file of one chunk; returns its hash.
CREATE FUNCTION t.file(p_content text, p_type text DEFAULT 'application/pdf') RETURNS bytea LANGUAGE plpgsql AS $$
BEGIN
    PERFORM t.rows('tereze_worker', format('SELECT * FROM api.file_put(%L, %L, %L, 0, %L)', t.hash(p_content),
        octet_length(p_content), p_type, convert_to(p_content, 'UTF8')));
    RETURN t.hash(p_content);
END $$;
-- What a worker does: claims jobs, renders (p_kinds: which; others are left claimed), gives numbers.
CREATE FUNCTION t.work(p_kinds text[] DEFAULT '{document.draft,document.issue,document.sheet}', p_register boolean DEFAULT true)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    j record;
    b record;
BEGIN
    FOR j IN SELECT x.* FROM jsonb_array_elements(t.rows('tereze_worker', $q$SELECT * FROM api.job_claim('w', 50)$q$)) y,
            jsonb_to_record(y) x (id bigint, kind text, object_id bigint) ORDER BY x.id LOOP
        IF NOT j.kind = ANY (p_kinds) THEN
            CONTINUE;
        ELSIF j.kind = 'document.draft' THEN
            PERFORM t.rows('tereze_worker', format('SELECT api.document_drafted(%L, %L, %L, %L)', j.id, 'w', j.object_id,
                t.file('draft ' || j.object_id)));
        ELSE
            PERFORM t.rows('tereze_worker', format('SELECT api.document_frozen(%L, %L, %L, %L, %L, %L)', j.id, 'w', j.object_id,
                t.file('pdf ' || j.object_id), '{"page": 1}', CASE WHEN j.kind = 'document.sheet' THEN t.file('json ' || j.object_id, 'application/json') END));
        END IF;
    END LOOP;
    IF p_register THEN
        FOR b IN SELECT x.journal_id, x.year, x.first_number, array_agg(x.document_id ORDER BY x.document_id) AS ids
            FROM jsonb_array_elements(t.rows('tereze_worker', 'SELECT * FROM api.register_plan(50)')) y,
                jsonb_to_record(y) x (document_id bigint, journal_id bigint, year integer, first_number bigint)
            GROUP BY 1, 2, 3 ORDER BY 1
        LOOP
            PERFORM t.rows('tereze_worker', format('SELECT * FROM api.register(%L, %L, %L, %L, %L)', b.journal_id, b.year, b.first_number,
                array_fill('ABC2'::text, ARRAY[cardinality(b.ids)]), b.ids));
        END LOOP;
    END IF;
END $$;
-- A certificate of aidar, approved by everybody, issued and registered.
CREATE FUNCTION t.issued_certificate() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    app bigint := t.submit('aidar', 'certificate');
BEGIN
    PERFORM t.decide('office', app, 'Check');
    PERFORM t.decide('dean', app, 'Dean');
    PERFORM t.work();
    RETURN app;
END $$;
-- How many rows of a table and entries of its indexes were read until now.
CREATE FUNCTION t.reads(p_table regclass) RETURNS bigint LANGUAGE sql AS $$
    SELECT pg_stat_get_xact_tuples_returned(p_table) + pg_stat_get_xact_tuples_fetched(p_table)
        + (SELECT coalesce(sum(pg_stat_get_xact_tuples_returned(i.indexrelid)), 0)::bigint FROM pg_index i WHERE i.indrelid = p_table) $$;
-- So many more cases like one, each with its open steps; for t.read_elsewhere.
CREATE FUNCTION t.crowd(p_app bigint, p_count integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    WITH made AS (
        INSERT INTO tereze.application (case_ref, service_version_id, route_version_id, applicant_id, person_id, student_id, state,
            language, form, form_sha256, submitted_at, state_since, filed_by)
        SELECT concat_ws(' ', 'crowd', p_app, g), a.service_version_id, a.route_version_id, a.applicant_id, a.person_id, a.student_id, a.state,
            a.language, a.form, a.form_sha256, a.submitted_at, a.state_since, a.filed_by
        FROM tereze.application a, generate_series(1, p_count) g WHERE a.id = p_app
        RETURNING id)
    INSERT INTO tereze.step (application_id, round, node, state, position_id, entered_at)
    SELECT m.id, s.round, s.node, s.state, s.position_id, s.entered_at FROM made m
    JOIN tereze.step s ON s.application_id = p_app AND s.state = 'open';
END $$;
-- What a query, asked as p_who, reads of table step other than by its key: '' or 'step 1, step_inbox 1' with the number of scans.
CREATE FUNCTION t.read_elsewhere(p_who text, p_query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    before jsonb := t.step_scans();
BEGIN
    PERFORM t.rows(p_who, p_query);
    RETURN (SELECT coalesce(string_agg(x.key || ' ' || (x.value::bigint - coalesce((before ->> x.key)::bigint, 0)), ', ' ORDER BY x.key), '')
        FROM jsonb_each_text(t.step_scans()) x WHERE x.key <> 'step_pkey' AND x.value::bigint > coalesce((before ->> x.key)::bigint, 0));
END $$;
CREATE FUNCTION t.step_scans() RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_object_agg(c.relname, pg_stat_get_xact_numscans(c.oid)) FROM pg_class c
    WHERE c.oid = 'tereze.step'::regclass OR c.oid IN (SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = 'tereze.step'::regclass) $$;
