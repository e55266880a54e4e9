SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('api.tidy', '', 'void', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp',
    'tereze_worker');
INSERT INTO tereze.rate VALUES ('old', now() - interval '3 hours', 1), ('new', now(), 1);
UPDATE tereze.session SET expires_at = now() - interval '2 days' WHERE token_hash = t.s('aidar');
SELECT t.rows('tereze_worker', 'SELECT api.tidy()') \g /dev/null
SELECT is((SELECT string_agg(bucket, ' ') FROM tereze.rate), 'new', 'windows that are over');
SELECT ok(NOT EXISTS (SELECT FROM tereze.session WHERE token_hash = t.s('aidar')), 'sessions that ended');
SELECT ok(EXISTS (SELECT FROM tereze.session WHERE token_hash = t.s('dina')), 'others stay');
-- Files that nobody names: after a day, and not those of documents.
INSERT INTO tereze.session SELECT t.s('aidar'), t.person_id('aidar'), now(), now(), now() + interval '1 hour';
SELECT t.issued_certificate() AS app \gset
SELECT t.file('orphan'), t.file('fresh'), t.one('tereze_worker', format('SELECT * FROM api.file_put(%L, 1048577, %L, 1, %L)', t.hash('never whole'), 'application/pdf', 'x')) \g /dev/null
UPDATE tereze.file SET created_at = tereze.now() - interval '2 days' WHERE sha256 <> t.hash('fresh');
SELECT t.rows('tereze_worker', 'SELECT api.tidy()') \g /dev/null
SELECT is((SELECT count(*) FROM tereze.file f WHERE f.sha256 IN (t.hash('orphan'), t.hash('never whole')) OR NOT EXISTS (SELECT FROM tereze.file_chunk c WHERE c.sha256 = f.sha256)), 0::bigint, 'files that nobody named are gone, with their chunks');
SELECT ok(EXISTS (SELECT FROM tereze.file WHERE sha256 = t.hash('fresh')) AND (SELECT count(*) FROM tereze.document d JOIN tereze.file f ON f.sha256 IN (d.sha256, d.data_sha256)) = 4, 'new ones and those of documents stay');
-- What came with a letter is named by it.
\ir ../support/registration.sql
SELECT t.file('scan'), t.rows('pt_office', t.letter(t.j('incoming'), p_files => jsonb_build_array(jsonb_build_object('sha256', encode(t.hash('scan'), 'hex'), 'name', 'scan.pdf')))) \g /dev/null
UPDATE tereze.file SET created_at = tereze.now() - interval '2 days';
SELECT t.rows('tereze_worker', 'SELECT api.tidy()') \g /dev/null
SELECT ok(EXISTS (SELECT FROM tereze.file_chunk WHERE sha256 = t.hash('scan')), 'what came with a letter stays');
UPDATE tereze.document SET attached_sha256 = t.file('attached'), attached_by = t.person_id('office') WHERE kind = 'certificate';
UPDATE tereze.file SET created_at = tereze.now() - interval '2 days';
SELECT t.rows('tereze_worker', 'SELECT api.tidy()') \g /dev/null
SELECT ok(EXISTS (SELECT FROM tereze.file_chunk WHERE sha256 = t.hash('attached')), 'what was attached to a document stays');
-- However many there are.
INSERT INTO tereze.file (sha256, size, media_type, complete, created_at) SELECT sha256(g::text::bytea), 1, 'application/pdf', false, tereze.now() - interval '300 days' FROM generate_series(1, 20000) g;
ANALYZE tereze.file;
SELECT t.reads('tereze.file') AS before \gset
SELECT t.rows('tereze_worker', 'SELECT api.tidy()') \g /dev/null
SELECT cmp_ok(t.reads('tereze.file') - :before, '<', 2000::bigint, 'what is old is not gone through');
DELETE FROM tereze.file WHERE size = 1 AND NOT complete;
-- Older ones, of a time when no worker was there: one more day with each look, every ten minutes.
UPDATE tereze.file SET created_at = tereze.now() - interval '40 days';
SELECT t.file('old') \g /dev/null
UPDATE tereze.file SET created_at = tereze.now() - interval '25 days' WHERE sha256 = t.hash('old');
CREATE FUNCTION t.looks() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN
    FOR n IN 1..40 LOOP
        PERFORM t.rows('tereze_worker', 'SELECT api.tidy()');
        IF NOT EXISTS (SELECT FROM tereze.file WHERE sha256 = t.hash('old')) THEN
            RETURN n;
        END IF;
        UPDATE tereze.clock SET fixed = fixed + interval '10 minutes';
    END LOOP;
    RETURN NULL;
END $$;
SELECT isnt(t.looks(), NULL, 'an old file that nobody names is found too');
SELECT is((SELECT count(*) FROM tereze.document d JOIN tereze.file f ON f.sha256 IN (d.sha256, d.data_sha256)), 4::bigint, 'those of documents stay, however old');
SELECT t.refused('pt_admin', 'SELECT api.tidy()', '42501', 'an administrator');
SELECT * FROM finish();
