SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.blank_stock', '', 'TABLE(id bigint, kind text, series text, states jsonb)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.rows('pt_office', format('SELECT * FROM api.blank_add(gen_random_uuid(), %L, %L, 1, %s, 7, %L)', 'diploma', s, n, 'act 1')) FROM (VALUES ('A', 3), ('B', 2)) v (s, n) \g /dev/null
SELECT t.rows('pt_office', $$SELECT * FROM api.blank_act(gen_random_uuid(), 'spoil', 'diploma', 'A', 2, 2, 'wet')$$) \g /dev/null
SELECT is(t.rows('pt_auditor', 'SELECT series, states FROM api.blank_stock()'), '[{"series": "A", "states": {"spoiled": 1, "in_stock": 2}}, {"series": "B", "states": {"in_stock": 2}}]', 'how many are where');
SELECT t.put(ARRAY[t.certificate()], 1, NULL, false, 'diploma'), t.printed('pt_office', :desk) \g /dev/null
SELECT is(t.rows('pt_office', $$SELECT states FROM api.blank_stock() WHERE series = 'A'$$), '[{"states": {"used": 1, "spoiled": 1, "in_stock": 1}}]', 'the used ones are what is left');
SELECT t.act('pt_office', 'spoil', (SELECT max(id) FROM tereze.print_batch), 1, 1, 'jam'), t.rows('pt_office', $$SELECT * FROM api.blank_act(gen_random_uuid(), 'destroy', 'diploma', 'A', 1, 2, 'act 3')$$), t.rows('pt_office', $$SELECT * FROM api.blank_add(gen_random_uuid(), 'diploma', 'A', 4, 5, 7, 'act 4')$$) \g /dev/null
SELECT is(t.rows('pt_office', $$SELECT states FROM api.blank_stock() WHERE series = 'A'$$), '[{"states": {"in_stock": 3, "destroyed": 2}}]', 'and none when all are elsewhere');
SELECT t.refused('pt_dean', 'SELECT * FROM api.blank_stock()', '42501', 'no registrar');
SELECT * FROM finish();
