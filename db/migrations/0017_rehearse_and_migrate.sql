-- Dry runs of a route, and cases that go over to another version of their route.
SET LOCAL ROLE tereze_owner;

-- As whom a dry run acts: a row of its own session, which lives no longer than the part of a transaction that is rolled
-- back. A transaction that kept one could not be committed, whatever wrote it: so nothing done in somebody's name here
-- ever stays, and the audit trail never holds an act of a person that was the rehearsal's.
CREATE TABLE tereze.rehearsal (
    backend integer PRIMARY KEY,
    person_id bigint NOT NULL
);
CREATE FUNCTION tereze.refuse_rehearsal() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'TZ403', MESSAGE = 'a rehearsal is never committed', DETAIL = '{}';
END $$;
COMMENT ON FUNCTION tereze.refuse_rehearsal() IS 'made by a migration';
CREATE CONSTRAINT TRIGGER never_committed AFTER INSERT OR UPDATE ON tereze.rehearsal
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tereze.refuse_rehearsal();

-- Dry runs that people asked for, with what came of them; the worker does them and removes them after an hour.
CREATE TABLE tereze.dry_run (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES tereze.person,
    xml bytea NOT NULL CHECK (octet_length(xml) <= 4194304),
    service_key text NOT NULL,
    subject jsonb NOT NULL,
    language text NOT NULL,
    form jsonb NOT NULL,
    answers jsonb NOT NULL,
    state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'done', 'refused')),
    findings jsonb NOT NULL DEFAULT '[]', -- of lint
    result jsonb,
    created_at timestamptz NOT NULL
);
CREATE INDEX dry_run_created ON tereze.dry_run (created_at);

-- A case that went over to another version of its route: steps done on elements which that version has no more keep the
-- version in which their element is, and their node's number there as a negative one, so that it is never taken for a
-- node of the case's own version. Null: the case's.
ALTER TABLE tereze.step ADD COLUMN route_version_id bigint;

SELECT tereze.guard_tables();
