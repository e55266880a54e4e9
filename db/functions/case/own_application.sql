SET LOCAL ROLE tereze_owner;
-- Locks an application of this person by its case reference; somebody else's is simply not found.
CREATE FUNCTION tereze.own_application(p_person_id bigint, p_case_ref text) RETURNS tereze.application
LANGUAGE plpgsql AS $$
DECLARE
    a tereze.application;
BEGIN
    SELECT x.* INTO a FROM tereze.application x
    WHERE x.case_ref = p_case_ref AND x.person_id = p_person_id FOR UPDATE;
    IF a.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such application');
    END IF;
    RETURN a;
END $$;
