SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.quorum_of', 'text, integer',
    'integer',
    'plpgsql immutable tereze_owner', '');
SELECT is(ARRAY(SELECT tereze.quorum_of(q, 7) FROM unnest(ARRAY['all', '1', '3', '10', '1%', '50%', '58%', '100%']) q), '{7,1,3,10,1,4,5,7}', 'all, a number, a share rounded up');
SELECT * FROM finish();
