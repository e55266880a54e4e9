SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('tereze.verdict', 'text', 'text', 'sql immutable tereze_owner', '');
SELECT is(tereze.verdict(s), expected) FROM (VALUES ('issued', 'valid'), ('superseded', 'superseded'), ('annulled', 'annulled'), ('drafting', 'not_issued'), ('drafted', 'not_issued'),
    ('pending', 'not_issued'), ('frozen', 'not_issued'), ('discarded', 'not_issued'), ('incident', 'not_issued')) v (s, expected);
SELECT * FROM finish();
