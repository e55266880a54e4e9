SET LOCAL ROLE tereze_owner;
-- Publishes a version of a template in one language; the same text again publishes nothing. p_known_sha256 is the
-- text that the caller last saw in this language (null: none); p_loaded says that it comes from a catalogue's files.
-- Title and journal belong to the template in all languages: to change them, p_version is that of the template as seen.
-- Documents opened from p_effective_from on are made from it (null: at once); a first text is in force at once. A text
-- that waits for its time gives way to one published after it.
CREATE FUNCTION api.template_put(p_request_id uuid, p_key text, p_kind text, p_title jsonb, p_journal_key text,
    p_language text, p_html text, p_known_sha256 bytea, p_loaded boolean DEFAULT false,
    p_version bigint DEFAULT 0, p_effective_from timestamptz DEFAULT NULL)
RETURNS TABLE (number integer, changed boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    at timestamptz := tereze.now();
    asked jsonb := jsonb_build_object('key', p_key, 'kind', p_kind, 'title', p_title, 'journal', p_journal_key,
        'language', p_language, 'sha256', encode(sha256(convert_to(p_html, 'UTF8')), 'hex'), 'loaded', p_loaded)
        || CASE WHEN p_effective_from IS NULL THEN '{}'
            ELSE jsonb_build_object('effective_from', tereze.instant_text(p_effective_from)) END;
    before tereze.template;
    template bigint;
    last record;
    digest bytea := sha256(convert_to(p_html, 'UTF8'));
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'template_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'number')::integer, (seen ->> 'changed')::boolean;
        RETURN;
    END IF;
    PERFORM tereze.check_names(p_title, 'title');
    IF p_html IS NULL THEN
        PERFORM tereze.fail('TZ422', 'a template has a text', '{"field": "html", "rule": "required"}');
    END IF;
    IF octet_length(p_html) > 1048576 THEN
        PERFORM tereze.fail('TZ422', 'a template has at most 1 MiB', '{"field": "html", "rule": "too_long"}');
    END IF;
    IF p_journal_key IS NOT NULL AND NOT EXISTS (SELECT FROM tereze.journal j WHERE j.key = p_journal_key) THEN
        PERFORM tereze.fail('TZ404', 'no such journal', '{"field": "journal"}');
    END IF;
    SELECT * INTO before FROM tereze.template t WHERE t.key = p_key FOR NO KEY UPDATE;
    IF before.id IS NULL THEN
        INSERT INTO tereze.template AS t (key, kind, title, journal_key) VALUES (p_key, p_kind, p_title, p_journal_key)
        ON CONFLICT (key) DO NOTHING RETURNING t.id INTO template;
    ELSIF before.kind IS DISTINCT FROM p_kind THEN
        PERFORM tereze.fail('TZ422', 'a template cannot change its kind', '{"field": "kind", "rule": "fixed"}');
    ELSIF (before.title, before.journal_key) IS NOT DISTINCT FROM (p_title, p_journal_key) THEN
        template := before.id;
    ELSE
        UPDATE tereze.template t SET title = p_title, journal_key = p_journal_key, version = t.version + 1
        WHERE t.id = before.id AND t.version = p_version RETURNING t.id INTO template;
    END IF;
    IF template IS NULL THEN
        PERFORM tereze.fail('TZ409', 'the template was changed or made meanwhile');
    END IF;
    SELECT v.number, v.sha256 INTO last FROM tereze.template_version v
    WHERE v.template_id = template AND v.language = p_language ORDER BY v.number DESC LIMIT 1;
    IF last.sha256 IS DISTINCT FROM p_known_sha256 AND last.sha256 IS DISTINCT FROM digest THEN
        PERFORM tereze.fail('TZ409', 'the template was changed meanwhile');
    END IF;
    IF p_effective_from < at OR p_effective_from > at + interval '5 years' THEN
        PERFORM tereze.fail('TZ422', 'a text comes into force now or within five years', '{"field": "effective_from", "rule": "range"}');
    END IF;
    IF p_effective_from > at AND tereze.template_version_in_force(template, p_language) IS NULL THEN
        PERFORM tereze.fail('TZ422', 'the first text of a template is in force at once', '{"field": "effective_from", "rule": "first"}');
    END IF;
    IF last.sha256 IS DISTINCT FROM digest THEN
        INSERT INTO tereze.template_version (template_id, number, language, html, sha256, loaded, published_at, effective_from,
            published_by)
        VALUES (template, coalesce(last.number, 0) + 1, p_language, p_html, digest, coalesce(p_loaded, false), at,
            coalesce(p_effective_from, at), me);
    ELSIF p_loaded THEN
        -- What was edited here is in the files by now: from here on it counts as loaded.
        UPDATE tereze.template_version v SET loaded = true
        WHERE v.template_id = template AND v.language = p_language AND v.number = last.number AND NOT v.loaded;
    END IF;
    PERFORM tereze.event_append('template_put', 'template', template, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('number', coalesce(last.number, 0) + (last.sha256 IS DISTINCT FROM digest)::integer,
                'changed', last.sha256 IS DISTINCT FROM digest)));
    RETURN QUERY SELECT coalesce(last.number, 0) + (last.sha256 IS DISTINCT FROM digest)::integer,
        last.sha256 IS DISTINCT FROM digest;
EXCEPTION WHEN check_violation OR not_null_violation THEN
    PERFORM tereze.fail('TZ422', 'a value of the template is not accepted', '{"field": "template", "rule": "value"}');
END $$;
GRANT EXECUTE ON FUNCTION api.template_put(uuid, text, text, jsonb, text, text, text, bytea, boolean, bigint, timestamptz) TO tereze_administrator;
