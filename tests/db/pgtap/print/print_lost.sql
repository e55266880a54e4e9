SELECT plan(9);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_lost', 'bigint', 'TABLE(id bigint, printer text, transport_id text)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_registrar tereze_worker');
SELECT t.put(ARRAY[t.certificate(), t.certificate()]) AS batch \gset
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT t.rows('pt_office', t.sending_text(:job)), t.lose_leases(), t.claim('pt_office', :desk) \g /dev/null
SELECT is(t.rows('pt_office', format('SELECT * FROM api.print_lost(%s)', :desk)), jsonb_build_array(jsonb_build_object('id', :job, 'printer', 'laser', 'transport_id', 'cups-1')), 'what CUPS may still know');
SELECT t.refused('pt_vice', format('SELECT * FROM api.print_lost(%s)', :desk), 'TZ404', 'another person');
SELECT t.refused('pt_dean', format('SELECT * FROM api.print_lost(%s)', :desk), '42501', 'no registrar');
SELECT * FROM finish();
