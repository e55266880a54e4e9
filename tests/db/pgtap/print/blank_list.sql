SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.blank_list', 'text, text, text, bigint, integer', 'TABLE(id bigint, kind text, number bigint, serial text, state text, reason text, act text, state_since timestamp with time zone, person text, printed text)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp; plan_cache_mode=force_custom_plan', 'tereze_auditor tereze_registrar');
SELECT t.rows('pt_office', $$SELECT * FROM api.blank_add(gen_random_uuid(), 'diploma', 'A', 1, 3, 7, 'act 1')$$) \g /dev/null
SELECT t.put(ARRAY[t.certificate()], 1, NULL, false, 'diploma'), t.claim('pt_office', :desk) \g /dev/null
CREATE FUNCTION t.list(p_who text, p_state text, p_after bigint, p_limit integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', x ->> 'serial', x ->> 'state', x ->> 'printed'), ', ') FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.blank_list(%L, %L, %L, %L, %L)', 'diploma', 'A', p_state, p_after, p_limit))) x $$;
SELECT is(t.list('pt_office', NULL, NULL, 2), 'A 0000001 reserved С-1/2026-ABC2, A 0000002 in_stock', 'with what is printed on it');
SELECT is(t.list('pt_auditor', 'in_stock', 2), 'A 0000003 in_stock', 'the page behind, for an auditor');
SELECT t.rows('pt_office', format('SELECT * FROM api.blank_add(gen_random_uuid(), %L, %L, 9, 9, 7, %L)', 'diploma', s, 'act 2')), t.rows('pt_office', format('SELECT * FROM api.blank_act(gen_random_uuid(), %L, %L, %L, 9, 9, %L)', 'spoil', 'diploma', s, 'wet')) FROM (VALUES ('A'), ('B')) v (s) \g /dev/null
SELECT is(t.list('pt_office', 'spoiled', NULL), 'A 0000009 spoiled', 'those of one series');
SELECT is(t.list('pt_office', NULL, 2), 'A 0000003 in_stock, A 0000009 spoiled', 'in the order of the serials');
SELECT t.refused('pt_office', 'SELECT * FROM api.blank_list(NULL, NULL, NULL, NULL, 201)', 'TZ422 limit range', 'a long page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.blank_list(NULL, NULL, NULL, NULL, 1)', '42501', 'no registrar');
SELECT * FROM finish();
