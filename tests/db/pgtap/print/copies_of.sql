SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('tereze.copies_of', 'bigint', 'integer', 'plpgsql stable tereze_owner', '');
SELECT t.certificate() AS entry \gset
SELECT document_id AS doc FROM tereze.journal_entry WHERE id = :entry \gset
SELECT is(tereze.copies_of(:doc), 0, 'none');
SELECT t.put(ARRAY[:entry]) AS batch \gset
SELECT is(tereze.copies_of(:doc), 1, 'one that waits');
SELECT t.printed('pt_office', :desk) \g /dev/null
SELECT t.act('pt_office', 'spoil', :batch, NULL, NULL, 'jam') \g /dev/null
SELECT is(tereze.copies_of(:doc), 0, 'a spoiled sheet is no copy');
SELECT t.rows('pt_office', format('SELECT * FROM api.print_form(gen_random_uuid(), %s, %L, %L, 2)', :entry, 'pdf', 'a.pdf')) \g /dev/null
SELECT is(tereze.copies_of(:doc), 2, 'what was saved as PDF is');
SELECT * FROM finish();
