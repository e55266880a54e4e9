-- What all sides of the decision benchmark work on: `cases` stored cases, each waiting at its first approval.
-- Written directly as the owner: making them is not what is measured.
INSERT INTO narrow.kase SELECT i, 'open', 1, now() FROM generate_series(1, :cases) i;
INSERT INTO narrow.step SELECT i, i, 'open' FROM generate_series(1, :cases) i;

INSERT INTO tereze.unit (code, kind, name) VALUES ('office', 'office', '{"kk": "О", "ru": "О", "en": "O"}');
INSERT INTO tereze.position (role, unit_id, title)
SELECT r, u.id, '{"kk": "М", "ru": "С", "en": "O"}' FROM tereze.unit u, unnest(ARRAY['first', 'second']) r WHERE u.code = 'office';
INSERT INTO tereze.person (surname) SELECT 'Student' FROM generate_series(1, 1000);
INSERT INTO tereze.person (surname, given) VALUES ('Officer', 'O');
INSERT INTO tereze.applicant (kind, person_id) SELECT 'person', id FROM tereze.person WHERE surname = 'Student';
INSERT INTO tereze.appointment (person_id, position_id, valid_from)
SELECT p.id, po.id, '2020-01-01' FROM tereze.person p, tereze.position po WHERE p.surname = 'Officer';
INSERT INTO tereze.account (person_id, db_role) SELECT id, 'bench_officer' FROM tereze.person WHERE surname = 'Officer';
INSERT INTO tereze.route (key) VALUES ('bench');
INSERT INTO tereze.route_version (route_id, number, xml, xml_sha256, state, created_at, published_at)
SELECT id, 1, '<x/>', sha256('<x/>'), 'published', now(), now() FROM tereze.route;
INSERT INTO tereze.route_node (route_version_id, node, element, kind, performers, incoming, outgoing, targets)
SELECT v.id, n.node, n.element, n.kind, n.performers, 1, CASE WHEN n.node < 4 THEN ARRAY[n.node] ELSE '{}' END,
    CASE WHEN n.node < 4 THEN ARRAY[n.node + 1] ELSE '{}' END
FROM tereze.route_version v, (VALUES (1, 'Start', 'start', '{}'::text[]), (2, 'First', 'user_task', '{first}'),
    (3, 'Second', 'user_task', '{second}'), (4, 'End', 'end', '{}')) AS n(node, element, kind, performers);
INSERT INTO tereze.route_edge (route_version_id, source, ordinal, edge, element, target)
SELECT v.id, i, 1, i, 'F' || i, i + 1 FROM tereze.route_version v, generate_series(1, 3) i;
INSERT INTO tereze.service (key, kind) VALUES ('bench', 'e_service');
INSERT INTO tereze.service_version (service_id, number, passport, form_schema, applicant_kinds, subject_required,
    route_key, content_sha256, published_at)
SELECT id, 1, '{"name": {"kk": "Қ", "ru": "У", "en": "S"}}', '{}', '{person}', false, 'bench', '\x00', now() FROM tereze.service;
INSERT INTO tereze.application (case_ref, service_version_id, route_version_id, applicant_id, person_id, state, language, form,
    form_sha256, submitted_at, state_since, filed_by)
SELECT 'T-' || i, sv.id, rv.id, (SELECT min(id) FROM tereze.applicant) + i % 1000, 1, 'in_review', 'kk', '{"purpose": "bench"}',
    sha256('{"purpose": "bench"}'), now(), now(), 1
FROM generate_series(1, :cases) i, tereze.service_version sv, tereze.route_version rv ORDER BY i;
INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at)
SELECT a.id, 1, 2, 1, 'open', (SELECT p.id FROM tereze.position p WHERE p.role = 'first'), now() FROM tereze.application a ORDER BY a.id;
SELECT tereze.foresee_next(NULL, NULL);
-- Each case has its submission in its chain, as any has.
SET ROLE tereze_audit;
INSERT INTO tereze.event (object_kind, object_id, seq, kind, at, real_at, person_id, channel, db_user, data, request_id, hash)
SELECT 'application', i, 1, 'submitted', now(), now(), 1, 'portal', 'tereze_portal', '{}', gen_random_uuid(), sha256('\x00')
FROM generate_series(1, :cases) i;
RESET ROLE;
INSERT INTO bare.application OVERRIDING SYSTEM VALUE SELECT * FROM tereze.application;
INSERT INTO bare.step OVERRIDING SYSTEM VALUE SELECT * FROM tereze.step;
INSERT INTO bare.event OVERRIDING SYSTEM VALUE SELECT * FROM tereze.event;
