-- The anchors of the decision benchmark: the least that a decision can be in PL/pgSQL: a row lock, the step updated, an
-- event inserted, the case updated. No rights, no conditions, no next step, no chain, no outbox.
-- `bare` works on tables of the engine's own shape, columns and indexes, and so shows what the engine's rules cost;
-- `narrow` on tables that hold nothing but what the four statements touch, and no queue can be read from them.
CREATE SCHEMA bare;
CREATE TABLE bare.application (LIKE tereze.application INCLUDING ALL) WITH (fillfactor = 70);
CREATE TABLE bare.step (LIKE tereze.step INCLUDING ALL) WITH (fillfactor = 70);
CREATE TABLE bare.event (LIKE tereze.event INCLUDING ALL);
CREATE FUNCTION bare.decide(p_request uuid, p_case bigint, p_step bigint, p_outcome text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM bare.application a WHERE a.id = p_case FOR UPDATE;
    UPDATE bare.step s SET state = 'done', outcome = p_outcome, person_id = 1, left_at = clock_timestamp()
    WHERE s.application_id = p_case AND s.id = p_step AND s.state = 'open';
    INSERT INTO bare.event (object_kind, object_id, seq, kind, at, real_at, person_id, channel, db_user, data, request_id, hash)
    VALUES ('application', p_case, 2, 'decided', clock_timestamp(), clock_timestamp(), 1, 'desktop', session_user,
        jsonb_build_object('outcome', p_outcome), p_request, '\x00');
    UPDATE bare.application a SET version = a.version + 1, state_since = clock_timestamp() WHERE a.id = p_case;
    RETURN p_outcome;
END $$;

CREATE SCHEMA narrow;
CREATE TABLE narrow.kase (id bigint PRIMARY KEY, state text NOT NULL, version bigint NOT NULL, changed_at timestamptz);
CREATE TABLE narrow.step (id bigint PRIMARY KEY, kase_id bigint NOT NULL, state text NOT NULL, outcome text,
    decided_by text, decided_at timestamptz);
CREATE INDEX step_kase ON narrow.step (kase_id);
CREATE TABLE narrow.event (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kase_id bigint NOT NULL, kind text NOT NULL,
    at timestamptz NOT NULL, actor text NOT NULL, data jsonb NOT NULL);
CREATE INDEX event_kase ON narrow.event (kase_id, id);
CREATE FUNCTION narrow.decide(p_kase bigint, p_step bigint, p_outcome text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM narrow.kase k WHERE k.id = p_kase FOR UPDATE;
    UPDATE narrow.step s SET state = 'done', outcome = p_outcome, decided_by = session_user, decided_at = clock_timestamp()
    WHERE s.id = p_step AND s.state = 'open';
    INSERT INTO narrow.event (kase_id, kind, at, actor, data)
    VALUES (p_kase, 'decided', clock_timestamp(), session_user, jsonb_build_object('outcome', p_outcome));
    UPDATE narrow.kase k SET state = 'moved', version = k.version + 1, changed_at = clock_timestamp() WHERE k.id = p_kase;
    RETURN p_outcome;
END $$;
