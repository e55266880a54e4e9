-- Applications and their way along a route.
SET LOCAL ROLE tereze_owner;

-- Types and not CHECKs on the rows that every decision writes: PostgreSQL reads a CHECK anew in each statement.
CREATE TYPE tereze.application_state AS ENUM ('in_review', 'returned', 'correcting', 'withdrawn', 'approved', 'rejected');
CREATE TYPE tereze.step_state AS ENUM ('open', 'waiting', 'done', 'cancelled');
CREATE TYPE tereze.task_state AS ENUM ('open', 'done', 'cancelled');
CREATE TYPE tereze.decision_outcome AS ENUM ('approve', 'approve_with_remarks', 'reject', 'return');
CREATE TYPE tereze.language AS ENUM ('kk', 'ru', 'en', 'uk');

CREATE TABLE tereze.application (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_ref text NOT NULL UNIQUE,
    service_version_id bigint NOT NULL REFERENCES tereze.service_version,
    route_version_id bigint NOT NULL REFERENCES tereze.route_version,
    applicant_id bigint NOT NULL REFERENCES tereze.applicant,
    student_id bigint REFERENCES tereze.student, -- the subject, where the service is about one
    person_id bigint NOT NULL, -- the applicant's, copied
    state tereze.application_state NOT NULL,
    language tereze.language NOT NULL,
    form jsonb NOT NULL,
    form_sha256 bytea NOT NULL, -- of the text of form
    drafts_awaited smallint NOT NULL DEFAULT 0, -- drafts not rendered yet: nobody decides before they can be seen
    drafts_sha256 bytea, -- over the drafts as they now stand; null while there are none
    round smallint NOT NULL DEFAULT 1, -- counts submissions
    submitted_at timestamptz NOT NULL, -- of this round
    state_since timestamptz NOT NULL,
    decided_at timestamptz, -- the last decision
    incident jsonb, -- what stands in the way, for the route's owner
    filed_by bigint NOT NULL REFERENCES tereze.person,
    event_seq integer NOT NULL DEFAULT 0, -- the tip of this case's chain of events
    event_hash bytea,
    version bigint NOT NULL DEFAULT 1
) WITH (fillfactor = 60); -- a decision changes the row and touches no index while its page has room
CREATE INDEX application_applicant ON tereze.application (applicant_id, id DESC);
CREATE INDEX application_incident ON tereze.application (id) WHERE incident IS NOT NULL;

-- A token on a node of the route.
CREATE TABLE tereze.step (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES tereze.application,
    round smallint NOT NULL,
    node smallint NOT NULL,
    via_edge smallint, -- how it came here; a join waits for one token on each incoming edge
    state tereze.step_state NOT NULL,
    outcome text,
    answer text,
    entered_at timestamptz NOT NULL,
    left_at timestamptz
) WITH (fillfactor = 60);
CREATE INDEX step_application ON tereze.step (application_id, id);

-- A step as one position is asked to act on it. The application is the step's, copied so that lists need no join;
-- only the key to the step is checked, because a decision pays for every check.
CREATE TABLE tereze.task (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL,
    step_id bigint NOT NULL REFERENCES tereze.step,
    node smallint NOT NULL, -- the step's
    position_id bigint NOT NULL, -- positions are never removed
    asked smallint NOT NULL DEFAULT 1, -- how many tasks the step opened
    state tereze.task_state NOT NULL DEFAULT 'open',
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    version bigint NOT NULL DEFAULT 1
) WITH (fillfactor = 80);
CREATE INDEX task_inbox ON tereze.task (position_id, opened_at, id) WHERE state = 'open';
CREATE INDEX task_application ON tereze.task (application_id);

-- What a person decided on a task; application, step and position are the task's, as it stood then.
CREATE TABLE tereze.decision (
    task_id bigint PRIMARY KEY REFERENCES tereze.task,
    id bigint GENERATED ALWAYS AS IDENTITY, -- the order in which decisions were made
    application_id bigint NOT NULL,
    round smallint NOT NULL,
    step_id bigint NOT NULL,
    person_id bigint NOT NULL,
    position_id bigint NOT NULL,
    outcome tereze.decision_outcome NOT NULL,
    answer text,
    remark text,
    form_sha256 bytea NOT NULL, -- what the person saw
    drafts_sha256 bytea,
    decided_at timestamptz NOT NULL
);
CREATE INDEX decision_application ON tereze.decision (application_id);

CREATE TABLE tereze.payment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES tereze.application,
    step_id bigint NOT NULL REFERENCES tereze.step,
    round smallint NOT NULL,
    amount numeric(14, 2) CHECK (amount >= 0),
    state text NOT NULL DEFAULT 'awaited' CHECK (state IN ('awaited', 'received', 'cancelled')),
    reference text,
    received_at timestamptz,
    recorded_by bigint REFERENCES tereze.person,
    version bigint NOT NULL DEFAULT 1
);
CREATE INDEX payment_application ON tereze.payment (application_id);

SELECT tereze.guard_tables();
