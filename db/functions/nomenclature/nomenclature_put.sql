SET LOCAL ROLE tereze_owner;
-- Makes a line of the nomenclature of cases of a year (p_version 0) or changes the one that was seen at p_version. Once it
-- has a volume its term, article and mark stay: the volume was opened under them.
CREATE FUNCTION api.nomenclature_put(p_request_id uuid, p_year integer, p_index text, p_version bigint, p_title jsonb,
    p_unit_code text, p_retention text, p_retention_years integer, p_article text, p_expert boolean, p_transitional boolean,
    p_note text)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('year', p_year, 'index', p_index, 'version', p_version, 'title', p_title,
        'unit', p_unit_code, 'retention', p_retention, 'retention_years', p_retention_years, 'article', p_article,
        'expert', p_expert, 'transitional', p_transitional, 'note', p_note);
    unit bigint;
    before tereze.nomenclature;
    field text;
    rule text;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'nomenclature_put', me, asked);
    IF seen IS NULL THEN
        PERFORM tereze.check_names(p_title, 'title');
        PERFORM tereze.check_text(p_article, 'article', true, 100);
        PERFORM tereze.check_text(p_note, 'note', false, 1000);
        SELECT u.id INTO unit FROM tereze.unit u WHERE u.code = p_unit_code;
        SELECT f.field, f.rule INTO field, rule FROM (VALUES
            ('year', 'range', (p_year BETWEEN 1990 AND 2199) IS NOT TRUE),
            ('index', 'format', (p_index ~ '^[0-9]{2}-[0-9]{2,3}$') IS NOT TRUE),
            ('unit', 'unknown', unit IS NULL),
            ('retention', 'choice', (p_retention IN ('years', 'permanent', 'event')) IS NOT TRUE),
            ('retention_years', 'range', CASE WHEN p_retention = 'years' THEN (p_retention_years BETWEEN 1 AND 100) IS NOT TRUE
                ELSE p_retention_years IS NOT NULL END),
            ('expert', 'required', p_expert IS NULL), ('transitional', 'required', p_transitional IS NULL))
            AS f (field, rule, broken) WHERE f.broken LIMIT 1;
        IF rule IS NOT NULL THEN
            PERFORM tereze.fail('TZ422', format('%s: %s', field, rule), jsonb_build_object('field', field, 'rule', rule));
        END IF;
        SELECT * INTO before FROM tereze.nomenclature n WHERE n.year = p_year AND n.index = p_index FOR UPDATE;
        IF before.id IS NULL AND p_version = 0 THEN
            INSERT INTO tereze.nomenclature AS n (year, index, title, unit_id, retention, retention_years, article, expert,
                transitional, note)
            VALUES (p_year, p_index, p_title, unit, p_retention, p_retention_years, p_article, p_expert, p_transitional,
                coalesce(p_note, ''))
            ON CONFLICT (year, index) DO NOTHING
            RETURNING jsonb_build_object('id', n.id, 'version', n.version) INTO seen;
        ELSIF before.version = p_version THEN
            IF (before.retention, before.article, before.expert) <> (p_retention, p_article, p_expert)
                    OR before.retention_years IS DISTINCT FROM p_retention_years THEN
                IF EXISTS (SELECT FROM tereze.volume v WHERE v.nomenclature_id = before.id) THEN
                    PERFORM tereze.fail('TZ423', 'a volume was opened under this term', '{"rule": "has_volumes"}');
                END IF;
            END IF;
            UPDATE tereze.nomenclature n SET title = p_title, unit_id = unit, retention = p_retention,
                retention_years = p_retention_years, article = p_article, expert = p_expert, transitional = p_transitional,
                note = coalesce(p_note, ''), version = n.version + 1
            WHERE n.id = before.id RETURNING jsonb_build_object('id', n.id, 'version', n.version) INTO seen;
        END IF;
        IF seen IS NULL THEN
            PERFORM tereze.fail('TZ409', 'the line was changed or made meanwhile', '{"field": "version"}');
        END IF;
        PERFORM tereze.event_append('nomenclature_put', 'nomenclature', (seen ->> 'id')::bigint, tereze.now(), me, p_request_id,
            asked || jsonb_build_object('before', CASE WHEN before.id IS NOT NULL THEN to_jsonb(before) END, 'result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
END $$;
GRANT EXECUTE ON FUNCTION api.nomenclature_put(uuid, integer, text, bigint, jsonb, text, text, integer, text, boolean, boolean,
    text) TO tereze_registrar;
