SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('tereze.entry_seen', 'bigint, bigint, bigint', 'tereze.journal_entry', 'plpgsql volatile tereze_owner', '');
SELECT t.val('pt_office', t.letter(t.j('incoming'))) AS l \gset
SELECT is((tereze.entry_seen(t.j('incoming'), :l, 1)).id, :l::bigint, 'as it was seen');
SELECT is(t.err(session_user, format('SELECT tereze.entry_seen(%s, %s, %s)', j, e, v)), x, label) FROM (VALUES (t.j('outgoing'), :'l', '1', 'TZ404', 'of another journal'), (t.j('incoming'), '-1', '1', 'TZ404', 'none'),
    (t.j('incoming'), :'l', '2', 'TZ409 version', 'another version'), (t.j('incoming'), :'l', 'NULL', 'TZ409 version', 'no version')) q (j, e, v, x, label);
SELECT * FROM finish();
