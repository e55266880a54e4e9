SET LOCAL ROLE tereze_owner;
-- About whom a joint order is, as verification and journal say it: how many students, and for how many it is annulled.
CREATE FUNCTION tereze.joint_person(p_joint_id bigint, p_language text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
    members bigint;
    annulled bigint;
BEGIN
    SELECT count(*), count(*) FILTER (WHERE d.state = 'annulled') INTO members, annulled
    FROM tereze.joint_member m JOIN tereze.document d ON d.id = m.document_id
    WHERE m.joint_id = p_joint_id AND m.struck_at IS NULL;
    RETURN format(tereze.localized('{"kk": "Білім алушылар: %s", "ru": "Обучающихся: %s", "en": "Students: %s",
            "uk": "Здобувачів освіти: %s"}', p_language), members)
        || CASE WHEN annulled > 0 THEN format(tereze.localized('{"kk": ", оның ішінде күші жойылғаны: %s",
            "ru": ", из них аннулировано: %s", "en": ", of these annulled: %s", "uk": ", з них анульовано: %s"}', p_language),
            annulled) ELSE '' END;
END $$;
