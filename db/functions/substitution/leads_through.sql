SET LOCAL ROLE tereze_owner;
-- Whether substitutions (as tereze.substitute_for gives them) lead to or through a person: who would act there, or has named
-- who does.
CREATE FUNCTION tereze.leads_through(p_via bigint[], p_person_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM tereze.substitution s WHERE s.id = ANY (p_via) AND s.substitute_id = p_person_id);
END $$;
