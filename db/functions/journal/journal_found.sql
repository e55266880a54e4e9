SET LOCAL ROLE tereze_owner;
-- The journal that a call is about; TZ404 when there is none.
CREATE FUNCTION tereze.journal_found(p_journal_id bigint) RETURNS tereze.journal
LANGUAGE plpgsql STABLE AS $$
DECLARE
    journal tereze.journal;
BEGIN
    SELECT * INTO journal FROM tereze.journal j WHERE j.id = p_journal_id;
    IF journal.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such journal');
    END IF;
    RETURN journal;
END $$;
