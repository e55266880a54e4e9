SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.normal_number', 'text', 'text', 'sql immutable tereze_owner', '');
SELECT is(tereze.normal_number(n), expected) FROM (VALUES (' з-1/2026-abc2 ', 'З-1/2026-ABC2'), (E'З–1 /\t2026—ABC2', 'З-1/2026-ABC2'), ('З−1', 'З-1'), ('С-1', 'C-1'), ('c-1', 'C-1'), ('АВЕКМНОРСТУХ', 'ABEKMHOPCTYX'), ('авекмнорстухіѕј', 'ABEKMHOPCTYXISJ'), ('Ү-1ё', 'Y-1E'), ('', ''), (NULL, NULL)) v (n, expected);
-- Both what is printed and what is typed go through it.
SELECT t.issued_certificate() AS app \gset
SELECT is(t.val('tereze_portal', format('SELECT verdict FROM api.verify_number(%L, %L)', n, 'here')), 'valid', n) FROM (VALUES ('C-1/2026-АВС2')) v (n);
SELECT * FROM finish();
