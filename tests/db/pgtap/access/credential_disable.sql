SELECT plan(18);
\ir ../support/fixture.sql
SELECT t.signature('api.credential_disable', 'uuid, text', 'void', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator');
INSERT INTO tereze.credential (person_id, login, salt, ops_limit, mem_limit, verifier) SELECT t.person_id(p), p, '\x00000000000000000000000000000001', 2, 67108864, sha256('k') FROM (VALUES ('aidar'), ('dina')) v (p);
SELECT t.repeatable('pt_admin', 'SELECT api.credential_disable(%1$L, $$Aidar$$)');
SELECT results_eq('SELECT login, enabled FROM tereze.credential ORDER BY 1', $$VALUES ('aidar', false), ('dina', true)$$, 'closed, and no other');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.me(%L)', t.s('aidar')), 'TZ401', 'its session has ended');
SELECT results_eq($$SELECT object_id, person_id, data - 'result' FROM tereze.event WHERE kind = 'credential_disabled'$$,
    format($$VALUES (%s::bigint, %s::bigint, '{"login": "aidar"}'::jsonb)$$, t.person_id('aidar'), t.person_id('admin')), 'an event says who did it');
SELECT t.refused('pt_admin', format('SELECT api.credential_disable(gen_random_uuid(), %L)', l), 'TZ404 login', label) FROM (VALUES ('nobody', 'no such login'), (NULL, 'no login')) v (l, label);
SELECT t.refused(who, 'SELECT api.credential_disable(gen_random_uuid(), $$dina$$)', '42501', label) FROM (VALUES ('pt_dean', 'staff'), ('tereze_portal', 'the portal')) v (who, label);
SELECT ok(EXISTS (SELECT FROM tereze.session WHERE person_id = t.person_id('dina')), 'others are signed in');
SELECT * FROM finish();
