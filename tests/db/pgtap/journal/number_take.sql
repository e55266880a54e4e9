SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('tereze.number_take', 'bigint, integer', 'bigint', 'plpgsql volatile tereze_owner', '');
SELECT is(tereze.number_take(t.j('incoming'), 2026), 1::bigint, 'the first number of a book that was not there');
SELECT is(tereze.number_take(t.j('incoming'), 2026), 2::bigint, 'the next');
SELECT is(tereze.number_take(t.j('incoming'), 2025), 1::bigint, 'another year counts from one');
UPDATE tereze.journal_book SET closed_at = now(), closed_by = t.person_id('office'), totals = '{}' WHERE year = 2025;
SELECT is(t.err(session_user, format('SELECT tereze.number_take(%s, 2025)', t.j('incoming'))), 'TZ423 book_closed', 'a closed book gives none');
SELECT is(tereze.number_take(t.j('incoming'), 2026), 3::bigint, 'others go on');
SELECT * FROM finish();
