SET LOCAL ROLE tereze_owner;
-- Makes a person (p_person_id null) or changes one that was seen at p_version. The event is committed to what was
-- written and to what stood there; api.personal_changes() shows it.
CREATE FUNCTION api.person_put(p_request_id uuid, p_person_id bigint, p_version bigint, p_surname text, p_given text,
    p_patronymic text, p_sex text, p_birth_date date, p_email text, p_phone text, p_language text)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    entry jsonb := jsonb_build_object('surname', p_surname, 'given', coalesce(p_given, ''),
        'patronymic', coalesce(p_patronymic, ''), 'sex', p_sex, 'birth_date', p_birth_date, 'email', p_email,
        'phone', p_phone, 'language', p_language);
    before jsonb;
    asked jsonb;
    new_id bigint;
    new_version bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    asked := jsonb_build_object('person', p_person_id, 'seen', p_version,
        'asked', tereze.personal_commit(p_request_id, entry, NULL) -> 'asked');
    seen := tereze.request_result(p_request_id, 'person_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_surname, 'surname', true, 200);
    PERFORM tereze.check_text(p_given, 'given', false, 200);
    PERFORM tereze.check_text(p_patronymic, 'patronymic', false, 200);
    IF p_person_id IS NULL THEN
        INSERT INTO tereze.person (surname, given, patronymic, sex, birth_date, email, phone, language)
        VALUES (p_surname, coalesce(p_given, ''), coalesce(p_patronymic, ''), p_sex, p_birth_date, p_email, p_phone, p_language)
        RETURNING person.id, person.version INTO new_id, new_version;
    ELSE
        SELECT jsonb_object_agg(x.key, x.value) INTO before
        FROM tereze.person p CROSS JOIN LATERAL jsonb_each(to_jsonb(p)) x
        WHERE p.id = p_person_id AND entry ? x.key AND entry -> x.key IS DISTINCT FROM x.value;
        UPDATE tereze.person p SET surname = p_surname, given = coalesce(p_given, ''), patronymic = coalesce(p_patronymic, ''),
            sex = p_sex, birth_date = p_birth_date, email = p_email, phone = p_phone, language = p_language,
            version = p.version + 1
        WHERE p.id = p_person_id AND p.version = p_version RETURNING p.id, p.version INTO new_id, new_version;
        IF new_id IS NULL THEN
            PERFORM tereze.fail('TZ409', 'the person was changed meanwhile');
        END IF;
    END IF;
    PERFORM tereze.event_append('person_put', 'person', new_id, tereze.now(), me, p_request_id,
        asked || tereze.personal_commit(p_request_id, entry, coalesce(before, '{}')) || jsonb_build_object('result', jsonb_build_object('id', new_id, 'version', new_version)));
    RETURN QUERY SELECT new_id, new_version;
EXCEPTION WHEN check_violation OR not_null_violation THEN
    PERFORM tereze.fail('TZ422', 'a value of the person is not accepted', '{"field": "person", "rule": "value"}');
END $$;
GRANT EXECUTE ON FUNCTION api.person_put(uuid, bigint, bigint, text, text, text, text, date, text, text, text)
    TO tereze_administrator;
