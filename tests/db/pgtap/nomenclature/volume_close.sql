SELECT plan(23);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.volume_close', 'uuid, bigint, bigint, integer', 'TABLE(version bigint, entries integer, destroy_after date)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.val('pt_office', t.open(t.val('pt_office', t.case())::bigint)) AS v, t.val('pt_office', t.letter(t.j('incoming'))) AS l \gset
SELECT t.rows('pt_office', t.file(ARRAY[:l]::bigint[], :v)) \g /dev/null
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.close(-1), 'TZ404', 'no volume'), ('pt_office', t.close(:v, 2), 'TZ409 version', 'another version'), ('pt_office', t.close(:v, p_sheets => 0), 'TZ422 sheets range', 'no sheets'), ('pt_office', t.close(:v, p_sheets => NULL), 'TZ422 sheets range', 'not counted'),
    ('pt_office', t.close(:v, p_sheets => 100001), 'TZ422 sheets range', 'too many'), ('pt_auditor', t.close(:v), '42501', 'an auditor'), ('pt_plain', t.close(:v), '42501', 'staff')) v (who, q, expected, label);
SELECT t.repeatable('pt_office', t.close(:v, p_request => '%1$L'));
SELECT is((SELECT concat_ws(' ', closed_by = t.person_id('office'), entries, sheets, destroy_after, version) FROM tereze.volume), 't 1 120 2032-01-01 2', 'counted; five years from the first of January after');
SELECT t.refused('pt_office', t.close(:v, 2), 'TZ423 volume_closed', 'closed already');
SELECT t.closed('02-06', 'permanent', NULL) AS ever, t.closed('02-07', 'event', NULL) AS event \gset
SELECT is((SELECT destroy_after IS NULL FROM tereze.volume WHERE id = :ever AND closed_at IS NOT NULL), true, 'what is kept for ever has no day');
SELECT is((SELECT destroy_after IS NULL FROM tereze.volume WHERE id = :event AND closed_at IS NOT NULL), true, 'nor what is kept until something happens');
-- The day counts at the university.
UPDATE tereze.clock SET fixed = '2027-01-01 00:00:00+05';
SELECT t.closed('02-08', 'years', 1) AS new \gset
SELECT is((SELECT destroy_after FROM tereze.volume WHERE id = :new), '2029-01-01', 'closed in the first minute of a year');
SELECT is(t.val('pt_auditor', 'SELECT count(*) FROM api.journal_check()'), '0', 'in order');
SELECT * FROM finish();
