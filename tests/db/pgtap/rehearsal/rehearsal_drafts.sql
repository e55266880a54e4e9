SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.rehearsal_drafts', 'bigint', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-09-01", "leave_until": "2027-08-31"}') AS app \gset
SELECT is((t.app(:'app')).drafts_awaited || ' ' || t.documents(:app), '1 application_form pending, order drafting', 'a draft is awaited');
SELECT t.inner('tereze_worker', format('SELECT tereze.rehearsal_drafts(%L)', :app)) \g /dev/null
SELECT is((t.app(:'app')).drafts_awaited || ' ' || t.documents(:app), '0 application_form pending, order drafted', 'and is there, through the function of the worker');
SELECT * FROM finish();
