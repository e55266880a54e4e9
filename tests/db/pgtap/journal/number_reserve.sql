SELECT plan(21);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.number_reserve', 'uuid, bigint, text', 'TABLE(id bigint, year smallint, number bigint, version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.repeatable('pt_office', t.reserve(t.j('orders'), p_request => '%1$L'));
SELECT is((SELECT string_agg(concat_ws(' ', kind, year, number, printed, purpose, recorded_by = t.person_id('office'), registered_at = tereze.now()), ', ') FROM tereze.journal_entry), 'reservation 2026 1 order on paper t t', 'an entry that says what for');
SELECT is(t.one('pt_office', t.reserve(t.j('orders'))) - 'id', '{"year": 2026, "number": 2, "version": 1}', 'the next');
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.reserve(-1), 'TZ404', 'no such journal'), ('pt_office', t.reserve(t.j('orders'), ' '), 'TZ422 purpose required', 'for nothing'), ('pt_office', t.reserve(t.j('orders'), repeat('x', 501)), 'TZ422 purpose too_long', 'a long purpose'),
    ('pt_auditor', t.reserve(t.j('orders')), '42501', 'an auditor'), ('pt_plain', t.reserve(t.j('orders')), '42501', 'staff'), ('tereze_worker', t.reserve(t.j('orders')), '42501', 'the worker')) v (who, q, expected, label);
SELECT is(t.val('pt_auditor', 'SELECT count(*) FROM api.journal_check()'), '0', 'no hole');
SELECT is((SELECT kind || ' ' || (data -> 'result' ->> 'number') FROM tereze.event WHERE object_kind = 'journal' AND object_id = t.j('orders') ORDER BY seq DESC LIMIT 1), 'number_reserved 2', 'told');
-- Midnight at the university: the reservation of a second later opens the book of the next year.
UPDATE tereze.clock SET fixed = '2027-01-01 00:00:00+05';
SELECT is(t.one('pt_office', t.reserve(t.j('orders'))) - 'id', '{"year": 2027, "number": 1, "version": 1}', 'the year turns at midnight of the university');
SELECT * FROM finish();
