SET LOCAL ROLE tereze_owner;
-- Takes back an approval after the final decision: the case returns to the applicant. Once a payment has come in, nobody
-- recalls.
CREATE FUNCTION api.recall(p_request_id uuid, p_application_id bigint, p_version bigint, p_reason text)
RETURNS TABLE (application_id bigint, case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
BEGIN
    PERFORM tereze.durable();
    RETURN QUERY SELECT * FROM tereze.take_back(me, p_request_id, p_application_id, p_version, p_reason, 'recalled', 'returned');
END $$;
GRANT EXECUTE ON FUNCTION api.recall(uuid, bigint, bigint, text) TO tereze_staff;
