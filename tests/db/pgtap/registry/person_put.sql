SELECT plan(26);
\ir ../support/fixture.sql
SELECT t.signature('api.person_put', 'uuid, bigint, bigint, text, text, text, text, date, text, text, text',
    'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_id bigint, p_version bigint, p_more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.person_put(%s, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', p_request, p_id, p_version, x.surname, x.given, x.patronymic, x.sex,
        x.birth, x.email, x.phone, x.language)
    FROM jsonb_to_record('{"surname": "Ли", "given": "Ева", "sex": "f", "birth": "2001-01-01", "email": "e@x.kz", "phone": "+7", "language": "kk"}' || p_more)
        AS x (surname text, given text, patronymic text, sex text, birth text, email text, phone text, language text) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', NULL, 0));
SELECT max(id) AS id FROM tereze.person \gset
SELECT is(tereze.full_name(surname, given, patronymic) || email, 'Ли Еваe@x.kz', 'made') FROM tereze.person WHERE id = :id;
SELECT t.rows('pt_admin', t.put('gen_random_uuid()', :id, 1, '{"surname": "Ким"}')) \g /dev/null
SELECT is(surname || version, 'Ким2', 'changed') FROM tereze.person WHERE id = :id;
SELECT t.refused('pt_admin', t.put('gen_random_uuid()', id, version, more::jsonb), expected, label) FROM (VALUES
    (:id, 1, '{}', 'TZ409', 'a version that is over'), (:id, NULL, '{}', 'TZ409', 'no version'), (-1, 1, '{}', 'TZ409', 'nobody'),
    (NULL, 0, '{"surname": " "}', 'TZ422 surname required', 'no surname'), (NULL, 0, '{"surname": null}', 'TZ422 surname required', 'no surname'),
    (NULL, 0, jsonb_build_object('given', repeat('я', 201))::text, 'TZ422 given too_long', 'a long name'),
    (NULL, 0, '{"patronymic": "\u0007"}', 'TZ422 patronymic control_character', 'a bell'),
    (NULL, 0, '{"sex": "x"}', 'TZ422 person value', 'another sex'), (NULL, 0, '{"email": "x"}', 'TZ422 person value', 'no address'),
    (NULL, 0, '{"email": "a@b\nBcc: c@d"}', 'TZ422 person value', 'an address with a second header'),
    (NULL, 0, '{"language": "xx"}', 'TZ422 person value', 'no language'), (NULL, 0, '{"language": null}', 'TZ422 person value', 'no language'),
    (NULL, 0, '{"patronymic": null, "email": null, "birth": null, "sex": null}', 'ok', 'a person with one name')) v (id, version, more, expected, label);
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', NULL, 0), '42501', 'somebody else');
SELECT * FROM finish();
