SET LOCAL ROLE tereze_owner;
-- Whether a case is decided so that the decision can be taken back: it has ended as approved, or the document of the outcome
-- is ordered or out. To annul it (p_to `annulled`) that is enough; what was paid is not sent back for correction (`returned`).
CREATE FUNCTION tereze.finally_decided(p_case tereze.application, p_to text) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (p_case.state = 'approved' OR p_case.state = 'in_review' AND EXISTS (SELECT FROM tereze.document d
            WHERE d.application_id = p_case.id AND d.round = p_case.round AND d.kind IN ('certificate', 'order')
              AND d.state IN ('waiting', 'pending', 'frozen', 'issued', 'incident')))
        AND (p_to <> 'returned' OR NOT EXISTS (SELECT FROM tereze.payment y WHERE y.application_id = p_case.id
            AND y.round = p_case.round AND y.state = 'received'));
END $$;
