SET LOCAL ROLE tereze_owner;
-- Makes a journal (p_version 0) or changes title, pattern, place, direction and back-dating of the one that was seen at p_version; entries keep
-- what they were written with. The same again changes nothing. No two journals have one pattern, not even in letters
-- that only look alike: they would print one number twice. So one that has printed any stays its journal's for good.
CREATE FUNCTION api.journal_put(p_request_id uuid, p_key text, p_title jsonb, p_pattern text, p_storage_place jsonb,
    p_version bigint DEFAULT 0, p_direction text DEFAULT 'documents', p_back_days integer DEFAULT 0)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    asked jsonb := jsonb_build_object('key', p_key, 'title', p_title, 'pattern', p_pattern, 'storage_place', p_storage_place,
        'version', p_version, 'direction', p_direction, 'back_days', p_back_days);
    before tereze.journal;
    new_id bigint;
    new_version bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'journal_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_names(p_title, 'title');
    PERFORM tereze.check_names(p_storage_place, 'storage_place');
    PERFORM tereze.check_text(p_pattern, 'pattern', false, 60);
    IF (position('{number}' IN p_pattern) > 0 AND position('{year}' IN p_pattern) > 0) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'a numbering pattern has {number} and {year}', '{"field": "pattern", "rule": "placeholders"}');
    END IF;
    IF (p_direction IN ('documents', 'incoming', 'outgoing')) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'a journal holds documents, incoming or outgoing letters',
            '{"field": "direction", "rule": "choice"}');
    END IF;
    IF (p_back_days BETWEEN 0 AND 60) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'entries are dated back by 0 to 60 days', '{"field": "back_days", "rule": "range"}');
    END IF;
    SELECT * INTO before FROM tereze.journal j WHERE j.key = p_key FOR NO KEY UPDATE;
    IF before.id IS NULL THEN
        INSERT INTO tereze.journal AS j (key, title, pattern, storage_place, direction, back_days)
        VALUES (p_key, p_title, p_pattern, p_storage_place, p_direction, p_back_days)
        ON CONFLICT (key) DO NOTHING
        RETURNING j.id, j.version INTO new_id, new_version;
    ELSIF (before.title, before.pattern, before.storage_place, before.direction, before.back_days)
        = (p_title, p_pattern, p_storage_place, p_direction, p_back_days) THEN
        new_id := before.id;
        new_version := before.version;
    ELSIF before.version = p_version THEN
        IF before.pattern <> p_pattern THEN
            -- Whoever registers there now holds the key and is waited for, so that what they print is seen.
            PERFORM FROM tereze.journal j WHERE j.id = before.id FOR UPDATE;
            INSERT INTO tereze.journal_former_pattern (pattern, journal_id)
            SELECT before.pattern, before.id
            WHERE EXISTS (SELECT FROM tereze.journal_book b WHERE b.journal_id = before.id AND b.last_number > 0)
            ON CONFLICT DO NOTHING; -- it had it before
        END IF;
        UPDATE tereze.journal j SET title = p_title, pattern = p_pattern, storage_place = p_storage_place,
            direction = p_direction, back_days = p_back_days, version = j.version + 1
        WHERE j.id = before.id RETURNING j.id, j.version INTO new_id, new_version;
    END IF;
    -- Looked at last: the unique key above waits for a journal that is just giving the pattern up.
    IF EXISTS (SELECT FROM tereze.journal_former_pattern f
        WHERE tereze.normal_number(f.pattern) = tereze.normal_number(p_pattern) AND f.journal_id <> new_id) THEN
        PERFORM tereze.fail('TZ422', 'another journal had this pattern, and its entries have it still',
            '{"field": "pattern", "rule": "taken"}');
    END IF;
    IF new_id IS NULL THEN
        PERFORM tereze.fail('TZ409', 'the journal was changed or made meanwhile');
    END IF;
    PERFORM tereze.event_append('journal_put', 'journal', new_id, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('id', new_id, 'version', new_version)));
    RETURN QUERY SELECT new_id, new_version;
EXCEPTION WHEN unique_violation THEN
    PERFORM tereze.fail('TZ422', 'another journal has this pattern: both would print the same numbers',
        '{"field": "pattern", "rule": "taken"}');
WHEN check_violation OR not_null_violation THEN
    PERFORM tereze.fail('TZ422', 'the key of the journal is not accepted', '{"field": "key", "rule": "value"}');
END $$;
GRANT EXECUTE ON FUNCTION api.journal_put(uuid, text, jsonb, text, jsonb, bigint, text, integer) TO tereze_administrator;
