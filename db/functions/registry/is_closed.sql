SET LOCAL ROLE tereze_owner;
-- Whether a person has an account that is closed: tereze.actor() then lets them in by no door. Who has none may still come
-- by the portal.
CREATE FUNCTION tereze.is_closed(p_person_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM tereze.account a WHERE a.person_id = p_person_id AND NOT a.enabled);
END $$;
