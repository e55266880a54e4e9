SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.name_forms', 'bigint', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT t.person_id('aidar') AS aidar \gset
SELECT is(tereze.name_forms(:aidar), '{}', 'none were ever written');
SELECT is(tereze.name_forms(-1), '{}', 'nobody has none');
INSERT INTO tereze.person_name_forms (person_id, language, of_name, forms) VALUES
    (:aidar, 'ru', 'Сериков Айдар Маратович', '{"dative": "Серикову Айдару"}'), (:aidar, 'uk', 'Сериков Айдар Маратович', '{}');
SELECT is(tereze.name_forms(:aidar), '{"ru": {"dative": "Серикову Айдару"}}', 'those that were; a language without any is left out');
UPDATE tereze.person SET surname = 'Ахметов' WHERE id = :aidar;
SELECT is(tereze.name_forms(:aidar), '{}', 'under another name they are not used');
UPDATE tereze.person SET surname = 'Сериков' WHERE id = :aidar;
SELECT is(tereze.name_forms(:aidar) #>> '{ru,dative}', 'Серикову Айдару', 'under the old one they are again');
SELECT * FROM finish();
