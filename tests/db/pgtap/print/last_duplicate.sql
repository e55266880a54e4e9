SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('tereze.last_duplicate', 'bigint', 'smallint', 'plpgsql stable tereze_owner', '');
SELECT t.certificate() AS a \gset
SELECT document_id AS doc, printed, (SELECT token FROM tereze.document WHERE id = document_id) AS token FROM tereze.journal_entry WHERE id = :a \gset
SELECT t.put(ARRAY[:a]) AS first \gset
SELECT t.printed('pt_office', :desk) \g /dev/null
SELECT is(tereze.last_duplicate(:doc), NULL, 'the first copy is no duplicate');
SELECT t.put(ARRAY[:a], 1, 'lost') AS second \gset
SELECT is(tereze.last_duplicate(:doc), NULL, 'nor is one that waits');
SELECT t.printed('pt_office', :desk) \g /dev/null
SELECT is(tereze.last_duplicate(:doc), 2::smallint, 'one that went out is');
SELECT is(t.one('tereze_portal', format('SELECT duplicate FROM api.verify_number(%L, %L)', :'printed', '10.0.0.1')), '{"duplicate": 2}', 'and is told by number');
SELECT is(t.one('tereze_portal', format('SELECT duplicate FROM api.verify_token(%L)', :'token')), '{"duplicate": 2}', 'and by QR');
SELECT t.act('pt_office', 'spoil', :second, 1, 1, 'jam') \g /dev/null
SELECT is(tereze.last_duplicate(:doc), NULL, 'a sheet that was spoiled is none');
SELECT * FROM finish();
