SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.new_token', '', 'bytea', 'sql volatile tereze_owner', '');
SELECT is(count(DISTINCT k), 200::bigint, 'random') FROM (SELECT tereze.new_token() AS k FROM generate_series(1, 200)) x;
SELECT ok(bool_and(octet_length(k) = 16), '16 bytes') FROM (SELECT tereze.new_token() AS k FROM generate_series(1, 20)) x;
SELECT * FROM finish();
