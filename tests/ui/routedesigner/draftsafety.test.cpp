// SPDX-License-Identifier: GPL-3.0-or-later
// A client that is killed loses nothing of what was drawn: the draft is there when it is started again.
#include <ui/errors/messagebar.h>
#include <ui/routedesigner/canvasview.h>

#include <QCryptographicHash>
#include <QTableWidget>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingclient.h>
#include <tests/ui/routedesigner/drawingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class DraftSafetyTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_desk = DrawingDesk::open(); // signed in, so that it makes the folder anew
        ASSERT_NE(m_desk, nullptr);
        m_uri = m_desk->office().place().uri(u"seitkali"_qs);
        m_drafts = ui::RouteDrafts::folderFor(
            u"tereze"_qs, m_desk->office().value(u"SELECT max(id)::text FROM tereze.person"_qs).toLongLong());
    }
    QByteArray keptSha256() const
    {
        const auto kept = ui::RouteDrafts(m_drafts).get(u"route-1"_qs);
        return kept && *kept ? QCryptographicHash::hash((*kept)->xml, QCryptographicHash::Sha256)
                             : QByteArray();
    }
    /// Starts the program anew, opens what its list of routes offers as a draft, and answers what is drawn.
    QByteArray reopened()
    {
        m_again = DrawingDesk::at(m_desk->office().place().settings(u"seitkali"_qs));
        auto &table = m_again->page().table();
        EXPECT_TRUE(waitUntil([&] { return table.rowCount() > 0 && table.item(0, 0); }));
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, ui::RouteDesignerPage::Key)->text() == u"route-1") {
                EXPECT_NE(table.item(row, ui::RouteDesignerPage::DraftKept)->text(), QString());
                table.selectRow(row);
            }
        }
        m_again->click(m_again->desk().find<QWidget>("open_route"));
        if (!waitUntil([&] { return m_again->page().workshop() != nullptr; })) {
            ADD_FAILURE() << "the draft does not open";
            return {};
        }
        const QByteArray bytes = m_again->canvas().commands().editor().document().bytes();
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

    std::unique_ptr<DrawingDesk> m_desk;
    std::unique_ptr<DrawingDesk> m_again;
    QString m_uri;
    QString m_drafts;
};

} // namespace

TEST_F(DraftSafetyTest, whatWasDrawnIsOfferedAfterTheClientWasKilled)
{
    DrawingClient client(m_uri, DrawingClient::Hand::Rests);
    const QByteArray drawn = client.states().last();
    EXPECT_TRUE(waitUntil([&] { return keptSha256() == drawn; }));
    client.kill();
    EXPECT_EQ(reopened(), drawn);
    EXPECT_EQ(m_again->graph().nodes.size(), 3);
    EXPECT_EQ(m_again->graph().nodes[1].attribute("performer"), u"dean@faculty");
    EXPECT_TRUE(m_again->workshop().isChanged());
    EXPECT_TRUE(m_again->workshop().messages().text().startsWith(u"This is your draft of "));
    takePicture(m_again->desk().window(), u"routes-draft-offered"_qs);
    EXPECT_EQ(
        m_desk->office().value(u"SELECT count(*)::text FROM tereze.route WHERE key = 'route-1'"_qs), u"0");
}

TEST_F(DraftSafetyTest, whoeverDrawsWithoutAPauseIsSafeToo)
{
    DrawingClient client(m_uri, DrawingClient::Hand::Moves);
    ASSERT_FALSE(client.states().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return client.states().contains(keptSha256()); }));
    client.kill();
    const QByteArray kept = keptSha256();
    EXPECT_TRUE(client.states().contains(kept));
    EXPECT_EQ(reopened(), kept);
}
