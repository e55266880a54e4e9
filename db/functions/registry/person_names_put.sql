SET LOCAL ROLE tereze_owner;
-- Writes a person's own forms of the full name in a language, {"dative": "Осипчуку Саше"}, in place of those seen at
-- p_version (0: there were none); {} leaves the rules alone. p_of_name is the name that the forms were made of: when the
-- person bears another meanwhile, nothing is written. The student office writes those of whose names documents are full:
-- applicants, students, who holds or held a position; an administrator anybody's. They are personal: the event is committed
-- to the values, which api.personal_changes() shows. Documents opened before keep what they were opened with.
CREATE FUNCTION api.person_names_put(p_request_id uuid, p_person_id bigint, p_language text, p_version bigint,
    p_of_name text, p_forms jsonb)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    field text := 'name_forms_' || coalesce(p_language, '');
    seen jsonb;
    asked jsonb;
    before jsonb;
    name text;
    new_version bigint;
    form record;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    asked := jsonb_build_object('person', p_person_id, 'seen', p_version, 'asked',
        tereze.personal_commit(p_request_id, jsonb_build_object(field, p_forms, 'of_name', p_of_name), NULL) -> 'asked');
    seen := tereze.request_result(p_request_id, 'person_names_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN (seen ->> 'version')::bigint;
    END IF;
    IF tereze.name_cases(p_language) = '{}' THEN
        PERFORM tereze.fail('TZ422', 'the language has no cases', '{"field": "language", "rule": "value"}');
    END IF;
    IF jsonb_typeof(p_forms) IS DISTINCT FROM 'object' THEN
        PERFORM tereze.fail('TZ422', 'the forms are an object', '{"field": "forms", "rule": "value"}');
    END IF;
    FOR form IN SELECT * FROM jsonb_each(p_forms) LOOP
        IF form.key <> ALL (tereze.name_cases(p_language)) OR jsonb_typeof(form.value) <> 'string' THEN
            PERFORM tereze.fail('TZ422', 'not a case of the language', '{"field": "forms", "rule": "value"}');
        END IF;
        PERFORM tereze.check_text(form.value #>> '{}', 'forms', true, 600);
        IF form.value #>> '{}' ~ '[\t\n]|  |^ | $' THEN
            PERFORM tereze.fail('TZ422', 'a name stands in one line, one blank between its words',
                '{"field": "forms", "rule": "value"}');
        END IF;
    END LOOP;
    SELECT tereze.full_name(p.surname, p.given, p.patronymic) INTO name FROM tereze.person p
    WHERE p.id = p_person_id FOR NO KEY UPDATE;
    IF name IS NULL OR NOT pg_has_role(session_user, 'tereze_administrator', 'member')
        AND NOT EXISTS (SELECT FROM tereze.applicant ap WHERE ap.person_id = p_person_id)
        AND NOT EXISTS (SELECT FROM tereze.student s WHERE s.person_id = p_person_id)
        AND NOT EXISTS (SELECT FROM tereze.appointment t WHERE t.person_id = p_person_id) THEN
        PERFORM tereze.fail('TZ404', 'no such person');
    ELSIF name IS DISTINCT FROM p_of_name THEN
        PERFORM tereze.fail('TZ409', 'the person bears another name');
    END IF;
    SELECT jsonb_build_object(field, f.forms, 'of_name', f.of_name), f.version INTO before, new_version
    FROM tereze.person_name_forms f WHERE f.person_id = p_person_id AND f.language = p_language;
    IF coalesce(new_version, 0) IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the forms were changed meanwhile');
    END IF;
    INSERT INTO tereze.person_name_forms AS f (person_id, language, of_name, forms)
    VALUES (p_person_id, p_language, p_of_name, p_forms)
    ON CONFLICT (person_id, language) DO UPDATE
        SET of_name = EXCLUDED.of_name, forms = EXCLUDED.forms, version = f.version + 1
    RETURNING f.version INTO new_version;
    PERFORM tereze.event_append('person_names_put', 'person', p_person_id, tereze.now(), me, p_request_id,
        asked || tereze.personal_commit(p_request_id, jsonb_build_object(field, p_forms, 'of_name', p_of_name),
            coalesce(before, jsonb_build_object(field, NULL, 'of_name', NULL)))
        || jsonb_build_object('result', jsonb_build_object('version', new_version)));
    RETURN new_version;
END $$;
GRANT EXECUTE ON FUNCTION api.person_names_put(uuid, bigint, text, bigint, text, jsonb) TO tereze_registrar, tereze_administrator;
