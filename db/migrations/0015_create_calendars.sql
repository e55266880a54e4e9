-- Working calendars, which deadlines count by, and the register of substitutions.
SET LOCAL ROLE tereze_owner;

-- When an office is open. Opening times are minutes of the day on the wall clock of the university's time zone:
-- {[540,780),[840,1080)} is 9 to 13 and 14 to 18, and 1440 is the midnight at the end of the day.
CREATE TABLE tereze.calendar (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (key ~ '^[a-z][a-z0-9_]{0,62}$'),
    name jsonb NOT NULL,
    week int4multirange[] NOT NULL -- Monday first; a day on which the office is closed is {}
        CHECK (cardinality(week) = 7 AND array_position(week, NULL) IS NULL)
        CHECK ('{[0,1440)}'::int4multirange @> ALL (week))
        CHECK (week <> '{"{}","{}","{}","{}","{}","{}","{}"}'::int4multirange[]), -- open at least once a week
    source text NOT NULL DEFAULT '' CHECK (char_length(source) <= 1000), -- where the exceptions were taken from
    complete_until date NOT NULL, -- up to this day its exceptions are known; what lies behind it is only foreseen
    version bigint NOT NULL DEFAULT 1 -- of the calendar and all its days
);

-- The days that are not as their weekday is.
CREATE TABLE tereze.calendar_day (
    calendar_id bigint NOT NULL REFERENCES tereze.calendar,
    day date NOT NULL,
    kind text NOT NULL CHECK (kind IN ('holiday', 'working', 'shortened')), -- working: a day off that was made a working one
    open int4multirange NOT NULL CHECK ('{[0,1440)}'::int4multirange @> open),
    name jsonb NOT NULL,
    PRIMARY KEY (calendar_id, day),
    CHECK ((kind = 'holiday') = isempty(open))
);

-- Who acts for whom, by which order, from the first to the last day. A row is never changed but to be cancelled, and
-- what is cancelled stands in for nobody on any day: what a substitute decided until then is in the record of the
-- decision.
CREATE TABLE tereze.substitution (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES tereze.person, -- who is absent
    substitute_id bigint NOT NULL REFERENCES tereze.person,
    position_id bigint REFERENCES tereze.position, -- null: every position that has no substitution of its own
    valid_from date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until >= valid_from), -- the last day, inclusive
    basis text NOT NULL CHECK (basis <> '' AND char_length(basis) <= 500), -- such as «order 114-k of 2 March 2026»
    created_at timestamptz NOT NULL,
    created_by bigint REFERENCES tereze.person, -- null: the owner of the cluster
    cancelled_at timestamptz,
    cancelled_by bigint REFERENCES tereze.person,
    version bigint NOT NULL DEFAULT 1,
    CHECK (substitute_id <> person_id),
    CHECK (cancelled_at IS NOT NULL OR cancelled_by IS NULL)
);
-- One probe each: whether anybody stands in for a person, for whom a person stands in, whether a position has any.
CREATE INDEX substitution_person ON tereze.substitution (person_id, valid_until);
CREATE INDEX substitution_substitute ON tereze.substitution (substitute_id, valid_until);
CREATE INDEX substitution_position ON tereze.substitution (position_id, valid_until);

INSERT INTO tereze.setting (key, value) VALUES
    ('calendar', 'null'), -- key of the calendar that counts where none is named; null: plain time
    ('substitution_self', 'false'); -- whether people may name who stands in for them

SELECT tereze.guard_tables();
