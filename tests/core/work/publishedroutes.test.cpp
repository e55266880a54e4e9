// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop.h"

#include <core/route/routedocument.h>
#include <core/store/routestore.h>
#include <core/work/publishedroutes.h>

#include <QCryptographicHash>
#include <QUuid>

#include <gtest/gtest.h>
#include <tests/core/route/routefiles.h>
#include <tests/support/smtpsink.h>

using namespace tereze;
using tereze::test::SmtpSink;
using tereze::test::University;
using tereze::test::Workshop;

namespace {

const QString fee = u"fee"_qs;
const QString hostel = u"hostel"_qs;

QByteArray drawing(const QString &key, const QString &step)
{
    return route::test::routeWith(
        route::test::bodyAround(step), QStringLiteral("tereze:key=\"%1\"").arg(key));
}

/// The shipped routes, and one that draws another in, published by a worker.
class PublishedRoutes : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = University::create(1);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_university = std::move(made).value();
        m_shop = std::make_unique<Workshop>(*m_university, m_sink.url());
        publish(fee, drawing(fee, route::test::completeTask()));
        m_shop->drain(); // a route may only draw in one that is in force
        publish(hostel,
            drawing(hostel, u"<bpmn:callActivity id=\"step\" name=\"Pay\" calledElement=\"fee\"/>"_qs));
        m_shop->drain();
        ASSERT_EQ(
            m_university->value(u"SELECT count(*) FROM tereze.route_version WHERE state = 'published'"_qs),
            u"5"_qs)
            << m_university->value(u"SELECT string_agg(findings::text, ' ') FROM tereze.route_version"_qs)
                   .toStdString();
    }
    void publish(const QString &key, const QByteArray &xml)
    {
        const auto published = store::RouteStore::publish(
            m_university->owner(), QUuid::createUuid(), { key, xml, std::nullopt });
        ASSERT_TRUE(published.ok()) << published.error().logLine().toStdString();
    }
    /// `object: text` of every finding, one a line.
    std::string findings()
    {
        const auto found = work::checkPublishedRoutes(m_university->owner());
        EXPECT_TRUE(found.ok()) << found.error().logLine().toStdString();
        QStringList lines;
        for (const auto &one : found.ok() ? *found : QList<db::SchemaChecker::Finding>())
            lines << one.object + u": "_qs + one.text;
        return lines.join(u'\n').toStdString();
    }
    /// What is found after somebody with the owner's rights changed a table; put back afterwards.
    std::string findingsAfter(const QString &change)
    {
        db::Database &owner = m_university->owner();
        EXPECT_TRUE(owner.executeScript(u"BEGIN"_qs).ok());
        const auto changed = owner.query(change);
        EXPECT_TRUE(changed.ok() && !changed->isEmpty()) << change.toStdString();
        const std::string found = findings();
        EXPECT_TRUE(owner.executeScript(u"ROLLBACK"_qs).ok());
        return found;
    }

    SmtpSink m_sink;
    std::unique_ptr<University> m_university;
    std::unique_ptr<Workshop> m_shop;
};

} // namespace

TEST_F(PublishedRoutes, areWhatTheirDrawingsCompileTo)
{
    EXPECT_EQ(findings(), "");
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.route_version"_qs), u"5"_qs);
}

TEST_F(PublishedRoutes, aChangedRowIsFoundWithItsElement)
{
    EXPECT_EQ(
        findingsAfter(u"UPDATE tereze.route_node n SET performers = '{vice_rector}' "
                      "FROM tereze.route r WHERE r.key = 'fee' "
                      "AND n.route_version_id = r.current_version_id AND n.element = 'step' RETURNING 1"_qs),
        "fee 1: is not what its drawing compiles to: step");
    EXPECT_EQ(findingsAfter(u"UPDATE tereze.route_node n SET quorum = 'all' FROM tereze.route r "
                            "WHERE r.key = 'hostel' AND n.route_version_id = r.current_version_id "
                            "AND n.element = 'step/step' RETURNING 1"_qs),
        "hostel 1: is not what its drawing compiles to: step/step");
}

TEST_F(PublishedRoutes, aChangedSettingOrDrawingIsFound)
{
    EXPECT_EQ(findingsAfter(
                  u"UPDATE tereze.route_version v SET return_policy = 'keep-approvals' "
                  "FROM tereze.route r WHERE r.current_version_id = v.id AND r.key = 'fee' RETURNING 1"_qs),
        "fee 1: its settings are not those of its drawing");
    EXPECT_EQ(findingsAfter(
                  u"UPDATE tereze.route_version v SET xml = v.xml || ' ' "
                  "FROM tereze.route r WHERE r.current_version_id = v.id AND r.key = 'fee' RETURNING 1"_qs),
        "fee 1: the drawing is not the one that was published\n"
        "hostel 1: the drawing does not compile: the drawing of sub-route fee is not stored");
    EXPECT_EQ(
        findingsAfter(
            u"UPDATE tereze.route_version v SET uses = '[]' "
            "FROM tereze.route r WHERE r.current_version_id = v.id AND r.key = 'hostel' RETURNING 1"_qs),
        "hostel 1: the drawing does not compile: the drawing of sub-route fee is not stored");
}

TEST_F(PublishedRoutes, aRouteKeepsTheSubRouteThatItWasPublishedWith)
{
    QByteArray other = drawing(fee, route::test::completeTask());
    other.replace("id=\"step\"", "id=\"another\"").replace("\"step\"", "\"another\"");
    const auto published = store::RouteStore::publish(m_university->owner(), QUuid::createUuid(),
        { fee, other,
            QCryptographicHash::hash(
                drawing(fee, route::test::completeTask()), QCryptographicHash::Sha256) });
    ASSERT_TRUE(published.ok()) << published.error().logLine().toStdString();
    m_shop->drain();
    ASSERT_EQ(m_university->value(u"SELECT count(*) FROM tereze.route_version WHERE state = 'published'"_qs),
        u"6"_qs);
    EXPECT_EQ(findings(), "");
}
