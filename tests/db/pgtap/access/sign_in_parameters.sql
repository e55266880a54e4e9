SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.sign_in_parameters', 'text', 'TABLE(salt bytea, ops_limit integer, mem_limit integer)',
    'plpgsql stable definer tereze_vault search_path=pg_catalog, pg_temp', 'tereze_portal');
SELECT t.val('tereze_owner', format('SELECT tereze.credential_set(%L, %L, %L, 3, 67108864, %L)', t.person_id('aidar'), 'aidar',
    '\x00000000000000000000000000000001', sha256('key'))) \g /dev/null
SELECT is(t.one('tereze_portal', $$SELECT * FROM api.sign_in_parameters('Aidar')$$),
    '{"salt": "\\x00000000000000000000000000000001", "ops_limit": 3, "mem_limit": 67108864}', 'what was stored');
SELECT is(t.rows('tereze_portal', $$SELECT * FROM api.sign_in_parameters('nobody')$$), t.rows('tereze_portal', $$SELECT * FROM api.sign_in_parameters('NOBODY')$$),
    'an unknown login always gets the same');
SELECT isnt(t.rows('tereze_portal', $$SELECT * FROM api.sign_in_parameters('nobody')$$), t.rows('tereze_portal', $$SELECT * FROM api.sign_in_parameters('nobody2')$$),
    'and another another');
SELECT is(t.val('tereze_portal', $$SELECT octet_length(salt) FROM api.sign_in_parameters('nobody')$$), '16', 'of the same shape');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.sign_in_parameters(%L)', l), 'TZ422 login length', label)
FROM (VALUES (NULL, 'no login'), (repeat('я', 129), 'a long one')) v (l, label);
SELECT * FROM finish();
