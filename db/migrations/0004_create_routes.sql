-- Routes: BPMN as people store it, and the rows the worker compiled it to.
SET LOCAL ROLE tereze_owner;

CREATE TABLE tereze.route (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (key ~ '^[a-z][a-z0-9_-]{0,62}$'),
    current_version_id bigint,
    version bigint NOT NULL DEFAULT 1
);

CREATE TABLE tereze.route_version (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    route_id bigint NOT NULL REFERENCES tereze.route,
    number integer, -- given when published
    xml bytea NOT NULL CHECK (octet_length(xml) <= 4194304),
    xml_sha256 bytea NOT NULL,
    state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'published', 'refused')),
    findings jsonb NOT NULL DEFAULT '[]',
    loaded boolean NOT NULL DEFAULT false, -- came from the files of a catalogue
    created_by bigint REFERENCES tereze.person,
    created_at timestamptz NOT NULL,
    published_at timestamptz,
    UNIQUE (route_id, number),
    CHECK ((state = 'published') = (number IS NOT NULL))
);
ALTER TABLE tereze.route ADD FOREIGN KEY (current_version_id) REFERENCES tereze.route_version;

CREATE TABLE tereze.route_node (
    route_version_id bigint NOT NULL REFERENCES tereze.route_version,
    node smallint NOT NULL,
    element text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('start', 'end', 'user_task', 'manual_task', 'payment', 'service_draft',
        'service_issue', 'parallel', 'exclusive')),
    name jsonb NOT NULL DEFAULT '{}',
    performers text[] NOT NULL DEFAULT '{}',
    answers text[] NOT NULL DEFAULT '{}',
    on_reject text NOT NULL DEFAULT 'end' CHECK (on_reject IN ('end', 'continue')),
    template_key text,
    outcome text CHECK (outcome IN ('approved', 'rejected')),
    amount numeric,
    incoming smallint NOT NULL DEFAULT 0,
    -- For the engine's walk: the edges that leave, in the order in which they are taken or tried, the nodes they lead
    -- to, and whether a performer names a place (role@unit) and not a role alone.
    outgoing smallint[] NOT NULL DEFAULT '{}',
    targets smallint[] NOT NULL DEFAULT '{}',
    placed boolean NOT NULL DEFAULT false,
    PRIMARY KEY (route_version_id, node),
    UNIQUE (route_version_id, element)
);

CREATE TABLE tereze.route_edge (
    route_version_id bigint NOT NULL,
    source smallint NOT NULL,
    ordinal smallint NOT NULL, -- the order in which conditions are tried
    edge smallint NOT NULL,
    element text NOT NULL,
    target smallint NOT NULL,
    condition jsonpath,
    is_default boolean NOT NULL DEFAULT false,
    PRIMARY KEY (route_version_id, source, ordinal),
    UNIQUE (route_version_id, edge),
    FOREIGN KEY (route_version_id, source) REFERENCES tereze.route_node,
    FOREIGN KEY (route_version_id, target) REFERENCES tereze.route_node
);

SELECT tereze.guard_tables();
