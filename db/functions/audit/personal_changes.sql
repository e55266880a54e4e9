SET LOCAL ROLE tereze_audit;
-- What was written of a person or a student (p_object_kind), newest first, a line a field: who, when, from what to what.
-- `intact` says whether the values are those to which the event is committed; where they were erased, they are null.
CREATE FUNCTION api.personal_changes(p_object_kind text, p_object_id bigint, p_before_seq integer, p_limit integer)
RETURNS TABLE (seq integer, at timestamptz, person_id bigint, field text, before jsonb, after jsonb, intact boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    IF p_object_kind IS NULL OR p_object_kind NOT IN ('person', 'student') THEN
        PERFORM tereze.fail('TZ422', 'changes are kept of persons and students', '{"field": "object_kind", "rule": "choice"}');
    END IF;
    RETURN QUERY
    SELECT e.seq, e.at, e.person_id, f.key, v.before -> f.key, v.asked -> f.key,
        (tereze.commitments(v.salt, 'asked', v.asked) = e.data -> 'asked'
            AND tereze.commitments(v.salt, 'before', v.before) = e.data -> 'before') IS TRUE
    FROM (SELECT x.* FROM tereze.event x
        WHERE x.object_kind = p_object_kind AND x.object_id = p_object_id AND x.data ? 'before'
          AND (p_before_seq IS NULL OR x.seq < p_before_seq)
        ORDER BY x.seq DESC LIMIT tereze.page_limit(p_limit)) e
    CROSS JOIN LATERAL jsonb_each(CASE WHEN e.data -> 'seen' = '0' THEN e.data -> 'asked' ELSE e.data -> 'before' END) f
    LEFT JOIN tereze.personal_value v ON v.request_id = e.request_id
    ORDER BY e.seq DESC, f.key;
END $$;
GRANT EXECUTE ON FUNCTION api.personal_changes(text, bigint, integer, integer) TO tereze_auditor, tereze_administrator;
