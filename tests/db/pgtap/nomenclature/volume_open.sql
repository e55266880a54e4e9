SELECT plan(19);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.volume_open', 'uuid, bigint, jsonb', 'TABLE(id bigint, number smallint, version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.val('pt_office', t.case()) AS c \gset
SELECT t.repeatable('pt_office', t.open(:c, p_request => '%1$L'));
SELECT is((SELECT concat_ws(' ', number, storage_place ->> 'ru', opened_by = t.person_id('office'), opened_at = tereze.now()) FROM tereze.volume), '1 Shelf 9 ru t t', 'the first volume');
SELECT t.refused('pt_office', t.open(:c), 'TZ423 volume_open', 'another while it is open');
SELECT t.rows('pt_office', t.close((SELECT id FROM tereze.volume))) \g /dev/null
SELECT is(t.one('pt_office', t.open(:c)) - 'id', '{"number": 2, "version": 1}', 'the next, when it is closed');
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.open(-1), 'TZ404', 'of no case'), ('pt_office', t.open(:c, '{"ru": "м"}'), 'TZ422 storage_place language', 'kept somewhere in one language'), ('pt_office', t.open(:c, NULL), 'TZ422 storage_place language', 'kept nowhere'),
    ('pt_auditor', t.open(:c), '42501', 'an auditor'), ('pt_plain', t.open(:c), '42501', 'staff')) v (who, q, expected, label);
SELECT is((SELECT string_agg(kind, ' ' ORDER BY object_id, seq) FROM tereze.event WHERE object_kind = 'volume'), 'volume_opened volume_closed volume_opened', 'told');
SELECT * FROM finish();
