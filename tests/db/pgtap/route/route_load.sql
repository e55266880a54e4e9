SELECT plan(19);
\ir ../support/fixture.sql
SELECT t.signature('api.route_load', 'text, integer, integer',
    'TABLE(element text, open_now bigint, passed bigint, median_seconds double precision, is_cut boolean)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
CREATE FUNCTION t.load(p_number integer, p_days integer DEFAULT 30) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(format('%s %s/%s %s', coalesce(x ->> 'element', '*'), x ->> 'open_now', x ->> 'passed', coalesce(x ->> 'median_seconds', '-')), ', ' ORDER BY o)
    FROM jsonb_array_elements(t.rows('pt_admin', format('SELECT * FROM api.route_load($x$sequence$x$, %L, %L)', p_number, p_days))) WITH ORDINALITY y(x, o) $$;
CREATE FUNCTION t.later(p_time text) RETURNS void LANGUAGE sql SECURITY DEFINER AS $$ UPDATE tereze.clock SET fixed = p_time::timestamptz $$;
SELECT is(t.load(1), '* 0/0 -', 'a route that nobody has used');
SELECT t.submit('aidar', 'certificate') AS one, t.submit('dina', 'certificate') AS two, t.submit('dina', 'certificate') AS three \gset
SELECT is(t.load(1), '* 3/0 -, Check 3/0 -', 'three wait at the first step');
SELECT t.later('2026-03-02 11:00:00+05') \g /dev/null
SELECT t.decide('office', :one, 'Check') \g /dev/null
SELECT t.later('2026-03-02 13:00:00+05') \g /dev/null
SELECT t.decide('office', :two, 'Check') \g /dev/null
SELECT is(t.load(1), '* 3/0 -, Check 1/2 7200, Dean 2/0 -', 'an hour and three hours: the median of two is between them');
SELECT t.later('2026-03-03 13:00:00+05') \g /dev/null
SELECT t.decide('office', :three, 'Check', 'return', 'x') \g /dev/null
SELECT is(t.load(1), '* 3/0 -, Check 0/3 10800, Dean 2/0 -', 'whoever sends a case back has worked on it; what is returned runs on');
SELECT t.decide('dean_law', :two, 'Dean', 'reject', 'x') \g /dev/null
SELECT is(t.load(1), '* 2/1 97200, Check 0/3 10800, Dean 1/1 86400', 'a case that has ended took from sending to its end');
SELECT t.later('2026-04-02 12:00:00+05') \g /dev/null
SELECT is(t.load(1), '* 2/1 97200, Check 0/1 97200, Dean 1/1 86400', 'what was passed before the period is left out');
SELECT is(t.load(1, 90), '* 2/1 97200, Check 0/3 10800, Dean 1/1 86400', 'a longer period');
SELECT t.route('sequence', '[{"element": "Start", "kind": "start"}, {"element": "Dean", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "End", "kind": "end"}]',
    'Start>Dean', 'Dean>End') \g /dev/null
SELECT t.submit('dina', 'certificate') \g /dev/null
SELECT is(t.load(2), '* 1/0 -, Dean 1/0 -', 'of one version');
SELECT is(t.load(NULL, 90), '* 3/1 97200, Check 0/3 10800, Dean 2/1 86400', 'of all versions together, by the element');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_load($$sequence$$, 9, 30)', 'TZ404 number', 'a version that there is not');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_load($$nothing$$, NULL, 30)', 'TZ404 key', 'a route that there is not');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_load($$sequence$$, NULL, 367)', 'TZ422 days range', 'a period that is too long');
SELECT t.refused('pt_plain', 'SELECT * FROM api.route_load($$sequence$$, NULL, 30)', '42501', 'staff');
SELECT * FROM finish();
