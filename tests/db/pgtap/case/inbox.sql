SELECT plan(26);
\ir ../support/fixture.sql
SELECT t.signature('api.inbox', 'text, text, timestamp with time zone, bigint, integer',
    'TABLE(task_id bigint, application_id bigint, case_ref text, service jsonb, applicant text, step jsonb, step_kind text, position_title jsonb, opened_at timestamp with time zone, opened_at_text text, round smallint, may_decide boolean, incident boolean, asks text, for_person text)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_staff');
SELECT t.submit('aidar', 'certificate') AS a \gset
UPDATE tereze.clock SET fixed = '2026-03-02 11:00:00+05';
SELECT t.submit('dina', 'certificate') AS d \gset
UPDATE tereze.clock SET fixed = '2026-03-02 12:00:00+05';
SELECT t.submit('office', 'certificate') AS o \gset
CREATE FUNCTION t.box(p_who text, p_scope text DEFAULT 'mine', p_find text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(left(x ->> 'applicant', 7), ' '), '') FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.inbox(%L, %L, NULL, NULL, 10)', p_scope, p_find))) x $$;
SELECT is(t.box('pt_office'), 'Сериков Омарова Ахметов', 'longest waiting first');
SELECT is(t.box('pt_dean'), '', 'nothing for the dean yet');
SELECT is(t.box('pt_cash'), '', 'not mine');
SELECT is(t.box('pt_cash', 'unit'), 'Сериков Омарова Ахметов', 'but my unit''s');
SELECT is(t.val('pt_cash', 'SELECT bool_or(may_decide) FROM api.inbox($$unit$$, NULL, NULL, NULL, 10)'), 'false', 'which I may not decide');
SELECT is(t.box('pt_office', 'mine', f), expected, 'find ' || f) FROM (VALUES ('сер', 'Сериков'), (' Омарова ', 'Омарова'), ('ериков', ''), ('  ', 'Сериков Омарова Ахметов'), ('%', ''), (lower(t.ref(:d)), 'Омарова')) v (f, expected);
SELECT is(t.one('pt_office', $$SELECT case_ref, step ->> 'en' AS step, step_kind, position_title ->> 'en' AS position, round, may_decide, incident, service ->> 'en' AS service FROM api.inbox('mine', 'сер', NULL, NULL, 1)$$),
    jsonb_build_object('case_ref', t.ref(:a), 'step', 'Check en', 'step_kind', 'user_task', 'position', 'student_office of so en', 'round', 1, 'may_decide', true, 'incident', false, 'service', 'certificate en'), 'a row');
SELECT t.one('pt_office', 'SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 1)') AS row \gset
SELECT is(t.val('pt_office', format('SELECT string_agg(left(applicant, 7), $$ $$) FROM api.inbox($$mine$$, NULL, %L, %L, 10)', :'row'::jsonb ->> 'opened_at_text', :'row'::jsonb ->> 'task_id')), 'Омарова Ахметов', 'after a given row');
SET LOCAL DateStyle = 'SQL, DMY';
SET LOCAL TimeZone = 'Asia/Kolkata';
SELECT t.one('pt_office', 'SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 1)') ->> 'opened_at_text' AS cursor \gset
SELECT is(:'cursor'::text, '2026-03-02T05:00:00.000000Z', 'a cursor that every session reads alike');
SELECT t.refused('pt_office', q, expected, label) FROM (VALUES ('SELECT * FROM api.inbox($$all$$, NULL, NULL, NULL, 1)', 'TZ422 scope choice', 'no such scope'), ('SELECT * FROM api.inbox(NULL, NULL, NULL, NULL, 1)', 'TZ422 scope choice', 'no scope'),
    (format('SELECT * FROM api.inbox($$mine$$, %L, NULL, NULL, 1)', repeat('x', 101)), 'TZ422 find too_long', 'a long text'), ('SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 0)', 'TZ422 limit range', 'an empty page'),
    (format('SELECT * FROM api.inbox($$mine$$, %L, NULL, NULL, 1)', E'\x03'), 'TZ422 find control_character', 'a control character')) v (q, expected, label);
SELECT t.refused('tereze_portal', 'SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 1)', '42501', 'the portal');
SELECT * FROM finish();
