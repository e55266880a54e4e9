-- Cases whose turn it is to go into the archive, and the bags that were written of them.
SET LOCAL ROLE tereze_owner;

-- A case that has ended, until a worker has written its bag; what happens to it afterwards (a document recalled, say)
-- puts it here again, and its next bag is written beside the earlier ones, which stay as they are.
CREATE TABLE tereze.archive_due (
    application_id bigint PRIMARY KEY REFERENCES tereze.application,
    due_at timestamptz NOT NULL, -- by the subject's clock
    locked_by text, -- the worker that is writing
    locked_until timestamptz, -- by the server's clock
    attempts integer NOT NULL DEFAULT 0,
    last_error text
);
CREATE INDEX archive_due_at ON tereze.archive_due (due_at, application_id);

CREATE TABLE tereze.archive_bag (
    application_id bigint NOT NULL REFERENCES tereze.application,
    generation smallint NOT NULL CHECK (generation > 0),
    name text NOT NULL UNIQUE, -- of the folder: the case reference, from the second bag on with its generation
    last_seq integer NOT NULL, -- the last event of the case that it holds
    manifest_sha512 bytea NOT NULL CHECK (octet_length(manifest_sha512) = 64), -- of manifest-sha512.txt
    files integer NOT NULL CHECK (files > 0),
    bytes bigint NOT NULL CHECK (bytes > 0),
    written_at timestamptz NOT NULL,
    PRIMARY KEY (application_id, generation)
);

INSERT INTO tereze.setting (key, value) VALUES ('archive_after_days', '30');
-- What has ended before there was an archive.
INSERT INTO tereze.archive_due (application_id, due_at)
SELECT a.id, a.state_since + interval '30 days' FROM tereze.application a
WHERE a.state::text IN ('withdrawn', 'approved', 'rejected', 'annulled', 'lapsed');

SELECT tereze.guard_tables();
