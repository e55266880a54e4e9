// SPDX-License-Identifier: GPL-3.0-or-later
// The print queue as a registrar works with it; what a station would report is reported by the test.
#include <core/store/blankstore.h>
#include <core/store/printstore.h>
#include <ui/errors/messagebar.h>
#include <ui/print/borderpicture.h>
#include <ui/print/calibrationdialog.h>
#include <ui/print/printbatchmodel.h>
#include <ui/print/printdialog.h>
#include <ui/print/printjobmodel.h>
#include <ui/print/printpage.h>
#include <ui/print/printtexts.h>
#include <ui/widgets/pdfview.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class PrintPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        auto clerk = m_office->place().connect(u"akhmetova"_qs);
        ASSERT_TRUE(clerk.ok());
        m_clerk = std::move(clerk).value();
        domain::PrinterState laser;
        laser.name = u"laser"_qs;
        laser.title = u"Принтер 101"_qs;
        laser.state = u"idle"_qs;
        laser.isDefault = true;
        laser.border = QMarginsF(4.2, 5, 4.2, 12.7);
        domain::PrinterState other = laser;
        other.name = u"other"_qs;
        other.title = u"Принтер 202"_qs;
        const auto station = store::PrintStore::announce(*m_clerk, u"офис-1"_qs, { laser, other });
        ASSERT_TRUE(station.ok()) << station.error().logLine().toStdString();
        m_station = *station;
        domain::PrintRequest request;
        request.title = u"Справка об обучении"_qs;
        for (int i = 0; i < 5; ++i) {
            const auto number = m_office->issueCertificate();
            ASSERT_TRUE(number.ok());
            request.entries << m_office
                                   ->value(u"SELECT id FROM tereze.journal_entry WHERE printed = '%1'"_qs.arg(
                                       *number))
                                   .toLongLong();
        }
        m_entries = request.entries;
        const auto printers = store::PrintStore::printers(*m_clerk);
        ASSERT_TRUE(printers.ok());
        m_printers = *printers;
        request.printer = m_printers.first().id;
        const auto queued = store::PrintStore::put(*m_clerk, QUuid::createUuid(), request);
        ASSERT_TRUE(queued.ok()) << queued.error().logLine().toStdString();
    }
    void open(const QString &language = u"en"_qs)
    {
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs), language);
        ASSERT_TRUE(m_desk && m_desk->window().printing());
        m_desk->trigger("print_queue");
        ASSERT_TRUE(waitUntil([&] { return jobs().count() == 5; }));
    }
    /// The next job as its station tells of it.
    void print(const QString &state, const QStringList &reasons = {})
    {
        const auto job = store::PrintStore::claim(*m_clerk, m_station, m_run);
        ASSERT_TRUE(job.ok() && *job);
        const auto go = store::PrintStore::sending(*m_clerk, **job, m_run, u"1"_qs);
        ASSERT_TRUE(go.ok() && *go) << (go ? "not to be sent" : go.error().logLine().toStdString());
        const auto told = store::PrintStore::report(*m_clerk, (*job)->id, m_run, state, reasons);
        ASSERT_TRUE(told.ok()) << told.error().logLine().toStdString();
    }
    ui::PrintPage &page() { return *m_desk->window().printing(); }
    ui::PrintJobModel &jobs() { return page().jobs(); }
    QString states()
    {
        QStringList all;
        for (const domain::PrintJob &job : jobs().items())
            all << (job.hold.isEmpty() ? job.state : job.state + u'/' + job.hold);
        return all.join(u' ');
    }
    bool becomes(const QString &wanted)
    {
        return waitUntil([&] { return states() == wanted; });
    }
    bool can(const char *action)
    {
        return waitUntil([&] { return m_desk->actions->action(action)->isEnabled(); });
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<db::Database> m_clerk;
    std::unique_ptr<Desk> m_desk;
    domain::PrintStationId m_station;
    QList<domain::StationPrinter> m_printers;
    QList<qint64> m_entries;
    QUuid m_run = QUuid::createUuid();
};

} // namespace

TEST_F(PrintPageTest, showsWhatIsPrintedAndWhyItStands)
{
    print(u"sent"_qs);
    print(u"processing"_qs, { u"media-empty"_qs });
    open();
    const QAbstractItemModelTester tester(&jobs(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(becomes(u"sent processing pending pending pending"_qs)) << states().toStdString();
    EXPECT_EQ(jobs().index(1, ui::PrintJobModel::State).data().toString(), u"Printing");
    EXPECT_EQ(jobs().index(1, ui::PrintJobModel::Why).data().toString(), u"no paper");
    EXPECT_EQ(page().batches().index(0, ui::PrintBatchModel::Progress).data().toString(), u"1 of 5 printed");
    ASSERT_TRUE(
        waitUntil([&] { return page().preview().pageCount() > 0; })); // the first sheet as it is printed
}

TEST_F(PrintPageTest, pausesAndGoesOnFromASheet)
{
    open();
    ASSERT_TRUE(can("print_pause"));
    m_desk->trigger("print_pause");
    ASSERT_TRUE(becomes(u"held/paused held/paused held/paused held/paused held/paused"_qs))
        << states().toStdString();
    page().jobTable().selectRow(2);
    ASSERT_TRUE(can("print_resume"));
    m_desk->trigger("print_resume");
    ASSERT_TRUE(becomes(u"held/paused held/paused pending pending pending"_qs)) << states().toStdString();
    page().jobTable().selectRow(0);
    ASSERT_TRUE(can("print_cancel"));
    m_desk->trigger("print_cancel");
    ASSERT_TRUE(becomes(u"cancelled held/paused pending pending pending"_qs)) << states().toStdString();
}

TEST_F(PrintPageTest, confirmsSpoilsAndPrintsAgainOnlyWhatFailed)
{
    print(u"sent"_qs);
    print(u"sent"_qs);
    print(u"unknown"_qs, { u"aborted-by-system"_qs });
    open();
    ASSERT_TRUE(becomes(u"sent sent unknown pending pending"_qs)) << states().toStdString();
    page().jobTable().selectRow(1);
    ASSERT_TRUE(can("print_spoil"));
    m_desk->trigger("print_spoil");
    auto *reason = m_desk->find<QLineEdit>("print_reason");
    ASSERT_TRUE(reason->isVisible() && reason->hasFocus());
    EXPECT_FALSE(m_desk->find<QPushButton>("print_do")->isEnabled()); // not without a reason
    typeText(reason, u"смято"_qs);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(becomes(u"sent spoiled unknown pending pending"_qs)) << states().toStdString();
    EXPECT_EQ(jobs().index(1, ui::PrintJobModel::Why).data().toString(), u"смято");
    page().jobTable().selectRow(0);
    ASSERT_TRUE(can("print_confirm"));
    m_desk->trigger("print_confirm");
    ASSERT_TRUE(becomes(u"confirmed spoiled unknown pending pending"_qs)) << states().toStdString();
    ASSERT_TRUE(can("print_again"));
    m_desk->trigger("print_again");
    typeText(m_desk->find<QLineEdit>("print_reason"), u"смято"_qs);
    QTest::keyClick(m_desk->find<QLineEdit>("print_reason"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return page().batches().count() == 2; }));
    EXPECT_EQ(page().batches().at(0).jobs, 1);
}

TEST_F(PrintPageTest, handsOverACopyToWhoeverWasRecognised)
{
    print(u"sent"_qs);
    open();
    page().jobTable().selectRow(0);
    ASSERT_TRUE(can("print_confirm"));
    m_desk->trigger("print_confirm");
    ASSERT_TRUE(can("print_hand_over"));
    m_desk->trigger("print_hand_over");
    auto *collector = m_desk->find<QLineEdit>("print_reason");
    EXPECT_EQ(collector->text(), jobs().at(0).person);
    m_desk->find<QComboBox>("print_identity")->setCurrentIndex(1);
    QTest::keyClick(collector, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return !jobs().at(0).collector.isEmpty(); }));
    EXPECT_EQ(m_office->value(u"SELECT identity FROM tereze.print_handover"_qs), u"passport");
    EXPECT_EQ(jobs().index(0, ui::PrintJobModel::State).data().toString(), u"Handed over");
}

TEST_F(PrintPageTest, theDialogAsksForAReasonWhereOneIsNeeded)
{
    ui::PrintQuestion question;
    question.title = u"Справка"_qs;
    question.printers = m_printers;
    ui::PrintDialog first(question);
    EXPECT_TRUE(first.findChild<QPushButton *>(u"print"_qs)->isEnabled());
    first.findChild<QSpinBox *>(u"copies"_qs)->setValue(2);
    EXPECT_FALSE(first.findChild<QPushButton *>(u"print"_qs)->isEnabled());
    first.findChild<QLineEdit *>(u"reason"_qs)->setText(u"для банка"_qs);
    EXPECT_TRUE(first.findChild<QPushButton *>(u"print"_qs)->isEnabled());
    EXPECT_EQ(first.answer().copies, 2);
    EXPECT_EQ(first.answer().reason, u"для банка");
    question.printers.clear();
    ui::PrintDialog nowhere(question);
    EXPECT_FALSE(nowhere.findChild<QPushButton *>(u"print"_qs)->isEnabled());
}

TEST_F(PrintPageTest, theDialogOffersTraysAndBlanksAndWhatTheTemplateWants)
{
    ui::PrintQuestion question;
    question.title = u"Диплом"_qs;
    question.documents = 3;
    question.printers = m_printers;
    question.printers[0].printer.trays = { u"tray-1"_qs, u"by-pass-tray"_qs };
    question.blanks = { { u"diploma"_qs, u"ЖБ-Б"_qs, 2, u"ЖБ-Б 0000041"_qs, 3 },
        { u"diploma"_qs, u"ЖБ-В"_qs, 9, u"ЖБ-В 0000001"_qs, 3 },
        { u"letterhead"_qs, u"Ф"_qs, 5, u"Ф 07"_qs, 0 }, { u"certificate"_qs, u"С"_qs, 0, {}, 0 } };
    ui::PrintDialog dialog(question);
    auto *paper = dialog.findChild<QComboBox *>(u"paper"_qs);
    auto *stock = dialog.findChild<QLabel *>(u"stock"_qs);
    auto *remember = dialog.findChild<QCheckBox *>(u"remember"_qs);
    auto *print = dialog.findChild<QPushButton *>(u"print"_qs);
    QStringList papers;
    for (int i = 0; i < paper->count(); ++i)
        papers << paper->itemText(i);
    EXPECT_EQ(papers.join(u'|'),
        u"Plain paper|Diploma, the oldest first|Diploma, series ЖБ-Б|Diploma, series ЖБ-В|Letterhead, series "
        u"Ф|Certificate");
    EXPECT_EQ(paper->currentIndex(), 1); // what the template wants
    EXPECT_EQ(stock->text(), u"Free: 11. Next: ЖБ-Б 0000041.");
    EXPECT_TRUE(remember->isHidden()); // nothing to remember
    auto *warning = dialog.findChild<ui::MessageBar *>(u"paper_warning"_qs);
    EXPECT_EQ(warning->text(), QString());
    paper->setCurrentIndex(2);
    EXPECT_TRUE(stock->text().startsWith(u"Free: 2. Next: ЖБ-Б 0000041. 1 sheet"))
        << stock->text().toStdString();
    EXPECT_EQ(dialog.answer().blankKind, u"diploma");
    EXPECT_EQ(dialog.answer().blankSeries, u"ЖБ-Б");
    EXPECT_EQ(warning->text(), QString()); // another series is the same paper
    paper->setCurrentIndex(4);
    EXPECT_EQ(warning->text(),
        u"Made for another paper: Diploma. On this one the text may stand in the wrong place.");
    EXPECT_EQ(warning->level(), ui::MessageBar::Level::Warning);
    EXPECT_TRUE(print->isEnabled()); // a warning, no prohibition
    takePicture(dialog, u"print-dialog-other-paper"_qs);
    paper->setCurrentIndex(5);
    EXPECT_FALSE(print->isEnabled());
    EXPECT_EQ(stock->text(), u"None is free: add blanks to the stock first.");
    paper->setCurrentIndex(0);
    EXPECT_TRUE(print->isEnabled());
    EXPECT_TRUE(warning->text().startsWith(u"Made for another paper: Diploma."));
    EXPECT_FALSE(remember->isHidden());
    EXPECT_FALSE(dialog.answer().remember);
    remember->setChecked(true);
    EXPECT_TRUE(dialog.answer().remember);
    paper->setCurrentIndex(1);
    EXPECT_FALSE(dialog.answer().remember); // what is hidden was not said
    auto *tray = dialog.findChild<QComboBox *>(u"tray"_qs);
    EXPECT_EQ(tray->itemText(1), u"tray 1");
    tray->setCurrentIndex(2);
    EXPECT_EQ(dialog.answer().tray, u"by-pass-tray");
    dialog.findChild<QComboBox *>(u"printer"_qs)->setCurrentIndex(1); // it has no trays
    EXPECT_TRUE(tray->isHidden());
    EXPECT_EQ(dialog.answer().tray, QString());
}

TEST_F(PrintPageTest, ofDocumentsThatWantDifferentPapersSomeAreAlwaysWarnedOf)
{
    ui::PrintQuestion question;
    question.documents = 5;
    question.printers = m_printers;
    question.blanks = { { u"diploma"_qs, u"Д"_qs, 9, u"Д 01"_qs, 3 },
        { u"diploma_honours"_qs, u"Х"_qs, 9, u"Х 01"_qs, 1 } };
    ui::PrintDialog dialog(question);
    auto *paper = dialog.findChild<QComboBox *>(u"paper"_qs);
    auto *warning = dialog.findChild<ui::MessageBar *>(u"paper_warning"_qs);
    EXPECT_EQ(paper->currentIndex(), 1); // what most want
    EXPECT_TRUE(warning->text().startsWith(
        u"Made for another paper: Diploma with honours (documents: 1 of 5). On this one their text"))
        << warning->text().toStdString();
    paper->setCurrentIndex(0);
    EXPECT_TRUE(warning->text().startsWith(
        u"Made for another paper: Diploma, Diploma with honours (documents: 4 of 5)."))
        << warning->text().toStdString();
}

TEST_F(PrintPageTest, aBatchIsPrintedOnTheChosenBlanksFromTheChosenTray)
{
    ASSERT_TRUE(store::BlankStore::add(
        *m_clerk, QUuid::createUuid(), u"diploma"_qs, u"ЖБ-Б"_qs, 41, 50, 7, u"акт 1"_qs)
                    .ok());
    m_office->value(
        u"WITH x AS (UPDATE tereze.print_printer SET trays = '{upper,lower}' RETURNING 1) SELECT count(*) FROM x"_qs);
    m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
    m_desk->dialogs.print = [](const ui::PrintQuestion &question) {
        ui::PrintAnswer answer;
        answer.printer = question.printers.value(0);
        answer.tray = u"lower"_qs;
        answer.blankKind = question.blanks.value(0).kind;
        answer.blankSeries = question.blanks.value(0).series;
        answer.remember = true;
        answer.reason = u"на бланке"_qs; // it waits on plain paper already
        return answer;
    };
    m_desk->trigger("journal");
    ASSERT_TRUE(can("print"));
    m_desk->trigger("print");
    const QString kept =
        u"SELECT coalesce((SELECT concat_ws(' ', b.blank_kind, b.blank_series, j.tray) FROM "
        u"tereze.print_batch b"
        " JOIN tereze.print_job j ON j.batch_id = b.id WHERE b.blank_kind IS NOT NULL), '')"_qs;
    ASSERT_TRUE(waitUntil([&] { return m_office->value(kept) == u"diploma ЖБ-Б lower"; }))
        << m_office->value(kept).toStdString();
    const QList<domain::BlankChoice> offered = m_desk->dialogs.printQuestions.first().blanks;
    ASSERT_EQ(offered.size(), 1);
    EXPECT_EQ(offered.first().next, u"ЖБ-Б 0000041");
    EXPECT_EQ(offered.first().wanted, 0);
    ASSERT_TRUE(can("print"));
    m_desk->trigger("print");
    ASSERT_TRUE(waitUntil([&] { return m_desk->dialogs.printQuestions.size() == 2; }));
    EXPECT_EQ(m_desk->dialogs.printQuestions.last().blanks.first().wanted, 1); // it was to be remembered
}

TEST_F(PrintPageTest, putsAPrinterRightWithOneSheet)
{
    open();
    m_desk->trigger("print_calibrate");
    ASSERT_TRUE(waitUntil([&] { return page().findChild<QDoubleSpinBox *>(u"distance_0"_qs) != nullptr; }));
    auto *save = page().findChild<QPushButton *>(u"calibration_save"_qs);
    page().findChild<QDoubleSpinBox *>(u"distance_0"_qs)->setValue(60);
    EXPECT_FALSE(save->isEnabled()); // that cannot be
    page().findChild<QDoubleSpinBox *>(u"distance_0"_qs)->setValue(40);
    page().findChild<QDoubleSpinBox *>(u"distance_2"_qs)->setValue(210);
    const auto *picture = page().findChild<ui::BorderPicture *>();
    EXPECT_NEAR(picture->area().left(), 10 - 20, 1e-9); // where the hatched border lies it is drawn boldly
    EXPECT_EQ(page().findChild<QLabel *>(u"calibration_border"_qs)->text().left(60),
        u"Hatched: where the printer cannot print, 4.2 mm on the left, 5.0 above"_qs.left(60));
    takePicture(*page().findChild<ui::CalibrationDialog *>(), u"print-calibration-border"_qs);
    page().findChild<QDoubleSpinBox *>(u"distance_0"_qs)->setValue(22);
    page().findChild<QDoubleSpinBox *>(u"distance_2"_qs)->setValue(192);
    ASSERT_TRUE(save->isEnabled());
    const QString kept =
        u"SELECT coalesce(string_agg(concat_ws(' ', offset_x, offset_y, scale_x, version), ','), '') FROM tereze.print_calibration"_qs;
    QTest::qWait(200); // what is kept was read
    save->click();
    ASSERT_TRUE(waitUntil([&] { return !m_office->value(kept).isEmpty(); }));
    EXPECT_EQ(m_office->value(kept), u"-2.00 0.00 1.00000 1");
    takePicture(*page().findChild<ui::CalibrationDialog *>(), u"print-calibration"_qs);
}

TEST_F(PrintPageTest, looksCalmInEveryLanguage)
{
    print(u"sent"_qs);
    print(u"unknown"_qs, { u"lease-lost"_qs });
    print(u"processing"_qs, { u"media-jam"_qs });
    for (const QString &language : { u"ru"_qs, u"kk"_qs, u"uk"_qs, u"en"_qs }) {
        open(language);
        ASSERT_TRUE(waitUntil([&] { return page().preview().pageCount() > 0; }));
        takePicture(m_desk->window(), u"print-queue-"_qs + language);
        ui::PrintQuestion question;
        question.title = u"Справка об обучении, С-1/2026-7K3M"_qs;
        question.printers = m_printers;
        question.isAgain = true;
        question.printers[0].printer.trays = { u"tray-1"_qs, u"by-pass-tray"_qs };
        question.blanks = { { u"diploma"_qs, u"ЖБ-Б"_qs, 120, u"ЖБ-Б 0000041"_qs, 1 },
            { u"letterhead"_qs, u"Ф"_qs, 5, u"Ф 07"_qs, 0 } };
        ui::PrintDialog dialog(question);
        dialog.findChild<QComboBox *>(u"paper"_qs)->setCurrentIndex(2);
        dialog.show();
        takePicture(dialog, u"print-dialog-"_qs + language);
        EXPECT_EQ(ui::printReasonText(u"media-jam"_qs) == u"paper is jammed", language == u"en");
    }
}
