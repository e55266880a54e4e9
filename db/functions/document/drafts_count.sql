SET LOCAL ROLE tereze_owner;
-- Writes into a case how many of its drafts are still awaited and the hash over those that approvers can see.
CREATE FUNCTION tereze.drafts_count(p_application_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.application x
    SET drafts_awaited = (SELECT count(*) FROM tereze.document d
            WHERE d.application_id = x.id AND d.round = x.round AND d.state IN ('drafting', 'incident') AND d.signed_at IS NULL),
        drafts_sha256 = (SELECT sha256(string_agg(d.draft_sha256, ''::bytea ORDER BY d.id)) FROM tereze.document d
            WHERE d.application_id = x.id AND d.round = x.round AND d.state = 'drafted')
    WHERE x.id = p_application_id;
END $$;
