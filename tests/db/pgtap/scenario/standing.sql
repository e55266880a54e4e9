SELECT plan(12);
\ir ../support/fixture.sql
-- The clock of a case stands only while somebody is asked for whom it stands, however that ended, and again when a decision
-- that ended it is taken back.
CREATE FUNCTION t.back(p_app bigint, p_element text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L)', p_app, (t.task(p_app, p_element)).id, 'by mistake') $$;
CREATE FUNCTION t.at(p_time text) RETURNS void LANGUAGE sql AS $$ UPDATE tereze.clock SET fixed = p_time::timestamptz $$;
CREATE FUNCTION t.terms(p_app bigint) RETURNS text LANGUAGE sql AS $$
    -- Of steps that are open.
    SELECT string_agg(concat_ws(' ', r.element, t.state, to_char(t.due_at AT TIME ZONE 'Asia/Almaty', 'DD HH24:MI')), ', ' ORDER BY t.id)
    FROM tereze.timer t JOIN tereze.application a ON a.id = t.application_id
    JOIN tereze.route_timer r ON r.route_version_id = a.route_version_id AND r.node = t.node AND r.ordinal = t.ordinal
    JOIN tereze.step s ON s.application_id = a.id AND s.id = t.step_id AND s.state = 'open' WHERE t.application_id = p_app $$;
CREATE FUNCTION t.stands(p_app bigint) RETURNS boolean LANGUAGE sql AS $$ SELECT (t.app(p_app::text)).paused_at IS NOT NULL $$;
SELECT t.route('stand', '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["vice_rector"],
        "timers": [{"element": "TF", "after": "P2D", "calendar": "none", "action": "remind", "cancels": false}]}, {"element": "Fork", "kind": "parallel"},
    {"element": "Ask", "kind": "applicant", "pauses": true}, {"element": "B", "kind": "user_task", "performers": ["dean@faculty"], "return_to": ["First", "applicant"],
        "timers": [{"element": "TB", "after": "P1D", "calendar": "none", "action": "remind", "cancels": false}]},
    {"element": "Join", "kind": "parallel"}, {"element": "C", "kind": "user_task", "performers": ["head"],
        "timers": [{"element": "TC", "after": "PT1H", "calendar": "none", "action": "lapse", "cancels": true}]}, {"element": "End", "kind": "end"}]',
    'Start>First', 'First>Fork', 'Fork>Ask', 'Fork>B', 'Ask>Join', 'B>Join', 'Join>C', 'C>End'), t.service('stand', 'stand', '{}') \g /dev/null
SELECT t.submit('aidar', 'stand') AS app \gset
SELECT t.decide('vice', :app, 'First') \g /dev/null
SELECT is(t.stands(:app) || ' ' || t.terms(:app), 'true TB paused 03 10:00', 'the applicant is asked');
SELECT t.decide('dean', :app, 'B', 'return', 'once more', 'First') \g /dev/null
SELECT is(t.tokens(:app), 'First open');
SELECT is(t.stands(:app), false, 'back at the first step nobody is asked for whom it would stand');
SELECT is(t.terms(:app), 'TF running 04 10:00', 'and its term runs');
SELECT t.decide('vice', :app, 'First') \g /dev/null
SELECT t.at('2026-03-02 12:00+05') \g /dev/null
SELECT t.rows('tereze_portal', format('SELECT * FROM api.applicant_answer(%L, gen_random_uuid(), %L, %L, %L)', t.s('aidar'), t.ref(:app), 'Ask', 'here')) \g /dev/null
SELECT is(t.terms(:app), 'TB running 03 12:00', 'later by what it stood');
SELECT t.decide('dean', :app, 'B') \g /dev/null
SELECT is(t.terms(:app), 'TC running 02 13:00', 'a term runs');
-- The decision that asked the applicant is taken back.
SELECT t.at('2026-03-02 10:00+05') \g /dev/null
SELECT t.submit('aidar', 'stand') AS app \gset
SELECT t.decide('vice', :app, 'First') \g /dev/null
SELECT is(t.err('pt_vice', t.back(:app, 'First')), 'ok');
SELECT t.rows('pt_vice', t.back(:app, 'First')) \g /dev/null
SELECT is(t.stands(:app) || ' ' || t.tokens(:app), 'false First open');
-- A return to the applicant is: who was asked is asked again, and it stands as before.
SELECT t.decide('vice', :app, 'First') \g /dev/null
SELECT is(t.decide('dean', :app, 'B', 'return', 'by mistake', 'applicant'), 'returned');
SELECT t.refused('pt_vice', t.back(:app, 'First'), 'TZ423 acted', 'not who asked');
SELECT t.rows('pt_dean', format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L)', :app,
    (SELECT s.id FROM tereze.step s WHERE s.application_id = :app AND s.outcome = 'return'), 'x')) \g /dev/null
SELECT is(t.tokens(:app), 'Ask open, B open');
SELECT is(t.stands(:app), true, 'the applicant is asked again');
SELECT * FROM finish();
