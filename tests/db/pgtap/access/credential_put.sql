SELECT plan(25);
\ir ../support/fixture.sql
SELECT t.signature('api.credential_put', 'uuid, bigint, text, bytea, integer, integer, bytea', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request uuid, p_person bigint, p_login text, p_salt bytea DEFAULT '\x00000000000000000000000000000001', p_ops integer DEFAULT 2,
    p_mem integer DEFAULT 67108864, p_verifier bytea DEFAULT sha256('k')) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.credential_put(%L, %L, %L, %L, %L, %L, %L)', p_request, p_person, p_login, p_salt, p_ops, p_mem, p_verifier) $$;
SELECT t.repeatable('pt_admin', replace(t.put(t.id('x'), t.person_id('aidar'), 'Aidar'), quote_literal(t.id('x')), '%1$L'));
SELECT is((SELECT login FROM tereze.credential WHERE person_id = t.person_id('aidar')), 'aidar', 'a login is small letters');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put(t.id('n'), -1, 'dina'), 'TZ404 person', 'nobody'), (t.put(t.id('n'), NULL, 'dina'), 'TZ404 person', 'no person'),
    (t.put(t.id('n'), t.person_id('dina'), 'a'), 'TZ422 login format', 'a short login'),
    (t.put(t.id('n'), t.person_id('dina'), NULL), 'TZ422 login format', 'no login'),
    (t.put(t.id('n'), t.person_id('dina'), 'дина'), 'TZ422 login format', 'another alphabet'),
    (t.put(t.id('n'), t.person_id('dina'), 'dina', '\x01'), 'TZ422 login format', 'a short salt'),
    (t.put(t.id('n'), t.person_id('dina'), 'dina', NULL), 'TZ422 login format', 'no salt'),
    (t.put(t.id('n'), t.person_id('dina'), 'dina', p_ops => 0), 'TZ422 login format', 'no passes'),
    (t.put(t.id('n'), t.person_id('dina'), 'dina', p_mem => 1024), 'TZ422 login format', 'little memory'),
    (t.put(t.id('n'), t.person_id('dina'), 'dina', p_verifier => '\x00'), 'TZ422 login format', 'a short verifier'),
    (t.put(t.id('n'), t.person_id('dina'), 'dina', p_verifier => NULL), 'TZ422 login format', 'no verifier'),
    (t.put(t.id('n'), t.person_id('dina'), 'AIDAR'), 'TZ422 login taken', 'somebody''s login'),
    (t.put(t.id('n'), t.person_id('dina'), 'dina'), 'ok', 'a good one')) v (q, expected, label);
SELECT unalike(string_agg(e.data::text, ' '), '%' || encode(sha256('k'), 'hex') || '%', 'the verifier is in no event') FROM tereze.event e;
SELECT * FROM finish();
