SELECT plan(20);
\ir ../support/fixture.sql
SELECT t.signature('api.application_history', 'bigint, text, integer, integer, bytea',
    'TABLE(seq integer, kind text, at timestamp with time zone, person text, position_title jsonb, step jsonb, outcome text, answer text, remark text, document_title text, document_kind text, channel text, for_person text, returned_to jsonb, reference text)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT t.issued_certificate() AS app \gset
SELECT is((SELECT string_agg(concat_ws(' ', h ->> 'seq', h ->> 'kind', h ->> 'person', h #>> '{step,en}', h ->> 'outcome', h ->> 'document_kind', h ->> 'channel'), ', ')
    FROM jsonb_array_elements(t.rows('tereze_portal', format('SELECT * FROM api.application_history(NULL, %L, NULL, 100, %L)', t.ref(:app), t.s('aidar')))) h),
    '1 submitted Сериков А. М. portal, 2 decided Ахметова Г. Б. Check en approve desktop, 3 decided Деканов Д. Dean en approve desktop, 4 frozen application_form worker, 5 frozen certificate worker, '
    '6 frozen approval_sheet worker, 7 issued application_form worker, 8 issued certificate worker', 'what happened');
SELECT is(t.val('pt_dean', format('SELECT string_agg(seq::text, $$ $$) FROM api.application_history(%s, NULL, 2, 3)', :app)), '3 4 5', 'by pages');
SELECT unalike(t.rows('tereze_portal', format('SELECT * FROM api.application_history(NULL, %L, NULL, 100, %L)', t.ref(:app), t.s('aidar')))::text, '%ABC2%', 'no registration number');
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_dean_law', format('SELECT * FROM api.application_history(%s, NULL, NULL, 10)', :app), 'TZ404', 'not asked'),
    ('pt_dean', format('SELECT * FROM api.application_history(%s, NULL, NULL, 0)', :app), 'TZ422 limit range', 'an empty page'),
    ('tereze_portal', format('SELECT * FROM api.application_history(%s, NULL, NULL, 10)', :app), 'TZ401', 'nobody')) v (who, q, expected, label);
SELECT t.submit('aidar', 'certificate') AS app2 \gset
SELECT t.decide('office', :app2, 'Check', 'return', 'why') \g /dev/null
SELECT is(t.val('pt_office', format('SELECT remark FROM api.application_history(%s, NULL, 1, 1)', :app2)), 'why', 'the reason');
SELECT is(t.one('pt_office', format('SELECT returned_to, answer FROM api.application_history(%s, NULL, 1, 1)', :app2)), '{"answer": null, "returned_to": null}', 'a return to the applicant names no step');
-- Back to a step, and the answer of an outside body.
SELECT t.service('far', 'far', '{}') FROM t.route('far', '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["student_office"]}, {"element": "Last", "kind": "user_task", "performers": ["dean@faculty"], "return_to": ["First"]},
    {"element": "Ministry", "kind": "external", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]', 'Start>First', 'First>Last', 'Last>Ministry', 'Ministry>End') \g /dev/null
SELECT t.submit('aidar', 'far') AS far \gset
SELECT t.decide('office', :far, 'First'), t.decide('dean', :far, 'Last', 'return', 'why', 'First') \g /dev/null
SELECT is(t.one('tereze_portal', format('SELECT returned_to, answer FROM api.application_history(%s, NULL, 2, 1, %L)', :far, t.s('aidar'))), jsonb_build_object('returned_to', t.names('First'), 'answer', NULL), 'one to a step does, as the route calls it');
UPDATE tereze.route_node SET name = '{}' WHERE element = 'First' AND route_version_id = (SELECT route_version_id FROM tereze.application WHERE id = :far);
SELECT is(t.one('pt_dean', format('SELECT returned_to FROM api.application_history(%s, NULL, 2, 1)', :far)) -> 'returned_to', '{"en": "First", "kk": "First", "ru": "First", "uk": "First"}', 'a step without a name by its id');
SELECT t.decide('office', :far, 'First'), t.decide('dean', :far, 'Last') \g /dev/null
SELECT t.submit('aidar', 'far') AS far2 \gset
SELECT t.decide('office', :far2, 'First'), t.decide('dean', :far2, 'Last') \g /dev/null
CREATE FUNCTION t.outside(p_who text, p_app bigint) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM t.val(p_who, format('SELECT api.external_answer(gen_random_uuid(), %s, %s, %L, %L, NULL) AS state', p_app, (t.task(p_app, 'Ministry')).id, 'approve', 'No 5'));
    RETURN (SELECT concat_ws(', ', h ->> 'outcome', h ->> 'reference', h #>> '{position_title,en}', h ->> 'person')
        FROM jsonb_array_elements(t.rows('pt_dean', format('SELECT * FROM api.application_history(%s, NULL, NULL, 100)', p_app))) h WHERE h ->> 'kind' = 'external_answered');
END $$;
SELECT is(t.outside('pt_office', :far), 'approve, No 5, student_office of so en, Ахметова Г. Б.', 'the reference of the letter, and who recorded it as what');
SELECT is(t.val('tereze_portal', format('SELECT count(reference)::text FROM api.application_history(%s, NULL, NULL, 100, %L)', :far, t.s('aidar'))), '0', 'the letter is no business of the applicant');
SELECT is(t.outside('tereze_worker', :far2), 'approve, No 5', 'the exchange has no position');
SELECT t.inner('tereze_worker', format($$SELECT tereze.event_append('term_over', 'application', %s, tereze.now(), NULL, NULL, '{"step": "Check", "action": "approve"}')$$, :app2)) \g /dev/null
SELECT is(t.val('pt_office', format('SELECT answer FROM api.application_history(%s, NULL, NULL, 100) WHERE kind = $$term_over$$', :app2)), 'approve', 'what a term did');
SELECT * FROM finish();
