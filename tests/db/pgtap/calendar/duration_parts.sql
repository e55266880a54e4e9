SELECT plan(52);
\ir ../support/fixture.sql
SELECT t.signature('tereze.duration_parts', 'text', 'record', 'plpgsql immutable tereze_owner', '');
SELECT is((SELECT concat_ws(' ', months, weeks, days, seconds) FROM tereze.duration_parts(d)), expected, d) FROM (VALUES
    ('P3D', '0 0 3 0'), ('PT4H', '0 0 0 14400'), ('PT5M', '0 0 0 300'), ('P5M', '5 0 0 0'), ('P5MT5M', '5 0 0 300'),
    ('P2W', '0 2 0 0'), ('P1Y', '12 0 0 0'), ('P1Y2M3DT4H5M6S', '14 0 3 14706'), ('PT90S', '0 0 0 90'), ('P0DT1H', '0 0 0 3600'),
    ('P10Y', '120 0 0 0'), ('P3653D', '0 0 3653 0'), ('PT87672H', '0 0 0 315619200'), ('P007D', '0 0 7 0')) v (d, expected);
SELECT is(t.err('tereze_owner', format('SELECT tereze.duration_parts(%L)', d)), expected, coalesce(d, 'null')) FROM (VALUES
    ('', 'TZ422 duration duration'), ('P', 'TZ422 duration duration'), ('PT', 'TZ422 duration duration'), ('P1DT', 'TZ422 duration duration'),
    ('3D', 'TZ422 duration duration'), ('-P3D', 'TZ422 duration duration'), ('P-3D', 'TZ422 duration duration'), ('P1.5D', 'TZ422 duration duration'),
    ('PT0.5H', 'TZ422 duration duration'), ('PT1,5H', 'TZ422 duration duration'), ('p3d', 'TZ422 duration duration'), ('P 3D', 'TZ422 duration duration'),
    (E'P3D\n', 'TZ422 duration duration'), ('P3DP3D', 'TZ422 duration duration'), ('P1D1M', 'TZ422 duration duration'), ('P1W2D', 'TZ422 duration duration'),
    ('PT1S1M', 'TZ422 duration duration'), ('P1H', 'TZ422 duration duration'), ('3 days', 'TZ422 duration duration'), ('P٣D', 'TZ422 duration duration'),
    ('P1234567890D', 'TZ422 duration duration'), (NULL, 'TZ422 duration duration'),
    ('P0D', 'TZ422 duration range'), ('PT0S', 'TZ422 duration range'), ('P0W', 'TZ422 duration range'), ('P11Y', 'TZ422 duration range'),
    ('P121M', 'TZ422 duration range'), ('P3654D', 'TZ422 duration range'), ('P522W', 'TZ422 duration range'), ('P10YT14H', 'TZ422 duration range'),
    ('PT87673H', 'TZ422 duration range'), ('P999999999Y999999999M999999999DT999999999H999999999M999999999S', 'TZ422 duration range')) v (d, expected);
SELECT * FROM finish();
