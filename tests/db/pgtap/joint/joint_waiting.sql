SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('api.joint_waiting', 'text, bigint, integer', 'TABLE(id bigint, version bigint, application_id bigint, case_ref text, person text, language text, signed_at timestamp with time zone, student jsonb, reason text)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_registrar');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:db) AS j \gset
CREATE FUNCTION t.waits(p_after bigint DEFAULT NULL, p_limit integer DEFAULT 50) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', r ->> 'person', r #>> '{student,number}', r ->> 'reason'), ', ') FROM jsonb_array_elements(t.rows('pt_office', format('SELECT * FROM api.joint_waiting(%L, %L, %L)', 'leave', p_after, p_limit))) r $$;
SELECT is(t.waits(), 'Сериков А. М. S1, Простой И. S4', 'oldest first');
SELECT is(t.waits(:da), 'Простой И. S4', 'from there on');
SELECT is(t.waits(NULL, 1), 'Сериков А. М. S1', 'a page');
SELECT t.rows('pt_office', t.strike(:j, ARRAY[:db])) \g /dev/null
SELECT is(t.waits(:da, 1), 'Омарова Д. S2 a debt', 'why one was struck out');
SELECT t.refused('pt_office', 'SELECT * FROM api.joint_waiting($$leave$$, NULL, 0)', 'TZ422 limit range', 'no page');
SELECT t.refused(w, 'SELECT * FROM api.joint_waiting($$leave$$, NULL, 5)', '42501', w) FROM unnest(ARRAY['pt_dean', 'tereze_portal']) w;
SELECT * FROM finish();
