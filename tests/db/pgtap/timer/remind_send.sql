SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.remind_send', 'bigint, text, jsonb',
    'void',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
UPDATE tereze.person SET email = key || '@example.kz' FROM t.person WHERE t.person.id = tereze.person.id AND key IN ('dean', 'vice', 'office');
DELETE FROM tereze.job;
CREATE FUNCTION t.told() RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', j.payload ->> 'notice', x.key), ', ' ORDER BY x.key) FROM tereze.job j JOIN t.person x ON x.id = (j.payload ->> 'person')::bigint $$;
SELECT tereze.remind_send(:app, 'remind', jsonb_build_object('step', (t.task(:app, 'Check')).id, 'to', '["vice_rector"]'::jsonb)) \g /dev/null
SELECT is(t.told(), 'remind office, remind vice', 'who is asked, and whom the drawing names');
DELETE FROM tereze.job;
SELECT tereze.remind_send(:app, 'escalate', jsonb_build_object('position', (SELECT id FROM tereze.position WHERE role = 'vice_rector'))) \g /dev/null
SELECT is(t.told(), 'escalate vice', 'the superior alone');
-- The superior is away: whoever stands in has the task, and is told of it.
SELECT t.stand_in('vice', 'dean') \g /dev/null
DELETE FROM tereze.job;
SELECT tereze.remind_send(:app, 'escalate', jsonb_build_object('position', (SELECT id FROM tereze.position WHERE role = 'vice_rector'))) \g /dev/null
SELECT is(t.told(), 'escalate dean, escalate vice', 'with whoever stands in');
DELETE FROM tereze.job;
SELECT tereze.remind_send(:app, 'remind', jsonb_build_object('step', (t.task(:app, 'Check')).id, 'to', '["vice_rector"]'::jsonb)) \g /dev/null
SELECT is(t.told(), 'remind dean, remind office, remind vice', 'of those whom the drawing names as well');
SELECT * FROM finish();
