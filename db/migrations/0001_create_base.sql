-- Schemas, default privileges, settings, the clock.
-- The installer has made schema tereze, owned by tereze_owner, with its table of migrations.
REVOKE ALL ON SCHEMA tereze FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA tereze TO tereze_audit, tereze_vault;
CREATE SCHEMA api AUTHORIZATION tereze_owner;
REVOKE ALL ON SCHEMA api FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA api TO tereze_audit, tereze_vault;
GRANT USAGE ON SCHEMA api TO tereze_staff, tereze_registrar, tereze_administrator, tereze_auditor,
    tereze_portal, tereze_worker;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
DO $$
DECLARE
    owner text;
    function text;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO tereze_staff, tereze_registrar, tereze_administrator, '
        'tereze_auditor, tereze_portal, tereze_worker', current_database());
    -- Without IN SCHEMA on purpose: with it, the revoke from PUBLIC has no effect.
    FOREACH owner IN ARRAY ARRAY['tereze_owner', 'tereze_audit', 'tereze_vault'] LOOP
        EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC', owner);
        EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I REVOKE USAGE ON TYPES FROM PUBLIC', owner);
    END LOOP;
    -- Any role could otherwise fill the disk with large objects, which no row security guards.
    FOR function IN
        SELECT p.oid::regprocedure::text FROM pg_catalog.pg_proc p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace
          AND p.proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import', 'lo_export', 'lo_put', 'lo_open',
              'lo_unlink', 'lo_truncate', 'lo_truncate64', 'lo_get', 'loread', 'lowrite')
    LOOP
        EXECUTE 'REVOKE EXECUTE ON FUNCTION ' || function || ' FROM PUBLIC';
    END LOOP;
END $$;

SET LOCAL ROLE tereze_owner;

-- Enables and forces row security on every table of the calling owner and gives it its one policy.
CREATE FUNCTION tereze.guard_tables() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    tbl record;
BEGIN
    FOR tbl IN
        SELECT c.relname, pg_catalog.pg_get_userbyid(c.relowner) AS owner
        FROM pg_catalog.pg_class c
        WHERE c.relnamespace = 'tereze'::regnamespace AND c.relkind IN ('r', 'p')
          AND pg_catalog.pg_get_userbyid(c.relowner) = current_user
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_policy p WHERE p.polrelid = c.oid)
    LOOP
        EXECUTE format('ALTER TABLE tereze.%I ENABLE ROW LEVEL SECURITY', tbl.relname);
        EXECUTE format('ALTER TABLE tereze.%I FORCE ROW LEVEL SECURITY', tbl.relname);
        EXECUTE format('CREATE POLICY owner_only ON tereze.%I TO %I USING (true) WITH CHECK (true)', tbl.relname, tbl.owner);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION tereze.guard_tables() TO tereze_audit, tereze_vault;
-- The installer re-creates all functions but those with this comment.
COMMENT ON FUNCTION tereze.guard_tables() IS 'made by a migration';

-- What an installation decides once: university, portal origin, issuer of the QR; its time zone is the clock's.
CREATE TABLE tereze.setting (
    key text PRIMARY KEY,
    value jsonb NOT NULL,
    version bigint NOT NULL DEFAULT 1
);
INSERT INTO tereze.setting (key, value) VALUES
    ('university', '{"kk": "Университет", "ru": "Университет", "en": "University", "uk": "Університет"}'),
    ('portal_origin', '"https://tereze.localhost"'),
    ('issuer', '"TEREZE"'),
    ('case_prefix', '"T"'),
    ('mail_from', '"tereze@localhost"');

-- One row: the university's time zone, and the server's clock moved by `shift`, or standing at `fixed`. Only the schema
-- owner may move it, and only a database marked for tests may hold anything but the plain clock.
CREATE TABLE tereze.clock (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    timezone text NOT NULL DEFAULT 'Asia/Almaty',
    version bigint NOT NULL DEFAULT 1, -- of the time zone, which people may set
    for_tests boolean NOT NULL DEFAULT false,
    shift interval NOT NULL DEFAULT '0',
    fixed timestamptz,
    CHECK (for_tests OR (shift = '0'::interval AND fixed IS NULL))
);
INSERT INTO tereze.clock DEFAULT VALUES;

-- Attempts in a window of time, for what a stranger may try: sign-in, search by number.
CREATE TABLE tereze.rate (
    bucket text NOT NULL,
    window_start timestamptz NOT NULL,
    attempts integer NOT NULL,
    PRIMARY KEY (bucket, window_start)
);

SELECT tereze.guard_tables();
