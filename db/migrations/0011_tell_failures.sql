-- Why a job failed and a document is an incident, as a code that is put into words where it is shown; the error beside
-- it is technical and in English. A job that waits for something out of reach counts that apart from its attempts.
SET LOCAL ROLE tereze_owner;

ALTER TABLE tereze.job
    ADD COLUMN waits smallint NOT NULL DEFAULT 0, -- how often, one after another, what it needs was out of reach
    ADD COLUMN last_code text; -- of last_error
CREATE INDEX job_failed ON tereze.job (id) WHERE last_error IS NOT NULL;
DROP INDEX tereze.job_dead;

ALTER TABLE tereze.document ADD COLUMN error_code text; -- of error
