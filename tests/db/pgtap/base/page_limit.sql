SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.page_limit', 'integer', 'integer', 'plpgsql immutable tereze_owner', 'tereze_audit');
SELECT is(t.err('tereze_owner', format('SELECT tereze.page_limit(%L)', n)), expected, label) FROM (VALUES (1, 'ok', 'one row'),
    (200, 'ok', '200 rows'), (0, 'TZ422 limit range', 'none'), (201, 'TZ422 limit range', 'too many'), (-1, 'TZ422 limit range', 'fewer'),
    (NULL, 'TZ422 limit range', 'unsaid')) v (n, expected, label);
SELECT is(tereze.page_limit(50), 50);
SELECT * FROM finish();
