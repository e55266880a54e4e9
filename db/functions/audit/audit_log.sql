SET LOCAL ROLE tereze_owner;
-- The log for people to read, newest first, page by page: of a person (what they did), of an object, or of the case with a
-- reference, of a time from p_from until before p_until; what is null is not asked for. Pages by the cursor of the last
-- event shown, its time in microseconds since 1970 and its id. Names are those of today; the values that an event holds
-- are given as they were written.
CREATE FUNCTION api.audit_log(p_person_id bigint, p_object_kind text, p_object_id bigint, p_case_ref text,
    p_from timestamptz, p_until timestamptz, p_before bigint, p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, at_microseconds bigint, object_kind text, object_id bigint, object_name jsonb, seq integer,
    kind text, at timestamptz, real_at timestamptz, person_id bigint, person text, channel text, db_user text, data jsonb,
    request_id uuid, hash bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    of_kind text := p_object_kind;
    of_id bigint := p_object_id;
BEGIN
    PERFORM tereze.check_caller();
    PERFORM tereze.check_text(p_case_ref, 'case_ref', false, 100);
    IF (p_object_kind IS NULL) <> (p_object_id IS NULL) OR p_object_kind IS NOT NULL AND p_case_ref IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', 'an object has a kind and an id', '{"field": "object", "rule": "choice"}');
    ELSIF (p_before IS NULL) <> (p_before_id IS NULL) OR p_before NOT BETWEEN 0 AND 9000000000000000 THEN
        PERFORM tereze.fail('TZ422', 'no cursor', '{"field": "before", "rule": "format"}');
    ELSIF p_until <= p_from THEN
        PERFORM tereze.fail('TZ422', 'the time ends before it begins', '{"field": "until", "rule": "range"}');
    END IF;
    IF p_case_ref IS NOT NULL THEN
        SELECT 'application', a.id INTO of_kind, of_id FROM tereze.application a WHERE a.case_ref = upper(btrim(p_case_ref));
        IF of_id IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such case', '{"field": "case_ref"}');
        END IF;
    END IF;
    RETURN QUERY
    SELECT e.id, (extract(epoch FROM e.at) * 1000000)::bigint, e.object_kind, e.object_id,
        tereze.object_name(e.object_kind, e.object_id), e.seq, e.kind, e.at, e.real_at, e.person_id,
        tereze.full_name(p.surname, p.given, p.patronymic), e.channel, e.db_user::text, e.data, e.request_id, e.hash
    FROM tereze.event_page(p_person_id, of_kind, of_id, p_from, p_until,
        timestamptz 'epoch' + p_before * interval '1 microsecond', p_before_id, tereze.page_limit(p_limit)) e
    LEFT JOIN tereze.person p ON p.id = e.person_id
    ORDER BY e.at DESC, e.id DESC;
END $$;
GRANT EXECUTE ON FUNCTION api.audit_log(bigint, text, bigint, text, timestamptz, timestamptz, bigint, bigint, integer)
    TO tereze_auditor;
