SELECT plan(21);
\ir ../support/fixture.sql
SELECT t.signature('api.my_decisions', 'bigint', 'TABLE(task_id bigint, step jsonb, outcome text, decided_at timestamp with time zone)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_staff');
CREATE FUNCTION t.mine(p_who text, p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(concat_ws(' ', x #>> '{step,en}', x ->> 'outcome'), ', '), '')
    FROM jsonb_array_elements(t.rows('pt_' || p_who, format('SELECT * FROM api.my_decisions(%s)', p_app))) x $$;
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.mine('office', :app), '', 'nothing was decided');
SELECT t.refused('pt_plain', format('SELECT * FROM api.my_decisions(%s)', :app), 'TZ404', 'who may not read the case');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.my_decisions(%s)', :app), '42501', 'the portal');
SELECT (t.task(:app, 'Check')).id AS task \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.mine('office', :app), 'Check en approve', 'a decision of mine');
SELECT is(t.one('pt_office', format('SELECT * FROM api.my_decisions(%s)', :app)) ->> 'task_id', :'task', 'by its task');
SELECT is(t.mine('dean', :app), '', 'not of others');
SELECT is(t.val('pt_office', format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L) > 0', :app, :task, 'x')), 'true', 'what is offered is taken back');
SELECT is(t.mine('office', :app), '', 'and then offered no more');
SELECT t.decide('office', :app, 'Check') \g /dev/null
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT is(CASE t.err('pt_office', format('SELECT * FROM api.my_decisions(%s)', :app)) WHEN 'ok' THEN t.mine('office', :app) ELSE '' END, '', 'not of who holds the position no more');
UPDATE tereze.appointment SET valid_until = NULL WHERE person_id = t.person_id('office');
SELECT is(t.mine('office', :app), 'Check en approve');
SELECT t.decide('dean', :app, 'Dean', 'approve', NULL, 'fully') \g /dev/null
SELECT is(t.mine('office', :app), '', 'the next has acted');
SELECT t.submit('aidar', 'gate', '{"purpose": "x", "n": 1}') AS app \gset
SELECT t.decide('office', :app, 'Small', 'reject', 'no') \g /dev/null
SELECT is(t.mine('office', :app), 'Small en reject', 'a rejection that ended the case');
SELECT t.submit('aidar', 'gate', '{"purpose": "x", "n": 1}') AS app \gset
SELECT t.decide('office', :app, 'Small', 'return', 'why') \g /dev/null
SELECT is(t.mine('office', :app), 'Small en return', 'a return');
SELECT t.one('tereze_portal', format('SELECT * FROM api.acknowledge_return(%L, gen_random_uuid(), %L, %s)', t.s('aidar'), t.ref(:app), t.version(:app))) \g /dev/null
SELECT is(t.mine('office', :app), '', 'not once the applicant corrects');
SELECT t.submit('dina', 'gate', '{"purpose": "x", "n": 1}') AS app \gset
SELECT t.decide('office', :app, 'Small') \g /dev/null
SELECT is(t.mine('office', :app), '', 'an approval that ended the case is recalled with it');
SELECT * FROM finish();
