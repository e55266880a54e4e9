SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.fail', 'text, text, jsonb', 'void', 'plpgsql volatile tereze_owner',
    'tereze_audit tereze_vault');
SELECT throws_ok($$SELECT tereze.fail('TZ409', 'why')$$, 'TZ409', 'why');
SELECT is(t.err('tereze_owner', $$SELECT tereze.fail('TZ422', 'why', '{"field": "a", "rule": "b"}')$$), 'TZ422 a b', 'with its detail');
SELECT is(t.err('tereze_audit', $$SELECT tereze.fail('TZ403', 'x')$$), 'TZ403', 'for the audit owner too');
SELECT is(t.err('pt_dean', $$SELECT tereze.fail('TZ403', 'x')$$), '42501', 'not for people');
SELECT * FROM finish();
