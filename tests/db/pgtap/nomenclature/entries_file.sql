SELECT plan(28);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.entries_file', 'uuid, bigint[], bigint', 'TABLE(filed integer)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.issued_certificate() AS app, t.val('pt_office', t.letter(t.j('incoming'))) AS l, t.val('pt_office', t.reserve(t.j('incoming'))) AS r, t.val('pt_office', t.case()) AS c \gset
SELECT t.val('pt_office', t.open(:c)) AS v, t.val('pt_office', t.open(t.val('pt_office', t.case('02-06'))::bigint, t.names('Cellar'))) AS other, t.closed('02-09') AS shut \gset
SELECT e.id AS cert, e.printed AS printed FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id WHERE d.kind = 'certificate' \gset
SELECT t.repeatable('pt_office', t.file(ARRAY[:l, :cert]::bigint[], :v, '%1$L'));
SELECT is((SELECT string_agg(concat_ws(' ', volume_id = :v, storage_place ->> 'ru', version), ', ') FROM tereze.journal_entry WHERE id IN (:l, :cert)), 't Shelf 9 ru 2, t Shelf 9 ru 2', 'both are kept where the volume is');
SELECT is(t.one('pt_office', format('SELECT storage_place ->> $$ru$$ AS place FROM api.verify_number(%L, NULL)', :'printed')) ->> 'place', 'Shelf 9 ru', 'and verification says so');
SELECT is(t.val('pt_office', t.file(ARRAY[:l]::bigint[], :other)), '1', 'moved while both are open');
SELECT is((SELECT storage_place ->> 'ru' FROM tereze.journal_entry WHERE id = :l), 'Cellar ru', 'with its place');
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.file('{}', :v), 'TZ422 entries range', 'nothing'), ('pt_office', t.file(NULL, :v), 'TZ422 entries range', 'nothing at all'), ('pt_office', t.file(ARRAY[:l, :l]::bigint[], :v), 'TZ422 entries range', 'one twice'),
    ('pt_office', t.file((SELECT array_agg(n) FROM generate_series(1, 201) n)::bigint[], :v), 'TZ422 entries range', 'too many'), ('pt_office', t.file(ARRAY[:r]::bigint[], :v), 'TZ404', 'a reserved number'), ('pt_office', t.file(ARRAY[:l, -1]::bigint[], :v), 'TZ404', 'one that is not there'),
    ('pt_office', t.file(ARRAY[:l]::bigint[], -1), 'TZ404', 'no volume'), ('pt_office', t.file(ARRAY[:l]::bigint[], :shut), 'TZ423 volume_closed', 'into a closed volume'),
    ('pt_auditor', t.file(ARRAY[:l]::bigint[], :v), '42501', 'an auditor'), ('pt_plain', t.file(ARRAY[:l]::bigint[], :v), '42501', 'staff')) v (who, q, expected, label);
SELECT t.rows('pt_office', t.close(:v)) \g /dev/null
SELECT t.refused('pt_office', t.file(ARRAY[:cert]::bigint[], :other), 'TZ423 volume_closed', 'out of a closed volume');
SELECT is((SELECT volume_id FROM tereze.journal_entry WHERE id = :l), :other::bigint, 'all or none');
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'entries_filed'), 2::bigint, 'told');
SELECT is(t.val('pt_auditor', 'SELECT count(*) FROM api.journal_check()'), '0', 'in order');
SELECT * FROM finish();
