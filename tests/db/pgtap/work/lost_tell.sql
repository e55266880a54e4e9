SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.lost_tell', 'bigint',
    'void',
    'plpgsql volatile tereze_owner', '');
UPDATE tereze.setting SET value = '"accountant"' WHERE key = 'fallback_role';
UPDATE tereze.person SET email = 'cash@example.kz' WHERE id = t.person_id('cash');
SELECT t.submit('aidar', 'lost') AS app \gset
DELETE FROM tereze.job;
SELECT tereze.lost_tell(:app) \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', payload ->> 'notice', (payload ->> 'person')::bigint = t.person_id('cash')), ', ') FROM tereze.job), 'lost t', 'who keeps the queue');
SELECT * FROM finish();
