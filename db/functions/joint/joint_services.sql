SET LOCAL ROLE tereze_owner;
-- The services whose orders can be collected, with how many wait outside of any joint order; and those whose orders still
-- wait since the time when they could.
CREATE FUNCTION api.joint_services()
RETURNS TABLE (key text, name jsonb, version bigint, collected boolean, waiting bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT s.key, v.passport -> 'name', s.version, s.orders_collected,
        (SELECT count(*) FROM (SELECT FROM tereze.document d JOIN tereze.application a ON a.id = d.application_id
            JOIN tereze.service_version w ON w.id = a.service_version_id
            WHERE d.state = 'waiting' AND w.service_id = s.id AND tereze.joint_of(d.id) IS NULL LIMIT 1000) x)
    FROM tereze.service s JOIN tereze.service_version v ON v.id = s.current_version_id
    WHERE EXISTS (SELECT FROM tereze.service_template st JOIN tereze.template t ON t.id = st.template_id AND t.kind = 'joint_order'
            WHERE st.service_version_id = v.id)
        OR s.id = ANY (ARRAY(SELECT w.service_id FROM tereze.document d JOIN tereze.application a ON a.id = d.application_id
            JOIN tereze.service_version w ON w.id = a.service_version_id WHERE d.state = 'waiting'))
    ORDER BY s.key;
END $$;
GRANT EXECUTE ON FUNCTION api.joint_services() TO tereze_registrar;
