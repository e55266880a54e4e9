// SPDX-License-Identifier: GPL-3.0-or-later
// Routes as files, drafts and versions: what is opened, kept, published, compared and saved.
#include <ui/errors/messagebar.h>
#include <ui/routedesigner/canvasview.h>
#include <ui/routedesigner/steplist.h>

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QFile>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <gtest/gtest.h>
#include <tests/support/shared.h>
#include <tests/ui/routedesigner/routecanvas.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class RoutePublishingTest : public RouteCanvasTest { };

} // namespace

TEST_F(RoutePublishingTest, aFileWithoutADrawingGetsOne)
{
    m_desk = DrawingDesk::open();
    ASSERT_NE(m_desk, nullptr);
    QFile file(sourceRoot() + u"/resources/catalogue/academic-leave/route.bpmn"_qs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray xml = file.readAll();
    const qsizetype from = xml.indexOf("<bpmndi:BPMNDiagram");
    xml.remove(from, xml.indexOf("</bpmn:definitions>") - from);
    const QString bare = m_desk->desk().folder.filePath(u"bare.bpmn"_qs);
    QFile written(bare);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly) && written.write(xml) == xml.size());
    written.close();
    m_desk->desk().dialogs.openFile = bare;
    m_desk->click(m_desk->desk().find<QWidget>("import_route"));
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() && !m_desk->diagram().shapes.isEmpty(); }));
    EXPECT_EQ(m_desk->diagram().shapes.size(), m_desk->graph().nodes.size());
    EXPECT_EQ(m_desk->diagram().lines.size(), m_desk->graph().edges.size());
    EXPECT_EQ(m_desk->canvas().canvas().nodes().size(), m_desk->graph().nodes.size());
}

TEST_F(RoutePublishingTest, aFileWithAStepWithoutAnIdIsListed)
{
    m_desk = DrawingDesk::open();
    ASSERT_NE(m_desk, nullptr);
    QFile file(sourceRoot() + u"/resources/catalogue/academic-leave/route.bpmn"_qs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray xml = file.readAll();
    xml.replace("</bpmn:process>", "<bpmn:userTask name=\"Nobody's\"/></bpmn:process>");
    const QString other = m_desk->desk().folder.filePath(u"nameless.bpmn"_qs);
    QFile written(other);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly) && written.write(xml) == xml.size());
    written.close();
    m_desk->desk().dialogs.openFile = other;
    m_desk->click(m_desk->desk().find<QWidget>("import_route"));
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() != nullptr; }));
    QTest::qWait(30);
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_L, Qt::ControlModifier);
    auto *list = m_desk->find<ui::StepList>("steps");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->rowCount(), m_desk->graph().nodes.size() - 1);
    EXPECT_TRUE(m_desk->errors().contains(u"id-required"));
}

TEST_F(RoutePublishingTest, oneRouteIsOpenedAtATime)
{
    m_desk = DrawingDesk::open();
    ASSERT_NE(m_desk, nullptr);
    m_desk->desk().dialogs.openFile = sourceRoot() + u"/resources/catalogue/academic-leave/route.bpmn"_qs;
    auto *import = m_desk->desk().find<QAbstractButton>("import_route");
    ASSERT_NE(import, nullptr);
    import->click();
    import->click(); // before the server has answered
    ASSERT_TRUE(
        waitUntil([&] { return m_desk->page().workshop() && m_desk->desk().database().pending() == 0; }));
    QTest::qWait(30);
    EXPECT_EQ(m_desk->page().findChildren<ui::RouteWorkshop *>().size(), 1);
}

TEST_F(RoutePublishingTest, everyRouteIsInTheListHoweverManyThereAre)
{
    m_desk = DrawingDesk::open();
    ASSERT_NE(m_desk, nullptr);
    m_desk->office().value(
        u"WITH made AS (INSERT INTO tereze.route (key) SELECT 'many-' || n"
        " FROM generate_series(1000, 1449) n RETURNING id) SELECT count(*)::text FROM made"_qs);
    const int all = m_desk->office().value(u"SELECT count(*)::text FROM tereze.route"_qs).toInt();
    ASSERT_GT(all, 450);
    m_desk->page().refresh();
    auto &table = m_desk->page().table();
    ASSERT_TRUE(
        waitUntil([&] { return table.rowCount() > 200 && m_desk->desk().database().pending() == 0; }));
    EXPECT_EQ(table.rowCount(), all);
    typeText(m_desk->desk().find<QLineEdit>("route_filter"), u"many-1449"_qs);
    int shown = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        shown += table.isRowHidden(row) ? 0 : 1;
    EXPECT_EQ(shown, 1);
}

TEST_F(RoutePublishingTest, aDraftIsKeptAndOfferedAgain)
{
    open();
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    m_desk->key(Qt::Key_F2);
    m_desk->typeLabel(u"The dean decides"_qs);
    m_desk->workshop().keepDraft(); // as the timer does; no button is pressed
    const QString folder = ui::RouteDrafts::folderFor(
        u"tereze"_qs, m_desk->office().value(u"SELECT max(id)::text FROM tereze.person"_qs).toLongLong());
    const auto kept = ui::RouteDrafts(folder).get(u"external-mobility-short"_qs);
    ASSERT_TRUE(kept.ok() && kept->has_value());
    EXPECT_TRUE((*kept)->xml.contains("The dean decides"));
    m_desk->click(m_desk->find<QWidget>("back"));
    ASSERT_TRUE(
        waitUntil([&] { return !m_desk->page().workshop() && m_desk->page().table().rowCount() > 2; }));
    auto &table = m_desk->page().table();
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.item(row, ui::RouteDesignerPage::Key)->text() == u"external-mobility-short")
            table.selectRow(row);
    }
    takePicture(m_desk->desk().window(), u"routes-list"_qs);
    m_desk->click(m_desk->desk().find<QWidget>("open_route"));
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() != nullptr; }));
    EXPECT_EQ(m_desk->graph().nodes[m_desk->graph().indexOf(u"dean"_qs)].name, u"The dean decides");
}

TEST_F(RoutePublishingTest, aDraftThatCannotBeReadIsDropped)
{
    m_desk = DrawingDesk::open();
    ASSERT_NE(m_desk, nullptr);
    const ui::RouteDrafts drafts(ui::RouteDrafts::folderFor(
        u"tereze"_qs, m_desk->office().value(u"SELECT max(id)::text FROM tereze.person"_qs).toLongLong()));
    ASSERT_TRUE(drafts.put(u"broken"_qs, { "<no route", {}, QDateTime::currentDateTimeUtc() }).ok());
    auto &page = m_desk->page();
    page.refresh();
    const auto rowOf = [&] {
        for (int row = 0; row < page.table().rowCount(); ++row) {
            if (page.table().item(row, ui::RouteDesignerPage::Key)->text() == u"broken")
                return row;
        }
        return -1;
    };
    ASSERT_TRUE(waitUntil([&] { return rowOf() >= 0; }));
    page.table().selectRow(rowOf());
    m_desk->click(m_desk->desk().find<QWidget>("open_route"));
    ASSERT_TRUE(waitUntil([&] { return page.messages().isVisible(); }));
    EXPECT_EQ(page.workshop(), nullptr);
    for (auto *button : page.messages().findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == u"Drop the draft") {
            button->click();
            break;
        }
    }
    EXPECT_EQ(drafts.keys(), QStringList());
    EXPECT_EQ(rowOf(), -1);
}

TEST_F(RoutePublishingTest, aDraftThatCameIntoForceMeanwhileIsNone)
{
    open();
    EXPECT_EQ(m_desk->errors(), QString());
    m_desk->handIn(m_desk->askToPublish());
    const auto state = [&] {
        return m_desk->office().value(
            u"SELECT coalesce(max(v.state), 'none') FROM tereze.route_version v JOIN "
            u"tereze.route r ON r.id = v.route_id "
            u"WHERE r.key = 'external-mobility-short'"_qs);
    };
    ASSERT_TRUE(waitUntil([&] { return state() == u"queued"; }));
    m_desk->click(m_desk->find<QWidget>("back")); // before the worker has begun
    ASSERT_TRUE(waitUntil([&] {
        m_desk->work();
        return state() == u"published";
    }));
    auto &table = m_desk->page().table();
    const auto rowOf = [&] {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, ui::RouteDesignerPage::Key)->text() == u"external-mobility-short")
                return row;
        }
        return -1;
    };
    ASSERT_TRUE(waitUntil([&] { return !m_desk->page().workshop() && rowOf() >= 0; }));
    table.selectRow(rowOf());
    m_desk->click(m_desk->desk().find<QWidget>("open_route"));
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() != nullptr; }));
    EXPECT_FALSE(m_desk->workshop().isChanged());
    EXPECT_FALSE(m_desk->workshop().messages().isVisible()); // nobody else has changed anything
}

TEST_F(RoutePublishingTest, whatIsDrawnWhileTheServerPublishesIsKept)
{
    open();
    EXPECT_EQ(m_desk->errors(), QString());
    m_desk->handIn(m_desk->askToPublish());
    ASSERT_TRUE(waitUntil([&] {
        return m_desk->office().value(
                   u"SELECT count(*)::text FROM tereze.route_version v JOIN tereze.route r "
                   u"ON r.id = v.route_id WHERE r.key = 'external-mobility-short'"_qs)
            == u"1";
    }));
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    m_desk->key(Qt::Key_F2);
    m_desk->typeLabel(u"The dean decides"_qs);
    m_desk->workshop().keepDraft(); // as the timer does; the worker has not begun yet
    const auto *compare = m_desk->workshop().findChild<QAction *>(u"route_compare"_qs);
    ASSERT_TRUE(compare && !compare->isEnabled()); // there is no version in force to compare with
    ASSERT_TRUE(waitUntil([&] {
        m_desk->work();
        return compare->isEnabled();
    }));
    EXPECT_TRUE(m_desk->workshop().isChanged());
    m_desk->click(m_desk->find<QWidget>("back"));
    ASSERT_TRUE(waitUntil([&] { return !m_desk->page().workshop(); }));
    const QString folder = ui::RouteDrafts::folderFor(
        u"tereze"_qs, m_desk->office().value(u"SELECT max(id)::text FROM tereze.person"_qs).toLongLong());
    const auto kept = ui::RouteDrafts(folder).get(u"external-mobility-short"_qs);
    ASSERT_TRUE(kept.ok() && kept->has_value());
    EXPECT_TRUE((*kept)->xml.contains("The dean decides"));
    EXPECT_EQ(QString::fromLatin1((*kept)->baseSha256.toHex()),
        m_desk->office().value(u"SELECT encode(sha256(v.xml), 'hex') FROM tereze.route r JOIN "
                               u"tereze.route_version v ON v.id = r.current_version_id "
                               u"WHERE r.key = 'external-mobility-short'"_qs));
}

TEST_F(RoutePublishingTest, aVersionIsComparedWithWhatIsDrawn)
{
    open();
    ASSERT_EQ(m_desk->publish(), 1);
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    m_desk->setPerformer(u"vice_rector_academic"_qs);
    m_desk->append("check", u"A look at the passport"_qs);
    auto *tools = m_desk->find<QToolBar>("route_tools");
    ASSERT_NE(tools, nullptr);
    m_desk->click(tools->widgetForAction(m_desk->workshop().findChild<QAction *>(u"route_compare"_qs)));
    auto *dialog = m_desk->workshop().findChild<QWidget *>(u"comparison"_qs);
    ASSERT_NE(dialog, nullptr);
    auto *changes = dialog->findChild<QTableWidget *>(u"changes"_qs);
    ASSERT_TRUE(waitUntil([&] { return changes->rowCount() > 0; }));
    QStringList lines;
    for (int row = 0; row < changes->rowCount(); ++row)
        lines << changes->item(row, 0)->text() + u": "_qs + changes->item(row, 1)->text();
    EXPECT_TRUE(lines.contains(
        QString::fromUtf8("Approval by the dean: Who: Dean of the faculty, of the student's faculty → "
                          "Vice-rector for academic affairs, of the student's faculty")))
        << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.contains(u"A look at the passport: added"_qs)) << lines.join(u'\n').toStdString();
    takePicture(*dialog, u"routes-comparison"_qs);
}

TEST_F(RoutePublishingTest, isExportedAsPicturesAndAsItself)
{
    open();
    const QByteArray xml = m_desk->canvas().commands().editor().document().bytes();
    for (const char *format : { "svg", "png", "pdf", "bpmn" }) {
        const QString file = m_desk->desk().folder.filePath(u"route."_qs + QLatin1String(format));
        m_desk->desk().dialogs.saveFile = file;
        m_desk->workshop().findChild<QAction *>(u"route_export_"_qs + QLatin1String(format))->trigger();
        QFile written(file);
        ASSERT_TRUE(waitUntil([&] { return QFile::exists(file); })) << format; // a drawing is made aside
        ASSERT_TRUE(written.open(QIODevice::ReadOnly)) << format;
        const QByteArray bytes = written.readAll();
        if (format == std::string("bpmn")) {
            EXPECT_EQ(bytes, xml);
        } else {
            EXPECT_GT(bytes.size(), 2'000) << format;
        }
        if (format == std::string("svg")) {
            for (const auto &node : m_desk->graph().nodes)
                EXPECT_TRUE(bytes.contains("data-element=\"" + node.id.toUtf8() + '"'));
            for (const auto &edge : m_desk->graph().edges)
                EXPECT_TRUE(bytes.contains("data-element=\"" + edge.id.toUtf8() + '"'));
            EXPECT_TRUE(bytes.contains(">Draft the order<")); // in the language of the window
        }
        keepPicture(file);
    }
}
