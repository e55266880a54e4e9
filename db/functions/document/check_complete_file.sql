SET LOCAL ROLE tereze_owner;
CREATE FUNCTION tereze.check_complete_file(p_sha256 bytea) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM tereze.file f WHERE f.sha256 = p_sha256 AND f.complete) THEN
        PERFORM tereze.fail('TZ404', 'the file has not been stored', '{"field": "sha256"}');
    END IF;
END $$;
