-- People, units, positions, students, applicants.
SET LOCAL ROLE tereze_owner;

CREATE TABLE tereze.person (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    surname text NOT NULL CHECK (surname <> '' AND char_length(surname) <= 200),
    given text NOT NULL DEFAULT '' CHECK (char_length(given) <= 200), -- people with one name have it as surname
    patronymic text NOT NULL DEFAULT '' CHECK (char_length(patronymic) <= 200),
    sex text CHECK (sex IN ('m', 'f')),
    birth_date date,
    email text CHECK (email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$' AND char_length(email) <= 254),
    phone text CHECK (char_length(phone) <= 40),
    language text NOT NULL DEFAULT 'kk' CHECK (language IN ('kk', 'ru', 'en', 'uk')),
    version bigint NOT NULL DEFAULT 1
);

CREATE TABLE tereze.organisation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name jsonb NOT NULL,
    email text,
    version bigint NOT NULL DEFAULT 1
);

CREATE TABLE tereze.unit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z][a-z0-9_-]{0,62}$'),
    kind text NOT NULL CHECK (kind IN ('university', 'rectorate', 'faculty', 'department', 'office')),
    parent_id bigint REFERENCES tereze.unit,
    name jsonb NOT NULL,
    version bigint NOT NULL DEFAULT 1
);
CREATE INDEX unit_parent ON tereze.unit (parent_id);

-- A role in a unit. Tasks go to positions; people come and go.
CREATE TABLE tereze.position (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    role text NOT NULL CHECK (role ~ '^[a-z][a-z0-9_]{0,62}$'),
    unit_id bigint NOT NULL REFERENCES tereze.unit,
    title jsonb NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    UNIQUE (role, unit_id)
);
CREATE INDEX position_unit ON tereze.position (unit_id);

CREATE TABLE tereze.appointment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES tereze.person,
    position_id bigint NOT NULL REFERENCES tereze.position,
    valid_from date NOT NULL,
    valid_until date CHECK (valid_until >= valid_from), -- the last day, inclusive
    version bigint NOT NULL DEFAULT 1,
    UNIQUE (person_id, position_id, valid_from)
);
CREATE INDEX appointment_position ON tereze.appointment (position_id);

-- A member of staff signs in with a role of the cluster.
CREATE TABLE tereze.account (
    person_id bigint PRIMARY KEY REFERENCES tereze.person,
    db_role name NOT NULL UNIQUE,
    enabled boolean NOT NULL DEFAULT true,
    version bigint NOT NULL DEFAULT 1
);

CREATE TABLE tereze.student (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES tereze.person,
    number text NOT NULL UNIQUE,
    faculty_id bigint NOT NULL REFERENCES tereze.unit,
    department_id bigint REFERENCES tereze.unit,
    programme jsonb NOT NULL, -- code and name of the educational programme, by language
    degree text NOT NULL CHECK (degree IN ('bachelor', 'master', 'doctor')),
    course smallint NOT NULL CHECK (course BETWEEN 1 AND 7),
    study_form text NOT NULL CHECK (study_form IN ('full_time', 'part_time', 'distance')),
    study_language text NOT NULL CHECK (study_language IN ('kk', 'ru', 'en', 'uk')),
    funding text NOT NULL CHECK (funding IN ('grant', 'paid')),
    status text NOT NULL DEFAULT 'studying'
        CHECK (status IN ('studying', 'on_leave', 'on_mobility', 'expelled', 'graduated')),
    status_from date NOT NULL,
    status_until date,
    enrolled_on date NOT NULL,
    graduates_on date,
    version bigint NOT NULL DEFAULT 1
);
CREATE INDEX student_person ON tereze.student (person_id);

-- Every status a student ever had, and the order that gave it.
CREATE TABLE tereze.student_status (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    student_id bigint NOT NULL REFERENCES tereze.student,
    status text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    document_id bigint, -- the order, when there was one; its table comes later
    recorded_at timestamptz NOT NULL,
    revoked_at timestamptz -- set when the order is annulled
);
CREATE INDEX student_status_student ON tereze.student_status (student_id, id);
CREATE INDEX student_status_document ON tereze.student_status (document_id);

CREATE TABLE tereze.applicant (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('student', 'former_student', 'staff', 'person', 'organisation')),
    person_id bigint REFERENCES tereze.person,
    organisation_id bigint REFERENCES tereze.organisation,
    CHECK ((kind = 'organisation') = (organisation_id IS NOT NULL)),
    CHECK (person_id IS NOT NULL), -- for an organisation: who acts for it
    UNIQUE NULLS NOT DISTINCT (kind, person_id, organisation_id)
);
CREATE INDEX applicant_person ON tereze.applicant (person_id);

SELECT tereze.guard_tables();
