SET LOCAL ROLE tereze_audit;
-- Waits until no other call with this request id is under way: the unique key makes the second one wait. The row is
-- removed at once, so nobody ever sees it.
CREATE FUNCTION tereze.request_wait(p_request_id uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO tereze.request_turn VALUES (p_request_id) ON CONFLICT DO NOTHING;
    DELETE FROM tereze.request_turn t WHERE t.request_id = p_request_id;
END $$;
