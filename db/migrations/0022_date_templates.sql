-- Versions of templates: from when on one is used and who made it; and cases to test them by: what a document is filled
-- with, and the words that have to come out.
SET LOCAL ROLE tereze_owner;

ALTER TABLE tereze.template_version ADD COLUMN effective_from timestamptz;
ALTER TABLE tereze.template_version ADD COLUMN published_by bigint REFERENCES tereze.person;
UPDATE tereze.template_version SET effective_from = published_at;
ALTER TABLE tereze.template_version ALTER COLUMN effective_from SET NOT NULL;
CREATE INDEX document_template_version ON tereze.document (template_version_id);

CREATE TABLE tereze.template_case (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    template_id bigint NOT NULL REFERENCES tereze.template,
    language text NOT NULL CHECK (language IN ('kk', 'ru', 'en', 'uk')),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    data jsonb NOT NULL CHECK (jsonb_typeof(data) = 'object'), -- as a template is filled, no codes in it
    expected text NOT NULL, -- the words of the document
    version bigint NOT NULL DEFAULT 1,
    UNIQUE (template_id, language, name)
);

SELECT tereze.guard_tables();
