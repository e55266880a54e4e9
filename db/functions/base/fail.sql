SET LOCAL ROLE tereze_owner;
-- Raises one of the TZ errors; p_detail is one JSON object that names field and rule where there are any.
CREATE FUNCTION tereze.fail(p_code text, p_message text, p_detail jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = p_code, MESSAGE = p_message, DETAIL = p_detail::text;
END $$;
GRANT EXECUTE ON FUNCTION tereze.fail(text, text, jsonb) TO tereze_audit, tereze_vault;
