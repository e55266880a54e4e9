SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.rate_reached', 'text, integer, interval', 'boolean', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_vault');
SELECT is(tereze.rate_reached('bucket', 1, '1 hour'), false, 'nothing was counted');
SELECT tereze.rate_limit('bucket', 9, '1 hour') FROM generate_series(1, 2) \g /dev/null
SELECT is(tereze.rate_reached(b, m, '1 hour'), expected, label) FROM (VALUES ('bucket', 3, false, 'one more is free'), ('bucket', 2, true, 'it is full'), ('other', 1, false, 'another is not')) v (b, m, expected, label);
SELECT is((SELECT attempts FROM tereze.rate WHERE bucket = 'bucket'), 2, 'asking counts nothing');
SELECT * FROM finish();
