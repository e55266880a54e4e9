// SPDX-License-Identifier: GPL-3.0-or-later
// The stock of preprinted blanks and the log of copies, as a registrar works with them.
#include <core/store/blankstore.h>
#include <core/store/printstore.h>
#include <ui/errors/messagebar.h>
#include <ui/print/blankdialog.h>
#include <ui/print/blankmodel.h>
#include <ui/print/blankpage.h>
#include <ui/print/blankstockmodel.h>
#include <ui/print/calibrationdialog.h>
#include <ui/print/printlogmodel.h>
#include <ui/print/printlogpage.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class BlankPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        auto clerk = m_office->place().connect(u"akhmetova"_qs);
        ASSERT_TRUE(clerk.ok());
        m_clerk = std::move(clerk).value();
    }
    void add(const QString &series, qint64 first, qint64 last)
    {
        const auto added = store::BlankStore::add(
            *m_clerk, QUuid::createUuid(), u"diploma"_qs, series, first, last, 7, u"акт 12 от 1.09.2026"_qs);
        ASSERT_TRUE(added.ok()) << added.error().logLine().toStdString();
    }
    /// Prints one certificate on a blank and hands it over; the number of the document.
    QString printOne()
    {
        domain::PrinterState laser;
        laser.name = u"laser"_qs;
        laser.title = u"Принтер 101"_qs;
        laser.state = u"idle"_qs;
        laser.border = QMarginsF(4.2, 5, 4.2, 12.7);
        const auto station = store::PrintStore::announce(*m_clerk, u"офис-1"_qs, { laser });
        const auto number = m_office->issueCertificate();
        domain::PrintRequest request;
        request.title = u"Справка"_qs;
        request.entries << m_office
                               ->value(u"SELECT id FROM tereze.journal_entry WHERE printed = '%1'"_qs.arg(
                                   *number))
                               .toLongLong();
        request.printer = store::PrintStore::printers(*m_clerk)->first().id;
        request.blankKind = u"diploma"_qs;
        request.reason = u"для <банка>"_qs;
        request.copies = 2;
        const auto queued = store::PrintStore::put(*m_clerk, QUuid::createUuid(), request);
        EXPECT_TRUE(queued.ok()) << queued.error().logLine().toStdString();
        const QUuid run = QUuid::createUuid();
        for (int i = 0; i < 2; ++i) {
            const auto job = store::PrintStore::claim(*m_clerk, *station, run);
            EXPECT_TRUE(job.ok() && *job);
            EXPECT_TRUE(store::PrintStore::sending(*m_clerk, **job, run, u"1"_qs).ok());
            EXPECT_TRUE(store::PrintStore::report(*m_clerk, (*job)->id, run, u"sent"_qs, {}).ok());
            m_job = (*job)->id;
        }
        EXPECT_TRUE(store::PrintStore::act(*m_clerk, QUuid::createUuid(), u"confirm"_qs,
            { queued->batch, 1,
                {} }).ok());
        EXPECT_TRUE(store::PrintStore::handOver(
            *m_clerk, QUuid::createUuid(), m_job, u"Сериков А."_qs, u"passport"_qs, {})
                        .ok());
        return *number;
    }
    void open(const QString &language = u"en"_qs)
    {
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs), language);
        ASSERT_TRUE(m_desk && m_desk->window().blanks());
        m_desk->trigger("blanks");
        ASSERT_TRUE(waitUntil([&] { return stock().isComplete() && !stock().isLoading(); }));
    }
    ui::BlankPage &page() { return *m_desk->window().blanks(); }
    ui::BlankStockModel &stock() { return page().stock(); }
    ui::PrintLogPage &log() { return *m_desk->window().printLog(); }
    QString states()
    {
        QStringList all;
        for (const domain::Blank &blank : page().blanks().items())
            all << QString::number(blank.number) + u' ' + blank.state;
        return all.join(u", "_qs);
    }
    /// A line of the stock: free, reserved, used, spoiled, destroyed.
    QString counts(int row = 0)
    {
        QStringList all;
        for (int column = ui::BlankStockModel::Free; column <= ui::BlankStockModel::Destroyed; ++column)
            all << stock().index(row, column).data().toString();
        return all.join(u' ');
    }
    template <typename Widget> Widget *field(const char *name)
    {
        auto *dialog = page().findChild<ui::BlankDialog *>();
        auto *found = dialog ? dialog->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
        if (!found)
            ADD_FAILURE() << "no " << name;
        return found;
    }
    void closeDialog()
    {
        page().findChild<ui::BlankDialog *>()->close();
        ASSERT_TRUE(waitUntil([&] { return !page().findChild<ui::BlankDialog *>(); }));
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<db::Database> m_clerk;
    std::unique_ptr<Desk> m_desk;
    domain::PrintJobId m_job;
};

} // namespace

TEST_F(BlankPageTest, addsWhatCameAndRefusesWhatIsKnownAlready)
{
    open();
    EXPECT_TRUE(page().stockTable().findChild<QLabel *>()->isVisible()); // says why there is nothing
    EXPECT_FALSE(m_desk->actions->action("blank_spoil")->isEnabled());
    m_desk->trigger("blank_add");
    // The keys go through the rows as they stand.
    auto *dialog = page().findChild<ui::BlankDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitUntil([&] { return dialog->focusWidget() != nullptr; }));
    EXPECT_EQ(dialog->focusWidget()->objectName(), u"blank_series");
    for (const char *next : { "blank_first", "blank_last", "blank_ground", "go" }) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(dialog->focusWidget()->objectName(), QString::fromLatin1(next));
    }
    field<QLineEdit>("blank_series")->setText(u"ЖБ-Б"_qs);
    field<QLineEdit>("blank_first")->setText(u"0000041"_qs);
    field<QLineEdit>("blank_last")->setText(u"90"_qs);
    field<QLineEdit>("blank_ground")->setText(u"акт 12"_qs);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog->messages().isVisible()); // 90 has not its zeros
    EXPECT_EQ(stock().count(), 0);
    field<QLineEdit>("blank_last")->setText(u"0000090"_qs);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return stock().count() == 1 && page().blanks().count() == 50; }));
    EXPECT_EQ(counts(), u"50 0 0 0 0");
    EXPECT_EQ(stock().index(0, ui::BlankStockModel::Kind).data().toString(), u"Diploma");
    EXPECT_FALSE(page().stockTable().findChild<QLabel *>()->isVisible());
    const QAbstractItemModelTester tester(
        &page().blanks(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(page().blanks().index(0, ui::BlankModel::Serial).data().toString(), u"ЖБ-Б 0000041");
    m_desk->trigger("blank_add");
    field<QLineEdit>("blank_first")->setText(u"0000090"_qs);
    field<QLineEdit>("blank_last")->setText(u"0000095"_qs);
    field<QLineEdit>("blank_ground")->setText(u"акт 13"_qs);
    field<QPushButton>("go")->click();
    dialog = page().findChild<ui::BlankDialog *>();
    ASSERT_TRUE(waitUntil([&] { return dialog->messages().isVisible(); }));
    EXPECT_TRUE(readableTexts(*dialog).join(u' ').contains(u"in the stock already"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(m_office->value(u"SELECT count(*) FROM tereze.blank"_qs), u"50");
}

TEST_F(BlankPageTest, aSpoiledBlankIsDestroyedByAnAct)
{
    add(u"ЖБ-Б"_qs, 41, 45);
    add(u"ЖБ-В"_qs, 1, 2);
    open();
    ASSERT_TRUE(waitUntil([&] { return page().blanks().count() == 5; }));
    page().blankTable().selectRow(1);
    m_desk->trigger("blank_spoil");
    EXPECT_EQ(field<QLineEdit>("blank_first")->text(), u"0000042"); // what was selected
    EXPECT_TRUE(waitUntil([&] { return field<QLineEdit>("blank_ground")->hasFocus(); }));
    field<QLineEdit>("blank_last")->setText(u"0000043"_qs);
    field<QLineEdit>("blank_ground")->setText(u"залиты водой"_qs);
    field<QPushButton>("go")->click();
    ASSERT_TRUE(waitUntil([&] { return counts() == u"3 0 0 2 0"; })) << counts().toStdString();
    auto *state = m_desk->find<QComboBox>("blank_state");
    state->setCurrentIndex(state->findData(u"spoiled"_qs));
    ASSERT_TRUE(waitUntil([&] { return states() == u"42 spoiled, 43 spoiled"; })) << states().toStdString();
    EXPECT_TRUE(page().blanks().index(0, ui::BlankModel::Ground).data().toString().startsWith(u"залиты"));
    m_desk->trigger("blank_destroy");
    field<QLineEdit>("blank_first")->setText(u"0000042"_qs);
    field<QLineEdit>("blank_last")->setText(u"0000044"_qs); // one of them is good
    field<QLineEdit>("blank_ground")->setText(u"акт 7"_qs);
    field<QPushButton>("go")->click();
    auto *dialog = page().findChild<ui::BlankDialog *>();
    ASSERT_TRUE(waitUntil([&] { return dialog->messages().isVisible(); }));
    EXPECT_TRUE(readableTexts(*dialog).join(u' ').contains(u"None was changed"));
    field<QLineEdit>("blank_last")->setText(u"0000043"_qs);
    field<QPushButton>("go")->click();
    ASSERT_TRUE(waitUntil([&] { return counts() == u"3 0 0 0 2" && page().blanks().count() == 0; }));
    EXPECT_EQ(counts(1), u"2 0 0 0 0");
    EXPECT_EQ(m_office->value(
                  u"SELECT string_agg(DISTINCT act, ',') FROM tereze.blank WHERE state = 'destroyed'"_qs),
        u"акт 7");
    page().stockTable().selectRow(1);
    state->setCurrentIndex(0);
    ASSERT_TRUE(waitUntil([&] { return states() == u"1 in_stock, 2 in_stock"; })) << states().toStdString();
}

TEST_F(BlankPageTest, readsALongSeriesPageByPage)
{
    add(u"ЖБ-Б"_qs, 1, 120);
    open();
    ASSERT_TRUE(waitUntil([&] { return page().blanks().count() == 50; }));
    page().blankTable().scrollToBottom();
    ASSERT_TRUE(waitUntil([&] { return page().blanks().count() == 100; }));
    page().blankTable().scrollToBottom();
    ASSERT_TRUE(waitUntil([&] { return page().blanks().count() == 120; }));
    EXPECT_EQ(page().blanks().at(119).number, 120);
}

TEST_F(BlankPageTest, everyCopyIsInTheLogWithAllThatIsKnownOfIt)
{
    add(u"ЖБ-Б"_qs, 41, 45);
    const QString number = printOne();
    open();
    EXPECT_EQ(counts(), u"3 0 2 0 0");
    m_desk->trigger("print_log");
    ASSERT_TRUE(waitUntil([&] { return log().model().count() == 2; }));
    const QAbstractItemModelTester tester(
        &log().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(log().model().index(0, ui::PrintLogModel::Copy).data().toString(), u"duplicate no. 2");
    EXPECT_EQ(log().model().index(1, ui::PrintLogModel::Copy).data().toString(), u"first copy");
    EXPECT_EQ(log().model().index(0, ui::PrintLogModel::Outcome).data().toString(), u"Handed over");
    const QString details = m_desk->find<QLabel>("copy_details")->text();
    for (const QString &said : { number, u"офис-1: Принтер 101"_qs, u"для <банка>"_qs, u"ЖБ-Б 0000042"_qs,
             u"Сериков А."_qs, u"Ахметова"_qs,
             m_office->value(u"SELECT encode(sha256, 'hex') FROM tereze.print_record LIMIT 1"_qs) })
        EXPECT_TRUE(details.contains(said)) << said.toStdString() << " in " << details.toStdString();
    auto *typed = m_desk->find<QLineEdit>("copies_number");
    typeText(typed, u"нет такого"_qs);
    ASSERT_TRUE(waitUntil([&] { return log().model().count() == 0 && !log().model().isLoading(); }));
    EXPECT_EQ(log().table().findChild<QLabel *>()->text(), u"No copy of it went out yet.");
    typed->setText(number.toLower());
    QTest::keyClick(typed, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return log().model().count() == 2; }));
}

TEST_F(BlankPageTest, aDocumentOfACaseLeadsToItsCopies)
{
    add(u"ЖБ-Б"_qs, 41, 45);
    printOne();
    ASSERT_TRUE(m_office->issueCertificate().ok()); // and one that was never printed
    open();
    m_desk->trigger("journal");
    m_desk->find<QTabWidget>("tabs")->setCurrentIndex(1);
    const auto copies = [&] {
        for (auto *button : m_desk->window().findChildren<QToolButton *>(u"document_copies"_qs)) {
            if (button->isVisible() && button->isEnabled())
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    ASSERT_TRUE(waitUntil([&] { return copies() != nullptr; }));
    copies()->click(); // of the newest
    ASSERT_TRUE(log().isVisible());
    ASSERT_TRUE(waitUntil([&] { return !log().model().isLoading(); }));
    EXPECT_EQ(log().model().count(), 0);
    EXPECT_TRUE(m_desk->find<QLabel>("copies_only")->isVisible());
    m_desk->find<QToolButton>("copies_all")->click();
    ASSERT_TRUE(waitUntil([&] { return log().model().count() == 2; }));
    EXPECT_FALSE(m_desk->find<QLabel>("copies_only")->isVisible());
}

TEST_F(BlankPageTest, looksCalmInEveryLanguage)
{
    add(u"ЖБ-Б"_qs, 41, 80);
    add(u"ЖБ-В"_qs, 1, 2);
    ASSERT_TRUE(store::BlankStore::act(
        *m_clerk, QUuid::createUuid(), u"spoil"_qs, u"diploma"_qs, u"ЖБ-Б"_qs, 44, 45, u"залиты водой"_qs)
                    .ok());
    printOne();
    for (const QString &language : { u"ru"_qs, u"kk"_qs, u"uk"_qs, u"en"_qs }) {
        open(language);
        ASSERT_TRUE(waitUntil([&] { return page().blanks().count() == 40; }));
        page().blankTable().selectRow(5);
        takePicture(m_desk->window(), u"blanks-"_qs + language);
        for (const char *act : { "blank_add", "blank_spoil", "blank_destroy" }) {
            m_desk->trigger(act);
            field<QPushButton>("go")->click(); // with its complaint
            takePicture(*page().findChild<ui::BlankDialog *>(), QString::fromLatin1(act) + u'-' + language);
            closeDialog();
        }
        m_desk->trigger("print_log");
        ASSERT_TRUE(waitUntil([&] { return log().model().count() == 2; }));
        takePicture(m_desk->window(), u"print-log-"_qs + language);
        m_desk->trigger("print_queue");
        m_desk->trigger("print_calibrate");
        QWidget &queue = *m_desk->window().centralWidget();
        ASSERT_TRUE(waitUntil([&] { return queue.findChild<ui::CalibrationDialog *>() != nullptr; }));
        takePicture(*queue.findChild<ui::CalibrationDialog *>(), u"print-calibration-"_qs + language);
    }
}
