SET LOCAL ROLE tereze_owner;
-- Blanks that came into stock by an act: serials from p_first to p_last of a series, written with p_width digits.
CREATE FUNCTION api.blank_add(p_request_id uuid, p_kind text, p_series text, p_first bigint, p_last bigint, p_width integer, p_act text)
RETURNS TABLE (added integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('kind', p_kind, 'series', p_series, 'first', p_first, 'last', p_last, 'width', p_width, 'act', p_act);
    n integer;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'blank_add', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'added')::integer;
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_series, 'series', true, 20);
    PERFORM tereze.check_text(p_act, 'act', true, 200);
    IF (p_kind ~ '^[a-z][a-z0-9_]{0,62}$') IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'a kind of blanks is a plain word', '{"field": "kind", "rule": "format"}');
    END IF;
    IF (p_width BETWEEN 1 AND 18 AND p_first > 0 AND CASE WHEN p_last >= p_first AND p_first > 0 THEN p_last - p_first < 5000 END
        AND char_length(p_last::text) <= p_width) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', '1 to 5000 serials that fit their width', '{"field": "first", "rule": "range"}');
    END IF;
    INSERT INTO tereze.blank (kind, series, number, width, state, act, state_since, person_id)
    SELECT p_kind, btrim(p_series), x, p_width, 'in_stock', p_act, at, me FROM generate_series(p_first, p_last) x
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS n = ROW_COUNT;
    IF n <> p_last - p_first + 1 THEN
        PERFORM tereze.fail('TZ422', 'some of these serials are known already', '{"field": "first", "rule": "known_serial"}');
    END IF;
    INSERT INTO tereze.blank_series AS s (kind, series, added) VALUES (p_kind, btrim(p_series), n)
    ON CONFLICT (kind, series) DO UPDATE SET added = s.added + excluded.added;
    PERFORM tereze.event_append('blank_add', 'blank', (SELECT b.id FROM tereze.blank b
        WHERE b.kind = p_kind AND b.series = btrim(p_series) AND b.number = p_first), at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('added', n)));
    RETURN QUERY SELECT n;
END $$;
GRANT EXECUTE ON FUNCTION api.blank_add(uuid, text, text, bigint, bigint, integer, text) TO tereze_registrar;
