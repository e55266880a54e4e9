SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('tereze.journal_found', 'bigint', 'tereze.journal', 'plpgsql stable tereze_owner', '');
SELECT is((tereze.journal_found(t.j('incoming'))).key, 'incoming', 'the journal');
SELECT is(t.err(session_user, 'SELECT tereze.journal_found(-1)'), 'TZ404', 'none');
SELECT * FROM finish();
