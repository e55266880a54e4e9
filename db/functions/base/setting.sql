SET LOCAL ROLE tereze_owner;
CREATE FUNCTION tereze.setting(p_key text) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT s.value FROM tereze.setting s WHERE s.key = p_key
$$;
