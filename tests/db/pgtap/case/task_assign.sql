SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('api.task_assign', 'uuid, bigint, bigint, text, text, text',
    'text',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_staff');
UPDATE tereze.setting SET value = '"accountant"' WHERE key = 'fallback_role';
SELECT t.submit('aidar', 'lost') AS app \gset
SELECT t.repeatable('pt_cash', format('SELECT api.task_assign(%%1$L, %s, %s, %L, %L, %L)', :app, (t.task(:app, 'Task')).id, 'dean', 'fmm', 'instead of the rector'));
SELECT is(t.decide('dean', :app, 'Task'), 'approved');
SELECT t.submit('aidar', 'lost') AS app \gset
CREATE FUNCTION t.assign(p_app bigint, p_task bigint, p_role text) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT api.task_assign(gen_random_uuid(), %s, %s, %L, %L, %L)', p_app, p_task, p_role, 'fmm', 'why') $$;
SELECT t.refused(who, t.assign(:app, task, role), expected, label) FROM (VALUES ('pt_office', (t.task(:app, 'Task')).id, 'dean', 'TZ403', 'who does not keep the queue'), ('pt_office', -1, 'dean', 'TZ404', 'no such task'), ('pt_cash', (t.task(:app, 'Task')).id, 'accountant', 'TZ422 role nobody', 'a position that is not there')) v (who, task, role, expected, label);
SELECT t.val('pt_cash', t.assign(:app, (t.task(:app, 'Task')).id, 'dean')) \g /dev/null
SELECT t.refused('pt_admin', t.assign(:app, (t.task(:app, 'Task')).id, 'dean'), 'TZ423', 'what is assigned already');
SELECT * FROM finish();
