SELECT plan(25);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.destruction_propose', 'uuid, text', 'TABLE(id bigint, volumes integer)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
CREATE FUNCTION t.propose(p_reason text DEFAULT 'the term is over', p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.destruction_propose(%s, %L)', p_request, p_reason) $$;
SELECT t.closed('02-07', 'years', 1) AS due, t.closed('02-05', 'years', 1, true) AS expert, t.closed('02-06', 'years', 1) AS held, t.closed('01-01', 'permanent', NULL) AS ever, t.closed('01-02', 'event', NULL) AS event, t.closed('01-03', 'years', 75) AS long \gset
SELECT t.rows('pt_office', t.open(t.val('pt_office', t.case('02-08', 'years', 1))::bigint)), t.rows('pt_office', t.hold(:held, 2)) \g /dev/null
UPDATE tereze.clock SET fixed = '2027-12-31 23:59:59+05';
SELECT t.refused('pt_office', t.propose(), 'TZ423 nothing_due', 'a second before the term is over');
UPDATE tereze.clock SET fixed = '2028-01-01 00:00:00+05';
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.propose(''), 'TZ422 reason required', 'for no reason'), ('pt_office', t.propose(repeat('x', 1001)), 'TZ422 reason too_long', 'for a long one'), ('pt_auditor', t.propose(), '42501', 'an auditor'), ('pt_plain', t.propose(), '42501', 'staff'), ('tereze_worker', t.propose(), '42501', 'the worker, by itself')) v (who, q, expected, label);
SELECT t.repeatable('pt_office', t.propose(p_request => '%1$L'));
SELECT is((SELECT string_agg(concat_ws(' ', line, index, volume, entries, sheets, retention_years, article, expert, closed_on, destroy_after), ', ' ORDER BY line) FROM tereze.destruction_line),
    '1 02-05 1 0 120 1 art. 12 t 2026-03-02 2028-01-01, 2 02-07 1 0 120 1 art. 12 f 2026-03-02 2028-01-01', 'what is due; not what is held, open, kept longer, for ever or until something happens; the commission''s mark stands in it');
SELECT is((SELECT count(*) FROM tereze.volume), 7::bigint, 'nothing was deleted');
SELECT t.refused('pt_office', t.propose(), 'TZ423 nothing_due', 'proposed already');
SELECT t.rows('pt_office', t.hold(:held, 3, NULL)) \g /dev/null
SELECT is(t.one('pt_office', t.propose()) ->> 'volumes', '1', 'what was let go comes into the next act');
SELECT t.rows('pt_office', format('SELECT * FROM api.destruction_withdraw(gen_random_uuid(), %s, 1, %L)', (SELECT min(id) FROM tereze.destruction_act), 'mistake')) \g /dev/null
SELECT is(t.one('pt_office', t.propose()) ->> 'volumes', '2', 'what a withdrawn act proposed may be proposed again');
-- The list is as it was made, whatever is changed later.
SELECT t.rows('pt_office', t.case('02-05', 'years', 1, 1, p_expert => true, p_title => t.names('Renamed'))) \g /dev/null
SELECT is((SELECT string_agg(DISTINCT title ->> 'ru', ' ') FROM tereze.destruction_line WHERE index = '02-05'), 'Letters ru', 'kept as it was made');
SELECT t.refused('pt_office', 'DELETE FROM tereze.destruction_line', '42501', 'nobody takes a line out');
SELECT t.refused('pt_office', 'DELETE FROM tereze.volume', '42501', 'nor a volume');
SELECT is((SELECT count(*) FROM pg_proc p WHERE p.pronamespace IN ('api'::regnamespace, 'tereze'::regnamespace) AND p.prosrc ~* 'DELETE FROM tereze\.(journal_entry|journal_book|letter|letter_file|nomenclature|volume|destruction_act|destruction_line|archive_bag)\M'), 0::bigint, 'no function deletes any of it');
SELECT * FROM finish();
