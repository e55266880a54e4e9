SET LOCAL ROLE tereze_audit;
-- Commitments to what a call says of a person or a student, by field, for the data of its event; the values themselves
-- are kept beside their salt in personal_value. p_before is null when only what is asked is to be compared with an
-- earlier call of the same request: nothing is then kept.
CREATE FUNCTION tereze.personal_commit(p_request_id uuid, p_asked jsonb, p_before jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found_salt bytea;
BEGIN
    IF p_before IS NULL THEN
        PERFORM tereze.request_wait(p_request_id);
    END IF;
    SELECT v.salt INTO found_salt FROM tereze.personal_value v WHERE v.request_id = p_request_id;
    IF found_salt IS NULL THEN
        -- gen_random_uuid() is what there is of strong randomness without an extension: 2 × 122 bits.
        found_salt := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
        IF p_before IS NOT NULL THEN
            INSERT INTO tereze.personal_value (request_id, salt, asked, before)
            VALUES (p_request_id, found_salt, p_asked, p_before);
        END IF;
    END IF;
    RETURN jsonb_build_object(
        'asked', tereze.commitments(found_salt, 'asked', p_asked),
        'before', tereze.commitments(found_salt, 'before', p_before));
END $$;
GRANT EXECUTE ON FUNCTION tereze.personal_commit(uuid, jsonb, jsonb) TO tereze_owner;
