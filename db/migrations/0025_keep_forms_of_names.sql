-- Forms of a person's name that go before the rules of grammar: how the person, or the office, writes it in a case.
SET LOCAL ROLE tereze_owner;

CREATE TABLE tereze.person_name_forms (
    person_id bigint NOT NULL REFERENCES tereze.person,
    language text NOT NULL CHECK (language IN ('kk', 'ru', 'uk')), -- English has no cases
    of_name text NOT NULL, -- the full name that they are forms of: under another name they are not used
    forms jsonb NOT NULL CHECK (jsonb_typeof(forms) = 'object'), -- by the case's name; none: the rules alone
    version bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (person_id, language)
);

SELECT tereze.guard_tables();
