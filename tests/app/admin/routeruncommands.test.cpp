// SPDX-License-Identifier: GPL-3.0-or-later
// Routes against what runs: dry runs by a real worker, the impact of another version, cases that go over to
// it.
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/foldercopy.h>
#include <tests/support/shared.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::runAdmin;

namespace {

/// The shipped catalogue, loaded and published by a worker, a dean, an office, and a student with a case.
class AdminRouteRun : public ::testing::Test {
protected:
    AdminRouteRun()
        : m_files(tereze::test::sourceRoot() + QStringLiteral("/resources/catalogue"))
    {
    }
    void SetUp() override
    {
        auto made = tereze::test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        auto owner = m_place->connect();
        ASSERT_TRUE(owner.ok());
        m_owner = std::move(owner).value();
        const auto prepared = m_owner->executeScript(QStringLiteral(R"(DO $$
DECLARE
    someone bigint;
    names jsonb := '{"kk": "a", "ru": "a", "en": "a"}';
    x record;
BEGIN
    PERFORM api.unit_put(gen_random_uuid(), 'law', 0, 'faculty', NULL, names);
    PERFORM api.unit_put(gen_random_uuid(), 'so', 0, 'office', NULL, names);
    FOR x IN SELECT * FROM (VALUES ('student_office', 'so', 'Ахметова'), ('dean', 'law', 'Оспанов')) v (role, unit, surname) LOOP
        PERFORM api.position_put(gen_random_uuid(), x.role, x.unit, 0, names);
        SELECT p.id INTO someone FROM api.person_put(gen_random_uuid(), NULL, 0, x.surname, 'А', '', 'f', NULL, NULL, NULL, 'kk') p;
        PERFORM api.appoint(gen_random_uuid(), someone, x.role, x.unit, '2015-01-01', NULL);
    END LOOP;
    SELECT p.id INTO someone FROM api.person_put(gen_random_uuid(), NULL, 0, 'Админов', 'А', '', 'm', NULL, NULL, NULL, 'kk') p;
    PERFORM tereze.account_add(someone, 'run_admin', '{tereze_staff,tereze_administrator}', NULL);
    SELECT p.id INTO someone FROM api.person_put(gen_random_uuid(), NULL, 0, 'Сериков', 'А', '', 'm', NULL, NULL, NULL, 'kk') p;
    PERFORM api.student_put(gen_random_uuid(), 'S1', 0, someone, 'law', NULL, names, 'bachelor', 2, 'full_time', 'kk', 'grant', '2020-09-01', '2036-06-30');
    INSERT INTO tereze.session (token_hash, person_id, opened_at, used_at, expires_at)
    VALUES (sha256('s'), someone, now(), now(), now() + interval '1 day');
END $$)"),
            QStringLiteral("prepare"));
        ASSERT_TRUE(prepared.ok()) << prepared.error().logLine().toStdString();
        m_worker = std::make_unique<tereze::test::RunningWorker>(
            m_place->uri(QStringLiteral("tereze_worker")), m_folder.path());
        ASSERT_TRUE(m_worker->ok()) << m_worker->messages().toStdString();
        const auto loaded =
            runAdmin({ u"catalogue"_qs, u"load"_qs, m_files.path(), u"--db"_qs, m_place->uri() });
        ASSERT_EQ(loaded.code, 0) << loaded.messages.toStdString() << loaded.output.toStdString();
        m_form = write(u"form.json"_qs, R"({"purpose": "embassy"})");
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString drawing() const { return m_files.path(u"certificate-of-study/route.bpmn"_qs); }
    test::Ran run(const QStringList &arguments)
    {
        return runAdmin(arguments + QStringList { u"--json"_qs, u"--db"_qs, m_place->uri(u"run_admin"_qs) });
    }
    test::Ran dryRun(const QByteArray &answers, const QStringList &more = { u"--faculty"_qs, u"law"_qs })
    {
        return run(
            QStringList { u"route"_qs, u"dry-run"_qs, drawing(), u"--service"_qs, u"certificate-of-study"_qs,
                u"--form"_qs, m_form, u"--answers"_qs, write(u"answers.json"_qs, answers) }
            + more);
    }
    QString value(const QString &sql)
    {
        const auto rows = m_owner->query(sql);
        EXPECT_TRUE(rows.ok()) << (rows.ok() ? "" : rows.error().logLine().toStdString());
        return rows.ok() && rows->size() == 1 ? rows->only().values().first().toString() : QString();
    }
    /// A case of the student at its first step; its reference.
    QString submitted()
    {
        const auto portal = m_place->connect(u"tereze_portal"_qs);
        EXPECT_TRUE(portal.ok());
        const auto filed = (*portal)->query(u"SELECT case_ref FROM api.submit(sha256('s'), "
                                            u"gen_random_uuid(), 'certificate-of-study', 1, 'ru', "
                                            "(?)::jsonb)"_qs,
            { QStringLiteral(R"({"purpose": "embassy"})") });
        EXPECT_TRUE(filed.ok()) << (filed.ok() ? "" : filed.error().logLine().toStdString());
        return filed.ok() ? filed->only().text("case_ref") : QString();
    }

    tereze::test::FolderCopy m_files;
    QTemporaryDir m_folder;
    std::unique_ptr<tereze::test::TemporaryDatabase> m_place;
    std::unique_ptr<db::Database> m_owner;
    std::unique_ptr<tereze::test::RunningWorker> m_worker;
    QString m_form;
};

} // namespace

TEST_F(AdminRouteRun, aDryRunTellsWhoIsAskedAndLeavesNoCase)
{
    const auto ran = dryRun(R"([{"element": "student_office"}, {"element": "dean"}])");
    ASSERT_EQ(ran.code, admin::Done) << ran.messages.toStdString() << ran.output.toStdString();
    const QJsonObject played = ran.json().object();
    EXPECT_EQ(played.value(u"state").toString(), u"approved");
    const QJsonArray trace = played.value(u"trace").toArray();
    ASSERT_EQ(trace.size(), 3);
    EXPECT_EQ(trace[1][u"person"].toString(), u"Ахметова А");
    EXPECT_EQ(trace[1][u"asked"][0][u"persons"][0][u"name"].toString(), u"Оспанов А");
    EXPECT_EQ(value(u"SELECT count(*) FROM tereze.application"_qs), u"0");
    EXPECT_EQ(value(u"SELECT count(*) FROM tereze.job"_qs), u"0");
    EXPECT_EQ(value(u"SELECT count(*) FROM tereze.event WHERE object_kind = 'application'"_qs), u"0");
}

TEST_F(AdminRouteRun, aRefusedAnswerIsAFindingAndWrongCallsAreSaid)
{
    const auto refused = dryRun(R"([{"element": "dean"}])");
    EXPECT_EQ(refused.code, admin::Refused);
    EXPECT_EQ(refused.json()[u"problem"][u"detail"][u"rule"].toString(), u"not_asked");
    EXPECT_EQ(dryRun(R"({"element": "dean"})").code, admin::Refused) << "no list";
    EXPECT_EQ(dryRun("[").code, admin::Refused) << "no JSON";
    EXPECT_EQ(dryRun("[]", {}).json()[u"problem"][u"detail"][u"field"].toString(), u"subject.faculty");
    EXPECT_EQ(run({ u"route"_qs, u"dry-run"_qs, drawing() }).code, admin::WrongUsage);
    m_files.replace(u"certificate-of-study/route.bpmn"_qs, "tereze:performer=\"dean@faculty\"", "");
    const auto faulty = dryRun("[]");
    EXPECT_EQ(faulty.code, admin::Refused);
    EXPECT_EQ(faulty.json()[u"findings"][0][u"rule"].toString(), u"performer-required");
    EXPECT_EQ(
        faulty.json()[u"findings"][0][u"message"].toString(), u"Nobody is named who performs this step.")
        << "in English where the system's language is none of ours";
}

TEST_F(AdminRouteRun, impactAndMigrationOfACase)
{
    const QString ref = submitted();
    ASSERT_FALSE(ref.isEmpty());
    const auto without = [&](const char *element) {
        const auto told = run({ u"route"_qs, u"impact"_qs, u"certificate-of-study"_qs, drawing() });
        EXPECT_EQ(told.code, admin::Done) << told.messages.toStdString() << told.output.toStdString();
        for (const QJsonValue &row : told.json().array()) {
            if (row[u"verdict"].toString() == u"stuck"
                && row[u"element"].toString() == QLatin1String(element))
                return row[u"examples"][0].toString();
        }
        return QString();
    };
    EXPECT_EQ(without("student_office"), u"");
    QFile file(drawing());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray changed = file.readAll();
    file.close();
    changed.replace("\"student_office\"", "\"first_check\"");
    m_files.write(u"certificate-of-study/route.bpmn"_qs,
        QByteArray(changed).replace("performer=\"first_check\"", "performer=\"student_office\""));
    EXPECT_EQ(without("student_office"), ref) << "the step where it stands has another id";
    const auto loaded = runAdmin({ u"catalogue"_qs, u"load"_qs, m_files.path(), u"--db"_qs, m_place->uri() });
    ASSERT_EQ(loaded.code, 0) << loaded.messages.toStdString() << loaded.output.toStdString();
    const QStringList move { u"case"_qs, u"migrate"_qs, ref, u"--to"_qs, u"2"_qs, u"--reason"_qs,
        u"the drawing was mended"_qs };
    EXPECT_EQ(run(move).code, admin::Refused) << "it would be stuck";
    EXPECT_EQ(run({ u"case"_qs, u"migrate"_qs, ref, u"--to"_qs, u"2"_qs }).code, admin::WrongUsage);
    // The id comes back, with another name.
    m_files.write(u"certificate-of-study/route.bpmn"_qs,
        QByteArray(changed)
            .replace("\"first_check\"", "\"student_office\"")
            .replace("Approval by", "Word of"));
    ASSERT_EQ(runAdmin({ u"catalogue"_qs, u"load"_qs, m_files.path(), u"--db"_qs, m_place->uri() }).code, 0);
    QStringList again = move;
    again[4] = u"3"_qs;
    const auto moved = run(again);
    EXPECT_EQ(moved.code, admin::Done) << moved.messages.toStdString() << moved.output.toStdString();
    EXPECT_EQ(moved.json()[u"state"].toString(), u"in_review");
    EXPECT_EQ(value(u"SELECT v.number FROM tereze.application a JOIN tereze.route_version v "
                    u"ON v.id = a.route_version_id"_qs),
        u"3");
}

TEST_F(AdminRouteRun, lintWithADatabaseKnowsThePeopleAndTheForms)
{
    EXPECT_EQ(value(u"UPDATE tereze.appointment m SET valid_until = '2020-01-01' FROM tereze.position p "
                    u"WHERE p.id = m.position_id AND p.role = 'student_office' RETURNING p.role"_qs),
        u"student_office");
    const auto findings = [&](const test::Ran &ran) {
        QStringList rules;
        for (const QJsonValue &finding : ran.json().array())
            rules << finding[u"rule"].toString();
        return rules;
    };
    EXPECT_TRUE(findings(run({ u"route"_qs, u"lint"_qs, drawing() })).contains(u"role-without-people"_qs));
    EXPECT_FALSE(findings(runAdmin({ u"route"_qs, u"lint"_qs, drawing(), u"--json"_qs }))
                     .contains(u"role-without-people"_qs));
}
