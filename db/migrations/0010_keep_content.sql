-- What a document is made of is kept with it and what each round submitted stays; numbers are found as people type
-- them; files that nothing names can be removed; a watchdog may end transactions that stand still.
GRANT USAGE, CREATE ON SCHEMA tereze TO tereze_watchdog;
-- Without IN SCHEMA on purpose, as for the other owners.
ALTER DEFAULT PRIVILEGES FOR ROLE tereze_watchdog REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE tereze_watchdog REVOKE USAGE ON TYPES FROM PUBLIC;

SET LOCAL ROLE tereze_owner;

-- How long a transaction may stand idle with what it has locked, in seconds.
INSERT INTO tereze.setting (key, value) VALUES ('idle_transaction_seconds', '30');

-- What was submitted in each round; the application itself has the form of the last.
CREATE TABLE tereze.submission (
    application_id bigint NOT NULL REFERENCES tereze.application,
    round smallint NOT NULL,
    form jsonb NOT NULL,
    form_sha256 bytea NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (application_id, round)
);
INSERT INTO tereze.submission (application_id, round, form, form_sha256, submitted_at)
SELECT a.id, a.round, a.form, a.form_sha256, a.submitted_at FROM tereze.application a;

-- What a document is rendered from, as it stood when the document was opened: what approvers saw is what is issued.
ALTER TABLE tereze.document ADD COLUMN template_version_id bigint REFERENCES tereze.template_version;
ALTER TABLE tereze.document ADD COLUMN content jsonb; -- null: opened before this column was
-- By whom a file is named: one that nobody names is removed.
CREATE INDEX document_draft_file ON tereze.document (draft_sha256) WHERE draft_sha256 IS NOT NULL;
CREATE INDEX document_data_file ON tereze.document (data_sha256) WHERE data_sha256 IS NOT NULL;
CREATE INDEX file_created ON tereze.file (created_at);

-- A number as it is compared: without spaces, with any dash, in capitals, and letters that look alike in Cyrillic and
-- Latin are one: nobody sees on paper which of them it is. Indexes hold it, so it is not made anew with the others.
CREATE OR REPLACE FUNCTION tereze.normal_number(p_typed text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT translate(upper(regexp_replace(regexp_replace(p_typed, '[[:space:]]', '', 'g'), '[‐‑‒–—―−]', '-', 'g')),
        'АВЕЁКМНОРСТУҮХІӀЈЅ', 'ABEEKMHOPCTYYXIIJS')
$$;
COMMENT ON FUNCTION tereze.normal_number(text) IS 'made by a migration';
CREATE UNIQUE INDEX journal_entry_number ON tereze.journal_entry (tereze.normal_number(printed)) WHERE printed IS NOT NULL;
DROP INDEX tereze.journal_entry_printed;
-- Two journals with one pattern would print one number twice.
CREATE UNIQUE INDEX journal_pattern ON tereze.journal (tereze.normal_number(pattern));
-- The search of a journal by the running number, whatever the year.
CREATE INDEX journal_entry_running ON tereze.journal_entry (journal_id, number);

SELECT tereze.guard_tables();
