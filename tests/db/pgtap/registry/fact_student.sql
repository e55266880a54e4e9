SELECT plan(16);
\ir ../support/fixture.sql
SELECT t.signature('tereze.fact_student', 'bigint, date, text', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT id AS s FROM tereze.student WHERE number = 'S1' \gset
SELECT is(tereze.fact_student(:s, '2026-03-02', 'kk'), '{"number": "S1", "faculty": "fmm kk", "faculty_code": "fmm", "department": "algebra kk",
    "programme": "Programme kk", "degree": "bachelor", "course": 2, "study_form": "full_time", "study_language": "kk", "funding": "grant",
    "status": "studying", "status_from": "2024-09-01", "status_until": null, "enrolled_on": "2024-09-01", "graduates_on": "2028-06-30"}', 'all of it');
SELECT is(tereze.fact_student(-1, '2026-03-02', 'kk'), NULL, 'nobody');
INSERT INTO tereze.student_status (student_id, status, valid_from, valid_until, recorded_at) VALUES (:s, 'on_leave', '2026-04-01', '2026-06-30', now());
UPDATE tereze.student SET status = 'on_leave', status_from = '2026-04-01', status_until = '2026-06-30' WHERE id = :s;
SELECT is(concat_ws(' ', f ->> 'status', f ->> 'status_from', f ->> 'status_until'), expected, 'on ' || d)
FROM (VALUES ('2026-03-31', 'studying 2024-09-01'), ('2026-04-01', 'on_leave 2026-04-01 2026-06-30'), ('2026-06-30', 'on_leave 2026-04-01 2026-06-30'),
    ('2026-07-01', 'studying 2024-09-01'), ('2024-01-01', 'on_leave 2026-04-01 2026-06-30')) v (d, expected), tereze.fact_student(:s, d::date, 'ru') f;
UPDATE tereze.student_status SET revoked_at = now() WHERE student_id = :s AND status = 'on_leave';
SELECT is(tereze.fact_student(:s, '2026-05-01', 'ru') ->> 'status', 'studying', 'what was revoked never was');
SET LOCAL DateStyle = 'SQL, DMY';
SELECT is(tereze.fact_student(:s, '2026-05-01', 'ru') ->> 'enrolled_on', '2024-09-01', 'days are ISO whatever the session says');
SELECT is(tereze.fact_student(:s, '2026-05-01', 'ru') ->> 'status_from', '2024-09-01');
SELECT * FROM finish();
