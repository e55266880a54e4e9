SET LOCAL ROLE tereze_owner;
-- Verification of a paper copy by the number typed from it, check group included. A wrong group and an unknown number
-- answer alike: no row. 30 a minute: for an address at the portal, which alone says from where it is asked, and for a
-- person at the desk.
CREATE FUNCTION api.verify_number(p_printed text, p_address text)
RETURNS TABLE (verdict text, kind text, title text, person_masked text, registered_at timestamptz, storage_place jsonb,
    ended_at timestamptz, duplicate smallint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    who text := CASE WHEN tereze.channel() = 'portal' THEN coalesce(tereze.address_bucket(p_address), '')
        ELSE coalesce('person ' || tereze.actor_or_owner(), 'owner') END;
BEGIN
    PERFORM tereze.check_text(p_printed, 'number', true, 100);
    PERFORM tereze.rate_limit('verify_number ' || who, 30, interval '1 minute');
    RETURN QUERY
    SELECT tereze.verdict(d.state), d.kind, e.title, CASE WHEN d.kind = 'joint_order' THEN tereze.joint_person(d.id, d.language)
        ELSE tereze.masked_name(e.person) END, e.registered_at, e.storage_place, d.ended_at,
        tereze.last_duplicate(d.id)
    FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id
    WHERE tereze.normal_number(e.printed) = tereze.normal_number(p_printed) AND e.kind = 'registration';
END $$;
GRANT EXECUTE ON FUNCTION api.verify_number(text, text) TO tereze_portal, tereze_staff;
