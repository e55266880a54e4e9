-- A numbering pattern that a journal gave up stays its own: its entries were printed with it, and another journal that took
-- it would print the same numbers again.
SET LOCAL ROLE tereze_owner;

CREATE TABLE tereze.journal_former_pattern (
    pattern text NOT NULL,
    journal_id bigint NOT NULL REFERENCES tereze.journal
);
CREATE UNIQUE INDEX journal_former_pattern_key ON tereze.journal_former_pattern (tereze.normal_number(pattern));

SELECT tereze.guard_tables();

-- Those that were given up before, as the log of events has them.
RESET ROLE;
INSERT INTO tereze.journal_former_pattern (pattern, journal_id)
SELECT e.data ->> 'pattern', e.object_id FROM tereze.event e JOIN tereze.journal j ON j.id = e.object_id
WHERE e.object_kind = 'journal' AND e.kind = 'journal_put' AND e.data ->> 'pattern' <> j.pattern
  AND EXISTS (SELECT FROM tereze.journal_entry x WHERE x.journal_id = j.id)
  AND NOT EXISTS (SELECT FROM tereze.journal k WHERE tereze.normal_number(k.pattern) = tereze.normal_number(e.data ->> 'pattern'))
ORDER BY e.id
ON CONFLICT DO NOTHING;
