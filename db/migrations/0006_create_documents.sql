-- Files by content, documents, journals of registration.
SET LOCAL ROLE tereze_owner;

CREATE TABLE tereze.file (
    sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
    size integer NOT NULL CHECK (size BETWEEN 1 AND 26214400), -- bytes, at most 25 MiB
    media_type text NOT NULL,
    complete boolean NOT NULL DEFAULT false, -- every chunk is there and the hash was checked
    created_at timestamptz NOT NULL
);
CREATE TABLE tereze.file_chunk (
    sha256 bytea NOT NULL REFERENCES tereze.file,
    n smallint NOT NULL CHECK (n BETWEEN 0 AND 24),
    bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (sha256, n)
);
ALTER TABLE tereze.file_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL; -- PDF is compressed already

CREATE TABLE tereze.document (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES tereze.application,
    round smallint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('application_form', 'certificate', 'order', 'approval_sheet')),
    template_key text NOT NULL REFERENCES tereze.template (key),
    language text NOT NULL,
    title text NOT NULL,
    person text NOT NULL, -- surname and initials of whom it is about
    state text NOT NULL CHECK (state IN ('drafting', 'drafted', 'pending', 'frozen', 'issued', 'superseded',
        'annulled', 'discarded', 'incident')),
    token bytea NOT NULL UNIQUE CHECK (octet_length(token) = 16),
    signed_at timestamptz, -- the database time of the final decision, or of the submission
    draft_sha256 bytea REFERENCES tereze.file,
    sha256 bytea REFERENCES tereze.file, -- the frozen electronic form, or the approval sheet
    data_sha256 bytea REFERENCES tereze.file, -- the approval sheet as JSON
    number_box jsonb, -- where the print form carries the number: page, x, y, width, height in mm
    issued_at timestamptz,
    ended_at timestamptz, -- superseded, annulled or discarded
    reason text,
    error text, -- why it is an incident
    version bigint NOT NULL DEFAULT 1
);
CREATE INDEX document_application ON tereze.document (application_id, id);
CREATE INDEX document_frozen ON tereze.document (id) WHERE state = 'frozen';
CREATE INDEX document_file ON tereze.document (sha256) WHERE sha256 IS NOT NULL;
ALTER TABLE tereze.student_status ADD FOREIGN KEY (document_id) REFERENCES tereze.document;

-- The counter of a journal in a year; its row is locked only while numbers are being written.
CREATE TABLE tereze.journal_book (
    journal_id bigint NOT NULL REFERENCES tereze.journal,
    year smallint NOT NULL,
    last_number bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (journal_id, year)
);

CREATE TABLE tereze.journal_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    journal_id bigint NOT NULL REFERENCES tereze.journal,
    year smallint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('registration', 'void', 'annulment')),
    number bigint, -- an annulment speaks of an earlier entry and takes no number
    printed text, -- the registration number as it stands on paper, check group included
    document_id bigint REFERENCES tereze.document,
    about_entry_id bigint REFERENCES tereze.journal_entry,
    title text NOT NULL,
    person text NOT NULL,
    storage_place jsonb NOT NULL,
    reason text,
    registered_at timestamptz NOT NULL,
    UNIQUE (journal_id, year, number),
    CHECK ((kind = 'annulment') = (number IS NULL)),
    CHECK ((kind = 'annulment') = (about_entry_id IS NOT NULL)),
    CHECK ((kind = 'registration') = (printed IS NOT NULL)),
    CHECK (kind = 'registration' OR reason IS NOT NULL)
);
-- Found as people type it, capitals or not.
CREATE UNIQUE INDEX journal_entry_printed ON tereze.journal_entry (upper(printed)) WHERE printed IS NOT NULL;
CREATE UNIQUE INDEX journal_entry_document ON tereze.journal_entry (document_id) WHERE kind = 'registration';
CREATE UNIQUE INDEX journal_entry_annulment ON tereze.journal_entry (about_entry_id) WHERE kind = 'annulment';
CREATE INDEX journal_entry_time ON tereze.journal_entry (journal_id, registered_at DESC, id DESC);
CREATE INDEX journal_entry_person ON tereze.journal_entry (journal_id, lower(person) text_pattern_ops);

CREATE TABLE tereze.print_record (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id bigint NOT NULL REFERENCES tereze.document,
    person_id bigint NOT NULL REFERENCES tereze.person,
    target text NOT NULL CHECK (target IN ('printer', 'pdf')),
    destination text NOT NULL,
    copies smallint NOT NULL CHECK (copies BETWEEN 1 AND 999),
    printed_at timestamptz NOT NULL
);
CREATE INDEX print_record_document ON tereze.print_record (document_id);

SELECT tereze.guard_tables();
