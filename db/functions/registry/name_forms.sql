SET LOCAL ROLE tereze_owner;
-- A person's own forms of the name borne now, by language and case, for the data of documents. Forms of a name borne
-- before are not among them.
CREATE FUNCTION tereze.name_forms(p_person_id bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_object_agg(f.language, f.forms), '{}')
        FROM tereze.person_name_forms f JOIN tereze.person p ON p.id = f.person_id
        WHERE f.person_id = p_person_id AND f.forms <> '{}'
          AND f.of_name = tereze.full_name(p.surname, p.given, p.patronymic));
END $$;
