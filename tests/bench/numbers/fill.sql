-- A frozen certificate of each case that fill.sql stored, in one journal. Written directly as the owner: making them is
-- not what is measured.
INSERT INTO tereze.journal (key, title, pattern, storage_place)
VALUES ('bench', '{"kk": "Ж", "ru": "Ж", "en": "J"}', 'С-{number}/{year}', '{"kk": "1-шкаф", "ru": "Шкаф 1", "en": "Cabinet 1"}');
INSERT INTO tereze.template (key, kind, title, journal_key)
VALUES ('bench', 'certificate', '{"kk": "Анықтама", "ru": "Справка", "en": "Certificate"}', 'bench');
INSERT INTO tereze.file (sha256, size, media_type, complete, created_at)
SELECT sha256(convert_to(i::text, 'UTF8')), 20000, 'application/pdf', true, now() FROM generate_series(1, :cases) i;
INSERT INTO tereze.document (application_id, round, kind, template_key, language, title, person, token, state, sha256, number_box,
    signed_at)
SELECT i, 1, 'certificate', 'bench', 'ru', 'Справка об обучении', 'Құрманғазықызы Әсел Нұрланқызы', substr(sha256(convert_to('t' || i, 'UTF8')), 1, 16),
    'frozen', sha256(convert_to(i::text, 'UTF8')), '{"page": 1, "x": 20, "y": 30, "width": 60, "height": 12}', now()
FROM generate_series(1, :cases) i ORDER BY i;
