SELECT plan(22);
\ir ../support/fixture.sql
-- An order drafted and approved in parallel, in both orders; its effect on the student; its recall.
CREATE FUNCTION t.leave(p_person text DEFAULT 'aidar') RETURNS bigint LANGUAGE sql AS $$ SELECT t.submit(p_person, 'leave', '{"leave_from": "2026-03-02", "leave_until": "2026-06-30"}') $$;
SELECT t.leave() AS app \gset
SELECT is(t.tokens(:app), 'A open, B open', 'both are asked at once');
SELECT t.refused('pt_office', t.decision(:app, 'A', 'approve'), 'TZ423 drafts_awaited', 'before the draft can be seen');
SELECT t.refused('pt_office', t.decision(:app, 'A', 'reject', 'no'), 'ok', 'a rejection needs no draft');
SELECT t.work() \g /dev/null
SELECT is(t.decide('office', :app, 'A'), 'in_review');
SELECT is(t.tokens(:app), 'B open, Join waiting', 'the join waits for the second');
SELECT t.decide('dean', :app, 'B') \g /dev/null
SELECT is(t.tokens(:app), 'Vice open', 'then the vice-rector');
SELECT t.leave('aidar') AS other \gset
SELECT t.work() \g /dev/null
SELECT t.decide('dean', :other, 'B') \g /dev/null
SELECT is(t.tokens(:other), 'A open, Join waiting', 'the other way round');
SELECT t.decide('office', :other, 'A') \g /dev/null
SELECT is(t.tokens(:other), 'Vice open', 'comes to the same');
SELECT is(t.decide('vice', :app, 'Vice'), 'approved');
SELECT is(t.documents(:app), 'application_form issued, order pending, approval_sheet pending', 'the draft becomes the order');
SELECT is((SELECT status FROM tereze.student WHERE number = 'S1'), 'studying', 'no effect before it is registered');
SELECT t.work() \g /dev/null
SELECT is((SELECT concat_ws(' ', status, status_from, status_until) FROM tereze.student WHERE number = 'S1'), 'on_leave 2026-03-02 2026-06-30', 'the order takes effect as it is registered');
SELECT is((SELECT count(DISTINCT drafts_sha256) FROM tereze.step WHERE application_id = :app AND person_id IS NOT NULL), 1::bigint, 'every decision names the draft');
SELECT t.decide('vice', :other, 'Vice'), t.work() \g /dev/null
SELECT is(t.documents(:other), 'application_form issued, order incident, approval_sheet issued', 'a second leave in the first takes no effect: an incident, no number');
SELECT t.rows('pt_vice', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :app, t.version(:app), 'the wrong dates')) \g /dev/null
SELECT is((SELECT concat_ws(' ', status, status_from) FROM tereze.student WHERE number = 'S1'), 'studying 2024-09-01', 'recalled: the effect is undone');
SELECT is(t.documents(:app), 'application_form issued, order annulled, approval_sheet annulled', 'the order annulled');
SELECT is((SELECT string_agg(concat_ws(' ', e.kind, e.number), ', ' ORDER BY e.id) FROM tereze.journal_entry e JOIN tereze.journal j ON j.id = e.journal_id WHERE j.key = 'orders'), 'registration 1, annulment', 'the journal says so');
SELECT is((SELECT incident ->> 'kind' FROM tereze.application WHERE id = :other), 'effect_failed', 'the incident is seen');
SELECT t.rows('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :other)) \g /dev/null
SELECT t.work() \g /dev/null
SELECT is(t.documents(:other), 'application_form issued, order issued, approval_sheet issued', 'tried again, it is registered');
SELECT is((SELECT concat_ws(' ', incident, state) FROM tereze.application WHERE id = :other), 'approved');
SELECT is(t.rows('pt_office', 'SELECT * FROM api.journal_check()'), '[]', 'journals are whole');
SELECT ok(t.chained(:app) AND t.chained(:other), 'chains are whole');
SELECT * FROM finish();
