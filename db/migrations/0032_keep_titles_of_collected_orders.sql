-- What an order was called when it was put into a joint order: struck out, it is called that again. Members that came in
-- before have no title; their order is called as its template is.
SET LOCAL ROLE tereze_owner;

ALTER TABLE tereze.joint_member ADD COLUMN own_title text;

-- Joint orders are looked at while they are open, whatever was issued before.
CREATE INDEX document_joint_open ON tereze.document (id)
    WHERE kind = 'joint_order' AND state IN ('drafting', 'drafted', 'pending', 'frozen', 'incident');

-- The extracts of a joint order's number.
CREATE INDEX journal_entry_extract_of ON tereze.journal_entry (about_entry_id) WHERE kind = 'extract';
