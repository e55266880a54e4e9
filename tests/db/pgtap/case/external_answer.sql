SELECT plan(15);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('api.external_answer', 'uuid, bigint, bigint, text, text, text',
    'text',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_staff tereze_worker');
SELECT t.served('ext', '[{"element": "Start", "kind": "start"}, {"element": "Out", "kind": "external", "on_reject": "continue"}, {"element": "Gate", "kind": "exclusive"}, {"element": "Yes", "kind": "end"}, {"element": "No", "kind": "end", "outcome": "rejected"}]',
    'Start>Out', 'Out>Gate', 'Gate>Yes|$.decisions.Out.outcome == "approve"', 'Gate>No|default') \g /dev/null
SELECT t.submit('aidar', 'ext', '{"purpose": "x"}') AS app \gset
SELECT t.refused('pt_admin', format('SELECT api.external_answer(gen_random_uuid(), %s, %s, %L, %L, NULL)', :app, (t.task(:app, 'Out')).id, 'approve', 'No 1'), 'TZ404', 'a step that names nobody is answered by the exchange alone');
SELECT t.repeatable('tereze_worker', format('SELECT api.external_answer(%%1$L, %s, %s, %L, %L, %L)', :app, (t.task(:app, 'Out')).id, 'reject', 'No 1', 'no place'));
SELECT is(t.state(:app), 'rejected', 'where the route goes on, its end tells the outcome');
SELECT t.submit('aidar', 'ext', '{"purpose": "x"}') AS app, t.submit('aidar', 'certificate') AS other \gset
SELECT t.refused('tereze_worker', format('SELECT api.external_answer(gen_random_uuid(), %s, %s, %L, %L, NULL)', a, k, o, 'No 1'), expected, label) FROM (VALUES (:app, (t.task(:app, 'Out')).id, 'perhaps', 'TZ422 outcome choice', 'no such outcome'), (:app, -1, 'approve', 'TZ404', 'no such task'),
    (:other, (t.task(:other, 'Check')).id, 'approve', 'TZ423 external', 'a task that is decided')) v (a, k, o, expected, label);
SELECT * FROM finish();
