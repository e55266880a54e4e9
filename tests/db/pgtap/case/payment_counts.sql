SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.payment_counts', 'bigint, smallint, tereze.route_node, smallint, timestamp with time zone, bigint',
    'boolean',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'paid') AS app \gset
SELECT n.* FROM tereze.route_node n JOIN tereze.application a ON a.route_version_id = n.route_version_id WHERE a.id = :app AND n.kind = 'payment' \g /dev/null
CREATE FUNCTION t.counts(p_app bigint, p_round int) RETURNS boolean LANGUAGE sql AS $$ SELECT tereze.payment_counts(p_app, p_round::smallint, n, 1::smallint, now(), NULL) FROM tereze.route_node n JOIN tereze.application a ON a.route_version_id = n.route_version_id WHERE a.id = p_app AND n.kind = 'payment' $$;
SELECT is(t.counts(:app, 2), false, 'what is awaited has not come');
UPDATE tereze.payment SET state = 'received', amount = 999 WHERE application_id = :app;
SELECT is(t.counts(:app, 2), false, 'what came was too little');
UPDATE tereze.payment SET amount = 1000 WHERE application_id = :app;
SELECT is(t.counts(:app, 2), true, 'what was paid in an earlier round counts');
SELECT * FROM finish();
