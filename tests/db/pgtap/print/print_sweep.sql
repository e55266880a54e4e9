SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_sweep', '', 'void', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.put(ARRAY[t.certificate()]) AS batch \gset
SELECT t.rows('pt_office', t.sending_text(t.claim('pt_office', :desk))), t.lose_leases(), t.rows('tereze_worker', 'SELECT api.print_sweep()') \g /dev/null
SELECT is(t.queue(:batch), '1 unknown/lease-lost', 'told without its station');
SELECT t.refused('pt_office', 'SELECT api.print_sweep()', '42501', 'a person');
SELECT * FROM finish();
