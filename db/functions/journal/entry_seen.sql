SET LOCAL ROLE tereze_owner;
-- Locks an entry of a journal as it was seen at p_version.
CREATE FUNCTION tereze.entry_seen(p_journal_id bigint, p_entry_id bigint, p_version bigint) RETURNS tereze.journal_entry
LANGUAGE plpgsql AS $$
DECLARE
    entry tereze.journal_entry;
BEGIN
    SELECT * INTO entry FROM tereze.journal_entry e WHERE e.id = p_entry_id AND e.journal_id = p_journal_id FOR UPDATE;
    IF entry.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'the journal has no such entry');
    END IF;
    IF entry.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the entry was changed meanwhile', '{"field": "version"}');
    END IF;
    RETURN entry;
END $$;
