SET LOCAL ROLE tereze_owner;
-- The bags that were written, page by page; what `archive verify` compares the folders with, in the
-- order of names; p_after is the last name of the page before.
CREATE FUNCTION api.archive_list(p_after text, p_limit integer)
RETURNS TABLE (name text, case_ref text, generation smallint, manifest_sha512 bytea, files integer, bytes bigint,
    written_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT b.name, a.case_ref, b.generation, b.manifest_sha512, b.files, b.bytes, b.written_at
    FROM tereze.archive_bag b JOIN tereze.application a ON a.id = b.application_id
    WHERE b.name > coalesce(p_after, '') ORDER BY b.name LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.archive_list(text, integer) TO tereze_auditor, tereze_administrator;
