SELECT plan(14);
\ir ../support/fixture.sql
SELECT t.signature('tereze.seal_hash', 'bigint, xid8, xid8, bigint, bytea, bytea, timestamp with time zone',
    'bytea', 'sql immutable tereze_audit', '');
SELECT is(tereze.seal_hash(2, '10', '20', 3, '\xab', '\xcd', '2026-03-02 05:00:00.5Z'),
    sha256(convert_to('[2, "10", "20", 3, "ab", 1772427600500000]', 'UTF8') || '\xcd'), 'as written down');
SELECT isnt(tereze.seal_hash(a, b, c, d, e, f, g), tereze.seal_hash(2, '10', '20', 3, '\xab', '\xcd', '2026-03-02Z'), 'each part counts')
FROM (VALUES (1::bigint, '10'::xid8, '20'::xid8, 3::bigint, '\xab'::bytea, '\xcd'::bytea, '2026-03-02Z'::timestamptz), (2, '11', '20', 3, '\xab', '\xcd', '2026-03-02Z'),
    (2, '10', '21', 3, '\xab', '\xcd', '2026-03-02Z'), (2, '10', '20', 4, '\xab', '\xcd', '2026-03-02Z'), (2, '10', '20', 3, '\xac', '\xcd', '2026-03-02Z'),
    (2, '10', '20', 3, '\xab', NULL, '2026-03-02Z'), (2, '10', '20', 3, '\xab', '\xcd', '2026-03-03Z')) v (a, b, c, d, e, f, g);
SELECT * FROM finish();
