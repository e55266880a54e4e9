SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('tereze.volume_seen', 'bigint, bigint', 'tereze.volume', 'plpgsql volatile tereze_owner', '');
SELECT t.val('pt_office', t.open(t.val('pt_office', t.case())::bigint)) AS v \gset
SELECT is((tereze.volume_seen(:v, 1)).id, :v::bigint, 'as it was seen');
SELECT is(t.err(session_user, format('SELECT tereze.volume_seen(%s, %s)', v, n)), x, label) FROM (VALUES ('-1', '1', 'TZ404', 'none'), (:'v', '2', 'TZ409 version', 'another version'), (:'v', 'NULL', 'TZ409 version', 'no version')) q (v, n, x, label);
SELECT * FROM finish();
