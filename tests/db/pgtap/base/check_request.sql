SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.check_request', 'uuid', 'void', 'plpgsql immutable tereze_owner', '');
SELECT is(t.err('tereze_owner', 'SELECT tereze.check_request(gen_random_uuid())'), 'ok', 'an id is enough');
SELECT is(t.err('tereze_owner', 'SELECT tereze.check_request(NULL)'), 'TZ422 request_id required', 'none is refused');
SELECT * FROM finish();
