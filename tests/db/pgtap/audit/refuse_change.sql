SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.refuse_change', '', 'trigger', 'plpgsql volatile tereze_audit', '');
SELECT has_trigger('tereze', x, g, x || ' ' || g) FROM unnest(ARRAY['event', 'seal']) x, unnest(ARRAY['append_only', 'append_only_truncate']) g;
SELECT throws_ok('UPDATE tereze.event SET kind = kind', 'TZ403', 'the audit trail is append-only');
SELECT throws_ok('DELETE FROM tereze.event', 'TZ403', 'the audit trail is append-only');
SELECT throws_ok('TRUNCATE tereze.seal', 'TZ403', 'the audit trail is append-only');
SELECT * FROM finish();
