-- CREATEROLE is a shell on the server; the others pass what guards the data. Superusers are the cluster's own affair.
SELECT r.rolname::text AS object, concat_ws(', ',
    CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END, CASE WHEN r.rolcreatedb THEN 'CREATEDB' END,
    CASE WHEN r.rolreplication THEN 'REPLICATION' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END) AS finding
FROM pg_catalog.pg_roles r
WHERE NOT r.rolsuper AND (r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls)
