SELECT plan(14);
\ir ../support/fixture.sql
-- A route may ask again after something was issued: what is then rejected or returned leaves nothing in force.
SELECT t.route('late', '[{"element": "Start", "kind": "start"}, {"element": "Issue", "kind": "service_issue", "template": "cert"},
    {"element": "Meet", "kind": "manual_task", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]',
    'Start>Issue', 'Issue>Meet', 'Meet>End') \g /dev/null
SELECT t.service('late', 'late', '{cert,appform}') \g /dev/null
SELECT t.submit('aidar', 'late') AS rejected, t.submit('dina', 'late') AS returned \gset
SELECT t.work() \g /dev/null
SELECT alike(t.documents(:rejected), '%certificate issued%', 'issued before the meeting');
SELECT is(t.decide('office', :rejected, 'Meet', 'reject', 'did not come'), 'rejected', 'then rejected');
SELECT alike(t.documents(:rejected), '%certificate annulled%', 'nothing of it is in force');
SELECT is(t.decide('office', :returned, 'Meet', 'return', 'bring the card'), 'returned', 'or returned');
SELECT alike(t.documents(:returned), '%certificate annulled%', 'nothing of that either');
SELECT is((SELECT count(*) FROM tereze.journal_entry WHERE kind = 'annulment'), 2::bigint, 'the journal says so');
SELECT ok((SELECT jsonb_array_length(data -> 'annulled') > 0 FROM tereze.event WHERE object_id = :returned AND kind = 'decided'), 'and the history');
-- A payment that came in before a return counts for the next round.
SELECT t.submit('aidar', 'paid') AS app \gset
SELECT t.val('pt_cash', format('SELECT state FROM api.payment_record(gen_random_uuid(), %s, 1, 1200, %L)', :app, 'receipt 5')) \g /dev/null
SELECT t.decide('office', :app, 'Meet', 'return', 'a wrong date') \g /dev/null
SELECT t.val('tereze_portal', format('SELECT state FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('aidar'), t.ref(:app), t.version(:app), '{"purpose": "visa"}')) \g /dev/null
SELECT is(t.tokens(:app), 'Meet open', 'nobody pays twice');
SELECT is((SELECT string_agg(concat_ws(' ', state, round, amount), ', ') FROM tereze.payment WHERE application_id = :app), 'received 2 1200.00', 'the payment goes with the case');
SELECT is(t.decide('office', :app, 'Meet'), 'approved');
-- A template that is not there stands in the way of its case alone, and is told.
SELECT t.route('bad', '[{"element": "Start", "kind": "start"}, {"element": "Meet", "kind": "manual_task", "performers": ["student_office"]},
    {"element": "Issue", "kind": "service_issue", "template": "no_such"}, {"element": "End", "kind": "end"}]', 'Start>Meet', 'Meet>Issue', 'Issue>End') \g /dev/null
SELECT t.service('bad', 'bad', '{appform}') \g /dev/null
SELECT t.submit('dina', 'bad') AS bad \gset
SELECT is(t.decide('office', :bad, 'Meet'), 'in_review', 'the decision is kept');
SELECT is(t.val('pt_admin', format('SELECT incident ->> $$kind$$ FROM api.incident_list(NULL, 200) WHERE application_id = %s', :bad)), 'no_template', 'and somebody is told');
-- Two positions of one role: the first decision counts, the other is asked no more.
SELECT t.one('pt_admin', format('SELECT * FROM api.position_put(gen_random_uuid(), %L, %L, 0, t.names(%L))', 'student_office', 'law', 'x')) \g /dev/null
INSERT INTO tereze.appointment (person_id, position_id, valid_from) SELECT t.person_id('plain'), max(p.id), '2020-01-01' FROM tereze.position p WHERE p.role = 'student_office';
SELECT t.submit('dina', 'gate', '{"purpose": "x", "n": 1}') AS two \gset
SELECT is(t.tokens(:two), 'Small open, Small open', 'both are asked');
SELECT is(t.decide('plain', :two, 'Small'), 'approved', 'one decides');
SELECT * FROM finish();
