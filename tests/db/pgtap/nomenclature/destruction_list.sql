SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.destruction_list', 'bigint, integer', 'TABLE(id bigint, made_at timestamp with time zone, made_by text, reason text, volumes bigint, withdrawn_at timestamp with time zone, withdrawn_by text, withdrawn_reason text, version bigint)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.closed('02-05', 'years', 1) \g /dev/null
UPDATE tereze.clock SET fixed = '2028-01-01 00:00:00+05';
SELECT t.val('pt_office', $$SELECT * FROM api.destruction_propose(gen_random_uuid(), 'the term is over')$$) AS a \gset
SELECT t.rows('pt_office', format('SELECT * FROM api.destruction_withdraw(gen_random_uuid(), %s, 1, %L)', :a, 'mistake')) \g /dev/null
SELECT t.val('pt_office', $$SELECT * FROM api.destruction_propose(gen_random_uuid(), 'the term is over')$$) AS b \gset
SELECT is(t.rows('pt_auditor', 'SELECT made_by, reason, volumes, withdrawn_by, withdrawn_reason, version FROM api.destruction_list(NULL, 9)'),
    '[{"made_by": "Ахметова Г. Б.", "reason": "the term is over", "volumes": 1, "withdrawn_by": null, "withdrawn_reason": null, "version": 1}, {"made_by": "Ахметова Г. Б.", "reason": "the term is over", "volumes": 1, "withdrawn_by": "Ахметова Г. Б.", "withdrawn_reason": "mistake", "version": 2}]', 'the newest first');
SELECT is(t.val('pt_office', format('SELECT id FROM api.destruction_list(%s, 9)', :b)), :'a', 'the next page');
SELECT is(t.rows('pt_office', format('SELECT id FROM api.destruction_list(%s, 9)', :a)), '[]', 'no more');
SELECT t.refused('pt_office', 'SELECT * FROM api.destruction_list(NULL, 0)', 'TZ422 limit range', 'an empty page');
SELECT t.refused(who, 'SELECT * FROM api.destruction_list(NULL, 9)', '42501', who) FROM unnest('{pt_plain,tereze_portal}'::text[]) who;
SELECT * FROM finish();
