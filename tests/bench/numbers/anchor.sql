-- The anchors of the benchmark of numbers: the rows of one registration with a number from a sequence, which leaves
-- holes, and no check, chain, order of numbers or journal's event. `same` writes into the tables of Tereze, `bare` into
-- copies without foreign keys.
CREATE SCHEMA IF NOT EXISTS bare;
CREATE TABLE bare.document (LIKE tereze.document INCLUDING ALL);
INSERT INTO bare.document OVERRIDING SYSTEM VALUE SELECT * FROM tereze.document;
CREATE TABLE bare.journal_entry (LIKE tereze.journal_entry INCLUDING ALL);
CREATE TABLE bare.outbox (LIKE tereze.outbox INCLUDING ALL);
CREATE SCHEMA same;

DO $do$
DECLARE
    names text[];
BEGIN
    FOREACH names SLICE 1 IN ARRAY ARRAY[['same', 'tereze'], ['bare', 'bare']] LOOP
        EXECUTE format('CREATE SEQUENCE %I.number', names[1]);
        EXECUTE format($sql$
CREATE FUNCTION %1$I.register(p_document bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    n bigint := nextval('%1$I.number');
    d record;
    entry bigint;
BEGIN
    UPDATE %2$I.document x SET state = 'issued', issued_at = clock_timestamp(), version = x.version + 1
    WHERE x.id = p_document RETURNING x.* INTO d;
    INSERT INTO %2$I.journal_entry (journal_id, year, kind, number, printed, document_id, title, person, storage_place,
        registered_at)
    VALUES (1, 2026, 'registration', n, 'С-' || n || '/2026-7K3M', d.id, d.title, d.person,
        '{"kk": "1-шкаф", "ru": "Шкаф 1", "en": "Cabinet 1"}', clock_timestamp()) RETURNING id INTO entry;
    INSERT INTO %2$I.event (object_kind, object_id, seq, kind, at, real_at, channel, db_user, data, prev_hash, hash)
    VALUES ('application', d.application_id, 2, 'issued', clock_timestamp(), clock_timestamp(), 'worker', session_user,
        jsonb_build_object('document', d.id, 'kind', d.kind, 'sha256', encode(d.sha256, 'hex'), 'entry', entry),
        d.sha256, d.sha256);
    INSERT INTO %2$I.outbox (kind, application_id, created_at) VALUES ('issued', d.application_id, clock_timestamp());
    RETURN n;
END $$ $sql$, names[1], names[2]);
    END LOOP;
END $do$;
