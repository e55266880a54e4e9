SELECT plan(13);
\ir ../support/fixture.sql
-- An exclusive gateway: true, false, unknown; a loop through one.
SELECT t.submit('aidar', 'gate', '{"purpose": "x", "n": 11}') AS big, t.submit('aidar', 'gate', '{"purpose": "x", "n": 10}') AS small, t.submit('aidar', 'gate', '{"purpose": "x"}') AS unknown \gset
SELECT is(t.tokens(:big), 'Big open', 'true');
SELECT is(t.tokens(:small), 'Small open', 'false: the default');
SELECT is(t.tokens(:unknown), 'Gate open', 'unknown is never false: it stops');
SELECT is((SELECT incident - 'step' FROM tereze.application WHERE id = :unknown), '{"kind": "condition_unknown", "element": "F2", "condition": "strict ($.\"form\".\"n\" > 10)"}', 'and says at what');
SELECT is(t.val('pt_admin', 'SELECT count(*) FROM api.incident_list(NULL, 10)'), '1', 'for the route''s owner to see');
SELECT is(t.one('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :unknown)) #>> '{incident,kind}', 'condition_unknown', 'trying again alone does not help');
UPDATE tereze.application SET form = form || '{"n": 1}' WHERE id = :unknown;
SELECT is(t.one('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :unknown)) ->> 'incident', NULL, 'with the missing value it goes on');
SELECT is(t.tokens(:unknown), 'Small open');
SELECT is(t.decide('office', :unknown, 'Small'), 'approved');
SELECT t.submit('aidar', 'loop') AS loop \gset
SELECT t.decide('office', :loop, 'Review', 'approve', NULL, 'again') FROM generate_series(1, 3) \g /dev/null
SELECT is(t.tokens(:loop), 'Review open', 'again and again');
SELECT is(t.decide('office', :loop, 'Review'), 'approved', 'until the answer is final');
SELECT is((SELECT string_agg(coalesce(answer, outcome), ' ' ORDER BY id) FROM tereze.step WHERE application_id = :loop AND person_id IS NOT NULL), 'again again again approve');
SELECT ok(t.chained(:loop) AND t.chained(:unknown), 'chains are whole');
SELECT * FROM finish();
