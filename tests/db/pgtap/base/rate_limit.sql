SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.rate_limit', 'text, integer, interval', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_vault');
SELECT is(t.err('tereze_owner', $$SELECT tereze.rate_limit('bucket', 2, '1 hour') FROM generate_series(1, 2)$$), 'ok', 'as often as allowed');
SELECT is(t.err('tereze_owner', $$SELECT tereze.rate_limit('bucket', 2, '1 hour') FROM generate_series(1, 3)$$), 'TZ429 rate', 'once more');
SELECT is(t.err('tereze_owner', $$SELECT tereze.rate_limit('bucket ' || n, 2, '1 hour') FROM generate_series(1, 9) n$$), 'ok', 'each bucket counts apart');
SELECT t.rows('tereze_owner', $$SELECT tereze.rate_limit('bucket', 2, '1 hour') FROM generate_series(1, 2)$$) \g /dev/null
UPDATE tereze.rate SET window_start = window_start - interval '1 hour';
SELECT is(t.err('tereze_owner', $$SELECT tereze.rate_limit('bucket', 2, '1 hour')$$), 'ok', 'waiting helps');
SELECT * FROM finish();
