SELECT plan(14);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('api.joint_list', 'boolean, bigint, integer', 'TABLE(id bigint, version bigint, service_key text, title text, language text, state text, members bigint, annulled bigint, draft_sha256 bytea, error text, error_code text, signed_at timestamp with time zone, issued_at timestamp with time zone, entry_id bigint, printed text)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp; plan_cache_mode=force_custom_plan', 'tereze_registrar');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db) AS j \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT t.work() \g /dev/null
SELECT t.joint(:dc) AS k \gset
CREATE FUNCTION t.listed(p_open boolean, p_before bigint DEFAULT NULL, p_limit integer DEFAULT 50) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', r ->> 'service_key', r ->> 'state', r ->> 'members', r ->> 'annulled', r ->> 'printed'), ', ') FROM jsonb_array_elements(t.rows('pt_office', format('SELECT * FROM api.joint_list(%L, %L, %L)', p_open, p_before, p_limit))) r $$;
SELECT is(t.listed(false), 'leave drafting 1 0, leave issued 2 0 1-Ө/2026-ABC2', 'newest first');
SELECT is(t.listed(true), 'leave drafting 1 0', 'those that are not issued');
SELECT is(t.listed(false, :k), 'leave issued 2 0 1-Ө/2026-ABC2', 'before one');
SELECT is(t.listed(false, NULL, 1), 'leave drafting 1 0', 'a page');
SELECT t.refused('pt_office', 'SELECT * FROM api.joint_list(true, NULL, 0)', 'TZ422 limit range', 'no page');
SELECT t.refused(w, 'SELECT * FROM api.joint_list(true, NULL, 5)', '42501', w) FROM unnest(ARRAY['pt_dean', 'tereze_portal']) w;
-- The open ones are found whatever was issued before.
INSERT INTO tereze.document (kind, template_key, language, title, person, state, token)
SELECT 'joint_order', 'joint', 'ru', 'x', '', 'issued', tereze.new_token() FROM generate_series(1, 500) \g /dev/null
SELECT t.leave('aidar', '2026-08-01') AS d \gset
SELECT t.joint(t.ord(:d)) AS l \gset
CREATE FUNCTION t.fetched() RETURNS bigint LANGUAGE sql AS $$ SELECT pg_stat_get_xact_tuples_fetched('tereze.document'::regclass) + pg_stat_get_xact_tuples_returned('tereze.document'::regclass) $$;
SELECT t.fetched() AS before \gset
SELECT t.rows('pt_office', 'SELECT * FROM api.joint_list(true, NULL, 50)') \g /dev/null
SELECT cmp_ok(t.fetched() - :before, '<', 100::bigint, 'as many rows are read as are open');
SELECT * FROM finish();
