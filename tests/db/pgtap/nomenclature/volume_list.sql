SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.volume_list', 'bigint', 'TABLE(id bigint, number smallint, storage_place jsonb, opened_at timestamp with time zone, closed_at timestamp with time zone, entries bigint, sheets integer, destroy_after date, hold text, proposed bigint, version bigint)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.closed('02-05', 'years', 1) AS v, t.val('pt_office', t.letter(t.j('incoming'))) AS l \gset
SELECT nomenclature_id AS c FROM tereze.volume \gset
SELECT t.val('pt_office', t.open(:c)) AS v2 \gset
SELECT t.rows('pt_office', t.file(ARRAY[:l]::bigint[], :v2)) \g /dev/null
SELECT is(t.rows('pt_auditor', format('SELECT number, closed_at IS NOT NULL AS closed, entries, sheets, destroy_after, proposed IS NOT NULL AS proposed FROM api.volume_list(%s)', :c)),
    '[{"number": 1, "closed": true, "entries": 0, "sheets": 120, "destroy_after": "2028-01-01", "proposed": false}, {"number": 2, "closed": false, "entries": 1, "sheets": null, "destroy_after": null, "proposed": false}]', 'in their order');
UPDATE tereze.clock SET fixed = '2028-01-01 00:00:00+05';
SELECT t.val('pt_office', $$SELECT * FROM api.destruction_propose(gen_random_uuid(), 'term')$$) AS act \gset
SELECT is(t.one('pt_office', format('SELECT proposed FROM api.volume_list(%s)', :c)) ->> 'proposed', :'act', 'the act that proposes it');
SELECT is(t.rows('pt_office', 'SELECT * FROM api.volume_list(-1)'), '[]', 'no case');
SELECT t.refused(who, 'SELECT * FROM api.volume_list(1)', '42501', who) FROM unnest('{pt_plain,tereze_portal}'::text[]) who;
SELECT * FROM finish();
