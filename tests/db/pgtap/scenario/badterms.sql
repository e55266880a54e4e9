SELECT plan(14);
\ir ../support/fixture.sql
-- A term that cannot be counted, or that fails when it is over, stands in the way of nobody: it is an incident of its case.
CREATE FUNCTION t.tick(p_time text) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.clock SET fixed = p_time::timestamptz;
    RETURN t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)')::integer;
END $$;
CREATE FUNCTION t.incident(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT concat_ws(' ', i ->> 'kind', i ->> 'element') FROM (SELECT (t.app(p_app::text)).incident AS i) x $$;
SELECT api.calendar_put(t.id('calendar'), 'office', 0, t.names('office'), '{"mon": ["09:00-18:00"]}', '2027-12-31', 'a law') \g /dev/null
-- A thousand Mondays are more than ten years: the drawing could not know the hours of the office.
SELECT t.route('far', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["head"], "timers": [{"element": "TA", "after": "PT1H", "calendar": "none", "action": "approve", "cancels": true}]},
    {"element": "B", "kind": "user_task", "performers": ["vice_rector"], "timers": [{"element": "TB", "after": "P1000D", "calendar": "office", "action": "lapse", "cancels": true}, {"element": "TR", "after": "P1D", "calendar": "none", "action": "remind", "cancels": false}]},
    {"element": "End", "kind": "end"}]', 'Start>A', 'A>B', 'B>End'), t.service('far', 'far', '{}') \g /dev/null
SELECT t.submit('aidar', 'far') AS app \gset
SELECT is(t.decide('head', :app, 'A'), 'in_review', 'a decision is taken');
SELECT is(t.incident(:app), 'term_unknown TB', 'and the term that cannot be counted is told');
SELECT is((SELECT count(*)::integer FROM tereze.timer t WHERE t.application_id = :app AND t.state = 'running' AND t.step_id = (t.task(:app, 'B')).id), 1, 'the other term runs');
SELECT is(t.decide('vice', :app, 'B'), 'approved');
SELECT t.submit('aidar', 'far') AS app \gset
SELECT is(t.tick('2026-03-02 12:00+05'), 2);
SELECT is(t.tokens(:app) || ', ' || t.incident(:app), 'B open, term_unknown TB', 'nor does it stop a term');
-- Whatever else goes wrong with one term, the others run out in time, and it is tried again later.
SELECT t.route('bad', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["head"], "timers": [{"element": "TA", "after": "PT1H", "calendar": "none", "action": "approve", "cancels": true}]},
    {"element": "Gate", "kind": "exclusive"}, {"element": "End", "kind": "end"}]', 'Start>A', 'A>Gate', 'Gate>End'), t.service('bad', 'bad', '{}') \g /dev/null
SELECT t.submit('aidar', 'bad') AS broken, t.submit('aidar', 'bad') AS app \gset
CREATE FUNCTION t.break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$;
CREATE TRIGGER broken BEFORE UPDATE ON tereze.step FOR EACH ROW WHEN (OLD.entered_at < '-infinity' OR NEW.outcome = 'approve' AND NEW.person_id IS NULL AND NEW.round = 99) EXECUTE FUNCTION t.break();
UPDATE tereze.step SET round = 99 WHERE application_id = :broken AND state = 'open';
SELECT is(t.tick('2026-03-02 14:00+05'), 2, 'both are looked at');
SELECT is(t.state(:app), 'approved', 'the one behind it');
SELECT is(t.state(:broken) || ', ' || t.tokens(:broken) || ', ' || t.incident(:broken), 'in_review, A open, term_failed TA', 'of the other nothing is changed, and it is told');
SELECT is(t.tick('2026-03-02 14:01+05'), 0, 'not again at once');
UPDATE tereze.step SET round = 1 WHERE application_id = :broken;
SELECT is(t.tick('2026-03-02 15:00+05'), 1, 'after an hour');
SELECT is(t.state(:broken), 'approved', 'it is mended');
SELECT is(t.history(:broken), 'submitted term_failed term_over');
SELECT ok(t.chained(:broken));
SELECT * FROM finish();
