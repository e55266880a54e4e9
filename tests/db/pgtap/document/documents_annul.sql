SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.documents_annul', 'bigint, timestamp with time zone, text, bigint[]', 'jsonb',
    'plpgsql volatile tereze_owner', '');
SELECT t.issued_certificate() AS app \gset
SELECT t.val('tereze_owner', format('SELECT tereze.documents_annul(%s, %L, %L)', :app, '2026-03-03Z', 'why')) AS ids \gset
SELECT is((SELECT jsonb_agg(v ORDER BY v) FROM jsonb_array_elements(:'ids') v), (SELECT jsonb_agg(id ORDER BY id) FROM tereze.document WHERE kind IN ('certificate', 'approval_sheet')), 'what was annulled');
SELECT is(t.documents(:app), 'application_form issued, certificate annulled, approval_sheet annulled', 'the form stays');
SELECT is((SELECT concat_ws(' ', kind, number, printed, year, reason, registered_at = '2026-03-03Z', about_entry_id IS NOT NULL) FROM tereze.journal_entry WHERE kind <> 'registration'), 'annulment 2026 why t t', 'an entry without a number');
SELECT is(t.val('tereze_owner', format('SELECT tereze.documents_annul(%s, %L, %L)', :app, '2026-03-03Z', 'why')), '[]', 'once');
SELECT * FROM finish();
