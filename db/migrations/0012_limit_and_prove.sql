-- How much a person may send, whose turn a request is, and what was changed of a person or a student.
SET LOCAL ROLE tereze_owner;

-- Applications that a person may send or send again within an hour.
INSERT INTO tereze.setting (key, value) VALUES ('submissions_per_hour', '30');

SET LOCAL ROLE tereze_audit;

-- Holds nothing longer than a call lasts: two calls with one request id meet here, and the second waits for the first.
CREATE UNLOGGED TABLE tereze.request_turn (
    request_id uuid PRIMARY KEY
);

-- What a call said of a person or a student, apart from the events, which only hold a salted commitment to each value:
-- when the row is removed nobody can tell the values any more, and the chain is whole as before.
CREATE TABLE tereze.personal_value (
    request_id uuid PRIMARY KEY, -- of the event
    salt bytea NOT NULL CHECK (octet_length(salt) = 32),
    asked jsonb NOT NULL, -- by field: what the call wrote
    before jsonb NOT NULL -- by field: what stood there, where it was another value
);

SELECT tereze.guard_tables();
