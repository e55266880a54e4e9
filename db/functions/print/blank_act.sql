SET LOCAL ROLE tereze_owner;
-- What becomes of blanks other than by printing, all of the serials named or none:
--   spoil    a blank in stock is found to be bad, p_ground says why
--   destroy  spoiled ones are written off, p_ground is the act
CREATE FUNCTION api.blank_act(p_request_id uuid, p_act text, p_kind text, p_series text, p_first bigint, p_last bigint, p_ground text)
RETURNS TABLE (changed integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('does', p_act, 'kind', p_kind, 'series', p_series, 'first', p_first, 'last', p_last, 'ground', p_ground);
    ids bigint[];
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'blank_act', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'changed')::integer;
        RETURN;
    END IF;
    IF p_act IS NULL OR p_act NOT IN ('spoil', 'destroy') THEN
        PERFORM tereze.fail('TZ422', 'no such act', '{"field": "act", "rule": "choice"}');
    END IF;
    PERFORM tereze.check_text(p_ground, 'ground', true, 500);
    IF (CASE WHEN p_last >= p_first AND p_first > 0 THEN p_last - p_first >= 5000 END) THEN
        PERFORM tereze.fail('TZ422', 'at most 5000 serials at once', '{"field": "first", "rule": "range"}');
    END IF;
    ids := ARRAY(SELECT b.id FROM tereze.blank b WHERE b.kind = p_kind AND b.series = p_series AND b.number BETWEEN p_first AND p_last AND p_first > 0
        ORDER BY b.id FOR NO KEY UPDATE);
    IF cardinality(ids) = 0 OR p_last - p_first + 1 <> cardinality(ids) THEN
        PERFORM tereze.fail('TZ404', 'no such blanks');
    END IF;
    IF EXISTS (SELECT FROM tereze.blank b WHERE b.id = ANY (ids) AND b.state <> CASE p_act WHEN 'spoil' THEN 'in_stock' ELSE 'spoiled' END) THEN
        PERFORM tereze.fail('TZ423', 'not all of these blanks are in a state that allows it', jsonb_build_object('act', p_act, 'rule', 'blank_state'));
    END IF;
    UPDATE tereze.blank b SET state = CASE p_act WHEN 'spoil' THEN 'spoiled' ELSE 'destroyed' END,
        reason = CASE p_act WHEN 'spoil' THEN p_ground ELSE b.reason END, act = CASE p_act WHEN 'destroy' THEN p_ground ELSE b.act END,
        state_since = at, person_id = me
    WHERE b.id = ANY (ids);
    PERFORM tereze.event_append('blank_act', 'blank', ids[1], at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('changed', cardinality(ids))));
    RETURN QUERY SELECT cardinality(ids);
END $$;
GRANT EXECUTE ON FUNCTION api.blank_act(uuid, text, text, text, bigint, bigint, text) TO tereze_registrar;
