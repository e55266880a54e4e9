SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.event_records', 'text, bigint', 'TABLE(seq integer, person_id bigint, record jsonb)',
    'plpgsql stable definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_owner');
SELECT t.issued_certificate() AS app \gset
SELECT is((SELECT string_agg(r.record ->> 'kind', ' ' ORDER BY r.seq) FROM tereze.event_records('application', :app) r), t.history(:app), 'all of them');
SELECT is((SELECT r.record - 'data' - 'at_microseconds' - 'real_at_microseconds' - 'hash' - 'data_text' - 'request_id' FROM tereze.event_records('application', :app) r WHERE r.seq = 1),
    jsonb_build_object('seq', 1, 'kind', 'submitted', 'person_id', t.person_id('aidar'), 'channel', 'portal', 'db_user', 'tereze_portal', 'prev_hash', NULL), 'with the values of the hash');
SELECT is((SELECT count(*) FROM tereze.event_records('application', -1)), 0::bigint, 'of nothing there is none');
SELECT * FROM finish();
