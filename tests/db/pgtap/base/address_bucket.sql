SELECT plan(18);
\ir ../support/fixture.sql
SELECT t.signature('tereze.address_bucket', 'text', 'text', 'plpgsql immutable tereze_owner', 'tereze_vault');
SELECT is(tereze.address_bucket(a), expected, label) FROM (VALUES ('203.0.113.7', '203.0.113.7', 'one of IPv4'), ('2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', 'the subscriber''s network of IPv6'),
    ('2001:DB8:1:2::1', '2001:db8:1:2::/64', 'the same, written otherwise'), ('2001:db8:1:3::1', '2001:db8:1:3::/64', 'the next subscriber'), ('::1', '::/64', 'this machine'),
    ('::ffff:203.0.113.7', '203.0.113.7', 'one of IPv4, written as IPv6'), ('', '', 'none'), (NULL, NULL, 'none at all'), ('12:zz', '12:zz', 'what is no address'), ('1:2', '1:2', 'what only looks like one'),
    (repeat('x', 64), repeat('x', 64), 'as long as it may be')) v (a, expected, label);
SELECT t.refused('tereze_owner', format('SELECT tereze.address_bucket(%L)', repeat('1', 65)), 'TZ422 address too_long', 'what is longer');
SELECT * FROM finish();
