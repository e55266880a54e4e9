SET LOCAL ROLE tereze_owner;
-- Which application a reader means, by id (staff) or case reference (either), if it may be read: by its applicant,
-- by those whose positions were asked about it or who stood in, by registrars and administrators. Otherwise it is not found.
CREATE FUNCTION tereze.readable_application(p_person_id bigint, p_application_id bigint, p_case_ref text) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE
    found_id bigint;
    filed_by bigint;
    near bigint[];
BEGIN
    IF p_application_id IS NOT NULL THEN
        SELECT a.id, a.person_id INTO found_id, filed_by FROM tereze.application a WHERE a.id = p_application_id;
    ELSE
        SELECT a.id, a.person_id INTO found_id, filed_by FROM tereze.application a WHERE a.case_ref = p_case_ref;
    END IF;
    IF session_user = 'tereze_portal' THEN
        IF filed_by = p_person_id THEN
            RETURN found_id;
        END IF;
    ELSIF found_id IS NOT NULL THEN
        IF pg_has_role(session_user, 'tereze_registrar', 'member') OR pg_has_role(session_user, 'tereze_administrator', 'member') THEN
            RETURN found_id;
        END IF;
        near := ARRAY(SELECT po.id FROM tereze.position po WHERE po.unit_id IN (SELECT p2.unit_id FROM tereze.position p2
            WHERE p2.id = ANY (tereze.my_positions(p_person_id))));
        IF EXISTS (SELECT FROM tereze.steps_of(found_id) s WHERE s.position_id = ANY (near)
                OR s.person_asked = p_person_id AND (s.person_id = p_person_id OR s.state = 'open' AND tereze.may_decide(p_person_id,
                    s.position_id, s.person_asked, s.for_person_id, tereze.today()))) THEN
            RETURN found_id;
        END IF;
    END IF;
    PERFORM tereze.fail('TZ404', 'no such application');
    RETURN NULL;
END $$;
