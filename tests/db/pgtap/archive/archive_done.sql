SELECT plan(21);
\ir ../support/fixture.sql
\ir ../support/archive.sql
SELECT t.signature('api.archive_done', 'bigint, text, text, integer, bytea, integer, bigint', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.archiving() AS app \gset
SELECT t.ref(:app) AS ref, tereze.event_tip('application', :app) AS tip, t.history(:app) AS history \gset
CREATE FUNCTION t.done(p_app bigint, p_worker text, p_name text, p_seq integer, p_manifest text DEFAULT repeat('ab', 64), p_files integer DEFAULT 3, p_bytes bigint DEFAULT 100) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.archive_done(%L, %L, %L, %L, %L, %L, %L)', p_app, p_worker, p_name, p_seq, decode(p_manifest, 'hex'), p_files, p_bytes) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('tereze_worker', t.done(:app, 'v', :'ref', :tip), 'TZ409', 'another worker'),
    ('tereze_worker', t.done(:app, 'w', 'other', :tip), 'TZ422 name name', 'another name'), ('tereze_worker', t.done(:app, 'w', NULL, :tip), 'TZ422 name name', 'no name'),
    ('tereze_worker', t.done(:app, 'w', :'ref', :tip + 1), 'TZ422 manifest format', 'an event that has not happened'), ('tereze_worker', t.done(:app, 'w', :'ref', NULL), 'TZ422 manifest format', 'no event'),
    ('tereze_worker', t.done(:app, 'w', :'ref', :tip, 'ab'), 'TZ422 manifest format', 'a short hash'), ('tereze_worker', t.done(:app, 'w', :'ref', :tip, NULL), 'TZ422 manifest format', 'no hash'),
    ('tereze_worker', t.done(:app, 'w', :'ref', :tip, repeat('ab', 64), 0), 'TZ422 manifest format', 'an empty bag'), ('pt_admin', t.done(:app, 'w', :'ref', :tip), '42501', 'an administrator')) v (who, q, expected, label);
SAVEPOINT before;
SELECT t.rows('tereze_worker', t.done(:app, 'w', :'ref', :tip - 1)) \g /dev/null
SELECT is((SELECT concat_ws(' ', count(*), bool_and(locked_by IS NULL)) FROM tereze.archive_due), '1 t', 'to which something happened meanwhile: it comes again');
ROLLBACK TO before;
SELECT t.rows('tereze_worker', t.done(:app, 'w', :'ref', :tip)) \g /dev/null
SELECT is((SELECT concat_ws(' ', generation, name = :'ref', last_seq = :tip, files, bytes, written_at = tereze.now()) FROM tereze.archive_bag), '1 t t 3 100 t', 'kept');
SELECT is((SELECT count(*) FROM tereze.archive_due), 0::bigint, 'its turn is over');
SELECT is((SELECT data ->> 'bag' FROM tereze.event WHERE object_kind = 'archive' AND object_id = :app), :'ref', 'and written down');
SELECT is(t.history(:app), :'history', 'apart from the history of the case, which its own bag would never hold');
SELECT t.refused('tereze_worker', t.done(:app, 'w', :'ref', :tip), 'TZ409', 'once more');
SELECT * FROM finish();
