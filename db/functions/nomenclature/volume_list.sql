SET LOCAL ROLE tereze_owner;
-- The volumes of a case of the nomenclature, in their order; `proposed` names the act that proposes to destroy one.
CREATE FUNCTION api.volume_list(p_nomenclature_id bigint)
RETURNS TABLE (id bigint, number smallint, storage_place jsonb, opened_at timestamptz, closed_at timestamptz, entries bigint,
    sheets integer, destroy_after date, hold text, proposed bigint, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.actor();
    RETURN QUERY
    SELECT v.id, v.number, v.storage_place, v.opened_at, v.closed_at,
        coalesce(v.entries, (SELECT count(*) FROM tereze.journal_entry e WHERE e.volume_id = v.id)), v.sheets, v.destroy_after,
        v.hold, (SELECT a.id FROM tereze.destruction_line l JOIN tereze.destruction_act a ON a.id = l.act_id
            WHERE l.volume_id = v.id AND a.withdrawn_at IS NULL ORDER BY a.id DESC LIMIT 1), v.version
    FROM tereze.volume v WHERE v.nomenclature_id = p_nomenclature_id ORDER BY v.number;
END $$;
GRANT EXECUTE ON FUNCTION api.volume_list(bigint) TO tereze_registrar, tereze_auditor;
