SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.rehearsal_look', 'bigint, bigint', 'jsonb', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'gate', '{"n": 11, "purpose": "x"}') AS app \gset
SELECT t.inner('tereze_worker', format('SELECT tereze.rehearsal_look(%L, 0)', :app)) AS seen \gset
SELECT is(:'seen'::jsonb - 'asked' - 'documents', '{"at": "2026-03-02T05:00:00Z", "ways": [{"taken": ["F2"], "element": "Gate"}], "state": "in_review", "incident": null,
    "passed": [{"kind": "start", "name": {"en": "Start en", "kk": "Start kk", "ru": "Start ru"}, "element": "Start", "outcome": null}], "messages": [{"kind": "submitted", "payload": null}]}', 'what the submission brought about');
SELECT is(t.inner('tereze_worker', format('SELECT tereze.rehearsal_look(%L, 0)', :app))::jsonb -> 'messages', '[]', 'messages are told once');
SELECT * FROM finish();
