// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include <core/document/qtdocumentrenderer.h>
#include <core/store/casestore.h>
#include <core/store/documentstore.h>
#include <core/store/workstore.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <tests/support/sampleservice.h>

namespace tereze::test {

namespace {

const char *const furnishSql = R"sql(
SELECT api.unit_put(gen_random_uuid(), 'uni', 0, 'university', NULL, '{"kk": "Университет", "ru": "Университет", "en": "University"}');
SELECT api.unit_put(gen_random_uuid(), 'fmm', 0, 'faculty', 'uni',
    '{"kk": "Механика-математика факультеті", "ru": "Механико-математический факультет", "en": "Faculty of Mechanics and Mathematics"}');
SELECT api.unit_put(gen_random_uuid(), 'so', 0, 'office', 'uni', '{"kk": "Студент офисі", "ru": "Офис студента", "en": "Student office"}');
SELECT api.position_put(gen_random_uuid(), 'student_office', 'so', 0,
    '{"kk": "Студент офисінің маманы", "ru": "Специалист офиса студента", "en": "Student office specialist"}');
SELECT api.position_put(gen_random_uuid(), 'dean', 'fmm', 0, '{"kk": "Декан", "ru": "Декан факультета", "en": "Dean of the faculty"}');
SELECT api.person_put(gen_random_uuid(), NULL, 0, 'Ахметова', 'Гүлнәр', 'Болатқызы', 'f', NULL, NULL, NULL, 'ru');
SELECT api.person_put(gen_random_uuid(), NULL, 0, 'Жұмабаев', 'Ерлан', 'Қайратұлы', 'm', NULL, NULL, NULL, 'kk');
SELECT api.appoint(gen_random_uuid(), 1, 'student_office', 'so', '2020-01-01', NULL);
SELECT api.appoint(gen_random_uuid(), 2, 'dean', 'fmm', '2020-01-01', NULL);
SELECT tereze.account_add(1, 'akhmetova', '{tereze_staff,tereze_registrar}', NULL);
SELECT tereze.account_add(2, 'dean1', '{tereze_staff}', NULL);
SELECT api.journal_put(gen_random_uuid(), 'certificates',
    '{"kk": "Анықтамалар журналы", "ru": "Журнал справок", "en": "Journal of certificates"}', 'С-{number}/{year}',
    '{"kk": "Студент офисі, 1-шкаф", "ru": "Офис студента, шкаф 1", "en": "Student office, cabinet 1"}');
SELECT api.template_put(gen_random_uuid(), 'certificate_of_study', 'certificate',
    '{"kk": "Оқу туралы анықтама", "ru": "Справка об обучении", "en": "Certificate of study"}', 'certificates', 'ru', '<p>x</p>', NULL);
)sql";

const char *const serviceSql = R"sql(
SELECT api.service_put(gen_random_uuid(), '%1', 'e_service', $service$%2$service$, NULL, true);
SELECT api.route_publish(gen_random_uuid(), '%1', convert_to('<route %1/>', 'UTF8'), NULL);
SET SESSION AUTHORIZATION tereze_worker;
SELECT api.route_compiled(j.id, 'seed', j.object_id, sha256(convert_to('<route %1/>', 'UTF8')), $nodes$%3$nodes$,
    $edges$%4$edges$, '[]')
FROM api.job_claim('seed', 50) j WHERE j.kind = 'route.publish';
RESET SESSION AUTHORIZATION;
)sql";

} // namespace

Office::Office(std::unique_ptr<TemporaryDatabase> place)
    : m_place(std::move(place))
{
}

Result<std::unique_ptr<Office>> Office::create()
{
    TEREZE_TRY(auto place, TemporaryDatabase::create());
    std::unique_ptr<Office> self(new Office(std::move(place)));
    TEREZE_CHECK(self->furnish());
    return self;
}

Result<std::unique_ptr<Office>> Office::create(PrivateCluster &cluster)
{
    TEREZE_TRY(auto place, TemporaryDatabase::create(cluster));
    std::unique_ptr<Office> self(new Office(std::move(place)));
    TEREZE_CHECK(self->furnish());
    return self;
}

Result<void> Office::furnish()
{
    TEREZE_TRY(const auto database, m_place->connect());
    TEREZE_CHECK(database->executeScript(QString::fromUtf8(furnishSql)));
    const QString nodes = QString::fromUtf8(R"([{"node": 1, "element": "start", "kind": "start"},
        {"node": 2, "element": "office", "kind": "user_task", "performers": ["student_office"],
            "name": {"kk": "Студент офисінің қарауы", "ru": "Рассмотрение офисом студента", "en": "Review by the student office"}},
        {"node": 3, "element": "dean", "kind": "user_task", "performers": ["dean@faculty"],
            "name": {"kk": "Деканның келісімі", "ru": "Согласование деканом", "en": "Approval by the dean"}},
        {"node": 4, "element": "end", "kind": "end"}])");
    const QString edges =
        QString::fromUtf8(R"([{"edge": 1, "element": "f1", "source": 1, "target": 2, "position": 1},
        {"edge": 2, "element": "f2", "source": 2, "target": 3, "position": 1},
        {"edge": 3, "element": "f3", "source": 3, "target": 4, "position": 1}])");
    TEREZE_CHECK(putService(u"plain"_qs, nodes, edges, {}));
    const QString issuing = QString::fromUtf8(R"([{"node": 1, "element": "start", "kind": "start"},
        {"node": 2, "element": "office", "kind": "user_task", "performers": ["student_office"],
            "name": {"kk": "Студент офисінің қарауы", "ru": "Рассмотрение офисом студента", "en": "Review by the student office"}},
        {"node": 3, "element": "issue", "kind": "service_issue", "template": "certificate_of_study"},
        {"node": 4, "element": "end", "kind": "end"}])");
    return putService(u"certificate"_qs, issuing, edges, { u"certificate_of_study"_qs });
}

Result<void> Office::putService(
    const QString &key, const QString &nodes, const QString &edges, const QJsonArray &templates)
{
    TEREZE_TRY(const auto database, m_place->connect());
    const QJsonObject content = sampleServiceContent(key, templates);
    return database->executeScript(
        QString::fromUtf8(serviceSql)
            .arg(key, QString::fromUtf8(QJsonDocument(content).toJson()), nodes, edges));
}

Result<void> Office::submit(int count, const QString &service)
{
    TEREZE_TRY(const auto database, m_place->connect());
    const QString sql = QString::fromUtf8(R"sql(
DO $$
DECLARE
    surnames text[] := '{Әбдіров,Сериков,Қалиева,Нұрғалиев,Петренко,Өмірзақова,Иванова,Төлегенов,Ысқақова,Ким}';
    givens text[] := '{Айдар,Дана,Мөлдір,Ерасыл,Олександр,Гүлім,Анна,Нұрсұлтан,Іңкәр,Виктория}';
    who bigint;
BEGIN
    FOR i IN %1..%2 LOOP
        SELECT p.id INTO who FROM api.person_put(gen_random_uuid(), NULL, 0, surnames[1 + i %% 10], givens[1 + (i / 3) %% 10],
            '', 'f', NULL, 'student' || i || '@example.kz', NULL, 'kk') p;
        PERFORM api.student_put(gen_random_uuid(), 'S' || lpad(i::text, 6, '0'), 0, who, 'fmm', NULL,
            '{"kk": "Математика", "ru": "Математика", "en": "Mathematics"}', 'bachelor', 1 + i %% 4, 'full_time', 'kk', 'grant',
            '2024-09-01', '2028-06-30');
        INSERT INTO tereze.session (token_hash, person_id, opened_at, used_at, expires_at)
        VALUES (sha256(convert_to('student ' || i, 'UTF8')), who, now(), now(), now() + interval '1 day');
    END LOOP;
END $$;
SET SESSION AUTHORIZATION tereze_portal;
DO $$
BEGIN
    FOR i IN %1..%2 LOOP
        PERFORM api.submit(sha256(convert_to('student ' || i, 'UTF8')), gen_random_uuid(), '%3', 1, 'ru',
            jsonb_build_object('purpose', 'bank', 'recipient', 'Халық банкі, Алматы қ.'));
    END LOOP;
END $$;
RESET SESSION AUTHORIZATION;
UPDATE tereze.step t SET entered_at = now() - interval '5 days' + make_interval(hours => t.id::integer) WHERE t.state = 'open';
)sql")
                            .replace(u"%%"_qs, u"%"_qs)
                            .replace(u"%1"_qs, QString::number(m_students + 1))
                            .replace(u"%2"_qs, QString::number(m_students + count))
                            .replace(u"%3"_qs, service);
    m_students += count;
    return database->executeScript(sql);
}

Result<QString> Office::issueCertificate()
{
    const int number = ++m_students;
    TEREZE_TRY(const auto owner, m_place->connect());
    TEREZE_CHECK(owner->executeScript(QString::fromUtf8(R"sql(
DO $$
DECLARE
    who bigint;
BEGIN
    SELECT p.id INTO who FROM api.person_put(gen_random_uuid(), NULL, 0, 'Құрманғазықызы', 'Әсел', 'Нұрланқызы', 'f', NULL, NULL, NULL, 'kk') p;
    PERFORM api.student_put(gen_random_uuid(), 'S%1', 0, who, 'fmm', NULL,
        '{"kk": "Математика", "ru": "Математика", "en": "Mathematics"}', 'bachelor', 3, 'full_time', 'kk', 'grant',
        '2024-09-01', '2028-06-30');
    INSERT INTO tereze.session (token_hash, person_id, opened_at, used_at, expires_at)
    VALUES (sha256(convert_to('student %1', 'UTF8')), who, now(), now(), now() + interval '1 day');
END $$;
SET SESSION AUTHORIZATION tereze_portal;
SELECT api.submit(sha256(convert_to('student %1', 'UTF8')), gen_random_uuid(), 'certificate', 1, 'ru',
    jsonb_build_object('purpose', 'bank'));
)sql")
                                          .arg(number)));
    TEREZE_TRY(const auto clerk, m_place->connect(u"akhmetova"_qs));
    TEREZE_TRY(
        const auto inbox, store::CaseStore::inbox(*clerk, domain::InboxScope::Mine, u"Құрманғазықызы"_qs));
    TEREZE_TRY(const auto card, store::CaseStore::card(*clerk, inbox.first().application));
    domain::Decision decision;
    decision.application = card.id;
    decision.task = inbox.first().task;
    decision.formSha256 = card.formSha256;
    decision.draftsSha256 = card.draftsSha256;
    TEREZE_CHECK(store::CaseStore::decide(*clerk, QUuid::createUuid(), decision));

    TEREZE_TRY(const auto worker, m_place->connect(u"tereze_worker"_qs));
    TEREZE_TRY(const auto jobs, store::WorkStore::claim(*worker, u"office"_qs, 50));
    for (const domain::Job &job : jobs) {
        if (job.kind != u"document.issue")
            continue;
        document::DocumentRequest request;
        request.form = document::DocumentRequest::Form::Electronic;
        request.html = u"<p class=\"title\">СПРАВКА</p><p class=\"text\">Выдана Құрманғазықызы Әсел "
                       u"Нұрланқызы в том, что"
                       " она обучается на 3 курсе механико-математического факультета.</p>"_qs;
        request.title = u"Справка об обучении"_qs;
        request.language = u"ru"_qs;
        request.time = QDateTime::currentDateTimeUtc();
        request.token = QByteArray(16, static_cast<char>(number));
        request.qrText = u"HTTPS://TEREZE.EXAMPLE.KZ/Q/ABCDEFGH"_qs;
        TEREZE_TRY(const auto rendered, document::QtDocumentRenderer().render(request));
        TEREZE_TRY(const QByteArray hash,
            store::DocumentStore::putFile(*worker, rendered.pdf, u"application/pdf"_qs));
        TEREZE_CHECK(store::DocumentStore::frozen(*worker, job, u"office"_qs, hash, {}, {}));
    }
    TEREZE_TRY(const auto plan, store::DocumentStore::planRegistration(*worker, 50));
    TEREZE_TRY(const auto registered,
        store::DocumentStore::registerDocuments(*worker, plan.first().journalId, plan.first().year,
            plan.first().firstNumber, { u"7K3M"_qs }, { plan.first().documentId }));
    if (!registered.first().error.isEmpty())
        return Error::of(ErrorKind::Internal, registered.first().error);
    return registered.first().printed;
}

QString Office::value(const QString &sql) const
{
    const auto database = m_place->connect();
    if (!database) {
        ADD_FAILURE() << database.error().logLine().toStdString();
        return {};
    }
    const auto rows = (*database)->query(sql);
    if (!rows || rows->size() != 1) {
        ADD_FAILURE() << sql.toStdString() << ": "
                      << (rows ? "not one row" : rows.error().logLine().toStdString());
        return {};
    }
    return rows->only().values().first().toString();
}

void Office::endSessions(const QString &role) const
{
    const auto database = m_place->connect();
    ASSERT_TRUE(database.ok());
    ASSERT_TRUE((*database)
                    ->query(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                           " WHERE usename = ? AND datname = current_database()"),
                        { role })
                    .ok());
}

} // namespace tereze::test
