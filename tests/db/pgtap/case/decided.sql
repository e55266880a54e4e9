SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.decided', 'bigint, smallint, bigint, smallint, bigint, bigint, text, text, text, timestamp with time zone',
    'record',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT route_version_id AS v FROM tereze.application WHERE id = :app \gset
CREATE FUNCTION t.decided(p_app bigint, p_v bigint, p_node int, p_outcome text, p_answer text) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM tereze.decided(%s, 1::smallint, %s, %s::smallint, NULL, %s, %L, %L, %L, now())', p_app, p_v, p_node, (t.task(p_app, 'Check')).id, p_outcome, p_answer, 'r') $$;
SELECT is(t.inner_err('pt_office', t.decided(:app, :v, 4, 'approve', NULL)), 'TZ423 service_issue', 'a step at which nothing is decided');
SELECT is(t.inner_err('pt_office', t.decided(:app, :v, 3, 'approve', 'burn')), 'TZ422 answer choice', 'an answer that is not offered');
SELECT is(t.inner('pt_office', t.decided(:app, :v, 2, 'reject', NULL)), 'rejected', 'a rejection ends the case');
SELECT * FROM finish();
