SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.rehearsal_asked', 'bigint, bigint', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'gate', '{"n": 11, "purpose": "x"}') AS app \gset
SELECT is((t.inner('tereze_worker', format('SELECT tereze.rehearsal_asked(%L, 0)', :app))::jsonb #> '{0}') - '{name,position}'::text[],
    jsonb_build_object('for', NULL, 'asks', 'decide', 'kind', 'user_task', 'basis', NULL, 'since', '2026-03-02T05:00:00Z', 'terms', '[]'::jsonb, 'waits', true,
        'answers', '[]'::jsonb, 'element', 'Big', 'persons', jsonb_build_array(jsonb_build_object('id', t.person_id('dean'), 'name', 'Деканов Дана')),
        'return_to', '[]'::jsonb), 'who is asked what, and what may be answered');
SELECT is(t.inner('tereze_worker', format('SELECT tereze.rehearsal_asked(%L, %L)', :app, (SELECT max(s.id) FROM tereze.step s))), '[]', 'nobody since');
SELECT * FROM finish();
