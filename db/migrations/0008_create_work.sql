-- The worker's jobs and the outbox.
SET LOCAL ROLE tereze_owner;

-- Times here are the server's own clock: leases and retries are not part of what is recorded as fact.
CREATE TABLE tereze.job (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    object_id bigint NOT NULL,
    payload jsonb NOT NULL DEFAULT '{}',
    state text NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'running', 'dead')), -- a finished job is removed
    attempts smallint NOT NULL DEFAULT 0,
    max_attempts smallint NOT NULL DEFAULT 8,
    run_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    locked_by text,
    locked_until timestamptz,
    last_error text,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX job_available ON tereze.job (run_at, id) WHERE state = 'ready';
CREATE INDEX job_leased ON tereze.job (locked_until) WHERE state = 'running';
CREATE INDEX job_dead ON tereze.job (id) WHERE state = 'dead';

-- What happened and who should hear of it; the worker turns rows into NOTIFY hints and mails, in batches.
CREATE TABLE tereze.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    application_id bigint NOT NULL,
    created_at timestamptz NOT NULL
);

SELECT tereze.guard_tables();
