// SPDX-License-Identifier: GPL-3.0-or-later
#include "university.h"

#include <core/catalogue/cataloguefolder.h>
#include <core/store/cataloguestore.h>
#include <core/store/routestore.h>

#include <QCryptographicHash>
#include <QUuid>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

namespace tereze::test {

Result<std::unique_ptr<University>> University::create(int students)
{
    TEREZE_TRY(auto place, TemporaryDatabase::create());
    return furnish(students, std::move(place));
}

Result<std::unique_ptr<University>> University::create(int students, PrivateCluster &cluster)
{
    TEREZE_TRY(auto place, TemporaryDatabase::create(cluster));
    return furnish(students, std::move(place));
}

Result<std::unique_ptr<University>> University::furnish(
    int students, std::unique_ptr<TemporaryDatabase> place)
{
    std::unique_ptr<University> made(new University);
    made->m_place = std::move(place);
    TEREZE_TRY(made->m_owner, made->m_place->connect());
    TEREZE_CHECK(made->prepare(students));
    TEREZE_CHECK(made->reconnect());
    TEREZE_CHECK(made->loadCatalogue());
    return made;
}

Result<void> University::reconnect()
{
    m_staff.clear();
    TEREZE_TRY(m_owner, m_place->connect());
    TEREZE_TRY(m_worker, m_place->connect(u"tereze_worker"_qs));
    TEREZE_TRY(m_portal, m_place->connect(u"tereze_portal"_qs));
    for (const QString &role : { u"student_office"_qs, u"dean"_qs, u"vice_rector_academic"_qs }) {
        TEREZE_TRY(const auto position,
            m_owner->query(QStringLiteral("SELECT id FROM tereze.position WHERE role = ?"), { role }));
        TEREZE_TRY(auto connection, m_place->connect(u"work_"_qs + role));
        m_staff.insert(position.only().int64("id"), std::move(connection));
    }
    return {};
}

Result<void> University::prepare(int students)
{
    TEREZE_CHECK(m_owner->executeScript(QStringLiteral(R"(
DO $$
DECLARE
    someone bigint;
    name record;
BEGIN
    PERFORM api.unit_put(gen_random_uuid(), 'university', 0, 'university', NULL,
        '{"kk": "Үлгі университеті", "ru": "Образцовый университет", "en": "Sample University"}');
    PERFORM api.unit_put(gen_random_uuid(), 'faculty', 0, 'faculty', 'university',
        '{"kk": "Механика-математика факультеті", "ru": "Механико-математический факультет", "en": "Faculty"}');
    PERFORM api.unit_put(gen_random_uuid(), 'office', 0, 'office', 'university',
        '{"kk": "Студент офисі", "ru": "Офис студента", "en": "Student Office"}');
    PERFORM api.unit_put(gen_random_uuid(), 'rectorate', 0, 'rectorate', 'university',
        '{"kk": "Ректорат", "ru": "Ректорат", "en": "Rectorate"}');
    FOR name IN SELECT * FROM (VALUES
        ('student_office', 'office', 'Ахметова', 'Динара', 'Студент офисінің маманы', 'Специалист офиса студента', 'Specialist of the Student Office'),
        ('dean', 'faculty', 'Оспанов', 'Ерлан', 'Факультет деканы', 'Декан факультета', 'Dean of the faculty'),
        ('vice_rector_academic', 'rectorate', 'Жұмабаева', 'Гүлнәр', 'Проректор', 'Проректор', 'Vice-rector')) AS
        x(role, unit, surname, given, kk, ru, en)
    LOOP
        PERFORM api.position_put(gen_random_uuid(), name.role, name.unit, 0,
            jsonb_build_object('kk', name.kk, 'ru', name.ru, 'en', name.en));
        SELECT p.id INTO someone FROM api.person_put(gen_random_uuid(), NULL, 0, name.surname, name.given, '', 'f',
            NULL, NULL, NULL, 'kk') p;
        PERFORM api.appoint(gen_random_uuid(), someone, name.role, name.unit, '2015-01-01', NULL);
        PERFORM tereze.account_add(someone, ('work_' || name.role)::name, '{tereze_staff,tereze_registrar}', NULL);
    END LOOP;
END $$;
)")));
    for (int n = 0; n < students; ++n) {
        TEREZE_TRY([[maybe_unused]] const auto made,
            m_owner->query(QStringLiteral(R"(
WITH p AS (SELECT id FROM api.person_put(gen_random_uuid(), NULL, 0, 'Әбдіқадырова' || ?::int, 'Ұлпан', 'Құрманғазықызы',
    'f', '2004-02-03', ?, NULL, (ARRAY['kk', 'ru', 'en', 'uk'])[1 + ?::int % 4])),
s AS (SELECT p.id AS person, x.id FROM p, api.student_put(gen_random_uuid(), ?, 0, p.id, 'faculty', NULL,
    '{"kk": "Математика", "ru": "Математика", "en": "Mathematics"}', 'bachelor', 2, 'full_time', 'kk', 'grant',
    '2014-09-01', '2030-06-30') x)
INSERT INTO tereze.session (token_hash, person_id, opened_at, used_at, expires_at)
SELECT decode(?, 'hex'), s.person, now(), now(), now() + interval '10 years' FROM s RETURNING 1)"),
                { n, QStringLiteral("student%1@example.kz").arg(n), n, QStringLiteral("S%1").arg(n),
                    QString::fromLatin1(session(n).toHex()) }));
    }
    return {};
}

Result<void> University::loadCatalogue()
{
    using store::CatalogueStore;
    TEREZE_TRY(const catalogue::Catalogue shipped,
        catalogue::CatalogueFolder::read(sourceRoot() + u"/resources/catalogue"_qs));
    for (const auto &journal : shipped.journals)
        TEREZE_CHECK(CatalogueStore::putJournal(*m_owner, QUuid::createUuid(),
            { journal.key, journal.title, journal.pattern, journal.storagePlace, 0, journal.direction,
                journal.backDays }));
    QList<catalogue::CatalogueTemplate> templates = shipped.sharedTemplates;
    for (const auto &service : shipped.services)
        templates += service.templates;
    for (const auto &entry : templates) {
        for (auto text = entry.html.cbegin(); text != entry.html.cend(); ++text) {
            const auto journal =
                entry.journal.isEmpty() ? std::optional<QString>() : std::optional(entry.journal);
            TEREZE_CHECK(CatalogueStore::putTemplate(*m_owner, QUuid::createUuid(),
                { entry.key, entry.kind, entry.title, journal, text.key(), text.value(), std::nullopt }));
        }
    }
    for (const auto &service : shipped.services) {
        TEREZE_CHECK(CatalogueStore::putService(*m_owner, QUuid::createUuid(),
            { service.key, service.kind, service.content(), std::nullopt, true }));
        TEREZE_CHECK(store::RouteStore::publish(
            *m_owner, QUuid::createUuid(), { service.routeKey, service.route, std::nullopt }));
    }
    return {};
}

QByteArray University::session(int student) const
{
    return QCryptographicHash::hash("session " + QByteArray::number(student), QCryptographicHash::Sha256);
}

Result<QString> University::submit(
    int student, const QString &service, const QJsonObject &form, const QString &language)
{
    return m_portal->one("api.submit",
        { { "p_session_hash", session(student) }, { "p_request_id", QUuid::createUuid() },
            { "p_service_key", service }, { "p_service_number", 1 }, { "p_language", language },
            { "p_form", form } },
        [](const db::Row &row) { return row.text("case_ref"); });
}

Result<int> University::decideOpen(const QString &caseRef, const QString &outcome)
{
    TEREZE_TRY(const auto tasks,
        m_owner->query(
            QStringLiteral("SELECT t.application_id, t.id, t.position_id, a.form_sha256, a.drafts_sha256 "
                           "FROM tereze.step t JOIN tereze.application a ON a.id = t.application_id "
                           "WHERE a.case_ref = ? AND t.state = 'open' ORDER BY t.id"),
            { caseRef }));
    int decided = 0;
    for (const db::Row &task : tasks) {
        const auto person = m_staff.value(task.int64("position_id"));
        if (!person)
            return Error::of(ErrorKind::NotFound, QStringLiteral("nobody holds the position"));
        const auto remark = outcome == u"approve" ? std::optional<QString>() : u"Себебі бар"_qs;
        TEREZE_CHECK(person->run("api.decide",
            { { "p_request_id", QUuid::createUuid() }, { "p_application_id", task.int64("application_id") },
                { "p_task_id", task.int64("id") }, { "p_outcome", outcome }, { "p_answer", db::null },
                { "p_remark", remark }, { "p_form_sha256", task.bytes("form_sha256") },
                { "p_drafts_sha256", task.maybeBytes("drafts_sha256") } }));
        ++decided;
    }
    return decided;
}

QString University::value(const QString &sql, const QVariantList &values)
{
    const auto found = rows(sql, values);
    return found.isEmpty() ? QString() : found.first().value(0);
}

QList<QStringList> University::rows(const QString &sql, const QVariantList &values)
{
    const auto answer = m_owner->query(sql, values);
    if (!answer) {
        ADD_FAILURE() << answer.error().logLine().toStdString() << " in " << sql.toStdString();
        return {};
    }
    QList<QStringList> texts;
    for (const db::Row &row : *answer) {
        QStringList line;
        for (const QVariant &item : row.values())
            line << item.toString();
        texts << line;
    }
    return texts;
}

void University::setClock(const QString &instant)
{
    value(QStringLiteral("UPDATE tereze.clock SET for_tests = true, fixed = ?::timestamptz RETURNING 1"),
        { instant });
}

void University::makeJobsDue()
{
    value(
        QStringLiteral("UPDATE tereze.job SET run_at = clock_timestamp() WHERE state = 'ready' RETURNING 1"));
}

void University::expireLeases(const QString &worker)
{
    value(QStringLiteral("UPDATE tereze.job SET locked_until = clock_timestamp() - interval '1 second', "
                         "attempts = greatest(attempts - 1, 0) "
                         "WHERE state = 'running' AND starts_with(locked_by, ?) RETURNING 1"),
        { QString(worker + u'-') });
}

} // namespace tereze::test
