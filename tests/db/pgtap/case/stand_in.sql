SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.stand_in', 'bigint, bigint, date',
    'record',
    'plpgsql stable tereze_owner', '');
SELECT is((SELECT s::text FROM tereze.stand_in((SELECT id FROM tereze.position WHERE role = 'accountant'), t.person_id('aidar'), '2026-03-02') s), '(,,)', 'the only holder is there');
SELECT * FROM finish();
