SELECT plan(18);
\ir ../support/fixture.sql
SELECT t.signature('tereze.request_result', 'uuid, text, bigint, jsonb', 'jsonb',
    'plpgsql volatile definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_owner tereze_vault');
SELECT is(t.val('tereze_owner', 'SELECT tereze.request_result(gen_random_uuid(), $$x$$, 1, $${}$$)'), NULL, 'a new id has no result');
SELECT is(t.val('tereze_owner', 'SELECT tereze.request_result(NULL, $$x$$, 1, $${}$$)'), NULL);
SELECT t.inner('pt_dean', format($$SELECT tereze.event_append('put', 'thing', 7, now(), 5, %L, %L)$$, t.id(k), d)) FROM (VALUES
    ('with', '{"result": {"id": 3}}'), ('without', '{"thing": 7, "text": null, "names": {"kk": "a", "ru": "b"}}')) v (k, d) \g /dev/null
SELECT is(t.val('tereze_owner', format($$SELECT tereze.request_result(%L, 'put', 5, '{}')$$, t.id('with'))), '{"id": 3}', 'what the call returned');
SELECT is(t.val('tereze_owner', format($$SELECT tereze.request_result(%L, 'put', 5, '{}')$$, t.id('without'))), '{}', 'never null for a call that was');
SELECT t.refused('tereze_owner', format($$SELECT tereze.request_result(%L, %L, %L, '{}')$$, t.id('with'), k, p), 'TZ409 request_id reused', label)
FROM (VALUES ('other', 5, 'a call of another kind'), ('put', 6, 'somebody else''s'), ('put', NULL, 'nobody''s')) v (k, p, label);
SELECT is(t.err('tereze_owner', format($$SELECT tereze.request_result(%L, 'put', 5, %L)$$, t.id('without'), asked)), expected, label) FROM (VALUES
    ('{"thing": 7, "text": null}', 'ok', 'what was asked for'), ('{"thing": 8}', 'TZ409 request_id reused', 'another thing'), ('{"text": "x"}', 'TZ409 request_id reused', 'another text'),
    ('{"other": null}', 'TZ409 request_id reused', 'what the call knows nothing of'), ('{"names": {"kk": "a"}}', 'TZ409 request_id reused', 'a part of a value')) v (asked, expected, label);
SELECT * FROM finish();
