SET LOCAL ROLE tereze_vault;
-- Ends a person's way in through the portal: the login signs in no more, open sessions end.
CREATE FUNCTION tereze.credential_close(p_person_id bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE tereze.credential c SET enabled = false WHERE c.person_id = p_person_id;
    DELETE FROM tereze.session s WHERE s.person_id = p_person_id;
END $$;
GRANT EXECUTE ON FUNCTION tereze.credential_close(bigint) TO tereze_owner;
