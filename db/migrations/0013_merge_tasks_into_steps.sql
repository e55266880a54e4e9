-- A decision is the hottest act: what it writes is one row closed and one opened. So a step now holds what its task and
-- its decision held (a step that several positions are asked about is a row for each of them), and a case's row is
-- left alone while its state stays: the tip of its chain is the last event itself.
SET LOCAL ROLE tereze_owner;

ALTER TABLE tereze.payment DROP CONSTRAINT payment_step_id_fkey;
ALTER TABLE tereze.task DROP CONSTRAINT task_step_id_fkey;
ALTER TABLE tereze.step RENAME TO old_step;
ALTER TABLE tereze.old_step DROP CONSTRAINT step_application_id_fkey;
ALTER TABLE tereze.old_step DROP CONSTRAINT step_pkey;
DROP INDEX tereze.step_application;

-- A token on a node of the route; where people are asked, as one position is asked. No foreign keys on it: cases and
-- positions are never removed, and a decision would pay for every check.
CREATE TABLE tereze.step (
    application_id bigint NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY,
    entered_at timestamptz NOT NULL,
    round smallint NOT NULL,
    node smallint NOT NULL,
    state tereze.step_state NOT NULL,
    via_edge smallint, -- how it came here; a join waits for one token on each incoming edge
    position_id bigint, -- who is asked; null where nobody is
    token bigint, -- where several positions are asked at once: the first of their steps
    left_at timestamptz,
    person_id bigint, -- who decided
    outcome text, -- of the decision; of an end: approved, rejected
    answer text,
    remark text,
    form_sha256 bytea, -- what the person saw
    drafts_sha256 bytea,
    PRIMARY KEY (application_id, id)
) WITH (fillfactor = 70);
INSERT INTO tereze.step (application_id, id, entered_at, round, node, state, via_edge, position_id, token, left_at,
    person_id, outcome, answer, remark, form_sha256, drafts_sha256)
OVERRIDING SYSTEM VALUE
SELECT s.application_id, s.id, s.entered_at, s.round, s.node, coalesce(t.state::text::tereze.step_state, s.state), s.via_edge,
    t.position_id, CASE WHEN t.asked > 1 THEN s.id END, coalesce(t.closed_at, s.left_at), d.person_id,
    CASE WHEN t.id IS NULL THEN s.outcome ELSE d.outcome::text END, d.answer, d.remark,
    d.form_sha256, d.drafts_sha256
FROM tereze.old_step s
LEFT JOIN LATERAL (SELECT x.* FROM tereze.task x WHERE x.step_id = s.id ORDER BY x.id LIMIT 1) t ON true
LEFT JOIN tereze.decision d ON d.task_id = t.id;
SELECT setval(pg_get_serial_sequence('tereze.step', 'id'), coalesce(max(s.id), 1), max(s.id) IS NOT NULL) FROM tereze.step s;
INSERT INTO tereze.step (application_id, entered_at, round, node, state, via_edge, position_id, token, left_at, person_id,
    outcome, answer, remark, form_sha256, drafts_sha256)
SELECT s.application_id, s.entered_at, s.round, s.node, t.state::text::tereze.step_state, s.via_edge, t.position_id, s.id,
    t.closed_at, d.person_id, d.outcome::text, d.answer, d.remark, d.form_sha256, d.drafts_sha256
FROM tereze.task t JOIN tereze.old_step s ON s.id = t.step_id LEFT JOIN tereze.decision d ON d.task_id = t.id
WHERE t.id > (SELECT min(x.id) FROM tereze.task x WHERE x.step_id = t.step_id)
ORDER BY t.id;
CREATE INDEX step_inbox ON tereze.step (position_id, entered_at, id) WHERE state = 'open';
ALTER TABLE tereze.payment ADD FOREIGN KEY (application_id, step_id) REFERENCES tereze.step (application_id, id);

DROP TABLE tereze.decision;
DROP TABLE tereze.task;
DROP TABLE tereze.old_step;
DROP TYPE tereze.task_state;
DROP TYPE tereze.decision_outcome;

ALTER TABLE tereze.application DROP COLUMN event_seq, DROP COLUMN event_hash, DROP COLUMN decided_at;
ALTER TABLE tereze.application SET (fillfactor = 90);

-- Where the only edge leads straight to people of one role and one position has it: that position, foreseen here so
-- that a decision need not look for it. Kept by tereze.foresee_next.
ALTER TABLE tereze.route_node ADD COLUMN next_position bigint;
UPDATE tereze.route_node n SET next_position = x.position_id
FROM (SELECT a.route_version_id, a.node, CASE WHEN count(p.id) = 1 THEN min(p.id) END AS position_id
    FROM tereze.route_node a
    JOIN tereze.route_node b ON b.route_version_id = a.route_version_id AND b.node = a.targets[1]
    LEFT JOIN tereze.position p ON p.role = ANY (b.performers)
    WHERE cardinality(a.targets) = 1 AND b.kind IN ('user_task', 'manual_task') AND NOT b.placed
    GROUP BY a.route_version_id, a.node) x
WHERE n.route_version_id = x.route_version_id AND n.node = x.node;

-- Rows of the outbox are taken as they lie: no index, no number.
ALTER TABLE tereze.outbox DROP COLUMN id;

SELECT tereze.guard_tables();
