-- Terms: what is drawn on the border of a step, and the terms of the steps that are open.
SET LOCAL ROLE tereze_owner;

CREATE TABLE tereze.route_timer (
    route_version_id bigint NOT NULL,
    node smallint NOT NULL, -- the step on whose border it stands
    ordinal smallint NOT NULL,
    element text NOT NULL,
    after text NOT NULL, -- an ISO 8601 duration
    calendar_key text, -- null: the university's; `none`: plain time
    action text NOT NULL CHECK (action IN ('remind', 'escalate', 'approve', 'reject', 'lapse', 'flow')),
    cancels boolean NOT NULL, -- the step is over when the term is
    performers text[] NOT NULL DEFAULT '{}', -- who is told or asked; of an escalation, empty: the superior
    outgoing smallint[] NOT NULL DEFAULT '{}',
    targets smallint[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (route_version_id, node, ordinal),
    FOREIGN KEY (route_version_id, node) REFERENCES tereze.route_node
);
ALTER TABLE tereze.route_node ADD COLUMN timed boolean NOT NULL DEFAULT false; -- it has terms

-- A term that runs. Whether its step is still open is asked when it is due, so that a decision need not look for terms.
CREATE TABLE tereze.timer (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES tereze.application,
    step_id bigint NOT NULL, -- the first of its token
    node smallint NOT NULL,
    ordinal smallint NOT NULL,
    calendar_id bigint REFERENCES tereze.calendar,
    after text NOT NULL,
    started_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    beyond_calendar boolean NOT NULL DEFAULT false, -- computed for days whose exceptions the calendar did not know yet
    state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'fired', 'void')),
    fired_at timestamptz
);
CREATE INDEX timer_due ON tereze.timer (due_at, id) WHERE state = 'running';
CREATE INDEX timer_application ON tereze.timer (application_id);

-- Those of whom one person is asked.
CREATE INDEX step_person_asked ON tereze.step (person_asked, entered_at, id) WHERE state = 'open' AND person_asked IS NOT NULL;

-- Roles whose holders are the superiors of their unit and of the units in it, the nearest first.
INSERT INTO tereze.setting (key, value)
VALUES ('head_roles', '["head", "dean", "vice_rector_academic", "vice_rector", "rector"]');

SELECT tereze.guard_tables();
