SELECT plan(38);
\ir ../support/fixture.sql
SELECT t.signature('api.file_put', 'bytea, integer, text, integer, bytea', 'TABLE(complete boolean)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar tereze_worker');
CREATE FUNCTION t.put(p_sha bytea, p_size integer, p_n integer, p_bytes bytea, p_type text DEFAULT 'application/pdf') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.file_put(%L, %L, %L, %L, %L)', p_sha, p_size, p_type, p_n, p_bytes) $$;
SELECT is(t.val('tereze_worker', t.put(t.hash('abc'), 3, 0, 'abc')), 'true', 'one chunk');
SELECT is(t.val('pt_office', t.put(t.hash('letter'), 6, 0, 'letter')), 'true', 'a registrar, with what came with a letter');
SELECT t.refused('pt_plain', t.put(t.hash('letter'), 6, 0, 'letter'), '42501', 'staff');
DELETE FROM tereze.file_chunk; DELETE FROM tereze.file; SELECT t.rows('tereze_worker', t.put(t.hash('abc'), 3, 0, 'abc')) \g /dev/null
SELECT is(t.val('tereze_worker', t.put(t.hash('abc'), 3, 0, 'abc')), 'true', 'once more');
SELECT is((SELECT count(*) FROM tereze.file_chunk), 1::bigint, 'is one');
CREATE TEMP TABLE big AS SELECT convert_to(repeat('x', 1048576), 'UTF8') AS head, 'tail'::bytea AS tail, sha256(convert_to(repeat('x', 1048576) || 'tail', 'UTF8')) AS sha;
SELECT is(t.val('tereze_worker', t.put(b.sha, 1048580, 1, b.tail)), 'false', 'chunks come in any order') FROM big b;
SELECT is(t.val('tereze_worker', t.put(b.sha, 1048580, 0, b.head)), 'true', 'the last one completes') FROM big b;
SELECT t.refused('tereze_worker', q, expected, label) FROM big b, LATERAL (VALUES (t.put(t.hash('x'), 1, 0, 'x', 'text/html'), 'TZ422 media_type choice', 'another kind of file'), (t.put(t.hash('x'), 1, 0, 'x', NULL), 'TZ422 media_type choice', 'no kind'),
    (t.put(t.hash('x'), 0, 0, ''), 'TZ422 bytes size', 'an empty file'), (t.put(t.hash('x'), 26214401, 0, b.head), 'TZ422 bytes size', 'a large file'), (t.put(t.hash('x'), 2147483647, 0, 'x'), 'TZ422 bytes size', 'the largest there is'), (t.put(t.hash('x'), 2, 0, 'x'), 'TZ422 bytes size', 'a short chunk'),
    (t.put(t.hash('x'), 1, 1, 'x'), 'TZ422 bytes size', 'a chunk beyond the end'), (t.put(t.hash('x'), 1, -1, 'x'), 'TZ422 bytes size', 'a chunk before the beginning'), (t.put(t.hash('x'), 1048580, 0, 'tail'), 'TZ422 bytes size', 'a short first chunk'),
    (t.put('\x00', 1, 0, 'x'), 'TZ422 bytes size', 'a short hash'), (t.put(t.hash('x'), NULL, 0, 'x'), 'TZ422 bytes size', 'no size'), (t.put(NULL, 1, 0, 'x'), 'TZ422 bytes size', 'no hash'), (t.put(t.hash('x'), 1, NULL, 'x'), 'TZ422 bytes size', 'no number'),
    (t.put(t.hash('x'), 1, 0, NULL), 'TZ422 bytes size', 'no bytes'), (t.put(t.hash('x'), 1, 0, 'y'), 'TZ422 sha256 mismatch', 'other bytes'), (t.put(t.hash('abc'), 4, 0, 'abcd'), 'TZ422 size mismatch', 'another size than before')) v (q, expected, label);
-- A chunk that is wrong does not stay: neither it nor a wrong size can keep a file from ever being complete.
CREATE TEMP TABLE torn AS SELECT convert_to(repeat('y', 1048576), 'UTF8') AS head, 'tail'::bytea AS tail, sha256(convert_to(repeat('y', 1048576) || 'tail', 'UTF8')) AS sha;
SELECT is(t.val('tereze_worker', t.put(b.sha, 1048580, 0, convert_to(repeat('z', 1048576), 'UTF8'))), 'false', 'a wrong first chunk') FROM torn b;
SELECT is(t.val('tereze_worker', t.put(b.sha, 1048580, 1, b.tail)), 'false', 'together they do not have the hash') FROM torn b;
SELECT is((SELECT count(*) FROM tereze.file_chunk c, torn b WHERE c.sha256 = b.sha), 0::bigint, 'and are thrown away');
SELECT is(t.val('tereze_worker', t.put(b.sha, 1048580, 1, 'liat')), 'false', 'a wrong last chunk') FROM torn b;
SELECT is(t.val('tereze_worker', t.put(b.sha, 1048580, 1, b.tail)), 'false', 'sent again') FROM torn b;
SELECT is(t.val('tereze_worker', t.put(b.sha, 1048580, 0, b.head)), 'true', 'the file is complete') FROM torn b;
SELECT is(t.val('tereze_worker', t.put(t.hash('pq'), 2097152, 0, repeat('p', 1048576)::bytea)), 'false', 'a wrong size');
SELECT is(t.val('tereze_worker', t.put(t.hash('pq'), 2, 0, 'pq')), 'true', 'the right one begins it anew');
SELECT t.refused('tereze_portal', t.put(t.hash('x'), 1, 0, 'x'), '42501', 'the portal');
SELECT * FROM finish();
