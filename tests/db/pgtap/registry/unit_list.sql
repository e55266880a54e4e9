SELECT plan(14);
\ir ../support/fixture.sql
SELECT t.signature('api.unit_list', 'text, integer', 'TABLE(code text, version bigint, kind text, parent_code text, name jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_registrar');
CREATE FUNCTION t.units(p_who text, p_after text DEFAULT NULL, p_limit integer DEFAULT 100) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(concat_ws('<', x ->> 'code', x ->> 'parent_code'), ' ' ORDER BY o), '') FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.unit_list(%L, %L)', p_after, p_limit))) WITH ORDINALITY r (x, o) $$;
SELECT is(t.units('pt_office'), (SELECT string_agg(concat_ws('<', u.code, p.code), ' ' ORDER BY u.code) FROM tereze.unit u LEFT JOIN tereze.unit p ON p.id = u.parent_id), 'all of them, also those that keep no cases');
SELECT is(t.units('pt_admin'), t.units('pt_office'), 'administrators see the same');
SELECT is(concat_ws(' ', t.units('pt_office', NULL, 2), t.units('pt_office', split_part(split_part(t.units('pt_office', NULL, 2), ' ', 2), '<', 1))), t.units('pt_office'), 'page by page');
SELECT is(t.one('pt_office', $$SELECT * FROM api.unit_list(NULL, 200) WHERE code = 'so'$$), (SELECT jsonb_build_object('code', u.code, 'version', u.version, 'kind', u.kind, 'parent_code', 'uni', 'name', u.name) FROM tereze.unit u WHERE u.code = 'so'), 'with what is needed to choose one');
SELECT t.refused('pt_office', 'SELECT * FROM api.unit_list(NULL, 0)', 'TZ422 limit range', 'no page');
SELECT t.refused(who, 'SELECT * FROM api.unit_list(NULL, 1)', '42501', label) FROM (VALUES ('pt_dean', 'a dean'), ('pt_auditor', 'an auditor'), ('tereze_portal', 'the portal')) v (who, label);
SELECT * FROM finish();
