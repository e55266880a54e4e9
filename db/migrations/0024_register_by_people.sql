-- What people register themselves: letters, numbers that are reserved or void, books that are closed; where the paper is
-- kept: the nomenclature of cases, its volumes, proposals of what may be destroyed. Nothing here is ever deleted.
SET LOCAL ROLE tereze_owner;

ALTER TABLE tereze.journal
    ADD COLUMN direction text NOT NULL DEFAULT 'documents' CHECK (direction IN ('documents', 'incoming', 'outgoing')),
    ADD COLUMN back_days smallint NOT NULL DEFAULT 0 CHECK (back_days BETWEEN 0 AND 60); -- 0: nothing is dated back

ALTER TABLE tereze.journal_book
    ADD COLUMN closed_at timestamptz,
    ADD COLUMN closed_by bigint REFERENCES tereze.person,
    ADD COLUMN totals jsonb, -- what stood in it when it was closed
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD CHECK ((closed_at IS NULL) = (totals IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL));

-- A line of the nomenclature of cases of a year, as the form of archives has it (reference/formats.md §7.3).
CREATE TABLE tereze.nomenclature (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    year smallint NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    index text NOT NULL CHECK (index ~ '^[0-9]{2}-[0-9]{2,3}$'), -- the unit's number, then the case's
    title jsonb NOT NULL,
    unit_id bigint NOT NULL REFERENCES tereze.unit,
    retention text NOT NULL CHECK (retention IN ('years', 'permanent', 'event')),
    retention_years smallint CHECK (retention_years BETWEEN 1 AND 100),
    article text NOT NULL, -- of the list of terms
    expert boolean NOT NULL, -- the mark «ЭПК»: an expert commission decides before anything is destroyed
    transitional boolean NOT NULL, -- goes on into the next year
    note text NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    UNIQUE (year, index),
    CHECK ((retention = 'years') = (retention_years IS NOT NULL))
);

CREATE TABLE tereze.volume (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nomenclature_id bigint NOT NULL REFERENCES tereze.nomenclature,
    number smallint NOT NULL CHECK (number > 0),
    storage_place jsonb NOT NULL,
    opened_at timestamptz NOT NULL,
    opened_by bigint NOT NULL REFERENCES tereze.person,
    closed_at timestamptz,
    closed_by bigint REFERENCES tereze.person,
    entries integer, -- how many were filed, counted when it was closed
    sheets integer CHECK (sheets BETWEEN 1 AND 100000), -- as a person counted them
    destroy_after date, -- from this day on its destruction may be proposed; none: never by a term alone
    hold text, -- why it must be kept whatever its term says
    version bigint NOT NULL DEFAULT 1,
    UNIQUE (nomenclature_id, number),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (entries IS NULL)
        AND (closed_at IS NULL) = (sheets IS NULL) AND (destroy_after IS NULL OR closed_at IS NOT NULL))
);
CREATE UNIQUE INDEX volume_open ON tereze.volume (nomenclature_id) WHERE closed_at IS NULL;
CREATE INDEX volume_due ON tereze.volume (destroy_after) WHERE destroy_after IS NOT NULL;

ALTER TABLE tereze.journal_entry
    DROP CONSTRAINT journal_entry_kind_check,
    ADD CONSTRAINT journal_entry_kind_check CHECK (kind IN ('registration', 'void', 'annulment', 'reservation')),
    DROP CONSTRAINT journal_entry_check3,
    ADD COLUMN purpose text, -- what the number was reserved for; stays when it is used or void
    ADD COLUMN recorded_by bigint REFERENCES tereze.person, -- none: by the worker
    ADD COLUMN back_dated_to date, -- the day that is given as that of the registration, when it is an earlier one
    ADD COLUMN back_reason text,
    ADD COLUMN volume_id bigint REFERENCES tereze.volume,
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD CONSTRAINT journal_entry_reason CHECK (kind IN ('registration', 'reservation') OR reason IS NOT NULL),
    ADD CONSTRAINT journal_entry_purpose CHECK (kind <> 'reservation' OR purpose IS NOT NULL),
    ADD CONSTRAINT journal_entry_back CHECK ((back_dated_to IS NULL) = (back_reason IS NULL));
CREATE INDEX journal_entry_volume ON tereze.journal_entry (volume_id, id) WHERE volume_id IS NOT NULL;
CREATE INDEX journal_entry_reserved ON tereze.journal_entry (journal_id, year) WHERE kind = 'reservation';
CREATE INDEX journal_entry_back ON tereze.journal_entry (journal_id) WHERE back_dated_to IS NOT NULL;

-- What a registration made by a person has beside its entry: the title is the subject, the person whom it came from or
-- goes to.
CREATE TABLE tereze.letter (
    entry_id bigint PRIMARY KEY REFERENCES tereze.journal_entry,
    their_number text, -- as the correspondent registered it
    their_date date,
    answers_entry_id bigint REFERENCES tereze.journal_entry CHECK (answers_entry_id <> entry_id), -- «in answer to»
    note text NOT NULL
);
CREATE INDEX letter_answers ON tereze.letter (answers_entry_id) WHERE answers_entry_id IS NOT NULL;
CREATE TABLE tereze.letter_file (
    entry_id bigint NOT NULL REFERENCES tereze.letter,
    sha256 bytea NOT NULL REFERENCES tereze.file,
    name text NOT NULL,
    PRIMARY KEY (entry_id, sha256)
);
CREATE INDEX letter_file_content ON tereze.letter_file (sha256);

-- An act that proposes what may be destroyed: a list, kept as it was made. Destroying is done by people, elsewhere.
CREATE TABLE tereze.destruction_act (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_at timestamptz NOT NULL,
    made_by bigint NOT NULL REFERENCES tereze.person,
    reason text NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_by bigint REFERENCES tereze.person,
    withdrawn_reason text,
    version bigint NOT NULL DEFAULT 1,
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
CREATE TABLE tereze.destruction_line (
    act_id bigint NOT NULL REFERENCES tereze.destruction_act,
    line smallint NOT NULL CHECK (line > 0),
    volume_id bigint NOT NULL REFERENCES tereze.volume,
    year smallint NOT NULL,
    index text NOT NULL,
    title jsonb NOT NULL,
    volume smallint NOT NULL,
    entries integer NOT NULL,
    sheets integer NOT NULL,
    retention_years smallint NOT NULL,
    article text NOT NULL,
    expert boolean NOT NULL,
    closed_on date NOT NULL,
    destroy_after date NOT NULL,
    PRIMARY KEY (act_id, line),
    UNIQUE (act_id, volume_id)
);
CREATE INDEX destruction_line_volume ON tereze.destruction_line (volume_id);

SELECT tereze.guard_tables();
