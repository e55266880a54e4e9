SET LOCAL ROLE tereze_owner;
-- Drafts that the route never issued leave no trace once the case has ended.
CREATE FUNCTION tereze.drop_drafts(p_application_id bigint, p_at timestamptz) RETURNS void
LANGUAGE sql AS $$
    UPDATE tereze.document d SET state = 'discarded', ended_at = p_at, reason = 'not issued', version = d.version + 1
    WHERE d.application_id = p_application_id AND d.state IN ('drafting', 'drafted')
$$;
