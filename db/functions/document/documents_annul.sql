SET LOCAL ROLE tereze_owner;
-- Annuls what was issued for the outcome of a case, or of that what p_ids names: verification says so at once, the journal gets an entry that
-- speaks of the registered one, an order's effect is undone. Returns the ids. The application form stays. An extract is
-- annulled for its student alone; with the last of them goes the joint order, and the journal says so of its number.
CREATE FUNCTION tereze.documents_annul(p_application_id bigint, p_at timestamptz, p_reason text,
    p_ids bigint[] DEFAULT NULL)
RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    d record;
    joint bigint;
    gone boolean;
    ids jsonb := '[]'::jsonb;
BEGIN
    -- In the order of their keys, as the printing of several locks them. Whoever annuls another extract of the same joint
    -- order waits here, and then sees this one.
    PERFORM FROM tereze.document x WHERE x.id IN (
        SELECT unnest(ARRAY[y.id, tereze.joint_of(y.id)]) FROM tereze.document y
        WHERE y.application_id = p_application_id AND y.kind IN ('certificate', 'order', 'approval_sheet')
          AND y.state = 'issued' AND (p_ids IS NULL OR y.id = ANY (p_ids))) ORDER BY x.id FOR NO KEY UPDATE;
    FOR d IN
        UPDATE tereze.document x SET state = 'annulled', ended_at = p_at, reason = p_reason, version = x.version + 1
        WHERE x.application_id = p_application_id AND x.kind IN ('certificate', 'order', 'approval_sheet')
          AND x.state = 'issued' AND (p_ids IS NULL OR x.id = ANY (p_ids))
        RETURNING x.id, x.kind
    LOOP
        INSERT INTO tereze.journal_entry (journal_id, year, kind, document_id, about_entry_id, title, person, storage_place,
            reason, registered_at)
        SELECT e.journal_id, extract(year FROM p_at AT TIME ZONE tereze.timezone()), 'annulment', d.id, e.id, e.title, e.person,
            e.storage_place, p_reason, p_at
        FROM tereze.journal_entry e WHERE e.document_id = d.id AND e.kind IN ('registration', 'extract');
        joint := tereze.joint_of(d.id);
        IF joint IS NOT NULL THEN
            UPDATE tereze.document x SET state = 'annulled', ended_at = p_at, reason = p_reason, version = x.version + 1
            WHERE x.id = joint AND x.state = 'issued' AND NOT EXISTS (SELECT FROM tereze.joint_member m
                JOIN tereze.document y ON y.id = m.document_id WHERE m.joint_id = joint AND m.struck_at IS NULL AND y.state <> 'annulled');
            gone := FOUND;
            IF gone THEN
                INSERT INTO tereze.journal_entry (journal_id, year, kind, document_id, about_entry_id, title, person, storage_place,
                    reason, registered_at)
                SELECT e.journal_id, extract(year FROM p_at AT TIME ZONE tereze.timezone()), 'annulment', joint, e.id, e.title,
                    e.person, e.storage_place, p_reason, p_at
                FROM tereze.journal_entry e WHERE e.document_id = joint AND e.kind = 'registration';
            END IF;
            PERFORM tereze.event_append('extract_annulled', 'document', joint, p_at, NULL, NULL,
                jsonb_build_object('document', d.id, 'application', p_application_id, 'reason', p_reason));
            IF gone THEN
                PERFORM tereze.event_append('joint_annulled', 'document', joint, p_at, NULL, NULL, jsonb_build_object('reason', p_reason));
            END IF;
        END IF;
        IF d.kind = 'order' THEN
            PERFORM tereze.revoke_effects(d.id);
        END IF;
        ids := ids || to_jsonb(d.id);
    END LOOP;
    RETURN ids;
END $$;
