SELECT plan(16);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.rehearsal_act', 'bigint, jsonb', 'jsonb', 'plpgsql volatile tereze_owner', '');
CREATE FUNCTION t.act(p_app bigint, p_answer jsonb) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT tereze.rehearsal_act(%L, %L)', p_app, p_answer) $$;
SELECT t.submit('aidar', 'paid') AS app \gset
SELECT is(t.inner_err('tereze_worker', t.act(:app, '{"element": "Meet"}')), 'TZ422 element not_asked', 'where nobody is asked');
SELECT is(t.inner_err('tereze_worker', t.act(:app, '{"element": "Pay", "amount": 1}')), 'TZ422 amount minimum', 'the rules of the function that is called hold');
SELECT is(t.inner_err('tereze_worker', t.act(:app, '{"element": "Pay", "amount": "x"}')), 'TZ422 answers value', 'an amount that is none');
SELECT is(t.inner('tereze_worker', t.act(:app, '{"element": "Pay"}'))::jsonb - 'position',
    '{"act": "paid", "answer": null, "person": "Кассирова Анна", "element": "Pay", "outcome": "paid"}', 'bookkeeping records what is due');
SELECT is(t.inner('tereze_worker', t.act(:app, '{"element": "Meet", "outcome": "reject"}')) ::jsonb ->> 'person', 'Ахметова Гүлнар Болатқызы', 'whoever is asked decides');
SELECT is(t.state(:app), 'rejected', 'so it stands');
SELECT is((SELECT e.person_id FROM tereze.event e WHERE e.object_id = :app AND e.kind = 'decided'), t.person_id('office'), 'and is written');
SELECT t.submit('aidar', 'lost') AS app \gset
SELECT is(t.inner_err('tereze_worker', t.act(:app, '{"element": "Task"}')), 'TZ423 element nobody', 'nobody can');
SELECT is(t.inner_err('tereze_worker', t.act(:app, '{"form": {}}')), 'TZ423', 'what is not returned is not sent again');
SELECT is(t.inner_err('pt_admin', t.act(:app, '{"form": {}}')), 'TZ403', 'nobody but the worker plays');
SELECT * FROM finish();
