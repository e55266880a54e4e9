SET LOCAL ROLE tereze_owner;
-- Publishes a version of a service. p_content is the whole of it: passport, form_schema, form_layout, fields, limits,
-- route_key, effect, applicant_kinds, subject_required, templates. p_known_sha256 is the content that the caller last
-- saw (null: none). The same content again publishes nothing.
CREATE FUNCTION api.service_put(p_request_id uuid, p_key text, p_kind text, p_content jsonb, p_known_sha256 bytea,
    p_loaded boolean)
RETURNS TABLE (number integer, changed boolean, sha256 bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    at timestamptz := tereze.now();
    asked jsonb := jsonb_build_object('key', p_key, 'kind', p_kind,
        'sha256', encode(pg_catalog.sha256(convert_to(p_content::text, 'UTF8')), 'hex'), 'loaded', p_loaded);
    service tereze.service;
    last record;
    digest bytea := pg_catalog.sha256(convert_to(p_content::text, 'UTF8'));
    new_version bigint;
    item jsonb;
    n integer;
    template bigint;
    kinds text[] := '{}'::text[];
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'service_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'number')::integer, (seen ->> 'changed')::boolean, digest;
        RETURN;
    END IF;
    IF p_kind IS NULL THEN
        PERFORM tereze.fail('TZ422', 'a service has a kind', '{"field": "kind", "rule": "required"}');
    END IF;
    PERFORM tereze.check_names(p_content #> '{passport,name}', 'passport.name');
    -- An effect is a function effect_… of a document's id, and nothing else is named so: register() calls it.
    IF p_content ->> 'effect' IS NOT NULL AND NOT EXISTS (SELECT FROM pg_catalog.pg_proc p
        WHERE p.pronamespace = 'tereze'::regnamespace AND p.proname = 'effect_' || (p_content ->> 'effect')
          AND p.proargtypes = '20' AND p.prorettype = 'void'::regtype) THEN
        PERFORM tereze.fail('TZ404', 'no such effect', '{"field": "effect"}');
    END IF;
    IF p_kind = 'e_service' AND (p_content ->> 'route_key' IS NULL OR jsonb_typeof(p_content -> 'form_schema') IS DISTINCT FROM 'object') THEN
        PERFORM tereze.fail('TZ422', 'an e-service has a form and a route', '{"field": "route_key", "rule": "required"}');
    END IF;
    IF jsonb_typeof(p_content -> 'applicant_kinds') = 'array' THEN
        kinds := ARRAY(SELECT jsonb_array_elements_text(p_content -> 'applicant_kinds'));
    END IF;
    IF (p_kind = 'e_service' AND kinds = '{}')
        OR NOT kinds <@ ARRAY['student', 'former_student', 'staff', 'person', 'organisation'] THEN
        PERFORM tereze.fail('TZ422', 'a service says who may apply', '{"field": "applicant_kinds", "rule": "choice"}');
    END IF;
    IF EXISTS (SELECT FROM jsonb_array_elements(coalesce(p_content -> 'fields', '[]')) f
        GROUP BY f ->> 'name' HAVING count(*) > 1) THEN
        PERFORM tereze.fail('TZ422', 'two fields have one name', '{"field": "content", "rule": "value"}');
    END IF;
    INSERT INTO tereze.service (key, kind) VALUES (p_key, p_kind) ON CONFLICT (key) DO NOTHING;
    SELECT * INTO service FROM tereze.service s WHERE s.key = p_key FOR UPDATE;
    IF service.kind <> p_kind THEN
        PERFORM tereze.fail('TZ422', 'a service cannot change its kind', '{"field": "kind", "rule": "fixed"}');
    END IF;
    SELECT v.number, v.content_sha256 INTO last FROM tereze.service_version v WHERE v.id = service.current_version_id;
    IF last.content_sha256 IS DISTINCT FROM p_known_sha256 AND last.content_sha256 IS DISTINCT FROM digest THEN
        PERFORM tereze.fail('TZ409', 'the service was changed meanwhile');
    END IF;
    -- What core/route accepts of a condition: strict, without search at any depth and without patterns. Texts in it may
    -- hold anything.
    IF EXISTS (SELECT FROM jsonb_array_elements(coalesce(p_content -> 'limits', '[]')) l
        CROSS JOIN LATERAL (SELECT regexp_replace((l ->> 'condition')::jsonpath::text, E'"([^"\\\\]|\\\\.)*"', '""', 'g') AS path) c
        WHERE (c.path ~ '^strict ' AND c.path !~ '[*][*]|like_regex') IS NOT TRUE) THEN
        PERFORM tereze.fail('TZ422', 'a limit is a strict path without ** and like_regex', '{"field": "limits", "rule": "condition"}');
    END IF;
    -- A pattern that is none raises here and not when a student sends the form.
    PERFORM '' ~ (f ->> 'pattern') FROM jsonb_array_elements(coalesce(p_content -> 'fields', '[]')) f;
    n := coalesce(last.number, 0);
    IF last.content_sha256 IS DISTINCT FROM digest THEN
        n := n + 1;
        INSERT INTO tereze.service_version (service_id, number, passport, form_schema, form_layout, route_key, effect,
            applicant_kinds, subject_required, content_sha256, published_at)
        VALUES (service.id, n, p_content -> 'passport', p_content -> 'form_schema', p_content -> 'form_layout',
            p_content ->> 'route_key', p_content ->> 'effect',
            kinds, coalesce((p_content ->> 'subject_required')::boolean, false), digest, at)
        RETURNING service_version.id INTO new_version;
        INSERT INTO tereze.form_field (service_version_id, name, ordinal, type, required, choices, min_length, max_length,
            minimum, maximum, pattern)
        SELECT new_version, f ->> 'name', o, f ->> 'type', coalesce((f ->> 'required')::boolean, false),
            CASE WHEN jsonb_typeof(f -> 'enum') = 'array' THEN ARRAY(SELECT jsonb_array_elements_text(f -> 'enum')) END,
            (f ->> 'min_length')::integer, (f ->> 'max_length')::integer,
            (f ->> 'minimum')::numeric, (f ->> 'maximum')::numeric, f ->> 'pattern'
        FROM jsonb_array_elements(coalesce(p_content -> 'fields', '[]')) WITH ORDINALITY AS x(f, o);
        INSERT INTO tereze.service_limit (service_version_id, ordinal, condition, field, message)
        SELECT new_version, o, (l ->> 'condition')::jsonpath, l ->> 'field', l -> 'message'
        FROM jsonb_array_elements(coalesce(p_content -> 'limits', '[]')) WITH ORDINALITY AS x(l, o);
        FOR item IN SELECT jsonb_array_elements(coalesce(p_content -> 'templates', '[]')) LOOP
            SELECT t.id INTO template FROM tereze.template t WHERE t.key = item #>> '{}';
            IF template IS NULL THEN
                PERFORM tereze.fail('TZ404', format('no such template: %s', item #>> '{}'), '{"field": "templates"}');
            END IF;
            INSERT INTO tereze.service_template (service_version_id, template_id) VALUES (new_version, template)
            ON CONFLICT DO NOTHING;
        END LOOP;
        -- Which order a joint order puts together is told by there being one.
        IF EXISTS (SELECT FROM tereze.service_template st JOIN tereze.template t ON t.id = st.template_id
                WHERE st.service_version_id = new_version AND t.kind IN ('joint_order', 'extract'))
            AND (SELECT array_agg(t.kind ORDER BY t.kind) FROM tereze.service_template st JOIN tereze.template t ON t.id = st.template_id
                WHERE st.service_version_id = new_version AND t.kind IN ('joint_order', 'extract', 'order'))
                <> ARRAY['extract', 'joint_order', 'order'] THEN
            PERFORM tereze.fail('TZ422', 'a joint order, its extract and one order belong together', '{"field": "templates", "rule": "joint_order"}');
        END IF;
        UPDATE tereze.service s SET current_version_id = new_version,
            loaded_sha256 = CASE WHEN p_loaded THEN digest ELSE s.loaded_sha256 END, version = s.version + 1
        WHERE s.id = service.id;
    ELSIF p_loaded THEN
        -- What was edited here is in the files by now: from here on it counts as loaded.
        UPDATE tereze.service s SET loaded_sha256 = digest WHERE s.id = service.id AND s.loaded_sha256 IS DISTINCT FROM digest;
    END IF;
    PERFORM tereze.event_append('service_put', 'service', service.id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('number', n, 'changed', last.content_sha256 IS DISTINCT FROM digest)));
    RETURN QUERY SELECT n, last.content_sha256 IS DISTINCT FROM digest, digest;
EXCEPTION WHEN check_violation OR not_null_violation OR data_exception OR syntax_error THEN
    PERFORM tereze.fail('TZ422', format('the content is not accepted: %s', SQLERRM), '{"field": "content", "rule": "value"}');
END $$;
GRANT EXECUTE ON FUNCTION api.service_put(uuid, text, text, jsonb, bytea, boolean) TO tereze_administrator;
