SELECT plan(15);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('api.acknowledge', 'uuid, bigint, bigint, bytea',
    'text',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal tereze_staff');
SELECT t.served('read', '[{"element": "Start", "kind": "start"}, {"element": "Read", "kind": "user_task", "performers": ["student_office", "accountant"], "acknowledges": true, "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>Read', 'Read>End') \g /dev/null
SELECT t.submit('aidar', 'read', '{"purpose": "x"}') AS app, t.submit('aidar', 'certificate') AS other \gset
CREATE FUNCTION t.read(p_who text) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT api.acknowledge(%%1$L, %s, %s)', s.application_id, s.id) FROM tereze.step s WHERE s.state = 'open' AND s.person_asked = t.person_id(p_who) $$;
SELECT t.repeatable('pt_office', t.read('office'));
UPDATE tereze.step SET person_asked = t.person_id('office'), for_person_id = t.person_id('cash') WHERE application_id = :app AND state = 'open';
INSERT INTO tereze.substitution (person_id, substitute_id, valid_from, valid_until, basis, created_at) VALUES (t.person_id('cash'), t.person_id('office'), '2026-03-01', '2026-03-10', 'x', now());
SELECT t.refused('pt_office', format(t.read('office'), gen_random_uuid()), 'TZ403 one_vote', 'whoever has read, for another as well');
UPDATE tereze.step SET person_asked = t.person_id('cash'), for_person_id = NULL WHERE application_id = :app AND state = 'open';
SELECT is(t.val('pt_cash', format(t.read('cash'), gen_random_uuid())), 'approved', 'both have read: the quorum of what is to be read');
SELECT t.refused('pt_office', format('SELECT api.acknowledge(gen_random_uuid(), %s, %s)', :other, (t.task(:other, 'Check')).id), 'TZ423 decide', 'what is to be decided');
SELECT t.refused('pt_office', format('SELECT api.acknowledge(gen_random_uuid(), %s, -1)', :other), 'TZ404', 'no such task');
SELECT t.refused('tereze_portal', format('SELECT api.acknowledge(gen_random_uuid(), %s, %s)', :other, (t.task(:other, 'Check')).id), 'TZ401', 'nobody');
SELECT * FROM finish();
