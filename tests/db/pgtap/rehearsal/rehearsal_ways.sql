SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.rehearsal_ways', 'bigint, bigint', 'jsonb', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'gate', '{"n": 11, "purpose": "x"}') AS app \gset
SELECT is(t.inner('tereze_worker', format('SELECT tereze.rehearsal_ways(%L, 0)', :app))::jsonb, '[{"taken": ["F2"], "element": "Gate"}]', 'the flow whose condition held');
SELECT is(t.inner('tereze_worker', format('SELECT tereze.rehearsal_ways(%L, %L)', :app, (SELECT max(s.id) FROM tereze.step s))), '[]', 'nothing has moved since');
SELECT * FROM finish();
