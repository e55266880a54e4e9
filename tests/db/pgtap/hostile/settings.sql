SELECT plan(18);
-- The whole way under every setting that a session may choose; set before any function is first called.
SET standard_conforming_strings = off;
SET escape_string_warning = off;
\ir ../support/fixture.sql
SET LOCAL TimeZone = 'Asia/Kolkata';
SET LOCAL DateStyle = 'SQL, DMY';
SET LOCAL IntervalStyle = 'sql_standard';
SET LOCAL bytea_output = 'escape';
SET LOCAL extra_float_digits = -15;
SET LOCAL transform_null_equals = on;
SET LOCAL array_nulls = off;
SET LOCAL xmlbinary = 'hex';
SET LOCAL default_text_search_config = 'russian';
SET LOCAL lock_timeout = '1 ms';
SET LOCAL synchronous_commit = off;
SET LOCAL enable_seqscan = off;
SELECT t.submit('aidar', 'certificate', '{"purpose": "Мақсат"}') AS app, t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave, t.submit('aidar', 'gate', '{"purpose": "x", "n": 11}') AS gate \gset
SELECT is(current_setting('synchronous_commit'), 'on', 'a submission waits for the disk all the same');
SET LOCAL synchronous_commit = off;
SELECT is(t.decide('office', :app, 'Check'), 'in_review');
SELECT is(current_setting('synchronous_commit'), 'on', 'so does a decision');
SELECT is(t.decide('dean', :app, 'Dean'), 'approved');
SELECT t.work() \g /dev/null
SELECT t.decide('office', :leave, 'A'), t.decide('dean', :leave, 'B'), t.decide('vice', :leave, 'Vice'), t.work() \g /dev/null
SELECT is(t.documents(:app) || '; ' || t.documents(:leave), 'application_form issued, certificate issued, approval_sheet issued; application_form issued, order issued, approval_sheet issued', 'issued');
SELECT is((SELECT encode(form_sha256, 'hex') FROM tereze.application WHERE id = :app), encode(sha256(convert_to('{"purpose": "Мақсат"}', 'UTF8')), 'hex'), 'the hash of a form');
SELECT is((SELECT to_char(status_from, 'YYYY-MM-DD') FROM tereze.student WHERE number = 'S1'), '2026-04-01', 'the effect of an order');
SELECT is(t.tokens(:gate), 'Big open', 'a condition');
SELECT is(t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', d.id)) #>> '{data,document,date}', '2026-03-02T05:00:00Z', 'a date of a document') FROM tereze.document d WHERE d.kind = 'certificate';
SELECT is(t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', d.id)) #>> '{data,student,graduates_on}', '2028-06-30', 'a day') FROM tereze.document d WHERE d.kind = 'certificate';
SELECT is(t.val('pt_dean', $$SELECT person_masked FROM api.verify_number(' с–1/2026-abc2', NULL)$$), 'С*** А. М.', 'a masked name');
SELECT is(t.val('pt_office', $$SELECT count(*) FROM api.inbox('mine', 'ахм', NULL, NULL, 10)$$), '0', 'a search');
SELECT t.refused('pt_office', format('SELECT * FROM api.inbox(%L, %L, NULL, NULL, 10)', 'mine', 'a' || chr(1)), 'TZ422 find control_character', 'a control character');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.submit(%L, gen_random_uuid(), %L, 1, %L, %L)', t.s('aidar'), 'leave', 'ru', '{"leave_from": "01.04.2026", "leave_until": "2026-06-30"}'), 'TZ422 leave_from type', 'a day that is not ISO');
SELECT ok(t.chained(:app) AND t.chained(:leave), 'chains, computed under these settings');
RESET ALL;
SET LOCAL search_path = tap, public;
SELECT ok(t.chained(:app) AND t.chained(:leave), 'and without them');
SELECT is(t.rows('pt_office', 'SELECT * FROM api.journal_check()'), '[]', 'journals are whole');
SELECT is((SELECT string_agg(concat_ws(' ', year, printed), ', ' ORDER BY id) FROM tereze.journal_entry WHERE printed LIKE 'С%'), '2026 С-1/2026-ABC2', 'the number');
SELECT * FROM finish();
