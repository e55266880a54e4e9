SELECT plan(31);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.entry_void', 'uuid, bigint, bigint, bigint, text', 'TABLE(id bigint, kind text, number bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.repeatable('pt_office', t.void(t.j('incoming'), p_request => '%1$L'));
SELECT is((SELECT concat_ws(' ', kind, year, number, printed, reason, recorded_by = t.person_id('office')) FROM tereze.journal_entry), 'void 2026 1 spoiled t', 'the next number, an entry with its reason');
SELECT t.val('pt_office', t.reserve(t.j('incoming'))) AS r, t.val('pt_office', t.letter(t.j('incoming'))) AS l \gset
SELECT is(t.one('pt_office', t.void(t.j('incoming'), :r, 1, 'not needed')), jsonb_build_object('id', :r::bigint, 'kind', 'void', 'number', 2), 'a reserved number');
SELECT is((SELECT concat_ws(' ', kind, reason, purpose, version) FROM tereze.journal_entry WHERE id = :r), 'void not needed order on paper 2', 'what it was reserved for stays');
SELECT is(t.one('pt_office', t.void(t.j('incoming'), :l, 1, 'twice registered')) - 'id', '{"kind": "annulment", "number": null}', 'a letter, by an entry that speaks of it');
SELECT is((SELECT concat_ws(' ', kind, printed, version) FROM tereze.journal_entry WHERE id = :l), 'registration Вх-3/2026 2', 'the letter stays to be read');
SELECT is((SELECT string_agg(concat_ws(' ', about_entry_id = :l, title, person, reason), ', ') FROM tereze.journal_entry WHERE kind = 'annulment'), 't About study Ministry twice registered', 'the annulment');
SELECT t.issued_certificate() AS app \gset
SELECT e.id AS c, e.journal_id AS cj FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id WHERE d.kind = 'certificate' \gset
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.void(t.j('incoming'), :r, 2), 'TZ423 void_already', 'void already'), ('pt_office', t.void(t.j('incoming'), :l, 2), 'TZ423 void_already', 'annulled already'),
    ('pt_office', t.void(:cj, :c, 1), 'TZ423 issued_document', 'what was issued for a case'), ('pt_office', t.void(t.j('incoming'), :l, 1), 'TZ409 version', 'seen before it was annulled'), ('pt_office', t.void(t.j('outgoing'), :l, 2), 'TZ404', 'of another journal'),
    ('pt_office', t.void(-1), 'TZ404', 'no such journal'), ('pt_office', t.void(t.j('incoming'), p_reason => ''), 'TZ422 reason required', 'for no reason'), ('pt_office', t.void(t.j('incoming'), p_reason => E'a\x02'), 'TZ422 reason control_character', 'a control character'),
    ('pt_auditor', t.void(t.j('incoming')), '42501', 'an auditor'), ('pt_plain', t.void(t.j('incoming')), '42501', 'staff')) v (who, q, expected, label);
SELECT is(t.val('pt_auditor', 'SELECT count(*) FROM api.journal_check()'), '0', 'no hole');
SELECT is(t.documents(:app), 'application_form issued, certificate issued, approval_sheet issued', 'the certificate is in force');
-- An account that was closed meanwhile.
UPDATE tereze.account SET enabled = false WHERE db_role = 'pt_office';
SELECT t.refused('pt_office', t.void(t.j('incoming')), 'TZ401', 'a registrar who left');
SELECT t.refused('pt_office', 'DELETE FROM tereze.journal_entry', '42501', 'and no line is taken out by hand');
SELECT t.refused('pt_office', 'UPDATE tereze.journal_book SET last_number = 0', '42501', 'nor a counter set back');
SELECT * FROM finish();
