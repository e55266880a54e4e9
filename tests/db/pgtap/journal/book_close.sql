SELECT plan(24);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.book_close', 'uuid, bigint, integer, bigint', 'TABLE(version bigint, totals jsonb)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
CREATE FUNCTION t.shut(p_year integer, p_version bigint DEFAULT 1, p_journal text DEFAULT 'incoming', p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.book_close(%s, %L, %L, %L)', p_request, t.j(p_journal), p_year, p_version) $$;
SELECT t.rows('pt_office', t.letter(t.j('incoming'))) \g /dev/null
SELECT t.val('pt_office', t.reserve(t.j('incoming'))) AS r \gset
SELECT t.refused('pt_office', t.shut(2026), 'TZ423 year_not_over', 'a year that goes on');
UPDATE tereze.clock SET fixed = '2026-12-31 23:59:59+05';
SELECT t.refused('pt_office', t.shut(2026), 'TZ423 year_not_over', 'a second before midnight of the university');
UPDATE tereze.clock SET fixed = '2027-01-01 00:00:00+05';
SELECT t.refused('pt_office', t.shut(2026), 'TZ423 reserved_numbers', 'at midnight, with a number that is still reserved');
SELECT t.rows('pt_office', t.void(t.j('incoming'), :r, 1)) \g /dev/null
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.shut(2025), 'TZ404', 'no such book'), ('pt_office', t.shut(2026, p_journal => 'outgoing'), 'TZ404', 'nothing was registered there'), ('pt_office', t.shut(2026, NULL), 'TZ409 version', 'no version'), ('pt_office', t.shut(2026, 2), 'TZ409 version', 'another version'),
    ('pt_auditor', t.shut(2026), '42501', 'an auditor'), ('pt_plain', t.shut(2026), '42501', 'staff'), ('tereze_worker', t.shut(2026), '42501', 'the worker')) v (who, q, expected, label);
SELECT t.repeatable('pt_office', t.shut(2026, p_request => '%1$L'));
SELECT is((SELECT totals || jsonb_build_object('by', closed_by = t.person_id('office'), 'version', version) FROM tereze.journal_book WHERE closed_at = tereze.now()),
    '{"numbers": 2, "registrations": 1, "void": 1, "reserved": 0, "back_dated": 0, "annulled": 0, "first": 1, "last": 2, "by": true, "version": 2}', 'its totals are kept');
SELECT t.refused('pt_office', t.shut(2026, 2), 'TZ423 book_closed', 'closed already');
SELECT is(t.one('pt_office', t.letter(t.j('incoming'))) ->> 'printed', 'Вх-1/2027', 'the book of the new year is open');
SELECT is(t.val('pt_auditor', 'SELECT count(*) FROM api.journal_check()'), '0', 'in order');
SELECT * FROM finish();
