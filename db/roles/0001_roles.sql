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
    FOREACH name IN ARRAY ARRAY['tereze_portal', 'tereze_worker'] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', name);
        END IF;
    END LOOP;
END $$;
