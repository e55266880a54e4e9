// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/catalogue/cataloguefolder.h>
#include <core/store/cataloguestore.h>
#include <core/store/routestore.h>

#include <QThread>
#include <QUuid>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/foldercopy.h>
#include <tests/support/shared.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::Ran;
using tereze::test::runAdminProgram;

namespace {

const QString editedService = QStringLiteral("certificate-of-study");
const QString editedRoute = QStringLiteral("certificate-of-study");
const QString editedText = QStringLiteral("certificate-of-study/templates/certificate_of_study.en.html");

QString shippedCatalogue()
{
    return tereze::test::sourceRoot() + QStringLiteral("/resources/catalogue");
}

/// A database, a worker that publishes its routes, and a catalogue to be loaded into it.
class AdminCatalogue : public ::testing::Test {
protected:
    AdminCatalogue()
        : m_files(shippedCatalogue())
    {
    }
    void SetUp() override
    {
        auto made = tereze::test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        m_worker = std::make_unique<tereze::test::RunningWorker>(
            m_place->uri(QStringLiteral("tereze_worker")), m_folder.path());
        ASSERT_TRUE(m_worker->ok()) << m_worker->messages().toStdString();
        auto owner = m_place->connect();
        ASSERT_TRUE(owner.ok());
        m_owner = std::move(owner).value();
    }
    QJsonObject load(int code, const QStringList &options = {})
    {
        const Ran ran = runAdminProgram(QStringList { u"catalogue"_qs, u"load"_qs, m_files.path(),
                                            u"--json"_qs, u"--db"_qs, m_place->uri() }
            + options);
        EXPECT_EQ(ran.code, code) << ran.messages.toStdString() << ran.output.toStdString();
        return ran.json().object();
    }
    /// What a load changed: "services 1, templates 2, routes 3", then its conflicts.
    static std::string changes(const QJsonObject &report)
    {
        int services = 0;
        for (const QJsonValue &service : report.value(u"services").toArray())
            services += service.toObject().value(u"changed").toBool() ? 1 : 0;
        int routes = 0;
        for (const QJsonValue &route : report.value(u"routes").toArray())
            routes += route.toObject().value(u"state").toString() == u"published" ? 1 : 0;
        QString text = QStringLiteral("services %1, templates %2, routes %3")
                           .arg(services)
                           .arg(report.value(u"templates").toObject().value(u"changed").toInt())
                           .arg(routes);
        for (const QJsonValue &value : report.value(u"conflicts").toArray()) {
            const QJsonObject conflict = value.toObject();
            text +=
                QStringLiteral(", %1 %2 %3 %4")
                    .arg(conflict.value(u"object").toString(), conflict.value(u"key").toString(),
                        conflict.value(u"differences").toArray().first().toObject().value(u"path").toString(),
                        conflict.value(u"taken").toBool() ? u"taken"_qs : u"kept"_qs);
        }
        return text.toStdString();
    }
    /// Somebody edits a service, a template and a route through the same functions as the desktop client.
    void edit()
    {
        using store::CatalogueStore;
        const auto catalogue = catalogue::CatalogueFolder::read(m_files.path());
        ASSERT_TRUE(catalogue.ok());
        const auto state = CatalogueStore::state(*m_owner);
        ASSERT_TRUE(state.ok());
        const auto known = [&](const QString &object, const QString &key) {
            for (const domain::CatalogueObject &one : *state) {
                if (one.object == object && one.key == key)
                    return one.contentSha256;
            }
            return std::optional<QByteArray>();
        };
        for (const auto &service : catalogue->services) {
            if (service.key != editedService)
                continue;
            domain::ServiceEntry entry { service.key, service.kind, service.content(),
                known(u"service"_qs, service.key), false };
            QJsonObject passport = entry.content.value(u"passport").toObject();
            passport.insert(u"term"_qs, u"P9D"_qs);
            entry.content.insert(u"passport"_qs, passport);
            ASSERT_TRUE(CatalogueStore::putService(*m_owner, QUuid::createUuid(), entry).ok());
            for (const auto &one : service.templates) {
                if (one.key != u"certificate_of_study")
                    continue;
                const domain::TemplateEntry text { one.key, one.kind, one.title, one.journal, u"en"_qs,
                    one.html.value(u"en"_qs) + u"<p>edited</p>\n"_qs,
                    known(u"template"_qs, one.key + u".en"_qs), false };
                ASSERT_TRUE(CatalogueStore::putTemplate(*m_owner, QUuid::createUuid(), text).ok());
            }
            QByteArray drawing = service.route;
            drawing.replace(" name=\"Approval by the dean\"", " name=\"Approval by the head\"");
            ASSERT_NE(drawing, service.route);
            const auto id = store::RouteStore::publish(*m_owner, QUuid::createUuid(),
                { service.routeKey, drawing, known(u"route"_qs, service.routeKey) });
            ASSERT_TRUE(id.ok());
            for (int i = 0; i < 300; ++i) {
                const auto version = store::RouteStore::version(*m_owner, *id);
                ASSERT_TRUE(version.ok());
                if (version->isPublished())
                    return;
                QThread::msleep(100);
            }
            FAIL() << "the worker has not published the route";
        }
    }
    /// Term of the service, end of the text, step of the route: as they stand in the database.
    std::string standing()
    {
        const auto service = store::CatalogueStore::service(*m_owner, editedService);
        const auto text = store::CatalogueStore::templateText(*m_owner, u"certificate_of_study"_qs, u"en"_qs);
        const auto drawing = store::RouteStore::drawing(*m_owner, m_routeKey);
        if (!service || !*service || !text || !*text || !drawing || !*drawing)
            return "cannot be read";
        return QStringLiteral("%1 %2 %3")
            .arg((*service)->passport.value(u"term").toString(),
                (*text)->contains(u"edited") ? u"edited"_qs : u"loaded"_qs,
                (*drawing)->contains("by the head") ? u"head"_qs : u"dean"_qs)
            .toStdString();
    }
    int count(const QString &table)
    {
        const auto rows =
            m_owner->query(QStringLiteral("SELECT count(*)::integer AS n FROM tereze.") + table);
        return rows.ok() ? rows->only().int32(u"n") : -1;
    }

    tereze::test::FolderCopy m_files;
    QTemporaryDir m_folder;
    std::unique_ptr<tereze::test::TemporaryDatabase> m_place;
    std::unique_ptr<tereze::test::RunningWorker> m_worker;
    std::unique_ptr<db::Database> m_owner;
    const QString m_routeKey = editedRoute;
};

} // namespace

TEST_F(AdminCatalogue, isLoadedOnceAndThenOnlyWhatChanged)
{
    const QJsonObject first = load(0);
    EXPECT_EQ(first.value(u"services").toArray().size(), 3);
    EXPECT_GT(first.value(u"templates").toObject().value(u"changed").toInt(), 10);
    EXPECT_EQ(changes(first).substr(0, 10), "services 3");
    EXPECT_NE(changes(first).find("routes 3"), std::string::npos) << changes(first);
    EXPECT_EQ(changes(load(0)), "services 0, templates 0, routes 0");

    m_files.replace(u"certificate-of-study/service.json"_qs, "\"term\": \"P3D\"", "\"term\": \"P4D\"");
    m_files.replace(editedText, "CERTIFICATE OF STUDY", "CERTIFICATE");
    m_files.replace(u"academic-leave/route.bpmn"_qs, "name=\"Application submitted\"", "name=\"Begin\"");
    EXPECT_EQ(changes(load(0)), "services 1, templates 1, routes 1");
    EXPECT_EQ(changes(load(0)), "services 0, templates 0, routes 0");
    EXPECT_EQ(standing(), "P4D loaded dean");
}

TEST_F(AdminCatalogue, whatWasEditedSinceIsAConflictUntilItIsSettled)
{
    load(0);
    ASSERT_NO_FATAL_FAILURE(edit());
    ASSERT_EQ(standing(), "P9D edited head");
    const std::string kept = changes(load(1));
    EXPECT_EQ(kept.find("services 0, templates 0, routes 0, "), 0u) << kept;
    EXPECT_NE(kept.find("service certificate-of-study /passport/term kept"), std::string::npos) << kept;
    EXPECT_NE(kept.find("template certificate_of_study.en /line/"), std::string::npos) << kept;
    EXPECT_NE(kept.find("route "), std::string::npos) << kept;
    EXPECT_EQ(standing(), "P9D edited head");

    EXPECT_EQ(changes(load(0, { u"--ours"_qs })), "services 0, templates 0, routes 0");
    EXPECT_EQ(standing(), "P9D edited head");

    const std::string taken = changes(load(0, { u"--theirs"_qs }));
    EXPECT_EQ(taken.find("services 1, templates 1, routes 1, "), 0u) << taken;
    EXPECT_EQ(taken.find("kept"), std::string::npos) << taken;
    EXPECT_EQ(standing(), "P3D loaded dean");
    EXPECT_EQ(changes(load(0)), "services 0, templates 0, routes 0");
}

TEST_F(AdminCatalogue, anEditThatTheFilesTakeOverIsNoConflictAnyMore)
{
    load(0);
    ASSERT_NO_FATAL_FAILURE(edit());
    m_files.replace(u"certificate-of-study/service.json"_qs, "\"term\": \"P3D\"", "\"term\": \"P9D\"");
    m_files.write(editedText, m_files.read(editedText) + "<p>edited</p>\n");
    m_files.replace(u"certificate-of-study/route.bpmn"_qs, "Approval by the dean", "Approval by the head");
    EXPECT_EQ(changes(load(0)), "services 0, templates 0, routes 0");
    // From here on it counts as loaded: the next change of the files is taken without a question.
    m_files.replace(u"certificate-of-study/service.json"_qs, "\"term\": \"P9D\"", "\"term\": \"P5D\"");
    m_files.replace(editedText, "<p>edited</p>\n", "");
    m_files.replace(u"certificate-of-study/route.bpmn"_qs, "Approval by the head", "Approval by the dean");
    EXPECT_EQ(changes(load(0)), "services 1, templates 1, routes 1");
    EXPECT_EQ(standing(), "P5D loaded dean");
}

TEST_F(AdminCatalogue, aFaultIsNamedWithItsPlaceAndNothingIsLoaded)
{
    const auto faultOf = [&](const QString &file, const QByteArray &from, const QByteArray &to) {
        const QByteArray whole = m_files.read(file);
        m_files.replace(file, from, to);
        const Ran ran = runAdminProgram(
            { u"catalogue"_qs, u"load"_qs, m_files.path(), u"--json"_qs, u"--db"_qs, m_place->uri() });
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.json().object().value(u"error").toObject().value(u"kind").toString(), u"invalid_input");
        m_files.write(file, whole);
        return ran.messages.toStdString();
    };
    const QString service = u"certificate-of-study/service.json"_qs;
    const std::string malformed = faultOf(service, "\"kind\": \"e_service\",", "\"kind\": ,");
    EXPECT_NE(malformed.find("certificate-of-study/service.json"), std::string::npos) << malformed;
    EXPECT_NE(malformed.find("line 3"), std::string::npos) << malformed;
    const std::string missing = faultOf(service, "\"en\": \"Certificate of study\",", "");
    EXPECT_NE(missing.find("certificate-of-study/service.json#/name"), std::string::npos) << missing;
    const std::string drawing =
        faultOf(u"academic-leave/route.bpmn"_qs, "</bpmn:process>", "</bpmn:progress>");
    EXPECT_NE(drawing.find("academic-leave/route.bpmn"), std::string::npos) << drawing;
    EXPECT_EQ(count(u"service"_qs) + count(u"template"_qs) + count(u"route"_qs) + count(u"journal"_qs), 0);
}

TEST_F(AdminCatalogue, whatIsSaidOfAPublishedRouteIsPrintedInTheReadersLanguage)
{
    ASSERT_TRUE(m_owner
                    ->query(u"INSERT INTO tereze.unit (code, kind, name) VALUES ('u', 'office', "
                            "'{\"kk\": \"О\", \"ru\": \"О\", \"en\": \"O\"}')"_qs)
                    .ok());
    ASSERT_TRUE(m_owner
                    ->query(u"INSERT INTO tereze.position (role, unit_id, title) "
                            "SELECT 'rector', id, name FROM tereze.unit"_qs)
                    .ok());
    const QByteArray before = qgetenv("LANGUAGE");
    qputenv("LANGUAGE", "ru");
    const Ran ran =
        runAdminProgram({ u"catalogue"_qs, u"load"_qs, m_files.path(), u"--db"_qs, m_place->uri() });
    qputenv("LANGUAGE", before);
    EXPECT_EQ(ran.code, 0) << ran.messages.toStdString();
    const QString said = QString::fromUtf8(ran.output + ran.messages);
    EXPECT_TRUE(said.contains(u"предупреждение: performer-unknown dean: "_qs)) << said.toStdString();
    EXPECT_FALSE(said.contains(u"Nobody"_qs)) << said.toStdString();
}

TEST_F(AdminCatalogue, wrongCallsAreRefused)
{
    EXPECT_EQ(runAdminProgram({ u"catalogue"_qs, u"load"_qs, m_files.path(), u"--ours"_qs, u"--theirs"_qs,
                                  u"--db"_qs, m_place->uri() })
                  .code,
        2);
    EXPECT_EQ(
        runAdminProgram({ u"catalogue"_qs, u"load"_qs, u"/nowhere/at/all"_qs, u"--db"_qs, m_place->uri() })
            .code,
        1);
    EXPECT_EQ(runAdminProgram({ u"catalogue"_qs, u"load"_qs, m_files.path(), u"--wait"_qs, u"soon"_qs,
                                  u"--db"_qs, m_place->uri() })
                  .code,
        2);
}
