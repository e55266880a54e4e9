SELECT plan(30);
\ir ../support/fixture.sql
-- Whoever is away is stood in for: the record says for whom and on what basis.
CREATE FUNCTION t.away(p_who text, p_for text, p_from text, p_until text) RETURNS bigint LANGUAGE sql AS $$
    SELECT (t.one('pt_admin', format('SELECT * FROM api.substitution_put(gen_random_uuid(), %s, %s, NULL, NULL, %L, %L, %L)', t.person_id(p_who), t.person_id(p_for), p_from, p_until, 'order 7'))->>'id')::bigint $$;
SELECT t.away('dean', 'head', '2026-03-01', '2026-03-20') AS sub \gset
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is((SELECT concat_ws(' ', s.person_asked = t.person_id('head'), s.for_person_id = t.person_id('dean'), s.basis) FROM t.task(:app, 'Dean') s), 't t order 7', 'the substitute is asked for the dean');
SELECT is((SELECT jsonb_agg(x -> 'for_person') FROM jsonb_array_elements(t.rows('pt_head', 'SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 50)')) x), '["Деканов Д."]', 'and finds it in the inbox, for whom');
SELECT is(jsonb_array_length(t.rows('pt_dean', 'SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 50)')), 1, 'the dean, who may be back any time, too');
SELECT is(t.one('pt_head', format('SELECT for_person, basis, asks FROM api.my_tasks(%s)', :app)), '{"asks": "decide", "basis": "order 7", "for_person": "Деканов Д."}', 'the card says so');
SELECT isnt(t.rows('pt_head', format('SELECT * FROM api.application_card(%s)', :app)), '[]', 'and may be read');
SELECT t.refused('pt_dean_law', t.decision(:app, 'Dean', 'approve'), 'TZ404', 'another dean stands in for nobody');
SELECT is(t.decide('head', :app, 'Dean'), 'approved');
SELECT is((SELECT concat_ws(' ', s.person_id = t.person_id('head'), s.for_person_id = t.person_id('dean'), s.basis) FROM t.task(:app, 'Dean') s), 't t order 7', 'X for Y, and on what basis');
SELECT is((SELECT concat_ws(', ', x ->> 'name', x ->> 'for', x ->> 'basis') FROM jsonb_array_elements(tereze.approvers(:app, 1::smallint, 'ru')) x WHERE x ->> 'step' = 'Dean ru'), 'Кафедров О., Деканов Д., order 7', 'on the approval sheet too');
SELECT is((SELECT e.data ->> 'for' FROM tereze.event e WHERE e.object_id = :app AND e.kind = 'decided' ORDER BY e.seq DESC LIMIT 1), t.person_id('dean')::text, 'and in the chain');
SELECT is((SELECT x ->> 'for_person' FROM jsonb_array_elements(t.rows('pt_office', format('SELECT * FROM api.application_history(%s, NULL, NULL, 100)', :app))) x WHERE x ->> 'kind' = 'decided' ORDER BY (x ->> 'seq')::int DESC LIMIT 1), 'Деканов Д.', 'and the history');
-- Back before the time: decides as the dean, for nobody.
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.decide('dean', :app, 'Dean'), 'approved');
SELECT is((SELECT concat_ws(' ', s.person_id = t.person_id('dean'), s.for_person_id, s.basis) FROM t.task(:app, 'Dean') s), 't', 'in no one''s place');
-- The substitution ends: whoever stood in does no more.
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :sub)) \g /dev/null
SELECT t.refused('pt_head', t.decision(:app, 'Dean', 'approve'), 'TZ403', 'who stands in no more');
SELECT is(t.decide('dean', :app, 'Dean'), 'approved');
-- A group task is left alone; one that was open when its only holder went is asked of the substitute.
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT t.away('dean', 'head', '2026-03-01', '2026-03-20') AS sub \gset
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '1', 'one task is moved');
SELECT is((SELECT concat_ws(' ', s.person_asked = t.person_id('head'), s.basis) FROM t.task(:app, 'Dean') s), 't order 7');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '0', 'once');
SELECT api.appoint(t.id('deputy'), t.person_id('plain'), 'dean', 'fmm', '2020-01-01', NULL) \g /dev/null
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is((SELECT concat_ws(' ', s.person_asked, s.for_person_id) FROM t.task(:app, 'Dean') s), '', 'where several hold a position one of them will act');
-- All who hold it are away: who stands in for the first of them is asked, of what is asked now and what was asked before.
SELECT t.away('plain', 'cash', '2026-03-01', '2026-03-20') AS second \gset
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '1', 'nobody of them is there');
SELECT is((SELECT concat_ws(' ', s.person_asked = t.person_id('head'), s.for_person_id = t.person_id('dean')) FROM t.task(:app, 'Dean') s), 't t');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is((SELECT concat_ws(' ', s.person_asked = t.person_id('head'), s.for_person_id = t.person_id('dean')) FROM t.task(:app, 'Dean') s), 't t');
SELECT is(t.decide('head', :app, 'Dean'), 'approved');
UPDATE tereze.account SET enabled = false WHERE person_id IN (t.person_id('head'), t.person_id('cash'));
SELECT is(tereze.is_manned((SELECT p.id FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id WHERE p.role = 'dean' AND u.code = 'fmm'), 0, '2026-03-02'), false, 'and where neither substitute can act, nobody can');
UPDATE tereze.account SET enabled = true WHERE person_id IN (t.person_id('head'), t.person_id('cash'));
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :second)) \g /dev/null
-- Nobody valid stands in: it goes to the queue by name, and from there when the position is left altogether.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('admin'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
SELECT t.away('vice', 'cash', '2026-03-01', '2026-03-20') \g /dev/null
SELECT t.rows('pt_admin', format('SELECT * FROM api.appoint(gen_random_uuid(), %s, %L, %L, %L, NULL)', t.person_id('vice'), 'rector', 'uni', '2020-01-01')) FROM api.position_put(t.id('rector'), 'rector', 'uni', 0, t.names('rector')) \g /dev/null
SELECT t.submit('aidar', 'lost') AS app \gset
SELECT is((SELECT s.person_asked FROM t.task(:app, 'Task') s), t.person_id('cash'), 'the rector is away: the accountant');
UPDATE tereze.account SET enabled = false WHERE person_id = t.person_id('cash');
SELECT t.submit('aidar', 'lost') AS app2 \gset
SELECT is((SELECT s.fallback FROM t.task(:app2, 'Task') s), true, 'whose account is closed: nobody can');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '1', 'and what was asked of them comes into the queue');
SELECT is((SELECT s.fallback FROM t.task(:app, 'Task') s), true);
SELECT is((SELECT incident ->> 'kind' FROM tereze.application WHERE id = :app), 'no_performer', 'and is told');
SELECT ok(t.chained(:app) AND t.chained(:app2));
SELECT * FROM finish();
