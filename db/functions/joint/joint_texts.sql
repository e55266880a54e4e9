SET LOCAL ROLE tereze_owner;
-- The texts of joint order and extract that a service now has in a language. No row: its orders are not collected in it.
CREATE FUNCTION tereze.joint_texts(p_service_id bigint, p_language text)
RETURNS TABLE (joint_key text, joint_title text, joint_version_id bigint, extract_title text, extract_version_id bigint)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT j.key, tereze.localized(j.title, p_language), tereze.template_version_in_force(j.id, p_language),
        tereze.localized(x.title, p_language), tereze.template_version_in_force(x.id, p_language)
    FROM tereze.service s
    JOIN tereze.service_template sj ON sj.service_version_id = s.current_version_id
    JOIN tereze.template j ON j.id = sj.template_id AND j.kind = 'joint_order'
    JOIN tereze.service_template sx ON sx.service_version_id = s.current_version_id
    JOIN tereze.template x ON x.id = sx.template_id AND x.kind = 'extract'
    WHERE s.id = p_service_id AND tereze.template_version_in_force(j.id, p_language) IS NOT NULL
      AND tereze.template_version_in_force(x.id, p_language) IS NOT NULL;
END $$;
