SELECT plan(15);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
-- Who only reads: asks of nobody that the case wait, and takes nothing back that others decided. Who stood in and never
-- acted reads no more once the substitution is over.
CREATE FUNCTION t.acknowledges(p_who text, p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT t.val('pt_' || p_who, format('SELECT api.acknowledge(gen_random_uuid(), %s, %s)', p_app, (SELECT s.id FROM tereze.step s
        JOIN tereze.appointment m ON m.position_id = s.position_id AND m.person_id = t.person_id(p_who) WHERE s.application_id = p_app AND s.state = 'open'))) $$;
SELECT t.route('read', '[{"element": "Start", "kind": "start"}, {"element": "Read", "kind": "user_task", "performers": ["head"], "acknowledges": true, "blocking": false,
        "timers": [{"element": "TR", "after": "PT1H", "calendar": "none", "action": "escalate", "cancels": false}]},
    {"element": "B", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "Issue", "kind": "service_issue", "template": "cert"}, {"element": "End", "kind": "end"}]',
    'Start>Read', 'Read>B', 'B>Issue', 'Issue>End'), t.service('read', 'read', '{cert}') \g /dev/null
-- A superior is told of what was not read: the case does not wait for that either.
SELECT t.submit('aidar', 'read') AS app \gset
UPDATE tereze.clock SET fixed = '2026-03-02 12:00+05';
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)'), '1');
SELECT is(t.tokens(:app), 'Read open, Read open, B open', 'the dean is to read too');
SELECT is(t.decide('vice', :app, 'B'), 'approved', 'and the case ends');
SELECT is(t.acknowledges('dean', :app) || ' ' || t.acknowledges('head', :app), 'approved approved', 'read later');
SELECT is(t.tokens(:app), '');
-- Whoever was to read has decided nothing.
SELECT t.work() \g /dev/null
SELECT t.refused('pt_head', format('SELECT * FROM api.annul(gen_random_uuid(), %s, %s, %L)', :app, t.version(:app), 'x'), 'TZ403', 'who was to read annuls nothing');
SELECT t.refused('pt_head', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :app, t.version(:app), 'x'), 'TZ403', 'nor recalls');
SELECT is(t.val('pt_head', format('SELECT may_recall FROM api.application_card(%s)', :app)), 'false', 'and is not offered it');
SELECT is(t.val('pt_vice', format('SELECT may_recall FROM api.application_card(%s)', :app)), 'true', 'who decided is');
SELECT is(t.val('pt_vice', format('SELECT state FROM api.annul(gen_random_uuid(), %s, %s, %L)', :app, t.version(:app), 'x')), 'annulled');
-- A substitution that was cancelled.
SELECT t.stand_in('dean', 'plain') AS sub \gset
SELECT t.submit('aidar', 'certificate') AS app, t.submit('aidar', 'certificate') AS acted \gset
SELECT t.decide('office', :app, 'Check'), t.decide('office', :acted, 'Check'), t.decide('plain', :acted, 'Dean') \g /dev/null
SELECT is(t.err('pt_plain', format('SELECT * FROM api.application_card(%s)', :app)), 'ok', 'who stands in reads');
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :sub)) \g /dev/null
SELECT t.refused('pt_plain', format('SELECT * FROM api.application_card(%s)', :app), 'TZ404', 'who never acted reads no more');
SELECT is(t.err('pt_plain', format('SELECT * FROM api.application_card(%s)', :acted)), 'ok', 'who decided may read what');
SELECT is(t.rows('pt_plain', 'SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 50)'), '[]', 'and the task is in the inbox no more');
SELECT is(t.rows('pt_dean', 'SELECT may_decide FROM api.inbox($$mine$$, NULL, NULL, NULL, 50)'), '[{"may_decide": true}]', 'but in that of whoever came back');
SELECT * FROM finish();
