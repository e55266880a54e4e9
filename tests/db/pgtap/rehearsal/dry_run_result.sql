SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.dry_run_result', 'bigint', 'TABLE(state text, findings jsonb, result jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT t.val('pt_admin', 'SELECT * FROM api.dry_run_ask(gen_random_uuid(), $$<a/>$$, $$gate$$, $${}$$, $$ru$$, $${}$$, $$[]$$)') AS id \gset
SELECT is(t.one('pt_admin', format('SELECT * FROM api.dry_run_result(%L)', :id)), '{"state": "queued", "result": null, "findings": []}', 'not yet');
UPDATE tereze.dry_run SET state = 'done', result = '{"a": 1}';
SELECT is(t.one('pt_admin', format('SELECT * FROM api.dry_run_result(%L)', :id)), '{"state": "done", "result": {"a": 1}, "findings": []}', 'what came of it');
UPDATE tereze.dry_run SET person_id = t.person_id('office');
SELECT t.refused('pt_admin', format('SELECT * FROM api.dry_run_result(%L)', :id), 'TZ404', 'of somebody else');
SELECT t.refused('pt_plain', format('SELECT * FROM api.dry_run_result(%L)', :id), '42501', 'staff');
UPDATE tereze.clock SET fixed = fixed + interval '61 minutes';
SELECT t.rows('tereze_worker', 'SELECT api.tidy()') \g /dev/null
SELECT is((SELECT count(*)::integer FROM tereze.dry_run), 0, 'after an hour it is gone');
SELECT * FROM finish();
