SELECT plan(15);
\ir ../support/fixture.sql
\ir ../support/archive.sql
SELECT t.signature('api.archive_chunk', 'bigint, text, bytea, integer', 'TABLE(bytes bytea, size integer)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.archiving() AS app \gset
SELECT sha256 AS pdf FROM tereze.document WHERE kind = 'certificate' \gset
CREATE FUNCTION t.chunk(p_app bigint, p_worker text, p_sha bytea, p_n integer) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.archive_chunk(%L, %L, %L, %L)', p_app, p_worker, p_sha, p_n) $$;
SELECT is(convert_from((t.one('tereze_worker', t.chunk(:app, 'w', :'pdf', 0)) ->> 'bytes')::bytea, 'UTF8') LIKE 'pdf %', true, 'the file');
SELECT is(t.one('tereze_worker', t.chunk(:app, 'w', :'pdf', 1)), NULL, 'nothing after its last chunk');
-- Who still reads keeps the lease.
UPDATE tereze.archive_due SET locked_until = clock_timestamp() + interval '6 minutes' WHERE application_id = :app;
SELECT t.one('tereze_worker', t.chunk(:app, 'w', :'pdf', 0)) \g /dev/null
SELECT ok((SELECT locked_until < clock_timestamp() + interval '7 minutes' FROM tereze.archive_due WHERE application_id = :app), 'a long lease is left as it is');
UPDATE tereze.archive_due SET locked_until = clock_timestamp() + interval '4 minutes' WHERE application_id = :app;
SELECT t.one('tereze_worker', t.chunk(:app, 'w', :'pdf', 0)) \g /dev/null
SELECT ok((SELECT locked_until > clock_timestamp() + interval '9 minutes' FROM tereze.archive_due WHERE application_id = :app), 'a short one is made long again');
SELECT t.refused(who, q, expected, label) FROM (VALUES ('tereze_worker', t.chunk(:app, 'v', :'pdf', 0), 'TZ409', 'another worker'),
    ('tereze_worker', t.chunk(-1, 'w', :'pdf', 0), 'TZ409', 'no such case'), ('tereze_worker', t.chunk(:app, 'w', t.file('other'), 0), 'TZ404', 'a file of none of its documents'),
    ('pt_admin', t.chunk(:app, 'w', :'pdf', 0), '42501', 'an administrator')) v (who, q, expected, label);
UPDATE tereze.document SET attached_sha256 = t.file('scan'), attached_by = t.person_id('office') WHERE kind = 'certificate';
SELECT is(convert_from((t.one('tereze_worker', t.chunk(:app, 'w', t.hash('scan'), 0)) ->> 'bytes')::bytea, 'UTF8'), 'scan', 'the file that a document was made of');
SELECT * FROM finish();
