SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.blank_choices', 'bigint[]', 'TABLE(kind text, series text, free bigint, next text, wanted bigint)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_registrar');
SELECT t.certificate() AS a, t.certificate() AS b \gset
CREATE FUNCTION t.choices(p_entries bigint[]) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(concat_ws(' | ', x ->> 'kind', coalesce(x ->> 'series', '-'), x ->> 'free', x ->> 'next', x ->> 'wanted'), ', '), '') FROM jsonb_array_elements(t.rows('pt_office', format('SELECT * FROM api.blank_choices(%L)', p_entries))) x $$;
SELECT is(t.choices(ARRAY[:a]), '', 'only plain paper');
SELECT t.rows('pt_office', format('SELECT * FROM api.blank_add(gen_random_uuid(), %L, %L, %s, %s, 7, %L)', k, s, f, l, 'act 1')) FROM (VALUES ('diploma', 'B', 5, 6), ('diploma', 'A', 1, 3), ('extract', 'E', 1, 1)) v (k, s, f, l) \g /dev/null
SELECT t.rows('pt_office', $$SELECT * FROM api.blank_act(gen_random_uuid(), 'spoil', 'extract', 'E', 1, 1, 'wet')$$) \g /dev/null
SELECT is(t.choices(ARRAY[:a]), 'diploma | B | 2 | B 0000005 | 0, diploma | A | 3 | A 0000001 | 0, extract | E | 0 | 0', 'the series that came first is first; one may be empty');
UPDATE tereze.template SET blank_kind = 'diploma' WHERE key = (SELECT template_key FROM tereze.document d JOIN tereze.journal_entry e ON e.document_id = d.id WHERE e.id = :a);
SELECT is(t.choices(ARRAY[:a, :b]), 'diploma | B | 2 | B 0000005 | 2, diploma | A | 3 | A 0000001 | 2, extract | E | 0 | 0', 'what the templates want');
UPDATE tereze.template SET blank_kind = 'gold' WHERE blank_kind IS NOT NULL;
SELECT matches(t.choices(ARRAY[:a]), 'gold \| - \| 0 \| 1', 'a wanted kind that never came is told too');
SELECT t.refused('pt_office', 'SELECT * FROM api.blank_choices(array_fill(1::bigint, ARRAY[5001]))', 'TZ422 entries range', 'too many');
SELECT t.refused('pt_dean', 'SELECT * FROM api.blank_choices(NULL)', '42501', 'no registrar');
SELECT * FROM finish();
