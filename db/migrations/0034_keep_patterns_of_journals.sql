-- A numbering pattern that a journal gave up stays its own: its entries were printed with it, and another journal that took
-- it would print the same numbers again.
SET LOCAL ROLE tereze_owner;

CREATE TABLE tereze.journal_former_pattern (
    pattern text NOT NULL,
    journal_id bigint NOT NULL REFERENCES tereze.journal
);
CREATE UNIQUE INDEX journal_former_pattern_key ON tereze.journal_former_pattern (tereze.normal_number(pattern));

SELECT tereze.guard_tables();
