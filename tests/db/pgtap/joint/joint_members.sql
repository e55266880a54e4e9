SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('api.joint_members', 'bigint', 'TABLE(id bigint, document_id bigint, application_id bigint, case_ref text, person text, student jsonb, state text, error text, error_code text, signed_at timestamp with time zone, entry_id bigint, added_by text, added_at timestamp with time zone, struck_at timestamp with time zone, struck_by text, reason text)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_registrar');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db, :dc) AS j \gset
SELECT t.rows('pt_office', t.strike(:j, ARRAY[:db])) \g /dev/null
CREATE FUNCTION t.listed(p_joint bigint) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', r ->> 'person', r ->> 'state', r ->> 'added_by', r ->> 'struck_by', r ->> 'reason'), ', ') FROM jsonb_array_elements(t.rows('pt_office', format('SELECT * FROM api.joint_members(%L)', p_joint))) r $$;
SELECT is(t.listed(:j), 'Простой И. waiting Ахметова Г. Б., Сериков А. М. waiting Ахметова Г. Б., Омарова Д. waiting Ахметова Г. Б. Ахметова Г. Б. a debt', 'who is in it, then who was');
SELECT is(t.listed(-1), NULL, 'of no joint order');
SELECT t.refused(w, format('SELECT * FROM api.joint_members(%s)', :j), '42501', w) FROM unnest(ARRAY['pt_dean', 'tereze_portal']) w;
SELECT * FROM finish();
