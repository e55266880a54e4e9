SET LOCAL ROLE tereze_owner;
-- The registration number that stands on the paper of an entry's document: its own, or that of the joint order which an
-- extract's entry speaks of.
CREATE FUNCTION tereze.entry_number(p_entry tereze.journal_entry) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN p_entry.kind = 'extract' THEN (SELECT o.printed FROM tereze.journal_entry o WHERE o.id = p_entry.about_entry_id) ELSE p_entry.printed END
$$;
