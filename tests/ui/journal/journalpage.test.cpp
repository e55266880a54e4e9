// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/store/printstore.h>
#include <ui/application/casetexts.h>
#include <ui/errors/messagebar.h>
#include <ui/journal/journalmodel.h>
#include <ui/journal/journalpage.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class JournalPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        for (QString &number : m_numbers) {
            const auto issued = m_office->issueCertificate();
            ASSERT_TRUE(issued.ok()) << issued.error().logLine().toStdString();
            number = *issued;
        }
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(m_desk && m_desk->window().journal());
        m_desk->trigger("journal");
        ASSERT_TRUE(waitUntil([&] { return model().count() == 2 && page().card().view(); }));
    }
    ui::JournalPage &page() { return *m_desk->window().journal(); }
    ui::JournalModel &model() { return page().model(); }
    QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_qs, { u"-layout"_qs, pdf, u"-"_qs });
        EXPECT_TRUE(reader.waitForFinished());
        EXPECT_EQ(reader.exitCode(), 0);
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    QString prints() const
    {
        return m_office->value(
            u"SELECT coalesce(string_agg(target || ' ' || destination || ' ' || copies, ';' ORDER BY id), '')"
            " FROM tereze.print_record"_qs);
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    QString m_numbers[2];
};

} // namespace

TEST_F(JournalPageTest, findsByNumberNameAndDays)
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model().at(0).printed, m_numbers[1]); // newest first
    auto *number = m_desk->find<QLineEdit>("number");
    m_desk->trigger("find");
    EXPECT_TRUE(number->hasFocus());
    typeText(number, m_numbers[0].toLower());
    ASSERT_TRUE(waitUntil([&] { return model().count() == 1 && model().at(0).printed == m_numbers[0]; }))
        << number->text().toStdString() << ' ' << model().count();
    number->setText(u"2"_qs);
    ASSERT_TRUE(waitUntil([&] { return model().count() == 1 && model().at(0).printed == m_numbers[1]; }));
    number->setText(u"С-1/2026-WRNG'; DROP TABLE"_qs);
    ASSERT_TRUE(waitUntil([&] { return model().count() == 0 && !model().isLoading(); }));
    number->clear();
    auto *name = m_desk->find<QLineEdit>("name");
    name->setText(u"құрман"_qs);
    ASSERT_TRUE(waitUntil([&] { return model().count() == 2; }));
    name->setText(u"Петренко"_qs);
    ASSERT_TRUE(waitUntil([&] { return model().count() == 0 && !model().isLoading(); }));
    name->clear();
    m_desk->find<QCheckBox>("dated")->setChecked(true);
    ASSERT_TRUE(waitUntil([&] { return model().count() == 2; }));
    auto *until = m_desk->find<QDateEdit>("until");
    until->setDate(until->date().addDays(-1));
    ASSERT_TRUE(waitUntil([&] { return model().count() == 0 && !model().isLoading(); }));
}

TEST_F(JournalPageTest, anApplicationFormIsRegisteredAndNotIssued)
{
    ASSERT_EQ(
        m_office->value(u"UPDATE tereze.document d SET kind = 'application_form' FROM tereze.journal_entry e"
                        " WHERE e.document_id = d.id AND e.printed = '%1' RETURNING 1"_qs.arg(m_numbers[0])),
        u"1");
    m_desk->find<QLineEdit>("number")->setText(m_numbers[0]);
    ASSERT_TRUE(waitUntil(
        [&] { return model().count() == 1 && model().at(0).documentKind == u"application_form"_qs; }));
    const QString shown = model().index(0, ui::JournalModel::State).data().toString();
    EXPECT_EQ(shown, ui::documentStateText(u"issued"_qs, u"application_form"_qs));
    EXPECT_NE(shown, ui::documentStateText(u"issued"_qs, u"certificate"_qs));
}

TEST_F(JournalPageTest, savesThePrintFormWithItsNumberAndRecordsIt)
{
    page().table().selectRow(1);
    ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("save_print_form")->isEnabled(); }));
    m_desk->dialogs.pdfFile = std::nullopt; // changed their mind
    m_desk->trigger("save_print_form");
    EXPECT_EQ(prints(), QString());
    const QString file = m_desk->folder.filePath(u"print form.pdf"_qs);
    m_desk->dialogs.pdfFile = file;
    m_desk->trigger("save_print_form");
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(file); }));
    EXPECT_TRUE(textOf(file).contains(m_numbers[0])) << textOf(file).toStdString();
    EXPECT_EQ(prints(), u"pdf %1 1"_qs.arg(file));
    ASSERT_TRUE(waitUntil([&] { return model().at(1).prints == 1; }));
    for (const QString &proposal : m_desk->dialogs.proposals)
        EXPECT_FALSE(proposal.contains(u'/'));
}

TEST_F(JournalPageTest, printsSeveralThroughTheQueueInTheOrderOfTheirNumbers)
{
    const auto clerk = m_office->place().connect(u"akhmetova"_qs);
    ASSERT_TRUE(clerk.ok());
    domain::PrinterState laser;
    laser.name = u"laser"_qs;
    laser.title = u"Принтер 101"_qs;
    laser.state = u"idle"_qs;
    ASSERT_TRUE(store::PrintStore::announce(**clerk, u"desk"_qs, { laser }).ok());
    m_desk->dialogs.print = [](const ui::PrintQuestion &question) {
        ui::PrintAnswer answer;
        answer.printer = question.printers.value(0);
        answer.held = true;
        return answer;
    };
    page().table().selectAll();
    ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("print")->isEnabled(); }));
    m_desk->trigger("print");
    const QString queued =
        u"SELECT coalesce(string_agg(concat_ws(' ', e.printed, j.state, j.hold), ';' ORDER BY j.place), '')"
        " FROM tereze.print_job j JOIN tereze.journal_entry e ON e.document_id = j.document_id"_qs;
    ASSERT_TRUE(waitUntil([&] { return !m_office->value(queued).isEmpty(); }));
    EXPECT_EQ(m_office->value(queued), u"%1 held paused;%2 held paused"_qs.arg(m_numbers[0], m_numbers[1]));
    ASSERT_EQ(m_desk->dialogs.printQuestions.size(), 1);
    EXPECT_EQ(m_desk->dialogs.printQuestions.first().documents, 2);
    EXPECT_FALSE(m_desk->dialogs.printQuestions.first().isAgain);
    EXPECT_EQ(m_desk->settings.printer(), u"desk/laser");
    ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("print")->isEnabled(); }));
}

TEST_F(JournalPageTest, aDocumentThatWasPrintedAsksForAReason)
{
    m_desk->dialogs.pdfFile = m_desk->folder.filePath(u"print form.pdf"_qs);
    m_desk->trigger("save_print_form");
    ASSERT_TRUE(waitUntil([&] { return model().at(0).prints == 1; }));
    m_desk->trigger("print"); // and changes their mind
    ASSERT_TRUE(waitUntil([&] { return m_desk->dialogs.printQuestions.size() == 1; }));
    EXPECT_TRUE(m_desk->dialogs.printQuestions.first().isAgain);
    EXPECT_EQ(m_office->value(u"SELECT count(*) FROM tereze.print_job"_qs), u"0");
}

TEST_F(JournalPageTest, saysWhenTheFileCannotBeWritten)
{
    m_desk->dialogs.pdfFile = m_desk->folder.filePath(u"no such folder/x.pdf"_qs);
    m_desk->trigger("save_print_form");
    ASSERT_TRUE(waitUntil([&] { return !page().card().messages().text().isEmpty(); }));
    EXPECT_TRUE(page().card().messages().text().contains(u"x.pdf"));
}
