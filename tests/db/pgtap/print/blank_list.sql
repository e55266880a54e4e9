SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.blank_list', 'text, text, bigint, integer', 'TABLE(id bigint, kind text, serial text, state text, reason text, act text, state_since timestamp with time zone, person text, printed text)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.rows('pt_office', $$SELECT * FROM api.blank_add(gen_random_uuid(), 'diploma', 'A', 1, 3, 7, 'act 1')$$) \g /dev/null
SELECT t.put(ARRAY[t.certificate()], 1, NULL, false, 'diploma'), t.claim('pt_office', :desk) \g /dev/null
CREATE FUNCTION t.list(p_who text, p_state text, p_after bigint, p_limit integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', x ->> 'serial', x ->> 'state', x ->> 'printed'), ', ') FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.blank_list(%L, %L, %L, %L)', 'diploma', p_state, p_after, p_limit))) x $$;
SELECT is(t.list('pt_office', NULL, NULL, 2), 'A 0000001 reserved С-1/2026-ABC2, A 0000002 in_stock', 'with what is printed on it');
SELECT is(t.list('pt_auditor', 'in_stock', (SELECT min(id) + 1 FROM tereze.blank)), 'A 0000003 in_stock', 'the page behind, for an auditor');
SELECT t.refused('pt_office', 'SELECT * FROM api.blank_list(NULL, NULL, NULL, 201)', 'TZ422 limit range', 'a long page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.blank_list(NULL, NULL, NULL, 1)', '42501', 'no registrar');
SELECT * FROM finish();
