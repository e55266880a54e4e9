SET LOCAL ROLE tereze_owner;
-- A joint order has its number: its extracts are issued with it, each with an entry that speaks of the order's. The caller
-- holds the locks of all cases.
CREATE FUNCTION tereze.joint_issued(p_joint_id bigint, p_entry_id bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    m record;
    entry bigint;
BEGIN
    FOR m IN
        UPDATE tereze.document d SET state = 'issued', issued_at = p_at, version = d.version + 1
        FROM tereze.joint_member x WHERE x.joint_id = p_joint_id AND x.struck_at IS NULL AND d.id = x.document_id
        RETURNING d.id, d.application_id, d.kind, d.title, d.person, d.sha256
    LOOP
        INSERT INTO tereze.journal_entry (journal_id, year, kind, document_id, about_entry_id, title, person, storage_place, registered_at)
        SELECT e.journal_id, e.year, 'extract', m.id, e.id, m.title, m.person, e.storage_place, p_at
        FROM tereze.journal_entry e WHERE e.id = p_entry_id
        RETURNING journal_entry.id INTO entry;
        PERFORM tereze.event_append('issued', 'application', m.application_id, p_at, NULL, NULL, jsonb_build_object('document', m.id,
            'kind', m.kind, 'sha256', encode(m.sha256, 'hex'), 'entry', entry, 'joint', p_joint_id));
        INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('issued', m.application_id, p_at);
    END LOOP;
END $$;
