SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.check_complete_file', 'bytea', 'void', 'plpgsql stable tereze_owner', '');
SELECT is(t.err('tereze_owner', format('SELECT tereze.check_complete_file(%L)', t.file('x'))), 'ok', 'a stored file');
SELECT is(t.err('tereze_owner', format('SELECT tereze.check_complete_file(%L)', t.hash('y'))), 'TZ404 sha256', 'an unknown one');
SELECT is(t.err('tereze_owner', 'SELECT tereze.check_complete_file(NULL)'), 'TZ404 sha256', 'none');
UPDATE tereze.file SET complete = false;
SELECT is(t.err('tereze_owner', format('SELECT tereze.check_complete_file(%L)', t.hash('x'))), 'TZ404 sha256', 'one that is not complete');
SELECT * FROM finish();
