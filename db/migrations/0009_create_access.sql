-- Sign-in of the portal. Owned apart; no function returns a verifier.
SET LOCAL ROLE tereze_vault;

CREATE TABLE tereze.credential (
    person_id bigint PRIMARY KEY,
    login text NOT NULL UNIQUE CHECK (login = lower(login) AND login ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
    salt bytea NOT NULL CHECK (octet_length(salt) = 16),
    ops_limit integer NOT NULL, -- Argon2id, as libsodium counts
    mem_limit integer NOT NULL, -- bytes
    verifier bytea NOT NULL CHECK (octet_length(verifier) = 32), -- SHA-256 of the derived key
    failures smallint NOT NULL DEFAULT 0,
    failed_at timestamptz,
    enabled boolean NOT NULL DEFAULT true
);

CREATE TABLE tereze.session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    person_id bigint NOT NULL,
    opened_at timestamptz NOT NULL,
    used_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX session_person ON tereze.session (person_id);

-- One random value an installation, from which the invented salt of an unknown login is derived.
CREATE TABLE tereze.vault_secret (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    value bytea NOT NULL
);
INSERT INTO tereze.vault_secret (value)
VALUES (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

SELECT tereze.guard_tables();
