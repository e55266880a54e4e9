SET LOCAL ROLE tereze_owner;
-- Every state-changing call names its request.
CREATE FUNCTION tereze.check_request(p_request_id uuid) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF p_request_id IS NULL THEN
        PERFORM tereze.fail('TZ422', 'the request has no id', '{"field": "request_id", "rule": "required"}');
    END IF;
END $$;
