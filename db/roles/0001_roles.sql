-- Cluster-wide roles; repeatable. Owners cannot sign in; group roles are what people are granted; the two service
-- roles sign in over the local socket (peer) or with a certificate.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['tereze_owner', 'tereze_audit', 'tereze_vault',
        'tereze_staff', 'tereze_registrar', 'tereze_administrator', 'tereze_auditor'] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', name);
        END IF;
    END LOOP;
    -- Ends transactions that stand still. It has its rights by itself, so that its one function can use them; no other
    -- role of ours is in a role of the cluster.
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'tereze_watchdog') THEN
        CREATE ROLE tereze_watchdog NOLOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
    END IF;
    GRANT pg_signal_backend, pg_read_all_stats TO tereze_watchdog;
    FOREACH name IN ARRAY ARRAY['tereze_portal', 'tereze_worker'] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', name);
        END IF;
    END LOOP;
END $$;
