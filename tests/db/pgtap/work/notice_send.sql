SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.notice_send', 'bigint, jsonb',
    'void',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
UPDATE tereze.route_node n SET notice = '{"text": {"ru": "Привет"}, "to": ["applicant", "dean"]}' FROM tereze.application a WHERE a.id = :app AND n.route_version_id = a.route_version_id AND n.element = 'Check';
UPDATE tereze.person SET email = key || '@example.kz' FROM t.person WHERE t.person.id = tereze.person.id AND key IN ('dean', 'dean_law');
DELETE FROM tereze.job;
SELECT tereze.notice_send(:app, '{"element": "Check"}') \g /dev/null
SELECT is((SELECT string_agg(x.key || ' ' || (j.payload ->> 'staff'), ', ' ORDER BY x.key) FROM tereze.job j JOIN t.person x ON x.id = (j.payload ->> 'person')::bigint), 'aidar false, dean true, dean_law true', 'one mail each, and who of them is staff');
SELECT is((SELECT count(DISTINCT payload -> 'message_id') FROM tereze.job), 3::bigint, 'each with a message id of its own');
-- Among thousands whoever is written to is found by index.
INSERT INTO tereze.person (surname, given) SELECT 'Many', g::text FROM generate_series(1, 5000) g;
ANALYZE tereze.person;
DELETE FROM tereze.job;
SELECT pg_stat_get_xact_numscans('tereze.person'::regclass) AS before \gset
SELECT tereze.notice_send(:app, '{"element": "Check"}') \g /dev/null
SELECT is(pg_stat_get_xact_numscans('tereze.person'::regclass), :before::bigint, 'nobody reads all persons');
SELECT is((SELECT string_agg(x.key, ', ' ORDER BY x.key) FROM tereze.job j JOIN t.person x ON x.id = (j.payload ->> 'person')::bigint), 'aidar, dean, dean_law', 'the same are written to');
SELECT * FROM finish();
