-- What is looked at again and again, and must neither wait for somebody's open transaction nor read what is long done.
SET LOCAL ROLE tereze_owner;

-- A list of work to come, as tereze.outbox and tereze.job, names a case and does not lock it: whoever held a case that had
-- just ended held up every hint and mail, whosever they were. No case is ever removed.
ALTER TABLE tereze.archive_due DROP CONSTRAINT archive_due_application_id_fkey;

-- The batches in which something waits, however many were printed before.
CREATE INDEX print_job_open ON tereze.print_job (batch_id) WHERE state NOT IN ('confirmed', 'spoiled', 'cancelled');

-- The few entries of a journal that are no registration, newest first.
CREATE INDEX journal_entry_undone ON tereze.journal_entry (journal_id, registered_at DESC, id DESC)
    WHERE kind IN ('void', 'annulment');
