SELECT plan(18);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
-- A case that went over to another version keeps its tokens: none doubles, none is lost, and what stands in its way can be
-- tried again.
CREATE FUNCTION t.over(p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT t.one('pt_admin', format('SELECT state FROM api.case_migrate(gen_random_uuid(), %s, %s, %s, 2, %L)', p_app, t.version(p_app),
        tereze.event_tip('application', p_app), 'a better drawing')) ->> 'state' $$;
CREATE FUNCTION t.read(p_app bigint, p_who text) RETURNS text LANGUAGE sql AS $$
    SELECT t.val('pt_' || p_who, format('SELECT api.acknowledge(gen_random_uuid(), %s, %s)', p_app, s.id)) FROM tereze.step s
    WHERE s.application_id = p_app AND s.state = 'open' AND coalesce(s.person_asked = t.person_id(p_who), s.position_id = t.pos('dean', 'fmm')) $$;
CREATE FUNCTION t.reads(p_blocking boolean, p_performer text, p_quorum text, p_terms jsonb DEFAULT NULL) RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_array('{"element": "Start", "kind": "start"}'::jsonb, jsonb_build_object('element', 'Read', 'kind', 'user_task', 'performers', jsonb_build_array(p_performer),
        'acknowledges', true, 'blocking', p_blocking, 'quorum', p_quorum, 'timers', p_terms), '{"element": "Next", "kind": "user_task", "performers": ["vice_rector"]}'::jsonb, '{"element": "End", "kind": "end"}'::jsonb) $$;
-- What was only to be read is still only to be read, though the new version waits for it.
SELECT t.served('aside', t.reads(false, 'dean@faculty', NULL), 'Start>Read', 'Read>Next', 'Next>End') \g /dev/null
SELECT t.submit('aidar', 'aside', '{"purpose": "x"}') AS app, t.submit('aidar', 'aside', '{"purpose": "x"}') AS term \gset
SELECT t.route('aside', t.reads(true, 'dean@faculty', NULL, '[{"element": "T", "after": "PT2H", "calendar": "none", "action": "approve", "cancels": true}]'), 'Start>Read', 'Read>Next', 'Next>End') \g /dev/null
SELECT is(t.over(:app), 'in_review');
SELECT is(t.read(:app, 'dean'), 'in_review');
SELECT is(t.tokens(:app), 'Next open', 'one token, which had gone on long ago');
SELECT is(t.decide('vice', :app, 'Next'), 'approved');
-- What the case waited for, it waits for until enough have read, though the new version would not.
SELECT t.served('waits', t.reads(true, 'committee', '2'), 'Start>Read', 'Read>Next', 'Next>End') \g /dev/null
SELECT t.submit('aidar', 'waits', '{"purpose": "x"}') AS app, t.submit('aidar', 'waits', '{"purpose": "x"}') AS term \gset
SELECT t.read(:app, 'head'), t.read(:term, 'head') \g /dev/null
SELECT t.route('waits', t.reads(false, 'committee', '2', '[{"element": "T", "after": "PT2H", "calendar": "none", "action": "approve", "cancels": true}]'), 'Start>Read', 'Read>Next', 'Next>End') \g /dev/null
SELECT is(t.over(:app) || ' ' || t.over(:term), 'in_review in_review');
SELECT is(t.tokens(:app), 'Read open, Read open, Read open, Read open', 'one of five has read');
SELECT is(t.read(:app, 'cash'), 'in_review');
SELECT is(t.tokens(:app), 'Next open', 'the second: it goes on');
UPDATE tereze.clock SET fixed = fixed + interval '3 hours';
SELECT t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)') \g /dev/null
SELECT is(t.tokens(:term), 'Next open', 'as it does when the term of the new version is over');
-- A gateway that could not tell its way: the new version asks better, and comes to it by another flow.
SELECT t.served('way', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "G", "kind": "exclusive"},
    {"element": "X", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]', 'Start>A', 'A>G', 'G>X|$.form.a == true', 'G>End|default', 'X>End') \g /dev/null
SELECT t.submit('aidar', 'way', '{"purpose": "x"}') AS app \gset
SELECT t.decide('dean', :app, 'A') \g /dev/null
SELECT t.route('way', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "N", "kind": "notify", "notice": {"text": {"ru": "x"}, "to": ["applicant"]}},
    {"element": "G", "kind": "exclusive"}, {"element": "X", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]',
    'Start>A', 'A>N', 'N>G', 'G>X|exists($.form ? (exists(@.a)))', 'G>End|default', 'X>End') \g /dev/null
SELECT is(t.over(:app), 'in_review');
SELECT is(t.tokens(:app), 'G open', 'it stands at the gateway still');
SELECT is(t.one('pt_admin', format('SELECT state, incident FROM api.incident_retry(gen_random_uuid(), %s)', :app)), '{"state": "approved", "incident": null}', 'and goes on when it is tried again');
SELECT is(t.history(:app), 'submitted decided migrated incident_retried');
SELECT ok(t.chained(:app) AND t.chained(:term));
-- The answer of an outside body is recorded by whom the new version names, or who stands in there now.
SELECT t.served('outside', '[{"element": "Start", "kind": "start"}, {"element": "E", "kind": "external", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]', 'Start>E', 'E>End') \g /dev/null
SELECT t.stand_in('vice', 'cash'), t.stand_in('dean_law', 'head') \g /dev/null
SELECT t.submit('aidar', 'outside', '{"purpose": "x"}') AS app \gset
SELECT t.route('outside', '[{"element": "Start", "kind": "start"}, {"element": "E", "kind": "external", "performers": ["dean@law"]}, {"element": "End", "kind": "end"}]', 'Start>E', 'E>End') \g /dev/null
SELECT is((SELECT concat_ws(' ', t.who(s.person_asked), s.basis) FROM t.task(:app, 'E') s), 'cash vice > cash');
SELECT is(t.over(:app), 'in_review');
SELECT is((SELECT concat_ws(' ', t.who(s.person_asked), s.basis) FROM t.task(:app, 'E') s), 'head dean_law > head');
SELECT is(t.val('pt_head', format('SELECT api.external_answer(gen_random_uuid(), %s, %s, %L, %L, NULL)', :app, (t.task(:app, 'E')).id, 'approve', 'letter 1')), 'approved');
SELECT * FROM finish();
