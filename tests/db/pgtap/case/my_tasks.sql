SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.my_tasks', 'bigint',
    'TABLE(task_id bigint, step jsonb, kind text, answers text[], position_title jsonb, opened_at timestamp with time zone, asks text, for_person text, basis text, return_to jsonb)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_staff');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.one('pt_office', format('SELECT task_id, kind, answers, step ->> $$en$$ AS step FROM api.my_tasks(%s)', :app)),
    jsonb_build_object('task_id', (t.task(:app, 'Check')).id, 'kind', 'user_task', 'answers', '[]'::jsonb, 'step', 'Check en'), 'what I may decide');
SELECT is(t.rows('pt_dean', format('SELECT * FROM api.my_tasks(%s)', :app)), '[]', 'not yet');
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.val('pt_dean', format('SELECT answers FROM api.my_tasks(%s)', :app)), '["fully", "partly"]', 'with its answers');
SELECT is(t.rows('pt_office', format('SELECT * FROM api.my_tasks(%s)', :app)), '[]', 'no more');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.my_tasks(%s)', :app), '42501', 'the portal');
SELECT * FROM finish();
