SELECT plan(9);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.joint_texts', 'bigint, text', 'TABLE(joint_key text, joint_title text, joint_version_id bigint, extract_title text, extract_version_id bigint)', 'plpgsql stable tereze_owner', '');
SELECT is((SELECT concat_ws(' ', x.joint_key, x.joint_title, x.extract_title, x.joint_version_id IS NOT NULL) FROM tereze.service s, tereze.joint_texts(s.id, 'ru') x WHERE s.key = 'leave'), 'joint joint ru extract ru t', 'in Russian');
SELECT is((SELECT count(*) FROM tereze.service s, tereze.joint_texts(s.id, 'en') x), 0::bigint, 'no text in English');
SELECT is((SELECT string_agg(s.key, ' ') FROM tereze.service s, tereze.joint_texts(s.id, 'kk') x), 'leave', 'of one service');
SELECT * FROM finish();
