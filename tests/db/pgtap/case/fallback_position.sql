SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.fallback_position', 'text, text[], date',
    'record',
    'plpgsql stable tereze_owner', '');
SELECT is((tereze.fallback_position('Task', '{rector}', '2026-03-02')).position_id, NULL, 'no position has the role');
SELECT is((tereze.fallback_position('Task', '{rector}', '2026-03-02')).incident, '{"kind": "no_performer", "element": "Task", "performers": ["rector"]}', 'the incident says what was looked for');
UPDATE tereze.setting SET value = '"accountant"' WHERE key = 'fallback_role';
SELECT is(ARRAY(SELECT (tereze.fallback_position('Task', '{rector}', d::date)).position_id IS NOT NULL FROM unnest(ARRAY['2026-03-02', '2019-12-31']) d), '{t,f}', 'the role that the setting names, while somebody holds it');
SELECT * FROM finish();
