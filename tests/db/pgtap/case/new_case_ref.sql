SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.new_case_ref', '', 'text', 'plpgsql volatile tereze_owner', '');
SELECT ok(bool_and(r ~ '^T-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$'), 'of letters that are not mistaken for others') FROM (SELECT tereze.new_case_ref() r FROM generate_series(1, 500)) x;
SELECT is(count(DISTINCT r), 500::bigint, 'random') FROM (SELECT tereze.new_case_ref() r FROM generate_series(1, 500)) x;
SELECT ok(min(n) > 40 AND count(*) = 30, 'every letter, about as often') FROM (SELECT c, count(*) n FROM (SELECT tereze.new_case_ref() r FROM generate_series(1, 400)) x, regexp_split_to_table(replace(substr(r, 3), '-', ''), '') c GROUP BY c) y;
UPDATE tereze.setting SET value = '"KZ"' WHERE key = 'case_prefix';
SELECT alike(tereze.new_case_ref(), 'KZ-%', 'with the installation''s prefix');
SELECT * FROM finish();
