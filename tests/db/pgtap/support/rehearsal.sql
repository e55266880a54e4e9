-- Dry runs as the worker makes them, and everything that the database holds, to be compared before and after. Included
-- after fixture.sql.
-- Compiled rows: nodes are numbered as they stand; an edge is 'A>B', 'A>B|condition' or 'A>B|default'.
CREATE FUNCTION t.compiled(p_nodes jsonb, VARIADIC p_edges text[]) RETURNS jsonb LANGUAGE sql AS $$
    WITH nodes AS (SELECT jsonb_agg(n || jsonb_build_object('node', o, 'incoming', (SELECT count(*) FROM unnest(p_edges) e
            WHERE split_part(split_part(e, '|', 1), '>', 2) = n ->> 'element'), 'name', t.names(n ->> 'element'))) AS all
        FROM jsonb_array_elements(p_nodes) WITH ORDINALITY x(n, o))
    SELECT jsonb_build_object('nodes', (SELECT x.all FROM nodes x), 'edges', (
        SELECT jsonb_agg(jsonb_build_object('edge', o, 'element', replace(split_part(e, '|', 1), '>', '_'), 'position', o, 'default', e LIKE '%|default',
            'condition', CASE WHEN e LIKE '%|%' AND e NOT LIKE '%|default' THEN 'strict ' || substr(e, position('|' IN e) + 1) END,
            'source', (SELECT n -> 'node' FROM nodes x, jsonb_array_elements(x.all) n WHERE n ->> 'element' = split_part(e, '>', 1)),
            'target', (SELECT n -> 'node' FROM nodes x, jsonb_array_elements(x.all) n
                WHERE n ->> 'element' = split_part(split_part(e, '|', 1), '>', 2))))
        FROM unnest(p_edges) WITH ORDINALITY y(e, o))) $$;
CREATE FUNCTION t.rehearse(p_service text, p_form jsonb, p_route jsonb, p_answers jsonb, p_subject jsonb DEFAULT '{"faculty": "fmm"}')
RETURNS jsonb LANGUAGE sql AS $$
    SELECT t.inner('tereze_worker', format('SELECT tereze.rehearse(%L, %L, %L, %L, %L, %L)', p_service, p_subject, 'ru', p_form, p_route,
        p_answers))::jsonb $$;
-- Each table with the number of its rows and the hash of all that stands in them.
CREATE FUNCTION t.everything() RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    x record;
    one text;
    found jsonb := '{}';
BEGIN
    FOR x IN SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relnamespace = 'tereze'::regnamespace AND c.relkind = 'r' ORDER BY 1 LOOP
        EXECUTE format('SELECT concat(count(*), '' '', md5(string_agg(r::text, ''|'' ORDER BY r::text))) FROM %s r', x.name) INTO one;
        found := found || jsonb_build_object(x.name, one);
    END LOOP;
    RETURN found;
END $$;
-- The acts of a trace, in short: 'submitted in_review, decided Check in_review'.
CREATE FUNCTION t.acts(p_run jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(concat_ws(' ', x ->> 'act', x ->> 'element', x ->> 'state'), ', ' ORDER BY o)
    FROM jsonb_array_elements(p_run -> 'trace') WITH ORDINALITY y(x, o) $$;
-- The elements in a list of a trace's entry.
CREATE FUNCTION t.elements(p_list jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(x ->> 'element', ' ' ORDER BY o), '') FROM jsonb_array_elements(p_list) WITH ORDINALITY y(x, o) $$;
