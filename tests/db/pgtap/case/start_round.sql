SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.start_round', 'bigint, text, bigint, uuid, jsonb',
    'TABLE(case_ref text, state text, version bigint)', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is((SELECT string_agg(concat_ws(' ', s.node, s.state, s.round), ', ' ORDER BY s.id) FROM tereze.step s WHERE application_id = :app), '1 done 1, 2 open 1', 'the start is behind, the first step open');
SELECT is(t.documents(:app), 'application_form pending', 'the form is ordered');
SELECT is((SELECT count(*) FROM tereze.job WHERE kind = 'document.issue'), 1::bigint, 'as a job');
SELECT is((SELECT kind FROM tereze.outbox WHERE application_id = :app), 'submitted', 'told');
SELECT is(t.val('tereze_owner', format('SELECT state FROM tereze.start_round(%s, %L, %s, NULL, %L)', :app, 'resubmitted', t.person_id('aidar'), '{}')), 'in_review', 'once more, as the caller asked');
SELECT ok(t.chained(:app), 'chained');
DELETE FROM tereze.step WHERE node = -1;
UPDATE tereze.application SET route_version_id = (SELECT route_version_id FROM api.route_publish(t.id('r'), 'empty', '<x/>', NULL)) WHERE id = :app;
SELECT is(t.err('tereze_owner', format('SELECT tereze.start_round(%s, %L, %s, NULL, %L)', :app, 'x', t.person_id('aidar'), '{}')), 'P0002', 'a route without a start is a fault, not a silence');
SELECT * FROM finish();
