-- Services with their immutable versions, forms, limits, templates, journals.
SET LOCAL ROLE tereze_owner;

CREATE TABLE tereze.service (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (key ~ '^[a-z][a-z0-9-]{0,62}$'),
    kind text NOT NULL CHECK (kind IN ('e_service', 'appointment', 'counter')),
    enabled boolean NOT NULL DEFAULT true,
    current_version_id bigint,
    loaded_sha256 bytea, -- of the files last loaded; a load changes only what nobody edited since
    version bigint NOT NULL DEFAULT 1
);

CREATE TABLE tereze.service_version (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    service_id bigint NOT NULL REFERENCES tereze.service,
    number integer NOT NULL,
    passport jsonb NOT NULL,
    form_schema jsonb,
    form_layout jsonb,
    route_key text,
    effect text CHECK (effect ~ '^[a-z][a-z0-9_]{0,62}$'), -- tereze.effect_<effect>(document)
    applicant_kinds text[] NOT NULL,
    subject_required boolean NOT NULL,
    content_sha256 bytea NOT NULL,
    published_at timestamptz NOT NULL,
    UNIQUE (service_id, number)
);
ALTER TABLE tereze.service ADD FOREIGN KEY (current_version_id) REFERENCES tereze.service_version;

-- The form compiled for the submission function: one row a field.
CREATE TABLE tereze.form_field (
    service_version_id bigint NOT NULL REFERENCES tereze.service_version,
    name text NOT NULL,
    ordinal smallint NOT NULL,
    type text NOT NULL CHECK (type IN ('text', 'integer', 'number', 'date', 'boolean', 'choice', 'file')),
    required boolean NOT NULL,
    choices text[],
    min_length integer,
    max_length integer,
    minimum numeric,
    maximum numeric,
    pattern text,
    PRIMARY KEY (service_version_id, name)
);

-- Business limits: a condition that must hold, and what is said when it does not.
CREATE TABLE tereze.service_limit (
    service_version_id bigint NOT NULL REFERENCES tereze.service_version,
    ordinal smallint NOT NULL,
    condition jsonpath NOT NULL,
    field text,
    message jsonb NOT NULL,
    PRIMARY KEY (service_version_id, ordinal)
);

CREATE TABLE tereze.journal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (key ~ '^[a-z][a-z0-9_-]{0,62}$'),
    title jsonb NOT NULL,
    pattern text NOT NULL CHECK (position('{number}' in pattern) > 0 AND position('{year}' in pattern) > 0),
    storage_place jsonb NOT NULL, -- the default place, shown by the search
    version bigint NOT NULL DEFAULT 1
);

CREATE TABLE tereze.template (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (key ~ '^[a-z][a-z0-9_-]{0,62}$'),
    kind text NOT NULL CHECK (kind IN ('application_form', 'certificate', 'order', 'approval_sheet')),
    title jsonb NOT NULL,
    journal_key text REFERENCES tereze.journal (key), -- none for an approval sheet
    CHECK ((kind = 'approval_sheet') = (journal_key IS NULL)),
    version bigint NOT NULL DEFAULT 1
);

CREATE TABLE tereze.template_version (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    template_id bigint NOT NULL REFERENCES tereze.template,
    number integer NOT NULL,
    language text NOT NULL CHECK (language IN ('kk', 'ru', 'en', 'uk')),
    html text NOT NULL,
    sha256 bytea NOT NULL,
    loaded boolean NOT NULL DEFAULT false, -- came from the files of a catalogue
    published_at timestamptz NOT NULL,
    UNIQUE (template_id, language, number)
);

-- Which templates a version of a service uses: the application form, and those its route names.
CREATE TABLE tereze.service_template (
    service_version_id bigint NOT NULL REFERENCES tereze.service_version,
    template_id bigint NOT NULL REFERENCES tereze.template,
    PRIMARY KEY (service_version_id, template_id)
);

SELECT tereze.guard_tables();
