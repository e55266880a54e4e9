SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.drafts_count', 'bigint',
    'void',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT t.work() \g /dev/null
SELECT drafts_sha256 AS sha FROM tereze.application WHERE id = :app \gset
UPDATE tereze.application SET drafts_awaited = 9, drafts_sha256 = NULL WHERE id = :app;
SELECT tereze.drafts_count(:app) \g /dev/null
SELECT is((SELECT concat_ws(' ', drafts_awaited, drafts_sha256 = :'sha'::bytea) FROM tereze.application WHERE id = :app), '0 t', 'as the documents stand');
SELECT * FROM finish();
