-- A certificate that was issued, its case leased to the worker w for the archive; returns the id of the case.
CREATE FUNCTION t.archiving() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    app bigint;
BEGIN
    UPDATE tereze.setting SET value = '0' WHERE key = 'archive_after_days';
    app := t.issued_certificate();
    PERFORM t.rows('tereze_worker', 'SELECT * FROM api.outbox_dispatch(500)');
    PERFORM t.rows('tereze_worker', $q$SELECT * FROM api.archive_claim('w')$q$);
    RETURN app;
END $$;
