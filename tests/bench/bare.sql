-- The anchor of the decision benchmark: the least that a decision can be in PL/pgSQL: a row lock, the step updated,
-- an event inserted, the case updated. No rights, no conditions, no outbox, no chain.
CREATE SCHEMA bare;
CREATE TABLE bare.kase (id bigint PRIMARY KEY, state text NOT NULL, version bigint NOT NULL, changed_at timestamptz);
CREATE TABLE bare.step (id bigint PRIMARY KEY, kase_id bigint NOT NULL, state text NOT NULL, outcome text,
    decided_by text, decided_at timestamptz);
CREATE INDEX step_kase ON bare.step (kase_id);
CREATE TABLE bare.event (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kase_id bigint NOT NULL, kind text NOT NULL,
    at timestamptz NOT NULL, actor text NOT NULL, data jsonb NOT NULL);
CREATE INDEX event_kase ON bare.event (kase_id, id);
CREATE FUNCTION bare.decide(p_kase bigint, p_step bigint, p_outcome text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM bare.kase k WHERE k.id = p_kase FOR UPDATE;
    UPDATE bare.step s SET state = 'done', outcome = p_outcome, decided_by = session_user, decided_at = clock_timestamp()
    WHERE s.id = p_step AND s.state = 'open';
    INSERT INTO bare.event (kase_id, kind, at, actor, data)
    VALUES (p_kase, 'decided', clock_timestamp(), session_user, jsonb_build_object('outcome', p_outcome));
    UPDATE bare.kase k SET state = 'moved', version = k.version + 1, changed_at = clock_timestamp() WHERE k.id = p_kase;
    RETURN p_outcome;
END $$;
