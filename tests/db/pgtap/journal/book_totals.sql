SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('tereze.book_totals', 'bigint, integer', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT t.val('pt_office', t.letter(t.j('incoming'))) AS l \gset
SELECT t.rows('pt_office', q) FROM (VALUES (t.reserve(t.j('incoming'))), (t.void(t.j('incoming'))), (t.void(t.j('incoming'), :l, 1)), (t.letter(t.j('incoming'), p_dated_on => '2026-03-01', p_back_reason => 'x'))) v (q) \g /dev/null
SELECT is(tereze.book_totals(t.j('incoming'), 2026), '{"numbers": 4, "registrations": 2, "void": 1, "reserved": 1, "back_dated": 1, "annulled": 1, "first": 1, "last": 4}', 'what stands in a book');
SELECT is(tereze.book_totals(t.j('outgoing'), 2026), '{"numbers": 0, "registrations": 0, "void": 0, "reserved": 0, "back_dated": 0, "annulled": 0, "first": null, "last": null}', 'in none');
SELECT * FROM finish();
