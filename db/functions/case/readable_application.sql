SET LOCAL ROLE tereze_owner;
-- Which application a reader means, by id (staff) or case reference (either), if it may be read: by its applicant,
-- by those whose positions were asked about it, by whoever of those asked by name may act or has acted, by registrars and
-- administrators. Otherwise it is not found.
CREATE FUNCTION tereze.readable_application(p_person_id bigint, p_application_id bigint, p_case_ref text) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE
    found_id bigint;
BEGIN
    IF session_user = 'tereze_portal' THEN
        SELECT a.id INTO found_id FROM tereze.application a
        WHERE (a.id = p_application_id OR a.case_ref = p_case_ref) AND a.person_id = p_person_id;
    ELSE
        SELECT a.id INTO found_id FROM tereze.application a
        WHERE (a.id = p_application_id OR a.case_ref = p_case_ref)
          AND (pg_has_role(session_user, 'tereze_registrar', 'member')
              OR pg_has_role(session_user, 'tereze_administrator', 'member')
              OR EXISTS (SELECT FROM tereze.step s JOIN tereze.position po ON po.id = s.position_id
                  WHERE s.application_id = a.id AND po.unit_id IN (SELECT p2.unit_id FROM tereze.position p2
                      WHERE p2.id = ANY (tereze.my_positions(p_person_id))))
              OR EXISTS (SELECT FROM tereze.step s WHERE s.application_id = a.id AND s.person_asked = p_person_id
                  AND (s.person_id = p_person_id OR s.state = 'open' AND tereze.may_decide(p_person_id, s.position_id,
                      s.person_asked, s.for_person_id, tereze.today()))));
    END IF;
    IF found_id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such application');
    END IF;
    RETURN found_id;
END $$;
