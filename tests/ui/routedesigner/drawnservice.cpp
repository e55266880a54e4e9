// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnservice.h"

#include <core/store/casestore.h>
#include <core/store/cataloguestore.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>

#include <gtest/gtest.h>
#include <tests/support/sampleservice.h>

namespace tereze::test {

using store::CaseStore;

namespace {

/// For every position one more person, with an account that is named after its role.
const char *const peopleSql = R"sql(
DO $$
DECLARE
    place record;
    someone bigint;
BEGIN
    FOR place IN SELECT p.role, u.code FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id LOOP
        SELECT x.id INTO someone FROM api.person_put(gen_random_uuid(), NULL, 0, 'Ким', initcap(place.role), '', 'f',
            NULL, NULL, NULL, 'ru') x;
        PERFORM api.appoint(gen_random_uuid(), someone, place.role, place.code, '2020-01-01', NULL);
        PERFORM tereze.account_add(someone, ('work_' || place.role)::name, '{tereze_staff}', NULL);
    END LOOP;
END $$;
)sql";

const char *const studentSql = R"sql(
DO $$
DECLARE
    who bigint;
BEGIN
    SELECT p.id INTO who FROM api.person_put(gen_random_uuid(), NULL, 0, 'Әбдірова', 'Мөлдір', '', 'f', NULL, NULL, NULL, 'ru') p;
    PERFORM api.student_put(gen_random_uuid(), 'D%1', 0, who, 'fmm', NULL,
        '{"kk": "Математика", "ru": "Математика", "en": "Mathematics"}', 'bachelor', 2, 'full_time', 'kk', 'grant',
        '2024-09-01', '2028-06-30');
    INSERT INTO tereze.session (token_hash, person_id, opened_at, used_at, expires_at)
    VALUES (sha256(convert_to('drawn %1', 'UTF8')), who, now(), now(), now() + interval '1 day');
END $$;
)sql";

} // namespace

DrawnService::DrawnService(Office &office)
    : m_office(office)
{
}

DrawnService::~DrawnService() = default;

std::unique_ptr<DrawnService> DrawnService::open(
    Office &office, const QString &routeKey, const QStringList &templates)
{
    std::unique_ptr<DrawnService> self(new DrawnService(office));
    self->m_key = routeKey;
    const auto opened = [&]() -> Result<void> {
        TEREZE_TRY(const auto owner, office.place().connect());
        TEREZE_CHECK(owner->executeScript(QString::fromUtf8(peopleSql)));
        TEREZE_CHECK(store::CatalogueStore::putService(*owner, QUuid::createUuid(),
            { routeKey, QStringLiteral("e_service"),
                sampleServiceContent(routeKey, QJsonArray::fromStringList(templates)), std::nullopt, true }));
        TEREZE_TRY(self->m_portal, office.place().connect(u"tereze_portal"_qs));
        TEREZE_TRY(self->m_worker, office.place().connect(u"tereze_worker"_qs));
        TEREZE_TRY(self->m_keys, work::WorkerKeys::make(self->m_folder.filePath(u"keys"_qs)));
        TEREZE_TRY(auto log, work::AppendFile::open(self->m_folder.filePath(u"registrations.jsonl"_qs)));
        self->m_log.emplace(std::move(log));
        return {};
    }();
    if (!opened) {
        ADD_FAILURE() << opened.error().logLine().toStdString();
        return nullptr;
    }
    self->m_maker =
        std::make_unique<work::DocumentMaker>(self->m_renderer, self->m_keys->signing, self->m_clock);
    self->m_documents = std::make_unique<work::DocumentHandler>(*self->m_maker);
    self->m_registrar =
        std::make_unique<work::Registrar>(self->m_keys->number, *self->m_log, self->m_counters);
    return self;
}

void DrawnService::work()
{
    const work::JobRunner runner({ m_documents.get() }, m_counters);
    const work::JobDesk desk { *m_worker, u"drawn"_qs };
    for (bool more = true; more;) {
        const auto did = runner.runOne(desk);
        ASSERT_TRUE(did.ok()) << did.error().logLine().toStdString();
        more = *did;
    }
    for (bool more = true; more;) {
        const auto numbered = m_registrar->round(desk);
        ASSERT_TRUE(numbered.ok()) << numbered.error().logLine().toStdString();
        more = *numbered;
    }
}

db::Database *DrawnService::holderOf(const QString &role)
{
    auto &connection = m_people[role];
    if (!connection) {
        auto made = m_office.place().connect(u"work_"_qs + role);
        if (!made) {
            ADD_FAILURE() << made.error().logLine().toStdString();
            return nullptr;
        }
        connection = std::move(made).value();
    }
    return connection.get();
}

QString DrawnService::apply()
{
    const int number = ++m_students;
    const auto owner = m_office.place().connect();
    EXPECT_TRUE(owner && (*owner)->executeScript(QString::fromUtf8(studentSql).arg(number)));
    const auto submitted = CaseStore::submit(*m_portal,
        QCryptographicHash::hash("drawn " + QByteArray::number(number), QCryptographicHash::Sha256),
        QUuid::createUuid(), m_key, 1, u"ru"_qs, { { u"purpose"_qs, u"bank"_qs } });
    if (!submitted) {
        ADD_FAILURE() << submitted.error().logLine().toStdString();
        return {};
    }
    work();
    return submitted->caseRef;
}

domain::ApplicationId DrawnService::idOf(const QString &caseRef) const
{
    return domain::ApplicationId(
        m_office.value(u"SELECT id::text FROM tereze.application WHERE case_ref = '%1'"_qs.arg(caseRef))
            .toLongLong());
}

void DrawnService::decide(const QString &caseRef, const QString &step, domain::Outcome outcome)
{
    const QString role = m_office.value(
        QStringLiteral("SELECT min(p.role) FROM tereze.step s JOIN tereze.application a ON a.id = "
                       "s.application_id JOIN tereze.route_node n ON n.route_version_id = "
                       "a.route_version_id AND n.node = s.node JOIN tereze.position p ON p.id "
                       "= s.position_id WHERE a.case_ref = '%1' AND s.state = 'open' "
                       "AND n.name ->> 'en' = '%2'")
            .arg(caseRef, step));
    ASSERT_FALSE(role.isEmpty()) << "nobody is asked: " << step.toStdString();
    db::Database *person = holderOf(role);
    ASSERT_NE(person, nullptr);
    const auto card = CaseStore::card(*person, caseRef);
    ASSERT_TRUE(card.ok()) << card.error().logLine().toStdString();
    const auto tasks = CaseStore::myTasks(*person, card->id);
    ASSERT_TRUE(tasks.ok()) << tasks.error().logLine().toStdString();
    ASSERT_EQ(tasks->size(), 1);
    EXPECT_EQ(tasks->first().step.in(u"en"_qs), step);
    const auto remark = outcome == domain::Outcome::Approve ? std::optional<QString>() : u"Нет оснований"_qs;
    const auto decided = CaseStore::decide(*person, QUuid::createUuid(),
        { card->id, tasks->first().id, outcome, std::nullopt, remark, card->formSha256, card->draftsSha256 });
    ASSERT_TRUE(decided.ok()) << decided.error().logLine().toStdString();
    work();
}

void DrawnService::pay(const QString &caseRef)
{
    db::Database *bookkeeper = holderOf(u"accountant"_qs);
    ASSERT_NE(bookkeeper, nullptr);
    const qint64 version =
        m_office.value(u"SELECT version::text FROM tereze.application WHERE case_ref = '%1'"_qs.arg(caseRef))
            .toLongLong();
    const auto paid = CaseStore::recordPayment(
        *bookkeeper, QUuid::createUuid(), idOf(caseRef), version, u"50000.00"_qs, u"ПП-17"_qs);
    ASSERT_TRUE(paid.ok()) << paid.error().logLine().toStdString();
    work();
}

QStringList DrawnService::waitsFor(const QString &caseRef) const
{
    const QString names = m_office.value(
        QStringLiteral("SELECT coalesce(string_agg(n.name ->> 'en', '|' ORDER BY n.name ->> 'en'), '') FROM "
                       "tereze.step s JOIN tereze.application a ON a.id = s.application_id JOIN "
                       "tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node "
                       "WHERE a.case_ref = '%1' AND s.state = 'open'")
            .arg(caseRef));
    return names.split(u'|', Qt::SkipEmptyParts);
}

domain::ApplicationState DrawnService::state(const QString &caseRef) const
{
    const auto state = domain::applicationStateOf(
        m_office.value(u"SELECT state FROM tereze.application WHERE case_ref = '%1'"_qs.arg(caseRef)));
    EXPECT_TRUE(state.has_value());
    return state.value_or(domain::ApplicationState::Lapsed);
}

int DrawnService::issued(const QString &caseRef) const
{
    return m_office
        .value(
            QStringLiteral("SELECT count(*)::text FROM tereze.document d JOIN tereze.application a ON a.id = "
                           "d.application_id JOIN tereze.journal_entry e ON e.document_id = d.id WHERE "
                           "a.case_ref = '%1' AND d.state = 'issued'")
                .arg(caseRef))
        .toInt();
}

} // namespace tereze::test
