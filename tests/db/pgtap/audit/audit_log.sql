SELECT plan(32);
\ir ../support/fixture.sql
SELECT t.signature('api.audit_log', 'bigint, text, bigint, text, timestamptz, timestamptz, bigint, bigint, integer', 'TABLE(id bigint, at_microseconds bigint, object_kind text, object_id bigint, object_name jsonb, seq integer, kind text, at timestamp with time zone, real_at timestamp with time zone, person_id bigint, person text, channel text, db_user text, data jsonb, request_id uuid, hash bytea)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor');
SELECT t.submit('aidar', 'certificate') AS app, t.submit('dina', 'certificate') AS other \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
UPDATE tereze.clock SET fixed = fixed + interval '1 day';
SELECT t.decide('dean', :app, 'Dean') \g /dev/null
SELECT t.ref(:app) AS ref, t.person_id('office') AS office \gset
CREATE FUNCTION t.ask(p_more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.audit_log(%L, %L, %L, %L, %L, %L, %L, %L, %L)', x.person, x.kind, x.object, x.ref, x.since, x.until, x.before, x.id, x.rows)
    FROM jsonb_to_record('{"rows": 100}' || p_more) AS x (person bigint, kind text, object bigint, ref text, since timestamptz, until timestamptz, before bigint, id bigint, rows integer) $$;
CREATE FUNCTION t.told(p_more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(concat_ws(' ', x ->> 'kind', x ->> 'person'), ', ' ORDER BY o), '') FROM jsonb_array_elements(t.rows('pt_auditor', t.ask(p_more))) WITH ORDINALITY r (x, o) $$;
\set whole 'decided Деканов Дана, decided Ахметова Гүлнар Болатқызы, submitted Сериков Айдар Маратович'
SELECT is(t.told(jsonb_build_object('ref', lower(:'ref') || ' ')), :'whole', 'of a case, as people type its reference');
SELECT is(t.told(jsonb_build_object('kind', 'application', 'object', :app)), :'whole', 'of an object');
SELECT is(t.told(jsonb_build_object('ref', :'ref', 'person', :office)), 'decided Ахметова Гүлнар Болатқызы', 'what one person did to it');
SELECT is(t.told(jsonb_build_object('person', :office)), 'decided Ахметова Гүлнар Болатқызы', 'and to anything');
SELECT is(t.told(jsonb_build_object('ref', :'ref', 'since', tereze.now())), 'decided Деканов Дана', 'from a time on');
SELECT is(t.told(jsonb_build_object('ref', :'ref', 'until', tereze.now())), 'decided Ахметова Гүлнар Болатқызы, submitted Сериков Айдар Маратович', 'before a time');
SELECT is(t.told(jsonb_build_object('ref', :'ref', 'until', tereze.now(), 'since', tereze.now() - interval '1 hour')), '', 'between two');
-- Page by page nothing is twice and nothing lost.
CREATE FUNCTION t.paged(p_rows integer) RETURNS bigint[] LANGUAGE plpgsql AS $$
DECLARE
    found bigint[] := '{}';
    page jsonb;
    cursor jsonb := '{}';
BEGIN
    LOOP
        page := t.rows('pt_auditor', t.ask(cursor || jsonb_build_object('rows', p_rows)));
        found := found || ARRAY(SELECT (x ->> 'id')::bigint FROM jsonb_array_elements(page) WITH ORDINALITY r (x, o) ORDER BY o);
        EXIT WHEN jsonb_array_length(page) < p_rows;
        cursor := jsonb_build_object('before', page -> -1 -> 'at_microseconds', 'id', page -> -1 -> 'id');
    END LOOP;
    RETURN found;
END $$;
SELECT is(t.paged(7), ARRAY(SELECT e.id FROM tereze.event e ORDER BY e.at DESC, e.id DESC), 'page by page, each event once');
SELECT is(t.one('pt_auditor', t.ask(jsonb_build_object('ref', :'ref', 'rows', 1))) - '{id,at_microseconds,hash,request_id,real_at,data}'::text[], jsonb_build_object('object_kind', 'application', 'object_id', :app, 'object_name', :'ref', 'seq', 3, 'kind', 'decided',
    'at', tereze.now(), 'person_id', t.person_id('dean'), 'person', 'Деканов Дана', 'channel', 'desktop', 'db_user', 'pt_dean'), 'all of it');
SELECT is((t.one('pt_auditor', t.ask(jsonb_build_object('ref', :'ref', 'rows', 1))) -> 'data'), (SELECT data FROM tereze.event WHERE object_kind = 'application' AND object_id = :app AND seq = 3), 'with what it holds, as it was written');
SELECT t.refused('pt_auditor', t.ask(q), expected, label) FROM (VALUES
    ('{"ref": "T-0000-0000"}'::jsonb, 'TZ404 case_ref', 'no such case'), ('{"kind": "application"}', 'TZ422 object choice', 'a kind alone'), ('{"object": 1}', 'TZ422 object choice', 'an id alone'),
    ('{"kind": "application", "object": 1, "ref": "T"}', 'TZ422 object choice', 'two objects'), ('{"id": 1}', 'TZ422 before format', 'half a cursor'), ('{"before": 1}', 'TZ422 before format', 'the other half'), ('{"before": 9223372036854775807, "id": 1}', 'TZ422 before format', 'no time'),
    ('{"since": "2026-03-02 00:00+00", "until": "2026-03-02 00:00+00"}', 'TZ422 until range', 'no time'), ('{"rows": 0}', 'TZ422 limit range', 'no page'), ('{"rows": 201}', 'TZ422 limit range', 'a page too long')) v (q, expected, label);
SELECT t.refused(who, t.ask(), '42501', label) FROM (VALUES ('pt_office', 'a registrar'), ('pt_admin', 'an administrator'), ('pt_dean', 'a dean'), ('tereze_portal', 'the portal'), ('tereze_worker', 'the worker')) v (who, label);
SELECT is((SELECT count(*) FROM tereze.event WHERE person_id = t.person_id('auditor')), 0::bigint, 'who reads changes nothing');
SELECT * FROM finish();
