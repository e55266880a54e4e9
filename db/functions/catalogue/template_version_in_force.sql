SET LOCAL ROLE tereze_owner;
-- The version of a template's text that a document opened now is made from: of those whose time has come the last one.
CREATE FUNCTION tereze.template_version_in_force(p_template_id bigint, p_language text) RETURNS bigint
LANGUAGE sql STABLE AS $$
    SELECT v.id FROM tereze.template_version v
    WHERE v.template_id = p_template_id AND v.language = p_language AND v.effective_from <= tereze.now()
    ORDER BY v.number DESC LIMIT 1
$$;
