SET LOCAL ROLE tereze_owner;
-- On what kind of preprinted blank the documents of a template are printed (null: plain paper), in place of p_seen, what it
-- was when the caller looked. Who prints is offered it and may take another. It is of the paper, not of the text: it holds
-- for all languages and versions, at once, and changes neither.
CREATE FUNCTION api.template_blank_put(p_request_id uuid, p_key text, p_seen text, p_blank_kind text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    asked jsonb := jsonb_build_object('key', p_key, 'seen', p_seen, 'blank', p_blank_kind);
    t tereze.template;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    IF tereze.request_result(p_request_id, 'template_blank_put', me, asked) IS NOT NULL THEN
        RETURN;
    END IF;
    SELECT x.* INTO t FROM tereze.template x WHERE x.key = p_key FOR NO KEY UPDATE;
    IF t.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such template', '{"field": "key"}');
    ELSIF p_blank_kind !~ '^[a-z][a-z0-9_]{0,62}$' THEN
        PERFORM tereze.fail('TZ422', 'a kind of blanks is a plain word', '{"field": "blank", "rule": "format"}');
    ELSIF t.kind = 'approval_sheet' AND p_blank_kind IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', 'an approval sheet is never a print form', '{"field": "blank", "rule": "choice"}');
    ELSIF t.blank_kind IS DISTINCT FROM p_seen THEN
        PERFORM tereze.fail('TZ409', 'another kind was chosen meanwhile', '{"field": "blank", "rule": "changed"}');
    END IF;
    UPDATE tereze.template x SET blank_kind = p_blank_kind WHERE x.id = t.id;
    PERFORM tereze.event_append('template_blank_put', 'template', t.id, tereze.now(), me, p_request_id,
        asked || '{"result": {}}');
END $$;
GRANT EXECUTE ON FUNCTION api.template_blank_put(uuid, text, text, text) TO tereze_administrator;
