// SPDX-License-Identifier: GPL-3.0-or-later
// What a registrar does in journals: letters and their answers, reserved and void numbers, filing, lists as
// files.
#include <ui/errors/messagebar.h>
#include <ui/journal/entrydialog.h>
#include <ui/journal/journalmodel.h>
#include <ui/journal/journalpage.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>
#include <tests/support/shared.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class Registration : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        for (const char *journal : { "'incoming', '{\"kk\": \"Кіріс құжаттар журналы\", \"ru\": \"Журнал "
                                     "входящих документов\", \"en\": "
                                     "\"Journal of incoming letters\"}', 'Вх-{number}/{year}'",
                 "'outgoing', '{\"kk\": \"Шығыс құжаттар журналы\", \"ru\": \"Журнал исходящих документов\", "
                 "\"en\": "
                 "\"Journal of outgoing letters\"}', 'Исх-{number}/{year}'" }) {
            const QString row = QString::fromUtf8(journal);
            m_office->value(u"SELECT id FROM api.journal_put(gen_random_uuid(), %1, '{\"kk\": \"Кеңсе\", "
                            u"\"ru\": \"Канцелярия\","
                            " \"en\": \"Chancellery\"}', 0, %2, 5)"_qs.arg(row, row.section(u',', 0, 0)));
        }
        m_office->value(
            u"INSERT INTO tereze.nomenclature (year, index, title, unit_id, retention, retention_years, "
            u"article,"
            " expert, transitional, note) SELECT extract(year FROM now()), '02-05', '{\"kk\": \"Хат "
            "алмасу\", \"ru\":"
            " \"Переписка\", \"en\": \"Correspondence\"}', id, 'years', 5, 'ст. 12', true, false, ''"
            " FROM tereze.unit WHERE code = 'so' RETURNING index"_qs);
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(m_desk && m_desk->window().journal());
        m_desk->trigger("journal");
        ASSERT_TRUE(waitUntil([&] { return m_desk->find<QListWidget>("journals")->count() == 3; }));
        show(1);
    }
    ui::JournalPage &page() { return *m_desk->window().journal(); }
    ui::JournalModel &model() { return page().model(); }
    void show(int journal)
    {
        m_desk->find<QListWidget>("journals")->setCurrentRow(journal);
        ASSERT_TRUE(waitUntil([&] { return !model().isLoading(); }));
    }
    /// The dialog that an action opens.
    ui::EntryDialog *dialog(const char *action)
    {
        EXPECT_TRUE(m_desk->actions->action(action)->isEnabled()) << action;
        m_desk->trigger(action);
        auto *found = page().findChild<ui::EntryDialog *>();
        EXPECT_TRUE(found) << action;
        return found;
    }
    /// Presses the button of a dialog and waits until it has done what it says.
    void settle(ui::EntryDialog *dialog)
    {
        const QPointer<ui::EntryDialog> open(dialog);
        dialog->findChild<QPushButton *>(u"go"_qs)->click();
        ASSERT_TRUE(waitUntil([&] { return !open; })) << open->messages().text().toStdString();
        ASSERT_TRUE(waitUntil([&] { return !model().isLoading(); }));
    }
    void letter(const QString &from, const QString &subject)
    {
        auto *form = dialog("register_letter");
        ASSERT_TRUE(form);
        form->findChild<QLineEdit *>(u"correspondent"_qs)->setText(from);
        form->findChild<QLineEdit *>(u"subject"_qs)->setText(subject);
        settle(form);
    }
    void words(const char *action, const QString &text)
    {
        auto *form = dialog(action);
        ASSERT_TRUE(form);
        form->findChild<QPlainTextEdit *>(u"words"_qs)->setPlainText(text);
        settle(form);
    }
    QString shown(int row, int column) { return model().index(row, column).data().toString(); }
    /// The rows as they stand on the screen, from left to right.
    QList<QStringList> screen()
    {
        QList<QStringList> rows;
        const QHeaderView *header = page().table().horizontalHeader();
        for (int row = 0; row < model().rowCount(); ++row) {
            QStringList cells;
            for (int i = 0; i < header->count(); ++i)
                cells << shown(row, header->logicalIndex(i));
            rows << cells;
        }
        return rows;
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(Registration, aLetterIsRegisteredAndAnsweredByAnother)
{
    const QString year = m_office->value(u"SELECT extract(year FROM tereze.today())"_qs);
    auto *form = dialog("register_letter");
    ASSERT_TRUE(form);
    form->findChild<QPushButton *>(u"go"_qs)->click();
    EXPECT_FALSE(form->messages().text().isEmpty()) << "nothing was entered";
    form->findChild<QLineEdit *>(u"correspondent"_qs)->setText(u"Министерство науки"_qs);
    form->findChild<QLineEdit *>(u"subject"_qs)->setText(u"О стипендиях"_qs);
    form->findChild<QLineEdit *>(u"their_number"_qs)->setText(u"М-77"_qs);
    settle(form);
    ASSERT_EQ(model().count(), 1);
    EXPECT_EQ(shown(0, ui::JournalModel::Number), u"Вх-1/"_qs + year);
    EXPECT_EQ(shown(0, ui::JournalModel::Person), u"Министерство науки");

    page().table().selectRow(0);
    ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("answer_letter")->isEnabled(); }));
    form = dialog("answer_letter");
    ASSERT_TRUE(form);
    EXPECT_EQ(form->findChild<QLineEdit *>(u"answers"_qs)->text(), u"Вх-1/"_qs + year);
    form->findChild<QLineEdit *>(u"subject"_qs)->setText(u"Ответ о стипендиях"_qs);
    settle(form);
    show(2);
    ASSERT_TRUE(waitUntil([&] { return model().count() == 1; }));
    EXPECT_EQ(shown(0, ui::JournalModel::Number), u"Исх-1/"_qs + year);
    EXPECT_TRUE(shown(0, ui::JournalModel::State).contains(u"Вх-1/"_qs + year));
}

TEST_F(Registration, anAnswerToANumberThatIsNotThereSaysSoAndKeepsWhatWasTyped)
{
    auto *form = dialog("register_letter");
    ASSERT_TRUE(form);
    form->findChild<QLineEdit *>(u"correspondent"_qs)->setText(u"Банк"_qs);
    form->findChild<QLineEdit *>(u"subject"_qs)->setText(u"Запрос"_qs);
    form->findChild<QLineEdit *>(u"answers"_qs)->setText(u"Вх-99/2026"_qs);
    form->findChild<QPushButton *>(u"go"_qs)->click();
    ASSERT_TRUE(waitUntil([&] { return form->messages().text().contains(u"Вх-99/2026"); }));
    EXPECT_EQ(form->findChild<QLineEdit *>(u"subject"_qs)->text(), u"Запрос");
    form->close();
    EXPECT_EQ(m_office->value(u"SELECT count(*) FROM tereze.journal_entry"_qs), u"0");
}

TEST_F(Registration, aLetterIsDatedBackOnlyWithAReasonAndVisibly)
{
    auto *form = dialog("register_letter");
    ASSERT_TRUE(form);
    form->findChild<QLineEdit *>(u"correspondent"_qs)->setText(u"Банк"_qs);
    form->findChild<QLineEdit *>(u"subject"_qs)->setText(u"Запрос"_qs);
    form->findChild<QCheckBox *>(u"back"_qs)->setChecked(true);
    auto *day = form->findChild<QDateEdit *>(u"back_date"_qs);
    EXPECT_EQ(day->minimumDate(), day->maximumDate().addDays(-5)); // as the journal allows
    day->setDate(day->maximumDate().addDays(-1));
    form->findChild<QPushButton *>(u"go"_qs)->click();
    EXPECT_FALSE(form->messages().text().isEmpty());
    form->findChild<QLineEdit *>(u"back_reason"_qs)->setText(u"пришло вечером"_qs);
    settle(form);
    EXPECT_EQ(m_office->value(u"SELECT back_reason FROM tereze.journal_entry"_qs), u"пришло вечером");
    const QString date = shown(0, ui::JournalModel::Date);
    EXPECT_TRUE(date.contains(u'(')) << "both days are seen: " << date.toStdString();
}

TEST_F(Registration, aNumberIsReservedUsedOrDeclaredVoidAndNoneIsMissing)
{
    words("reserve_number", u"приказ на бумаге"_qs);
    words("reserve_number", u"ещё один"_qs);
    ASSERT_EQ(model().count(), 2);
    EXPECT_TRUE(shown(0, ui::JournalModel::State).contains(u"ещё один"));
    page().table().selectRow(0);
    words("declare_void", u"не понадобился"_qs);
    EXPECT_TRUE(shown(0, ui::JournalModel::State).contains(u"не понадобился"));
    page().table().selectRow(1);
    letter(u"Ректорат"_qs, u"Приказ"_qs); // takes the number that is reserved
    EXPECT_EQ(model().count(), 2);
    EXPECT_TRUE(shown(0, ui::JournalModel::Number).startsWith(u"Вх-1/")); // registered just now
    EXPECT_EQ(m_office->value(u"SELECT string_agg(kind || ' ' || number, ', ' ORDER BY number) FROM"
                              " tereze.journal_entry"_qs),
        u"registration 1, void 2");
    // What was registered by mistake is annulled by a line of its own.
    page().table().selectRow(0);
    words("declare_void", u"дважды"_qs);
    EXPECT_EQ(model().count(), 3);
    EXPECT_TRUE(shown(0, ui::JournalModel::State).contains(u"Вх-1/"));
    m_desk->find<QComboBox>("state")->setCurrentIndex(6); // void numbers
    ASSERT_TRUE(waitUntil([&] { return model().count() == 1 && !model().isLoading(); }));
    EXPECT_TRUE(shown(0, ui::JournalModel::State).contains(u"не понадобился"));
}

TEST_F(Registration, aLetterIsFiledIntoACaseWhoseVolumeIsOpenedOnTheWay)
{
    letter(u"Банк"_qs, u"Запрос"_qs);
    page().table().selectRow(0);
    auto *form = dialog("file_entry");
    ASSERT_TRUE(form);
    auto *cases = form->findChild<QComboBox *>(u"case"_qs);
    ASSERT_TRUE(waitUntil([&] { return cases->count() == 1; }));
    EXPECT_TRUE(cases->currentText().startsWith(u"02-05"));
    EXPECT_TRUE(form->findChild<QLabel *>(u"term"_qs)->text().contains(u"ст. 12"));
    settle(form);
    EXPECT_EQ(shown(0, ui::JournalModel::Case), u"02-05 / 1");
    EXPECT_EQ(m_office->value(u"SELECT count(*) FROM tereze.volume"_qs), u"1");
}

TEST_F(Registration, aListIsSavedAsItStandsOnTheScreenWithEveryPage)
{
    m_office->value(
        u"WITH taken AS (INSERT INTO tereze.journal_book (journal_id, year, last_number) SELECT id, 2026, "
        u"450 FROM"
        " tereze.journal WHERE key = 'incoming' RETURNING journal_id), e AS (INSERT INTO tereze.journal_entry"
        " (journal_id, year, kind, number, printed, title, person, storage_place, registered_at) SELECT "
        "journal_id,"
        " 2026, 'registration', n, 'Вх-' || n || '/2026', '=SUM(A' || n || ')', 'Банк; \"Халық\"', '{\"kk\": "
        "\"к\","
        " \"ru\": \"к\", \"en\": \"k\"}', '2026-01-05Z'::timestamptz + n * interval '1 minute' FROM taken,"
        " generate_series(1, 450) n RETURNING id), l AS (INSERT INTO tereze.letter (entry_id, note) SELECT id, ''"
        " FROM e RETURNING 1) SELECT count(*) FROM l"_qs);
    m_desk->trigger("refresh");
    page().table().horizontalHeader()->moveSection(2, 0); // the person wants the subject first
    page().table().setColumnHidden(ui::JournalModel::Prints, true);
    const QString csv = m_desk->folder.filePath(u"list.csv"_qs);
    m_desk->dialogs.saveFile = csv;
    ASSERT_TRUE(waitUntil(
        [&] { return model().count() > 0 && m_desk->actions->action("save_list_csv")->isEnabled(); }));
    m_desk->trigger("save_list_csv");
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(csv); }));
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_qs, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 451) << "all pages, not only what was read so far: " << model().count();
    EXPECT_TRUE(lines.at(1).startsWith(u"'=SUM(A450);Вх-450/2026;")) << lines.at(1).toStdString();
    EXPECT_TRUE(lines.at(450).contains(u"Вх-1/2026"));
    EXPECT_TRUE(lines.at(1).contains(u"\"Банк; \"\"Халық\"\"\""));

    const QString xlsx = m_desk->folder.filePath(u"list.xlsx"_qs);
    m_desk->dialogs.saveFile = xlsx;
    m_desk->find<QLineEdit>("number")->setText(u"7"_qs);
    ASSERT_TRUE(waitUntil([&] { return model().count() == 1; }));
    m_desk->trigger("save_list_xlsx");
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(xlsx); }));
    QProcess reader;
    reader.start(u"python3"_qs, { sourceRoot() + u"/tests/support/readworkbook.py"_qs, xlsx });
    ASSERT_TRUE(reader.waitForFinished());
    QStringList cells;
    const QJsonArray sheet = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    for (const QJsonValue &cell : sheet.last().toArray())
        cells << cell[0].toString();
    QStringList expected = screen().constFirst();
    expected.removeAt(page().table().horizontalHeader()->visualIndex(ui::JournalModel::Prints));
    EXPECT_EQ(cells, expected);
    EXPECT_TRUE(m_desk->dialogs.proposals.constLast().startsWith(u"incoming-"));
}

TEST_F(Registration, aListThatCannotBeWrittenSaysSo)
{
    letter(u"Банк"_qs, u"Запрос"_qs);
    m_desk->dialogs.saveFile = m_desk->folder.filePath(u"no such folder/list.pdf"_qs);
    m_desk->trigger("save_list_pdf");
    ASSERT_TRUE(waitUntil([&] { return page().card().messages().text().contains(u"list.pdf"); }));
    EXPECT_TRUE(m_desk->actions->action("save_list_pdf")->isEnabled());
}

TEST_F(Registration, pictures)
{
    letter(u"ҚР Ғылым және жоғары білім министрлігі"_qs, u"О назначении стипендий"_qs);
    page().table().selectRow(0);
    words("reserve_number", u"приказ на бумаге"_qs);
    words("declare_void", u"испорчен бланк"_qs);
    m_desk->window().resize(1'280, 800);
    for (const auto &language : { u"kk"_qs, u"ru"_qs }) {
        m_desk->languages.set(language);
        QApplication::processEvents();
        takePicture(m_desk->window(), u"registration-"_qs + language);
        auto *form = dialog("register_letter");
        ASSERT_TRUE(form);
        takePicture(*form, u"letter-"_qs + language);
        form->close();
        ASSERT_TRUE(waitUntil([&] { return !page().findChild<ui::EntryDialog *>(); }));
    }
}
