SET LOCAL ROLE tereze_owner;
CREATE FUNCTION tereze.job_add(p_kind text, p_object_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO tereze.job (kind, object_id) VALUES (p_kind, p_object_id);
END $$;
