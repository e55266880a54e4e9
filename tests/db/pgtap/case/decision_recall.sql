SELECT plan(14);
\ir ../support/fixture.sql
SELECT t.signature('api.decision_recall', 'uuid, bigint, bigint, text, bytea',
    'bigint',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal tereze_staff');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT s.id AS task FROM tereze.step s WHERE s.application_id = :app AND s.person_id IS NOT NULL \gset
SELECT t.refused('pt_office', format('SELECT api.decision_recall(gen_random_uuid(), %s, -1, %L)', :app, 'x'), 'TZ403', 'no such task');
SELECT t.repeatable('pt_office', format('SELECT api.decision_recall(%%1$L, %s, %s, %L)', :app, :task, 'too early'));
SELECT is((SELECT concat_ws(' ', state, outcome) FROM tereze.step WHERE id = :task), 'undone approve', 'what was decided stays written');
SELECT isnt((t.task(:app, 'Check')).id, :task::bigint, 'and it is asked by another task');
SELECT t.refused('pt_office', format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L)', :app, :task, 'again'), 'TZ423', 'what was taken back already');
SELECT * FROM finish();
