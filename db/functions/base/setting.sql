SET LOCAL ROLE tereze_owner;
CREATE FUNCTION tereze.setting(p_key text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT s.value FROM tereze.setting s WHERE s.key = p_key);
END $$;
