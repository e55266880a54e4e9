-- The print queue: stations and their printers, batches of print jobs, blanks with serials and their calibration.
SET LOCAL ROLE tereze_owner;

-- A desktop of a person, or a server on which a worker prints. Only the station of a printer claims its jobs.
CREATE TABLE tereze.print_station (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id bigint REFERENCES tereze.person, -- whose desktop it is; null: a worker's
    name text NOT NULL,
    seen_at timestamptz NOT NULL -- by the server's own clock
);
CREATE UNIQUE INDEX print_station_name ON tereze.print_station (name, coalesce(person_id, 0));

CREATE TABLE tereze.print_printer (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    station_id bigint NOT NULL REFERENCES tereze.print_station,
    name text NOT NULL, -- as the station's printing system has it
    title text NOT NULL, -- as people read it
    present boolean NOT NULL, -- named by the last announcement
    state text NOT NULL CHECK (state IN ('idle', 'processing', 'stopped')),
    reasons text[] NOT NULL, -- printer-state-reasons of IPP
    is_default boolean NOT NULL,
    trays text[] NOT NULL,
    border jsonb, -- what it cannot print on, in mm: {"left", "top", "right", "bottom"}; null: not known
    UNIQUE (station_id, name)
);

-- Preprinted forms under strict account: each serial is one sheet of paper.
CREATE TABLE tereze.blank (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind ~ '^[a-z][a-z0-9_]{0,62}$'),
    series text NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    width smallint NOT NULL CHECK (width BETWEEN 1 AND 18), -- digits, with leading zeros
    state text NOT NULL CHECK (state IN ('in_stock', 'reserved', 'used', 'spoiled', 'destroyed')),
    reason text, -- why it was spoiled
    act text, -- by which it came, then by which it was destroyed
    state_since timestamptz NOT NULL,
    person_id bigint NOT NULL REFERENCES tereze.person, -- who changed its state last
    UNIQUE (kind, series, number),
    CHECK (state <> 'destroyed' OR act IS NOT NULL)
);
CREATE INDEX blank_in_stock ON tereze.blank (kind, id) WHERE state = 'in_stock';

CREATE TABLE tereze.print_batch (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    person_id bigint NOT NULL REFERENCES tereze.person, -- who asked for it
    again_of bigint REFERENCES tereze.print_batch,
    blank_kind text, -- printed on blanks of this kind; null: on plain paper
    created_at timestamptz NOT NULL
);

-- One copy of one document.
CREATE TABLE tereze.print_job (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_id bigint NOT NULL REFERENCES tereze.print_batch,
    place integer NOT NULL CHECK (place > 0), -- within the batch; printed in this order
    document_id bigint NOT NULL REFERENCES tereze.document,
    copy_number smallint NOT NULL CHECK (copy_number BETWEEN 1 AND 9999), -- from 2 on the sheet says «duplicate no. n»
    printer_id bigint NOT NULL REFERENCES tereze.print_printer,
    tray text,
    state text NOT NULL CHECK (state IN ('pending', 'held', 'processing', 'sent', 'unknown', 'confirmed', 'spoiled',
        'cancelled')),
    hold text CHECK (hold IN ('paused', 'approval', 'trouble')),
    reasons text[] NOT NULL DEFAULT '{}', -- job- and printer-state-reasons of IPP, and ours
    note text, -- what the station or the printer said, as it said it
    attempts smallint NOT NULL DEFAULT 0,
    claimant uuid, -- the run of the program that holds the lease
    lease_until timestamptz, -- by the server's own clock, as run_at
    run_at timestamptz NOT NULL,
    sending_at timestamptz, -- from here on it may be on paper, and is never printed again by itself
    transport_id text, -- the number of the job in the station's printing system
    cancel_asked boolean NOT NULL DEFAULT false,
    reason text, -- why there is one more copy
    spoil_reason text,
    second_person_id bigint REFERENCES tereze.person, -- who allowed it
    again_of bigint UNIQUE REFERENCES tereze.print_job, -- takes the place of this one
    blank_id bigint REFERENCES tereze.blank,
    state_since timestamptz NOT NULL,
    UNIQUE (batch_id, place),
    CHECK ((state = 'held') = (hold IS NOT NULL)),
    CHECK ((state = 'processing') = (lease_until IS NOT NULL)),
    CHECK (sending_at IS NOT NULL OR state NOT IN ('sent', 'unknown', 'confirmed', 'spoiled'))
);
-- No number twice among the copies that are or may come into the world.
CREATE UNIQUE INDEX print_job_copy ON tereze.print_job (document_id, copy_number) WHERE state NOT IN ('spoiled', 'cancelled');
CREATE INDEX print_job_document ON tereze.print_job (document_id);
CREATE INDEX print_job_pending ON tereze.print_job (printer_id, batch_id, place) WHERE state = 'pending';
CREATE INDEX print_job_processing ON tereze.print_job (printer_id) WHERE state = 'processing';
CREATE INDEX print_job_unknown ON tereze.print_job (printer_id) WHERE state = 'unknown';
CREATE INDEX print_job_blank ON tereze.print_job (blank_id) WHERE blank_id IS NOT NULL;

-- The log of copies: those of the queue are one row each, those saved as PDF or printed before there was a queue not.
ALTER TABLE tereze.print_record
    ADD COLUMN job_id bigint UNIQUE REFERENCES tereze.print_job,
    ADD COLUMN copy_number smallint,
    ADD COLUMN sha256 bytea, -- which version: of the frozen page
    ADD COLUMN second_person_id bigint REFERENCES tereze.person,
    ADD COLUMN reason text,
    ADD CHECK (job_id IS NULL OR copies = 1 AND copy_number IS NOT NULL AND sha256 IS NOT NULL);

-- Printing is not handing over: who took a copy away, and how it was seen that it was they.
CREATE TABLE tereze.print_handover (
    job_id bigint PRIMARY KEY REFERENCES tereze.print_job,
    person_id bigint NOT NULL REFERENCES tereze.person, -- who handed it over
    collector text NOT NULL,
    identity text NOT NULL CHECK (identity IN ('id_card', 'passport', 'student_card', 'digital_document')),
    basis text, -- of one who is not the addressee: the power of attorney
    handed_at timestamptz NOT NULL
);

-- How far a printer is off on a blank: what is at (x, y) mm from the upper left corner has to be printed at
-- (offset_x + x * scale_x, offset_y + y * scale_y).
CREATE TABLE tereze.print_calibration (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    printer_id bigint NOT NULL REFERENCES tereze.print_printer,
    tray text NOT NULL, -- '': whichever
    blank_kind text NOT NULL, -- '': plain paper
    offset_x numeric(5, 2) NOT NULL CHECK (offset_x BETWEEN -30 AND 30), -- mm
    offset_y numeric(5, 2) NOT NULL CHECK (offset_y BETWEEN -30 AND 30),
    scale_x numeric(6, 5) NOT NULL CHECK (scale_x BETWEEN 0.95 AND 1.05),
    scale_y numeric(6, 5) NOT NULL CHECK (scale_y BETWEEN 0.95 AND 1.05),
    person_id bigint NOT NULL REFERENCES tereze.person,
    measured_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    UNIQUE (printer_id, tray, blank_kind)
);

-- Whether another person has to allow each copy after the first.
INSERT INTO tereze.setting (key, value) VALUES ('print_second_person', 'false');

SELECT tereze.guard_tables();
