-- How many blanks of a series came, so that the used ones need not be counted: they are what is left of all when the
-- others are taken away, and those are few. A batch may take its blanks from one series, and a template knows what its
-- documents are printed on.
SET LOCAL ROLE tereze_owner;

CREATE TABLE tereze.blank_series (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    series text NOT NULL,
    added bigint NOT NULL CHECK (added > 0),
    UNIQUE (kind, series)
);
INSERT INTO tereze.blank_series (kind, series, added)
SELECT b.kind, b.series, count(*) FROM tereze.blank b GROUP BY b.kind, b.series ORDER BY min(b.id);

-- Whatever is not used, in the order of the serials: counted, listed by state and taken from a series by it.
CREATE INDEX blank_not_used ON tereze.blank (kind, series, state, number) WHERE state <> 'used';

ALTER TABLE tereze.print_batch
    ADD COLUMN blank_series text, -- the blanks come from this series; null: from whichever came first
    ADD CHECK (blank_series IS NULL OR blank_kind IS NOT NULL);

-- What its documents are printed on, for the one who prints to be offered; null: plain paper.
ALTER TABLE tereze.template ADD COLUMN blank_kind text CHECK (blank_kind ~ '^[a-z][a-z0-9_]{0,62}$');

SELECT tereze.guard_tables();
