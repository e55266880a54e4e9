SELECT plan(14);
\ir ../support/fixture.sql
SELECT t.signature('api.application_history', 'bigint, text, integer, integer, bytea',
    'TABLE(seq integer, kind text, at timestamp with time zone, person text, position_title jsonb, step jsonb, outcome text, answer text, remark text, document_title text, document_kind text, channel text, for_person text)',
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
SELECT t.inner('tereze_worker', format($$SELECT tereze.event_append('term_over', 'application', %s, tereze.now(), NULL, NULL, '{"step": "Check", "action": "approve"}')$$, :app2)) \g /dev/null
SELECT is(t.val('pt_office', format('SELECT answer FROM api.application_history(%s, NULL, NULL, 100) WHERE kind = $$term_over$$', :app2)), 'approve', 'what a term did');
SELECT * FROM finish();
