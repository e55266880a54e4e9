SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.nomenclature_list', 'integer, text, integer', 'TABLE(id bigint, year smallint, index text, title jsonb, unit_code text, unit_name jsonb, retention text, retention_years smallint, article text, expert boolean, transitional boolean, note text, version bigint, volumes bigint, open_volume_id bigint)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.val('pt_office', t.case('02-07')) AS c \gset
SELECT t.rows('pt_office', q) FROM (VALUES (t.case('02-05')), (t.case('01-01', 'permanent', NULL)), (t.case('02-05', p_year => 2027)), (t.open(:c))) v (q) \g /dev/null
CREATE FUNCTION t.listed(p_after text, p_limit integer) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(x ->> 'index', ' ') FROM jsonb_array_elements(t.rows('pt_auditor', format('SELECT index FROM api.nomenclature_list(2026, %L, %s)', p_after, p_limit))) x $$;
SELECT is(t.listed(NULL, 2), '01-01 02-05', 'the first page of a year');
SELECT is(t.listed('02-05', 2), '02-07', 'the next');
SELECT is(t.listed('02-07', 2), NULL, 'no more');
SELECT is(t.one('pt_office', 'SELECT unit_code, unit_name ->> $$ru$$ AS unit, retention, retention_years, volumes, open_volume_id IS NOT NULL AS open FROM api.nomenclature_list(2026, $$02-05$$, 9)'), '{"unit_code": "so", "unit": "so ru", "retention": "years", "retention_years": 5, "volumes": 1, "open": true}', 'a line');
SELECT t.refused('pt_office', 'SELECT * FROM api.nomenclature_list(2026, NULL, 0)', 'TZ422 limit range', 'an empty page');
SELECT t.refused(who, 'SELECT * FROM api.nomenclature_list(2026, NULL, 9)', '42501', who) FROM unnest('{pt_plain,tereze_portal}'::text[]) who;
SELECT * FROM finish();
