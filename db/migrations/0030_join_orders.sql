-- One order from many applications.
--
-- A service whose templates name a joint order and an extract may collect its orders: a registrar switches that on. From
-- then on the order that a case comes to after its last decision is not made at once: its document is `waiting`, with the
-- facts and the approvers frozen as ever. The case itself has ended; nothing of its route is asked again.
-- A registrar puts waiting documents of one service and one language together. The joint order is a document too, of no
-- case: `drafting` and `drafted` while people look at it, all students in it as rows, then sent (`pending`, `frozen`),
-- `issued` with one number; nothing else makes a number. Its rows are the frozen facts of its members, nobody types into
-- it: a registrar chooses who is in it and when it goes out, and each row has the decisions of its own case.
-- Who is struck out, with a reason, waits again, or gets an order of their own as if nothing had been; no decision is asked
-- anew. A case that is recalled, annulled or sent back leaves by itself, and what was sent comes back to be looked at and
-- sent once more: nothing is issued that still names who has left.
-- The member's own document becomes the extract: the same row, so that case, student, effect and recall know it as they
-- know any order; it is rendered from the text of the extract and its own frozen facts, with a QR of its own. It has no
-- number: its entry in the journal speaks of the entry of the joint order, and on paper it carries that one's number.
-- All take effect in the transaction that registers, or none does. After that each extract is annulled by its own case;
-- the joint order stays while one of them is in force, and verification tells how many are not.
SET LOCAL ROLE tereze_owner;

ALTER TABLE tereze.service ADD COLUMN orders_collected boolean NOT NULL DEFAULT false;

ALTER TABLE tereze.template DROP CONSTRAINT template_kind_check,
    ADD CONSTRAINT template_kind_check CHECK (kind IN ('application_form', 'certificate', 'order', 'approval_sheet',
        'joint_order', 'extract'));

ALTER TABLE tereze.document
    ALTER COLUMN application_id DROP NOT NULL,
    ALTER COLUMN round DROP NOT NULL,
    DROP CONSTRAINT document_kind_check,
    ADD CONSTRAINT document_kind_check CHECK (kind IN ('application_form', 'certificate', 'order', 'approval_sheet',
        'joint_order')),
    DROP CONSTRAINT document_state_check,
    ADD CONSTRAINT document_state_check CHECK (state IN ('drafting', 'drafted', 'waiting', 'pending', 'frozen', 'issued',
        'superseded', 'annulled', 'discarded', 'incident')),
    ADD CONSTRAINT document_case_check CHECK ((kind = 'joint_order') = (application_id IS NULL)
        AND (application_id IS NULL) = (round IS NULL)),
    ADD CONSTRAINT document_waiting_check CHECK (state <> 'waiting' OR kind = 'order');
CREATE INDEX document_waiting ON tereze.document (template_key, language, id) WHERE state = 'waiting';
CREATE INDEX document_joint ON tereze.document (id) WHERE kind = 'joint_order';

-- Who is in a joint order and who was.
CREATE TABLE tereze.joint_member (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    joint_id bigint NOT NULL REFERENCES tereze.document,
    document_id bigint NOT NULL REFERENCES tereze.document CHECK (document_id <> joint_id),
    own_version_id bigint NOT NULL REFERENCES tereze.template_version, -- of its text as an order of its own
    added_by bigint NOT NULL REFERENCES tereze.person,
    added_at timestamptz NOT NULL,
    struck_at timestamptz,
    struck_by bigint REFERENCES tereze.person, -- none: the case left by itself
    reason text,
    CHECK ((struck_at IS NULL) = (reason IS NULL) AND (struck_by IS NULL OR struck_at IS NOT NULL))
);
CREATE INDEX joint_member_joint ON tereze.joint_member (joint_id, id);
CREATE UNIQUE INDEX joint_member_present ON tereze.joint_member (document_id) WHERE struck_at IS NULL;
CREATE INDEX joint_member_past ON tereze.joint_member (document_id, id) WHERE struck_at IS NOT NULL;

-- An extract has an entry without a number, which speaks of the entry of its joint order.
ALTER TABLE tereze.journal_entry
    DROP CONSTRAINT journal_entry_kind_check,
    ADD CONSTRAINT journal_entry_kind_check CHECK (kind IN ('registration', 'void', 'annulment', 'reservation', 'extract')),
    DROP CONSTRAINT journal_entry_check,
    ADD CONSTRAINT journal_entry_check CHECK ((kind IN ('annulment', 'extract')) = (number IS NULL)),
    DROP CONSTRAINT journal_entry_check1,
    ADD CONSTRAINT journal_entry_check1 CHECK ((kind IN ('annulment', 'extract')) = (about_entry_id IS NOT NULL)),
    DROP CONSTRAINT journal_entry_reason,
    ADD CONSTRAINT journal_entry_reason CHECK (kind IN ('registration', 'reservation', 'extract') OR reason IS NOT NULL),
    ADD CONSTRAINT journal_entry_extract CHECK (kind <> 'extract' OR document_id IS NOT NULL);
CREATE UNIQUE INDEX journal_entry_extract_document ON tereze.journal_entry (document_id) WHERE kind = 'extract';

SELECT tereze.guard_tables();
