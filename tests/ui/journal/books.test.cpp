// SPDX-License-Identifier: GPL-3.0-or-later
// The books of a journal by years: what stands in them, and closing the book of a year that is over.
#include <ui/journal/bookmodel.h>
#include <ui/journal/booksdialog.h>
#include <ui/journal/journalpage.h>

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;
using ui::BookModel;

namespace {

class JournalBooks : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(m_desk && m_desk->window().journal());
        m_desk->trigger("journal");
        ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("books")->isEnabled(); }));
    }
    /// A year with two registrations and one void or reserved number.
    void write(int year, const QString &third)
    {
        m_office->value(
            u"WITH book AS (INSERT INTO tereze.journal_book (journal_id, year, last_number) SELECT id, %1, 3 "
            u"FROM"
            " tereze.journal RETURNING journal_id), e AS (INSERT INTO tereze.journal_entry (journal_id, "
            "year, kind,"
            " number, printed, title, person, storage_place, registered_at, reason, purpose, recorded_by) "
            "SELECT"
            " journal_id, %1, k, n, CASE WHEN k = 'registration' THEN 'С-' || n || '/%1' END, 'Справка', '',"
            " '{\"kk\": \"к\", \"ru\": \"к\", \"en\": \"k\"}', make_timestamptz(%1, 5, n, 9, 0, 0),"
            " CASE WHEN k = 'void' THEN 'испорчен' END, CASE WHEN k = 'reservation' THEN 'приказ' END, 1 "
            "FROM book,"
            " (VALUES (1, 'registration'), (2, 'registration'), (3, '%2')) v (n, k) RETURNING 1)"
            " SELECT count(*) FROM e"_qs.arg(year)
                .arg(third));
    }
    ui::BooksDialog *open()
    {
        m_desk->trigger("books");
        auto *dialog = m_desk->window().journal()->findChild<ui::BooksDialog *>();
        EXPECT_TRUE(dialog);
        return dialog;
    }
    static QString cell(const ui::BooksDialog &dialog, int row, int column)
    {
        return dialog.table().model()->index(row, column).data().toString();
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(JournalBooks, aJournalWithoutBooksSaysSo)
{
    auto *dialog = open();
    ASSERT_TRUE(dialog);
    auto *nothing = dialog->table().findChild<QLabel *>();
    ASSERT_TRUE(waitUntil([&] { return nothing->isVisible(); }));
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"close_book"_qs)->isEnabled());
}

TEST_F(JournalBooks, aBookIsClosedWithItsTotalsWhenItsYearIsOver)
{
    const int year = m_office->value(u"SELECT extract(year FROM tereze.today())::integer"_qs).toInt();
    write(year - 1, u"void"_qs);
    write(year, u"void"_qs);
    auto *dialog = open();
    ASSERT_TRUE(dialog);
    auto *close = dialog->findChild<QPushButton *>(u"close_book"_qs);
    ASSERT_TRUE(waitUntil([&] { return dialog->table().model()->rowCount() == 2; }));
    EXPECT_EQ(cell(*dialog, 1, BookModel::Year), QString::number(year - 1)) << "the newest first";
    QStringList figures;
    for (int column = BookModel::First; column < BookModel::State; ++column)
        figures << cell(*dialog, 1, column);
    EXPECT_EQ(
        figures, QStringList({ u"1"_qs, u"3"_qs, u"3"_qs, u"2"_qs, u"1"_qs, u"0"_qs, u"0"_qs, u"0"_qs }));

    ASSERT_TRUE(waitUntil([&] { return close->isEnabled(); }));
    close->click(); // the year goes on
    ASSERT_TRUE(waitUntil([&] { return !dialog->messages().text().isEmpty(); }));
    EXPECT_TRUE(dialog->messages().text().contains(u"year is over"))
        << dialog->messages().text().toStdString();
    EXPECT_EQ(m_office->value(u"SELECT count(closed_at) FROM tereze.journal_book"_qs), u"0");

    dialog->table().selectRow(1);
    m_desk->dialogs.confirmed = false;
    close->click();
    EXPECT_TRUE(m_desk->dialogs.questions.constLast().contains(QString::number(year - 1)));
    EXPECT_EQ(m_office->value(u"SELECT count(closed_at) FROM tereze.journal_book"_qs), u"0");
    m_desk->dialogs.confirmed = true;
    close->click();
    ASSERT_TRUE(waitUntil([&] { return cell(*dialog, 1, BookModel::State).startsWith(u"closed"); }));
    EXPECT_TRUE(cell(*dialog, 1, BookModel::State).contains(u"Ахметова"));
    EXPECT_EQ(m_office->value(u"SELECT year FROM tereze.journal_book WHERE closed_at IS NOT NULL"_qs),
        QString::number(year - 1));
    EXPECT_TRUE(waitUntil([&] { return !close->isEnabled(); })) << "closed already";
}

TEST_F(JournalBooks, aBookWithAReservedNumberIsNotClosed)
{
    const int year = m_office->value(u"SELECT extract(year FROM tereze.today())::integer"_qs).toInt();
    write(year - 1, u"reservation"_qs);
    auto *dialog = open();
    ASSERT_TRUE(dialog);
    auto *close = dialog->findChild<QPushButton *>(u"close_book"_qs);
    ASSERT_TRUE(waitUntil([&] { return close->isEnabled(); }));
    EXPECT_EQ(cell(*dialog, 0, BookModel::Reserved), u"1");
    close->click();
    ASSERT_TRUE(waitUntil([&] { return !dialog->messages().text().isEmpty(); }));
    EXPECT_TRUE(dialog->messages().text().contains(u"reserved")) << dialog->messages().text().toStdString();
    EXPECT_EQ(m_office->value(u"SELECT count(closed_at) FROM tereze.journal_book"_qs), u"0");
}

TEST_F(JournalBooks, pictures)
{
    const int year = m_office->value(u"SELECT extract(year FROM tereze.today())::integer"_qs).toInt();
    write(year - 1, u"void"_qs);
    write(year, u"reservation"_qs);
    for (const auto &language : { u"kk"_qs, u"ru"_qs }) {
        m_desk->languages.set(language);
        QApplication::processEvents();
        auto *dialog = open();
        ASSERT_TRUE(dialog);
        ASSERT_TRUE(waitUntil([&] { return dialog->table().model()->rowCount() == 2; }));
        takePicture(*dialog, u"books-"_qs + language);
        dialog->close();
        ASSERT_TRUE(waitUntil([&] { return !m_desk->window().journal()->findChild<ui::BooksDialog *>(); }));
    }
}
