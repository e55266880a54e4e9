SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.task_belongs', 'tereze.step, date', 'record', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.belongs(p_app bigint, p_element text) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', CASE b.to_queue WHEN true THEN 'queue' WHEN false THEN 'there' END, (SELECT p.role FROM tereze.position p WHERE p.id = b.position_id),
        coalesce(t.who(b.person_asked), CASE WHEN NOT b.to_queue THEN 'all' END), b.basis, 'instead of ' || t.who(b.instead_of))
    FROM tereze.task_belongs(t.task(p_app, p_element), '2026-03-02') b $$;
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.belongs(:app, 'Dean'), '', 'the dean can act');
SELECT t.stand_in('dean', 'vice') AS sub \gset
SELECT is(t.belongs(:app, 'Dean'), 'there dean vice dean > vice instead of dean', 'the only holder is away');
UPDATE tereze.application SET person_id = t.person_id('vice') WHERE id = :app;
SELECT is(t.belongs(:app, 'Dean'), '', 'the substitute is the applicant: without a queue it waits');
UPDATE tereze.setting SET value = '"accountant"' WHERE key = 'fallback_role';
SELECT is(t.belongs(:app, 'Dean'), 'queue accountant', 'with one it goes there');
UPDATE tereze.application SET person_id = t.person_id('aidar') WHERE id = :app;
UPDATE tereze.step SET person_asked = t.person_id('head'), for_person_id = t.person_id('plain'), basis = 'x' WHERE application_id = :app AND state = 'open';
SELECT is(t.belongs(:app, 'Dean'), 'there dean vice dean > vice instead of plain', 'one who may not act is asked for one who may not either');
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :sub)) \g /dev/null
SELECT is(t.belongs(:app, 'Dean'), 'there dean all instead of plain', 'whoever holds the position');
SELECT is(t.belongs(:app, 'Check'), '', 'a task that is done belongs nowhere else');
SELECT * FROM finish();
