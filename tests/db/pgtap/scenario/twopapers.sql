SELECT plan(11);
\ir ../support/fixture.sql
-- A case that goes back behind one document annuls that one, not another that it issued on the way there; and each names
-- those who had approved it when it was signed.
CREATE FUNCTION t.named(p_app bigint, p_kind text) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(x ->> 'name', ', ' ORDER BY o) FROM jsonb_array_elements((t.one('tereze_portal', format('SELECT approvers FROM api.verify_token(%L)',
        (SELECT d.token FROM tereze.document d WHERE d.application_id = p_app AND d.kind = p_kind ORDER BY d.id DESC LIMIT 1))) -> 'approvers')) WITH ORDINALITY y(x, o) $$;
SELECT t.route('two', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]},
    {"element": "First", "kind": "service_issue", "template": "cert"}, {"element": "B", "kind": "user_task", "performers": ["head"]},
    {"element": "Second", "kind": "service_issue", "template": "order"}, {"element": "C", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["B"]},
    {"element": "End", "kind": "end"}]', 'Start>A', 'A>First', 'First>B', 'B>Second', 'Second>C', 'C>End'), t.service('two', 'two', '{cert,order}') \g /dev/null
SELECT t.submit('aidar', 'two') AS app \gset
SELECT t.decide('dean', :app, 'A') \g /dev/null
SELECT t.work() \g /dev/null
SELECT t.decide('head', :app, 'B') \g /dev/null
SELECT t.work() \g /dev/null
SELECT is((SELECT string_agg(d.kind || ' ' || d.state, ', ' ORDER BY d.id) FROM tereze.document d WHERE d.application_id = :app AND d.kind IN ('certificate', 'order')), 'certificate issued, order issued');
SELECT is(t.named(:app, 'certificate'), 'Деканов Д.', 'the certificate was signed before the head decided');
SELECT is(t.named(:app, 'order'), 'Деканов Д., Кафедров О.');
SELECT is(t.decide('vice', :app, 'C', 'return', 'another order', 'B'), 'in_review');
SELECT is((SELECT string_agg(d.kind || ' ' || d.state, ', ' ORDER BY d.id) FROM tereze.document d WHERE d.application_id = :app AND d.kind IN ('certificate', 'order')), 'certificate issued, order annulled',
    'what was issued before that step stays in force');
SELECT is((SELECT count(*)::integer FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id WHERE d.application_id = :app AND e.kind = 'annulment'), 1, 'one entry');
SELECT is(t.named(:app, 'order'), 'Деканов Д., Кафедров О.', 'who had approved is told of what was annulled, too');
SELECT t.decide('head', :app, 'B') \g /dev/null
SELECT t.work() \g /dev/null
SELECT is(t.decide('vice', :app, 'C'), 'approved');
SELECT is((SELECT string_agg(d.kind || ' ' || d.state, ', ' ORDER BY d.id) FROM tereze.document d WHERE d.application_id = :app AND d.kind IN ('certificate', 'order')), 'certificate issued, order annulled, order issued');
SELECT is(t.named(:app, 'certificate'), 'Деканов Д.');
SELECT ok(t.chained(:app));
SELECT * FROM finish();
