// SPDX-License-Identifier: GPL-3.0-or-later
// Orders from many applications, as a registrar works with them, beside a worker that makes and registers
// them.
#include <core/store/jointstore.h>
#include <ui/errors/messagebar.h>
#include <ui/jointorder/jointlistmodel.h>
#include <ui/jointorder/jointmembermodel.h>
#include <ui/jointorder/jointpage.h>
#include <ui/jointorder/jointpreview.h>
#include <ui/jointorder/jointwaitingmodel.h>
#include <ui/jointorder/strikedialog.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>
#include <tests/core/work/workshop.h>
#include <tests/support/smtpsink.h>
#include <tests/ui/desk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class JointPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = University::create(4);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_university = std::move(made).value();
        m_shop = std::make_unique<Workshop>(*m_university, m_sink.url());
        m_shop->drain();
    }
    void open(const QString &language = u"en"_qs)
    {
        m_desk = Desk::open(m_university->place().settings(u"work_student_office"_qs), language);
        ASSERT_TRUE(m_desk && m_desk->window().jointOrders());
        m_desk->trigger("joint_orders");
        ASSERT_TRUE(waitUntil([&] { return collected()->isEnabled() && !page().orders().isLoading(); }));
    }
    /// A leave that everybody has approved.
    void approve(int student)
    {
        const auto ref = m_university->submit(student, u"academic-leave"_qs,
            { { u"reason"_qs, u"childcare"_qs }, { u"leave_from"_qs, u"2027-02-01"_qs },
                { u"leave_until"_qs, u"2028-01-31"_qs }, { u"basis"_qs, u"№ 5 анықтама"_qs } });
        ASSERT_TRUE(ref.ok()) << ref.error().logLine().toStdString();
        for (int i = 0; i < 4; ++i) {
            m_shop->drain();
            ASSERT_TRUE(m_university->decideOpen(*ref).ok());
        }
        m_shop->drain();
    }
    /// What the worker does, and the page sees it.
    void work(const QString &state)
    {
        m_shop->drain();
        m_desk->trigger("refresh");
        ASSERT_TRUE(waitUntil([&] { return first().state == state; })) << first().state.toStdString();
    }
    void collect()
    {
        collected()->click();
        ASSERT_TRUE(waitUntil([&] { return collected()->isChecked(); }));
    }
    void putTogether(int orders)
    {
        ASSERT_TRUE(waitUntil([&] {
            m_desk->trigger("refresh");
            return waitUntil([&] { return page().waiting().count() == orders; });
        }));
        page().waitingTable().setSelectionMode(QAbstractItemView::ExtendedSelection);
        page().waitingTable().selectAll();
        m_desk->trigger("joint_new");
        ASSERT_TRUE(waitUntil([&] { return page().orders().count() > 0 && page().waiting().count() == 0; }));
    }
    domain::JointOrder first()
    {
        return page().orders().count() > 0 ? page().orders().at(0) : domain::JointOrder();
    }
    bool isEnabled(const char *action) { return m_desk->actions->action(action)->isEnabled(); }
    ui::JointPage &page() { return *m_desk->window().jointOrders(); }
    QCheckBox *collected() { return m_desk->find<QCheckBox>("joint_collected"); }
    ui::StrikeDialog *dialog() { return page().findChild<ui::StrikeDialog *>(); }

    SmtpSink m_sink;
    std::unique_ptr<University> m_university;
    std::unique_ptr<Workshop> m_shop;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(JointPageTest, collectsLooksStrikesOutAndSends)
{
    open();
    QAbstractItemModelTester waitingTester(
        &page().waiting(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester memberTester(
        &page().members(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_FALSE(collected()->isChecked());
    for (const char *act : { "joint_new", "joint_add", "order_alone", "joint_strike", "joint_send" })
        EXPECT_FALSE(isEnabled(act)) << act;
    collect();
    for (int student = 0; student < 3; ++student)
        approve(student);
    putTogether(3);
    EXPECT_FALSE(isEnabled("joint_send")) << "nobody has seen it";
    work(u"drafted"_qs);
    ASSERT_TRUE(waitUntil([&] { return page().preview().pageCount() > 0; }));
    ASSERT_TRUE(waitUntil([&] { return page().members().count() == 3; }));
    EXPECT_TRUE(isEnabled("joint_send"));

    page().memberTable().selectRow(1);
    m_desk->trigger("joint_strike");
    ASSERT_TRUE(dialog());
    dialog()->findChild<QPushButton *>(u"go"_qs)->click();
    EXPECT_FALSE(dialog()->messages().text().isEmpty()); // a reason is asked for
    dialog()->findChild<QPlainTextEdit *>(u"strike_reason"_qs)->setPlainText(u"Қарызы <бар>"_qs);
    dialog()->findChild<QPushButton *>(u"go"_qs)->click();
    ASSERT_TRUE(waitUntil([&] { return !dialog(); }));
    ASSERT_TRUE(waitUntil([&] { return page().waiting().count() == 1; }));
    EXPECT_EQ(page().waiting().at(0).reason, u"Қарызы <бар>"_qs);
    ASSERT_TRUE(waitUntil([&] { return page().members().count() == 3 && page().members().at(2).struckAt; }));
    work(u"drafted"_qs);

    m_desk->dialogs.confirmed = false;
    m_desk->trigger("joint_send");
    EXPECT_EQ(m_desk->dialogs.questions.size(), 1);
    EXPECT_EQ(first().state, u"drafted"_qs);
    m_desk->dialogs.confirmed = true;
    m_desk->trigger("joint_send");
    ASSERT_TRUE(waitUntil([&] { return first().isSent(); }));
    work(u"issued"_qs);
    EXPECT_FALSE(first().printed.isEmpty());
    ASSERT_TRUE(waitUntil([&] { return !isEnabled("joint_strike") && !isEnabled("joint_send"); }));

    page().waitingTable().selectRow(0);
    EXPECT_TRUE(isEnabled("order_alone"));
    EXPECT_FALSE(isEnabled("joint_add")) << "what is issued takes nobody in";
    m_desk->trigger("order_alone");
    ASSERT_TRUE(waitUntil([&] { return page().waiting().count() == 0; }));
}

TEST_F(JointPageTest, saysWhatIsInTheWayAndKeepsWhatWasChosen)
{
    open();
    collect();
    approve(0);
    approve(1);
    putTogether(2);
    work(u"drafted"_qs);
    // Somebody else has changed it meanwhile.
    auto other = m_university->place().connect(u"work_dean"_qs);
    ASSERT_TRUE(other.ok());
    const auto members = store::JointStore::members(**other, first().id);
    ASSERT_TRUE(members.ok());
    ASSERT_TRUE(store::JointStore::strike(**other, QUuid::createUuid(), first().id, first().version,
        { members->first().document }, u"x"_qs, false)
                    .ok());
    m_desk->trigger("joint_send");
    ASSERT_TRUE(waitUntil([&] { return !page().messages().text().isEmpty(); }));
    ASSERT_TRUE(waitUntil([&] { return first().members == 1; }));
    EXPECT_EQ(first().state, u"drafting"_qs);
}

TEST_F(JointPageTest, looksCalmInEveryLanguage)
{
    {
        open();
        takePicture(m_desk->window(), u"joint-empty-en"_qs);
        collect();
        for (int student = 0; student < 4; ++student)
            approve(student);
        putTogether(4);
        page().memberTable().selectRow(0);
        ASSERT_TRUE(waitUntil([&] { return page().members().count() == 4; }));
        page().memberTable().selectRow(0);
        m_desk->trigger("joint_strike");
        dialog()->findChild<QPlainTextEdit *>(u"strike_reason"_qs)->setPlainText(u"Есть задолженность"_qs);
        dialog()->findChild<QPushButton *>(u"go"_qs)->click();
        ASSERT_TRUE(waitUntil([&] { return !dialog(); }));
        work(u"drafted"_qs);
    }
    for (const QString &language : { u"ru"_qs, u"kk"_qs, u"uk"_qs, u"en"_qs }) {
        open(language);
        ASSERT_TRUE(waitUntil([&] { return page().members().count() == 4; }));
        ASSERT_TRUE(waitUntil([&] { return page().preview().pageCount() > 0; }));
        page().memberTable().selectRow(0);
        takePicture(m_desk->window(), u"joint-"_qs + language);
        m_desk->trigger("joint_strike");
        ASSERT_TRUE(dialog());
        dialog()->findChild<QPushButton *>(u"go"_qs)->click(); // with its complaint
        takePicture(*dialog(), u"joint-strike-"_qs + language);
        dialog()->close();
    }
}
