SELECT plan(16);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.joint_lock', 'bigint, bigint, bigint, bigint[]', 'tereze.document', 'plpgsql volatile tereze_owner', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.leave('plain', '2026-09-01') AS own \gset
UPDATE tereze.application SET person_id = t.person_id('office') WHERE id = :own;
SELECT t.joint(:da, :db) AS j \gset
CREATE FUNCTION t.lock(p_person text, p_joint bigint, p_version bigint, p_docs bigint[]) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT (tereze.joint_lock(%L, %L, %L, %L)).id', t.person_id(p_person), p_joint, p_version, p_docs) $$;
SELECT is(t.inner('pt_office', t.lock('office', :j, t.ver(:j), NULL))::bigint, :j::bigint, 'the joint order');
SELECT is(t.inner('pt_office', t.lock('office', NULL, NULL, ARRAY[:dc])), NULL, 'none');
SELECT is(t.inner_err('pt_office', t.lock(who, j, v, docs)), expected, label) FROM (VALUES ('office', -1, 1, NULL::bigint[], 'TZ404', 'no such joint order'), ('office', :da, t.ver(:da), NULL, 'TZ404', 'an order of a case'),
    ('office', :j, 99, NULL, 'TZ409 version changed', 'another version'), ('office', :j, NULL, NULL, 'TZ409 version changed', 'none'), ('office', NULL, NULL, ARRAY[t.ord(:own)], 'TZ403 own_application', 'a case of one''s own'),
    ('aidar', :j, t.ver(:j), NULL, 'TZ403 own_application', 'a row of one''s own'), ('office', :j, t.ver(:j), ARRAY[:dc], 'ok', 'others'), ('dina', :j, t.ver(:j), ARRAY[:dc], 'TZ403 own_application', 'whoever the order is about')) v (who, j, v, docs, expected, label);
SELECT * FROM finish();
