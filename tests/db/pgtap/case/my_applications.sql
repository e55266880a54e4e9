SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('api.my_applications', 'bytea, bigint, integer, boolean',
    'TABLE(id bigint, case_ref text, service_key text, service jsonb, state text, state_since timestamp with time zone, submitted_at timestamp with time zone, version bigint, documents_ready boolean, answer_awaited boolean)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal');
SELECT t.submit('aidar', 'certificate') AS a, t.submit('aidar', 'loop') AS b, t.submit('dina', 'loop') AS c \gset
CREATE FUNCTION t.mine(p_person text, p_before bigint DEFAULT NULL, p_limit integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.my_applications(%L, %L, %L)', t.s(p_person), p_before, p_limit) $$;
SELECT is(t.val('tereze_portal', format('SELECT string_agg(id::text, $$ $$) FROM (%s) x', t.mine('aidar'))), concat_ws(' ', :b, :a), 'mine, newest first');
SELECT is(t.rows('tereze_portal', t.mine('aidar', :b, 10)) -> 0 -> 'id', to_jsonb(:a), 'before a given one');
SELECT is(jsonb_array_length(t.rows('tereze_portal', t.mine('aidar', NULL, 1))), 1, 'by pages');
SELECT is(t.one('tereze_portal', format('SELECT case_ref, service_key, state, version, documents_ready FROM (%s) x', t.mine('aidar', :b))),
    jsonb_build_object('case_ref', t.ref(:a), 'service_key', 'certificate', 'state', 'in_review', 'version', 1, 'documents_ready', false), 'a row');
SELECT t.refused('tereze_portal', t.mine('aidar', NULL, 0), 'TZ422 limit range', 'an empty page');
SELECT t.refused('tereze_portal', 'SELECT * FROM api.my_applications(NULL, NULL, 1)', 'TZ401', 'nobody');
SELECT t.refused('pt_office', t.mine('aidar'), '42501', 'staff');
SELECT t.service('asks', 'asks', '{}') FROM t.route('asks', '[{"element": "Start", "kind": "start"}, {"element": "Ask", "kind": "applicant"}, {"element": "Check", "kind": "user_task", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]', 'Start>Ask', 'Ask>Check', 'Check>End') \g /dev/null
SELECT t.submit('aidar', 'asks') AS d, t.submit('aidar', 'asks') AS e, t.submit('aidar', 'loop') AS f \gset
SELECT t.one('tereze_portal', format('SELECT * FROM api.applicant_answer(%L, gen_random_uuid(), %L, %L, %L)', t.s('aidar'), t.ref(:d), 'Ask', 'so')) \g /dev/null
SELECT is(t.val('tereze_portal', format('SELECT string_agg(id::text, $$ $$) FROM (%s) x WHERE answer_awaited', t.mine('aidar'))), :'e', 'where an answer is awaited');
CREATE FUNCTION t.asked(p_person text, p_before bigint DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT t.val('tereze_portal', format('SELECT string_agg(id::text, $q$ $q$) FROM api.my_applications(%L, %L, 10, true)', t.s(p_person), p_before)) $$;
SELECT is(t.asked('aidar'), :'e', 'those alone');
SELECT is(t.asked('dina'), NULL, 'of nobody else');
SELECT t.one('tereze_portal', format('SELECT * FROM api.withdraw(%L, gen_random_uuid(), %L, 1, NULL)', t.s('aidar'), t.ref(:e))) \g /dev/null
SELECT is(t.asked('aidar'), NULL, 'none once it is withdrawn');
SELECT * FROM finish();
