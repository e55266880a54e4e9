SET LOCAL ROLE tereze_audit;
-- For each field the SHA-256 of salt, part, field and value: who has the salt can check a value, who has not cannot
-- guess it.
CREATE FUNCTION tereze.commitments(p_salt bytea, p_part text, p_values jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_object_agg(x.key, encode(sha256(p_salt
            || convert_to(jsonb_build_array(p_part, x.key, x.value)::text, 'UTF8')), 'hex')), '{}')
        FROM jsonb_each(p_values) x);
END $$;
