-- A document that was not rendered from its template: a finished PDF that a clerk attached, which gets draft mark, QR and
-- number on free places of its pages.
SET LOCAL ROLE tereze_owner;

ALTER TABLE tereze.document
    ADD COLUMN attached_sha256 bytea REFERENCES tereze.file,
    ADD COLUMN attached_by bigint REFERENCES tereze.person,
    ADD CHECK ((attached_sha256 IS NULL) = (attached_by IS NULL)),
    ADD CHECK (attached_sha256 IS NULL OR kind IN ('certificate', 'order'));
CREATE INDEX document_attached ON tereze.document (attached_sha256) WHERE attached_sha256 IS NOT NULL;
