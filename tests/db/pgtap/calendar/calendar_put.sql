SELECT plan(33);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('api.calendar_put', 'uuid, text, bigint, jsonb, jsonb, date, text', 'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_key text, p_version bigint, p_name jsonb DEFAULT t.names('C'), p_hours text DEFAULT '{"mon": ["09:00-18:00"]}', p_until text DEFAULT '2026-12-31', p_source text DEFAULT 'the law')
RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.calendar_put(%s, %L, %L, %L, %L, %L, %L)', p_request, p_key, p_version, p_name, p_hours, p_until, p_source) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 'library', 0));
SELECT is((SELECT concat_ws(' ', week[1], week[2], complete_until, version, source) FROM tereze.calendar WHERE key = 'library'), '{[540,1080)} {} 2026-12-31 1 the law', 'it is stored');
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'library', 1, t.names('D'), '{"tue": ["10:00-11:00"]}', '2027-12-31', NULL)) ->> 'version', '2', 'changed');
SELECT is((SELECT concat_ws(' ', week[1], week[2], complete_until, name ->> 'en', source) FROM tereze.calendar WHERE key = 'library'), '{} {[600,660)} 2027-12-31 D en ', 'as it was asked');
SELECT is((SELECT concat_ws(' ', object_kind, data -> 'before' -> 'hours', data -> 'before' ->> 'complete_until', data -> 'result' ->> 'version') FROM tereze.event WHERE kind = 'calendar_put' ORDER BY id DESC LIMIT 1),
    'calendar {"mon": ["09:00-18:00"]} 2026-12-31 2', 'the event says from what');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put('gen_random_uuid()', 'library', 1), 'TZ409 version', 'a version that is over'), (t.put('gen_random_uuid()', 'library', 0), 'TZ409 version', 'one that is there, as if it were new'),
    (t.put('gen_random_uuid()', 'library', NULL), 'TZ409 version', 'no version'), (t.put('gen_random_uuid()', 'nothing', 1), 'TZ409 version', 'a change of what is not there'),
    (t.put('gen_random_uuid()', 'Big', 0), 'TZ422 key value', 'a key in capitals'), (t.put('gen_random_uuid()', '', 0), 'TZ422 key value', 'an empty key'), (t.put('gen_random_uuid()', NULL, 0), 'TZ422 key value', 'no key'),
    (t.put('gen_random_uuid()', E'a\n', 0), 'TZ422 key value', 'a key with a line feed'), (t.put('gen_random_uuid()', 'new', 0, '{"ru": "х"}'), 'TZ422 name language', 'a name in one language'),
    (t.put('gen_random_uuid()', 'new', 0, t.names('C'), '{}'), 'TZ422 hours required', 'never open'), (t.put('gen_random_uuid()', 'new', 0, t.names('C'), '{"mon": ["9"]}'), 'TZ422 hours times', 'a bad time'),
    (t.put('gen_random_uuid()', 'new', 0, t.names('C'), '{"mon": ["09:00-18:00"]}', NULL), 'TZ422 complete_until range', 'complete until never'),
    (t.put('gen_random_uuid()', 'new', 0, t.names('C'), '{"mon": ["09:00-18:00"]}', 'infinity'), 'TZ422 complete_until range', 'complete for ever'),
    (t.put('gen_random_uuid()', 'new', 0, t.names('C'), '{"mon": ["09:00-18:00"]}', '1989-12-31'), 'TZ422 complete_until range', 'complete until long ago'),
    (t.put('gen_random_uuid()', 'new', 0, t.names('C'), '{"mon": ["09:00-18:00"]}', '2026-12-31', repeat('я', 1001)), 'TZ422 source too_long', 'a source without end'),
    (t.put('gen_random_uuid()', 'new', 0), 'ok', 'a new one')) v (q, expected, label);
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', 'new', 0), '42501', 'somebody else');
SELECT is((SELECT count(*) FROM tereze.calendar), 2::bigint, 'what was refused changed nothing');
SELECT t.refused('tereze_worker', t.put('gen_random_uuid()', 'new', 0), '42501', 'the worker');
SELECT * FROM finish();
