-- Events and their seals. Owned apart: what may be appended may not be changed, not even by the engine.
SET LOCAL ROLE tereze_audit;

CREATE TABLE tereze.event (
    id bigint GENERATED ALWAYS AS IDENTITY,
    object_kind text NOT NULL, -- application, route, service, template, journal, account, document
    object_id bigint NOT NULL,
    seq integer NOT NULL, -- 1.. within the object
    kind text NOT NULL,
    at timestamptz NOT NULL, -- tereze.now()
    real_at timestamptz NOT NULL, -- the server's own clock
    person_id bigint,
    channel text NOT NULL, -- desktop, portal, worker, owner
    db_user name NOT NULL,
    data jsonb NOT NULL,
    request_id uuid UNIQUE,
    prev_hash bytea,
    hash bytea NOT NULL,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (object_kind, object_id, seq)
);
CREATE UNIQUE INDEX event_xid ON tereze.event (xid, id);

-- One row seals every event committed since the last: in order of (xid, id), below the snapshot's xmin.
CREATE TABLE tereze.seal (
    id bigint PRIMARY KEY CHECK (id > 0), -- 1, 2, 3 … without holes
    from_xid xid8 NOT NULL,
    to_xid xid8 NOT NULL, -- exclusive
    events bigint NOT NULL CHECK (events > 0),
    root bytea NOT NULL, -- SHA-256 over the events' hashes in order
    prev_hash bytea,
    hash bytea NOT NULL,
    sealed_at timestamptz NOT NULL,
    signature bytea NOT NULL, -- ES256, raw r and s, over hash
    key_id bytea NOT NULL
);

CREATE FUNCTION tereze.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'TZ403', MESSAGE = 'the audit trail is append-only', DETAIL = '{}';
END $$;
COMMENT ON FUNCTION tereze.refuse_change() IS 'made by a migration';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tereze.event
    FOR EACH ROW EXECUTE FUNCTION tereze.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON tereze.event
    FOR EACH STATEMENT EXECUTE FUNCTION tereze.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tereze.seal
    FOR EACH ROW EXECUTE FUNCTION tereze.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON tereze.seal
    FOR EACH STATEMENT EXECUTE FUNCTION tereze.refuse_change();

SELECT tereze.guard_tables();
