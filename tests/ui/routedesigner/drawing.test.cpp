// SPDX-License-Identifier: GPL-3.0-or-later
// Routes drawn from an empty canvas by mouse and key events alone, published, and run by the people of their
// steps.
#include <core/route/lint.h>
#include <ui/errors/messagebar.h>
#include <ui/routedesigner/canvasview.h>
#include <ui/routedesigner/conditioneditor.h>
#include <ui/routedesigner/problempanel.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingdesk.h>
#include <tests/ui/routedesigner/drawnservice.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class RouteDrawingTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_desk = DrawingDesk::open();
        ASSERT_NE(m_desk, nullptr);
        ASSERT_TRUE(m_desk->newRoute());
    }

    /// Key and name of the route, typed into its properties.
    void nameRoute(const QString &key, const QString &name)
    {
        m_desk->key(Qt::Key_Escape);
        m_desk->typeInto("key", key);
        for (const char *field : { "name_kk", "name_ru", "name_en" })
            m_desk->typeInto(field, name);
    }
    /// The first step: the start, dragged from the palette.
    QString drawStart()
    {
        m_desk->dragTo("palette_start", { 100, 200 });
        m_desk->typeLabel(u"Application submitted"_qs);
        return m_desk->selected();
    }
    QStringList kinds()
    {
        QStringList all;
        for (const QString &id : m_desk->canvas().flowOrder()) {
            const auto &graph = m_desk->graph();
            all << route::stepKindOf(graph.nodes[graph.indexOf(id)])->key;
        }
        return all;
    }
    /// Keeps how the window looks now, for the strip of pictures in the README.
    void keepFrame()
    {
        m_desk->canvas().viewport()->repaint();
        QTest::qWait(200);
        m_frames << m_desk->workshop().grab().toImage();
    }
    /// The frames side by side, small: `routes-strip.png` among the screenshots.
    void writeStrip()
    {
        const QSize size(640, 366);
        QImage strip(2 * size.width() + 10, 2 * size.height() + 10, QImage::Format_RGB32);
        strip.fill(Qt::white);
        QPainter painter(&strip);
        for (int i = 0; i < m_frames.size(); ++i) {
            const QPoint place((i % 2) * (size.width() + 10), (i / 2) * (size.height() + 10));
            painter.drawImage(
                place, m_frames[i].scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
        painter.end();
        EXPECT_TRUE(
            strip.save(QStringLiteral(TEREZE_BINARY_DIR "/../screenshots/routes-strip.png"), "PNG", 0));
    }
    /// What the compiled version of the route runs, in the database.
    QString compiled(const QString &key)
    {
        return m_desk->office().value(
            u"SELECT string_agg(n.kind, ' ' ORDER BY n.node) FROM tereze.route_node n JOIN tereze.route r"
            " ON r.current_version_id = n.route_version_id WHERE r.key = '%1'"_qs.arg(key));
    }
    /// Says by the condition's builder when the selected flow is taken.
    void takeIf(const QString &field, const QString &value)
    {
        m_desk->click(m_desk->find<QWidget>("add_condition"));
        m_desk->choose("field", field);
        auto *box = m_desk->find<QComboBox>("value");
        m_desk->choose(box, value);
    }

    std::unique_ptr<DrawingDesk> m_desk;
    QList<QImage> m_frames;
};

} // namespace

TEST_F(RouteDrawingTest, theSequentialArchetypeIsDrawnPublishedAndRun)
{
    // The application is approved; only then is the order drafted, and it is issued after a check in person.
    nameRoute(u"short-trip"_qs, u"Short trip"_qs);
    drawStart();
    keepFrame();
    m_desk->append("approve", u"Review by the international office"_qs);
    m_desk->setPerformer(u"international_office"_qs);
    m_desk->append("approve", u"Approval by the dean"_qs);
    m_desk->setPerformer(u"dean"_qs, u"faculty"_qs);
    takePicture(m_desk->desk().window(), u"routes-drawing-1"_qs);
    keepFrame();
    // A document from the palette, by the keyboard: beside the selected step.
    m_desk->find<QWidget>("palette_draft")->setFocus();
    m_desk->key(Qt::Key_Space);
    m_desk->typeLabel(u"Draft the order"_qs);
    m_desk->choose("template", u"order_mobility_trip"_qs);
    m_desk->append("check", u"Check the financial report"_qs);
    m_desk->setPerformer(u"accountant"_qs);
    m_desk->append("issue", u"Issue the order"_qs);
    m_desk->choose("template", u"order_mobility_trip"_qs);
    EXPECT_EQ(m_desk->graph().nodes.last().attribute("journal"), u"orders"); // it comes with the template
    keepFrame();
    m_desk->append("end", u"Order issued"_qs);
    EXPECT_EQ(kinds(),
        (QStringList {
            u"start"_qs, u"approve"_qs, u"approve"_qs, u"draft"_qs, u"check"_qs, u"issue"_qs, u"end"_qs }));
    EXPECT_EQ(m_desk->errors(), QString());
    m_desk->key(Qt::Key_Escape);
    m_desk->canvas().fit();
    takePicture(m_desk->desk().window(), u"routes-sequential"_qs);
    keepFrame();
    writeStrip();
    ASSERT_EQ(m_desk->publish(), 1);
    EXPECT_EQ(
        compiled(u"short-trip"_qs), u"start user_task user_task service_draft manual_task service_issue end");

    const auto service =
        DrawnService::open(m_desk->office(), u"short-trip"_qs, { u"order_mobility_trip"_qs });
    ASSERT_NE(service, nullptr);
    const QString trip = service->apply();
    for (const char *step :
        { "Review by the international office", "Approval by the dean", "Check the financial report" }) {
        EXPECT_EQ(service->waitsFor(trip), QStringList { QString::fromLatin1(step) });
        EXPECT_EQ(service->state(trip), domain::ApplicationState::InReview);
        EXPECT_EQ(service->issued(trip), 0);
        service->decide(trip, QString::fromLatin1(step), domain::Outcome::Approve);
    }
    EXPECT_EQ(service->state(trip), domain::ApplicationState::Approved);
    EXPECT_EQ(service->waitsFor(trip), QStringList());
    EXPECT_EQ(service->issued(trip), 1);
}

TEST_F(RouteDrawingTest, theParallelArchetypeIsDrawnPublishedAndRun)
{
    // Application and order are drafted and approved together.
    nameRoute(u"leave"_qs, u"Academic leave"_qs);
    drawStart();
    m_desk->append("parallel", {});
    const QString split = m_desk->selected();
    const QPointF gateway = m_desk->centre(split);
    m_desk->append("approve", u"Approval by the dean"_qs);
    m_desk->setPerformer(u"dean"_qs, u"faculty"_qs);
    const QString dean = m_desk->selected();
    // The second way: dragged from the pad of the gateway to below the first.
    m_desk->clickAt(gateway);
    m_desk->dragTo("pad_append_check", gateway + QPointF(150, 140));
    m_desk->typeLabel(u"The draft of the order"_qs);
    const QString draft = m_desk->selected();
    m_desk->choose("kind", u"draft"_qs);
    m_desk->choose("template", u"order_mobility_trip"_qs);
    m_desk->clickAt(m_desk->centre(dean));
    m_desk->append("parallel", {});
    const QString join = m_desk->selected();
    // The second way, on which the order is drafted and approved, leads to the same join: the connection is
    // dragged.
    m_desk->clickAt(m_desk->centre(draft));
    m_desk->append("approve", u"Approval by the vice-rector"_qs);
    m_desk->setPerformer(u"vice_rector_academic"_qs);
    m_desk->dragTo("pad_connect", m_desk->centre(join));
    m_desk->clickAt(m_desk->centre(join));
    m_desk->append("issue", u"Issue the order"_qs);
    m_desk->choose("template", u"order_mobility_trip"_qs);
    m_desk->append("end", u"Order issued"_qs);
    EXPECT_EQ(m_desk->errors(), QString());
    takePicture(m_desk->desk().window(), u"routes-parallel"_qs);
    ASSERT_EQ(m_desk->publish(), 1);
    EXPECT_EQ(compiled(u"leave"_qs).count(u"parallel"), 2);

    // Whichever way is done first, the order waits for the other.
    const auto service = DrawnService::open(m_desk->office(), u"leave"_qs, { u"order_mobility_trip"_qs });
    ASSERT_NE(service, nullptr);
    const QStringList steps { u"Approval by the dean"_qs, u"Approval by the vice-rector"_qs };
    for (const QString &first : steps) {
        const QString leave = service->apply();
        const QString second = steps[first == steps[0] ? 1 : 0];
        EXPECT_EQ(service->waitsFor(leave), steps);
        service->decide(leave, first, domain::Outcome::Approve);
        EXPECT_EQ(service->waitsFor(leave), QStringList { second });
        EXPECT_EQ(service->state(leave), domain::ApplicationState::InReview);
        EXPECT_EQ(service->issued(leave), 0);
        service->decide(leave, second, domain::Outcome::Approve);
        EXPECT_EQ(service->state(leave), domain::ApplicationState::Approved);
        EXPECT_EQ(service->issued(leave), 1);
    }
}

TEST_F(RouteDrawingTest, theRouteOfAnAcademicDebtIsDrawnPublishedAndRunBothWays)
{
    nameRoute(u"academic-debt"_qs, u"Academic debt"_qs);
    drawStart();
    const QString office = m_desk->append("approve", u"Review by the student office"_qs);
    m_desk->setPerformer(u"student_office"_qs);
    m_desk->choose("on_reject", u"continue"_qs);
    const QString choice = m_desk->append("exclusive", u"Is there a debt?"_qs);
    m_desk->find<QWidget>("palette_payment")->setFocus();
    m_desk->key(Qt::Key_Space);
    m_desk->typeLabel(u"Payment for the repeated course"_qs);
    const QString payment = m_desk->selected();
    m_desk->clickAt(m_desk->centre(choice));
    m_desk->find<QWidget>("palette_rejected")->setFocus();
    m_desk->key(Qt::Key_Space);
    m_desk->typeLabel(u"No debt"_qs);
    // When which way is taken: by the builder, in the properties of the two flows.
    const auto flowTo = [&](const QString &target) {
        for (const auto &edge : m_desk->graph().edges) {
            if (edge.targetId == target)
                return edge.id;
        }
        return QString();
    };
    const auto line = m_desk->diagram().lines.value(flowTo(payment)).waypoints;
    m_desk->clickAt((line[0] + line[1]) / 2);
    ASSERT_EQ(m_desk->selected(), flowTo(payment));
    for (const char *field : { "name_en", "name_ru", "name_kk" })
        m_desk->typeInto(field, u"approved"_qs);
    takeIf(u"decisions.%1.outcome"_qs.arg(office), u"approve"_qs);
    takePicture(m_desk->desk().window(), u"routes-condition"_qs);
    const QString refused = m_desk->graph().nodes.last().id;
    const auto other = m_desk->diagram().lines.value(flowTo(refused)).waypoints;
    m_desk->clickAt(other[other.size() - 2] * 0.5 + other.last() * 0.5);
    ASSERT_EQ(m_desk->selected(), flowTo(refused));
    m_desk->click(m_desk->find<QCheckBox>("default_flow"));
    m_desk->clickAt(m_desk->centre(payment));
    m_desk->append("issue", u"Register the order"_qs);
    m_desk->choose("template", u"order_mobility_trip"_qs);
    m_desk->append("end", u"Debt settled"_qs);
    EXPECT_EQ(m_desk->errors(), QString());
    for (const auto &edge : m_desk->graph().edges) {
        if (edge.targetId == payment) {
            EXPECT_EQ(edge.condition, u"$.decisions.%1.outcome == \"approve\""_qs.arg(office));
        }
    }
    EXPECT_EQ(m_desk->graph().nodes[m_desk->graph().indexOf(choice)].defaultFlow, flowTo(refused));
    ASSERT_EQ(m_desk->publish(), 1);
    EXPECT_TRUE(compiled(u"academic-debt"_qs).contains(u"payment"));

    const auto service =
        DrawnService::open(m_desk->office(), u"academic-debt"_qs, { u"order_mobility_trip"_qs });
    ASSERT_NE(service, nullptr);
    const QString owed = service->apply();
    EXPECT_EQ(service->waitsFor(owed), QStringList { u"Review by the student office"_qs });
    service->decide(owed, u"Review by the student office"_qs, domain::Outcome::Approve);
    EXPECT_EQ(service->waitsFor(owed), QStringList { u"Payment for the repeated course"_qs });
    service->pay(owed);
    EXPECT_EQ(service->state(owed), domain::ApplicationState::Approved);
    EXPECT_EQ(service->issued(owed), 1);
    const QString none = service->apply();
    service->decide(none, u"Review by the student office"_qs, domain::Outcome::Reject);
    EXPECT_EQ(service->state(none), domain::ApplicationState::Rejected);
    EXPECT_EQ(service->issued(none), 0);
}

TEST_F(RouteDrawingTest, publishingIsStoppedByErrorsThatTheListMends)
{
    drawStart();
    m_desk->append("approve", u"Approval by the dean"_qs);
    const QString step = m_desk->selected();
    EXPECT_TRUE(m_desk->errors().contains(u"performer-required "_qs + step))
        << m_desk->errors().toStdString();
    EXPECT_TRUE(m_desk->errors().contains(u"end-event-required"));
    m_desk->click(m_desk->find<QWidget>("publish"));
    EXPECT_EQ(
        m_desk->office().value(u"SELECT count(*)::text FROM tereze.route WHERE key = 'route-1'"_qs), u"0");
    takePicture(m_desk->desk().window(), u"routes-problems"_qs);
    // Of two ways to mend it the second is chosen, and taken back.
    auto *fix = m_desk->find<QWidget>("fix_no-implicit-end");
    ASSERT_NE(fix, nullptr);
    const auto steps = m_desk->graph().nodes.size();
    m_desk->chooseInMenu(fix, QPoint(fix->width() - 6, fix->height() / 2), u"Add an end: rejected"_qs);
    ASSERT_EQ(m_desk->graph().nodes.size(), steps + 1);
    EXPECT_EQ(m_desk->graph().nodes.last().attribute("outcome"), u"rejected");
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(m_desk->graph().nodes.size(), steps);
    m_desk->errors();
    m_desk->click(m_desk->find<QWidget>("fix_end-event-required"));
    m_desk->clickAt(m_desk->centre(step));
    m_desk->setPerformer(u"dean"_qs, u"faculty"_qs);
    EXPECT_EQ(m_desk->errors(), QString());
}

TEST_F(RouteDrawingTest, aNotificationIsWrittenInEveryLanguageAndPublished)
{
    nameRoute(u"news"_qs, u"News"_qs);
    drawStart();
    m_desk->find<QWidget>("palette_notify")->setFocus();
    m_desk->key(Qt::Key_Space);
    m_desk->typeLabel(u"Tell the applicant"_qs);
    for (const char *field : { "text_kk", "text_ru", "text_en" })
        m_desk->typeInto(field, u"The order is signed."_qs);
    m_desk->append("end", u"Done"_qs);
    EXPECT_EQ(m_desk->errors(), QString());
    ASSERT_EQ(m_desk->publish(), 1);
    EXPECT_EQ(compiled(u"news"_qs), u"start notify end");
}

TEST(ConditionEditor, showsTheValueThatItWrites)
{
    ui::RouteSurroundings::Field agrees;
    agrees.path = u"form.agrees"_qs;
    agrees.type = u"boolean"_qs;
    agrees.required = true;
    ui::RouteSurroundings::Field sum = agrees;
    sum.path = u"form.sum"_qs;
    sum.type = u"number"_qs;
    for (const auto &[field, value] : { std::pair { agrees, u"true"_qs }, std::pair { sum, u"0"_qs } }) {
        ui::ConditionEditor editor(QList<ui::RouteSurroundings::Field> { field });
        editor.findChild<QToolButton *>(u"add_condition"_qs)->click();
        EXPECT_EQ(editor.condition(), u"$.%1 == %2"_qs.arg(field.path, value));
        const auto *box = editor.findChild<QComboBox *>(u"value"_qs);
        ASSERT_NE(box, nullptr);
        EXPECT_FALSE(box->currentText().isEmpty());
    }
}

TEST_F(RouteDrawingTest, whatTheWorkerRefusesIsSaidInPlainWordsInTheLanguageOfTheWindow)
{
    nameRoute(u"short-trip"_qs, u"Short trip"_qs);
    drawStart();
    m_desk->append("issue", u"Issue the order"_qs);
    m_desk->choose("template", u"order_mobility_trip"_qs);
    m_desk->append("end", u"Order issued"_qs);
    ASSERT_EQ(m_desk->errors(), QString());
    // After the server has looked at it somebody takes the template away.
    QWidget *publishNow = m_desk->askToPublish();
    m_desk->office().value(
        u"UPDATE tereze.template SET key = 'other' WHERE key = 'order_mobility_trip' RETURNING key"_qs);
    ASSERT_EQ(m_desk->publish(publishNow), 0);
    const auto said = [&] {
        const auto *table = m_desk->find<QTableWidget>("problems");
        return table && table->rowCount() == 1 ? table->item(0, 1)->text() : QString();
    };
    EXPECT_TRUE(waitUntil([&] { return !said().isEmpty(); }));
    EXPECT_EQ(said(), u"Issue the order — There is no template “order_mobility_trip”.");
    EXPECT_EQ(
        m_desk->workshop().messages().text(), u"The server refused the route. What it found stands below.");
    takePicture(m_desk->desk().window(), u"routes-refused"_qs);
    m_desk->desk().languages.set(u"ru"_qs);
    EXPECT_TRUE(waitUntil([&] {
        return said().endsWith(QString::fromUtf8("Шаблона «order_mobility_trip» нет."));
    })) << said().toStdString();
    m_desk->desk().languages.set(u"en"_qs);
    // It is there again: the same drawing is handed in once more and taken.
    m_desk->office().value(
        u"UPDATE tereze.template SET key = 'order_mobility_trip' WHERE key = 'other' RETURNING key"_qs);
    EXPECT_EQ(m_desk->publish(), 1);
}

TEST_F(RouteDrawingTest, fieldsOfTheFormAreCalledInTheLanguageOfTheWindow)
{
    nameRoute(u"leave"_qs, u"Leave"_qs);
    drawStart();
    m_desk->append("approve", u"Approval by the dean"_qs);
    m_desk->setPerformer(u"dean"_qs, u"faculty"_qs);
    m_desk->append("end", u"Done"_qs);
    ASSERT_EQ(m_desk->publish(), 1);
    ASSERT_NE(DrawnService::open(m_desk->office(), u"leave"_qs, {}), nullptr);
    m_desk->click(m_desk->find<QWidget>("back"));
    ASSERT_TRUE(waitUntil([&] { return !m_desk->page().workshop(); }));
    auto &table = m_desk->page().table();
    const auto rowOfLeave = [&] {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, ui::RouteDesignerPage::Key)->text() == u"leave")
                return row;
        }
        return -1;
    };
    ASSERT_TRUE(waitUntil([&] { return rowOfLeave() >= 0; }));
    table.selectRow(rowOfLeave());
    m_desk->click(m_desk->desk().find<QWidget>("open_route"));
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() != nullptr; }));
    QTest::qWait(30);
    const QString approval = m_desk->graph().nodes[1].id, end = m_desk->graph().nodes[2].id;
    m_desk->clickAt(m_desk->centre(approval));
    const QString choice = m_desk->append("exclusive", u"For whom?"_qs);
    m_desk->append("end", u"Other"_qs);
    m_desk->clickAt(m_desk->centre(choice));
    m_desk->dragTo("pad_connect", m_desk->centre(end));
    QString flow;
    for (const auto &edge : m_desk->graph().edges) {
        if (edge.sourceId == choice)
            flow = edge.id;
    }
    m_desk->canvas().reveal(flow);
    m_desk->click(m_desk->find<QWidget>("add_condition"));
    m_desk->choose("field", u"form.purpose"_qs);
    m_desk->choose("value", u"bank"_qs);
    const struct {
        const char *language;
        const char *field;
        const char *value;
        const char *degree;
    } said[] { { "en", "Where the certificate will be presented", "To a bank", "Student: degree" },
        { "ru", "Куда предъявляется справка", "В банк", "Студент: степень" },
        { "kk", "Анықтама қайда ұсынылады", "Банкке", "Студент: дәрежесі" },
        { "uk", "Куди подається довідка", "До банку", "Студент: ступінь" } };
    for (const auto &[language, title, choiceTitle, degree] : said) {
        m_desk->desk().languages.set(QString::fromLatin1(language));
        const QString wanted = QString::fromUtf8(title);
        EXPECT_TRUE(waitUntil([&] { // the properties are built anew
            const auto boxes = m_desk->workshop().findChildren<QComboBox *>(u"field"_qs);
            return boxes.size() == 1 && boxes.first()->isVisible() && boxes.first()->currentText() == wanted;
        })) << language;
        auto *field = m_desk->find<QComboBox>("field");
        auto *value = m_desk->find<QComboBox>("value");
        ASSERT_TRUE(field && value);
        EXPECT_EQ(value->currentText().toStdString(), choiceTitle);
        EXPECT_EQ(field->itemText(field->findData(u"student.degree"_qs)).toStdString(), degree);
        takePicture(m_desk->desk().window(), u"routes-condition-%1"_qs.arg(QLatin1String(language)));
    }
    for (const auto &edge : m_desk->graph().edges) {
        if (edge.id == flow) {
            EXPECT_EQ(edge.condition, u"$.form.purpose == \"bank\"");
        }
    }
}
