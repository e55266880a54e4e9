SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.request_result', 'uuid, text, bigint', 'jsonb',
    'plpgsql stable definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_owner tereze_vault');
SELECT is(t.val('tereze_owner', 'SELECT tereze.request_result(gen_random_uuid(), $$x$$, 1)'), NULL, 'a new id has no result');
SELECT is(t.val('tereze_owner', 'SELECT tereze.request_result(NULL, $$x$$, 1)'), NULL);
SELECT t.inner('pt_dean', format($$SELECT tereze.event_append('put', 'thing', 7, NULL, NULL, now(), 5, %L, %L)$$, t.id(k), d)) FROM (VALUES
    ('with', '{"result": {"id": 3}}'), ('without', '{}')) v (k, d) \g /dev/null
SELECT is(t.val('tereze_owner', format($$SELECT tereze.request_result(%L, 'put', 5)$$, t.id('with'))), '{"id": 3}', 'what the call returned');
SELECT is(t.val('tereze_owner', format($$SELECT tereze.request_result(%L, 'put', 5)$$, t.id('without'))), '{}', 'never null for a call that was');
SELECT t.refused('tereze_owner', format($$SELECT tereze.request_result(%L, %L, %L)$$, t.id('with'), k, p), 'TZ409 request_id reused', label)
FROM (VALUES ('other', 5, 'a call of another kind'), ('put', 6, 'somebody else''s'), ('put', NULL, 'nobody''s')) v (k, p, label);
SELECT * FROM finish();
