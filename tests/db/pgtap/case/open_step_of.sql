SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.open_step_of', 'bigint, bigint, bigint',
    'tereze.step',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.of(p_who text, p_app bigint, p_task bigint) RETURNS text LANGUAGE sql AS $$ SELECT t.inner_err('pt_' || p_who, format('SELECT (tereze.open_step_of(%s, %s, %s)).id', t.person_id(p_who), p_app, coalesce(p_task, -1))) $$;
SELECT (t.task(:app, 'Check')).id AS task \gset
SELECT is(t.of('office', :app, :task), 'ok', 'whose it is');
SELECT is(t.of('dean', :app, :task), 'TZ404', 'who may not read the case');
SELECT is(t.of('cash', :app, :task), 'TZ403', 'who may');
SELECT is(t.of('office', :app, NULL), 'TZ404', 'no such task');
UPDATE tereze.step SET fallback = true WHERE id = :task;
SELECT is(t.of('office', :app, :task), 'TZ423 fallback', 'a task that waits to be assigned');
UPDATE tereze.step SET fallback = NULL, state = 'done' WHERE id = :task;
SELECT is(t.of('office', :app, :task), 'TZ423', 'a closed one');
SELECT * FROM finish();
