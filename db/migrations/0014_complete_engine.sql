-- What a complete route needs: quorums, acknowledgements, questions to the applicant, answers from outside, messages,
-- inclusive gateways, returns to an earlier step with a policy, decisions taken back, a queue for what nobody can do.
SET LOCAL ROLE tereze_owner;

ALTER TYPE tereze.application_state ADD VALUE 'annulled'; -- what was issued was taken out of force, the case is over
ALTER TYPE tereze.application_state ADD VALUE 'lapsed'; -- a term ran out
ALTER TYPE tereze.step_state ADD VALUE 'undone'; -- was done, and counts no more: the case went back behind it

ALTER TABLE tereze.route_version
    ADD COLUMN return_policy text NOT NULL DEFAULT 'ask-all'
        CHECK (return_policy IN ('ask-all', 'keep-approvals', 'only-objectors')),
    ADD COLUMN max_returns smallint CHECK (max_returns >= 0), -- null: as often as needed
    ADD COLUMN uses jsonb NOT NULL DEFAULT '[]'; -- the sub-routes drawn into it: [{"key", "route_version", "sha256"}]

ALTER TABLE tereze.route_node DROP CONSTRAINT route_node_kind_check;
ALTER TABLE tereze.route_node
    ADD CONSTRAINT route_node_kind_check CHECK (kind IN ('start', 'end', 'user_task', 'manual_task', 'payment', 'applicant',
        'external', 'notify', 'service_draft', 'service_issue', 'parallel', 'exclusive', 'inclusive')),
    ADD COLUMN quorum text CHECK (quorum ~ '^(all|[1-9][0-9]{0,2}%?)$'), -- of those asked; null: the first decision counts
    ADD COLUMN acknowledges boolean NOT NULL DEFAULT false, -- is to be read, not to be decided
    ADD COLUMN blocking boolean NOT NULL DEFAULT true, -- the token waits here
    ADD COLUMN return_to text[] NOT NULL DEFAULT '{}', -- elements, or `applicant`; empty: the applicant
    ADD COLUMN pauses boolean NOT NULL DEFAULT false, -- the clock of the case stands while this is open
    ADD COLUMN notice jsonb, -- of a message: {"text": {language: text}, "to": [applicant or performers]}
    ADD COLUMN reach jsonb, -- of an inclusive join: {node: [those of its incoming edges that a token there can take]}
    -- The only edge leads straight to a parallel join with so many incoming edges.
    ADD COLUMN next_join smallint;

ALTER TABLE tereze.step
    ADD COLUMN opened_by bigint, -- the step whose end opened this one, or made it pass
    ADD COLUMN closed_by bigint, -- the step whose end closed this one: a sibling's, a join's last
    ADD COLUMN person_asked bigint, -- one person, not whoever holds the position: a vote, or a substitute
    ADD COLUMN for_person_id bigint, -- person_asked is asked in the place of this one
    ADD COLUMN basis text, -- on what ground: the order that says so
    ADD COLUMN aside boolean, -- open, and nothing waits for it: to be acknowledged
    ADD COLUMN fallback boolean, -- nobody can do it: the position is that of the queue for such
    ADD COLUMN carried_from bigint; -- an approval of an earlier round that still counts: the step that holds it

ALTER TABLE tereze.application
    ADD COLUMN carried smallint[] NOT NULL DEFAULT '{}', -- nodes whose approvals count when the case comes there again
    ADD COLUMN paused_at timestamptz; -- since when the applicant is asked and the clock stands

-- Messages carry what a hint does not: who is to hear what.
ALTER TABLE tereze.outbox ADD COLUMN payload jsonb;

-- The role whose holders get the tasks for which there is no valid performer.
INSERT INTO tereze.setting (key, value) VALUES ('fallback_role', '"route_owner"');

-- Positions that somebody holds without a last day; tereze.is_plain.
UPDATE tereze.route_node n SET next_position = NULL
WHERE n.next_position IS NOT NULL AND NOT EXISTS (SELECT FROM tereze.appointment m
    WHERE m.position_id = n.next_position AND m.valid_from <= current_date AND m.valid_until IS NULL);
UPDATE tereze.route_node n SET next_join = b.incoming
FROM tereze.route_node b
WHERE b.route_version_id = n.route_version_id AND b.node = n.targets[1] AND cardinality(n.targets) = 1
  AND b.kind = 'parallel' AND b.incoming > 1 AND n.kind IN ('user_task', 'manual_task');

SELECT tereze.guard_tables();
