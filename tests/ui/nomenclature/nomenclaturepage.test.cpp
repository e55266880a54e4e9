// SPDX-License-Identifier: GPL-3.0-or-later
// The nomenclature of cases and the volumes of its cases, as a registrar keeps them.
#include <ui/errors/messagebar.h>
#include <ui/journal/entrydialog.h>
#include <ui/nomenclature/casefilemodel.h>
#include <ui/nomenclature/nomenclaturepage.h>
#include <ui/nomenclature/volumemodel.h>
#include <ui/widgets/listdialog.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;
using ui::CaseFileModel;
using ui::VolumeModel;

namespace {

class Nomenclature : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(m_desk && m_desk->window().nomenclature());
        m_desk->trigger("nomenclature");
        ASSERT_TRUE(waitUntil([&] { return settledDown(); }));
    }
    ui::NomenclaturePage &page() { return *m_desk->window().nomenclature(); }
    bool settledDown() { return !page().cases().isLoading() && !page().volumes().isLoading(); }
    ui::EntryDialog *dialog(const char *action)
    {
        EXPECT_TRUE(m_desk->actions->action(action)->isEnabled()) << action;
        m_desk->trigger(action);
        auto *found = page().findChild<ui::EntryDialog *>();
        EXPECT_TRUE(found) << action;
        return found;
    }
    void go(ui::EntryDialog *dialog) { dialog->findChild<QPushButton *>(u"go"_qs)->click(); }
    /// Presses the button of a dialog and waits until it has done what it says.
    void settle(ui::EntryDialog *dialog)
    {
        const QPointer<ui::EntryDialog> open(dialog);
        go(dialog);
        ASSERT_TRUE(waitUntil([&] { return !open; })) << open->messages().text().toStdString();
        ASSERT_TRUE(waitUntil([&] { return settledDown(); }));
    }
    void write(ui::EntryDialog *dialog, const char *field, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(QString::fromLatin1(field));
        ASSERT_TRUE(edit) << field;
        edit->setText(text);
    }
    void fill(ui::EntryDialog *form, const QString &index)
    {
        write(form, "index", index);
        write(form, "title_kk", u"Хат алмасу"_qs);
        write(form, "title_ru", u"Переписка"_qs);
        write(form, "title_en", u"Correspondence"_qs);
        write(form, "article", u"ст. 12"_qs);
        form->findChild<QComboBox *>(u"unit"_qs)->setEditText(u"so"_qs);
    }
    void addCase(const QString &index)
    {
        auto *form = dialog("nomenclature_add");
        ASSERT_TRUE(form);
        fill(form, index);
        settle(form);
    }
    void openVolume()
    {
        auto *form = dialog("volume_open");
        ASSERT_TRUE(form);
        write(form, "place_kk", u"1-шкаф"_qs);
        write(form, "place_ru", u"Шкаф 1"_qs);
        write(form, "place_en", u"Cabinet 1"_qs);
        settle(form);
    }
    QString cell(int row, int column) { return page().cases().index(row, column).data().toString(); }
    QString volume(int row, int column) { return page().volumes().index(row, column).data().toString(); }
    bool isEnabled(const char *action) { return m_desk->actions->action(action)->isEnabled(); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(Nomenclature, anEmptyListExplainsItselfAndTakesItsFirstCase)
{
    const QAbstractItemModelTester tester(
        &page().cases(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *nothing = page().caseTable().findChild<QLabel *>();
    ASSERT_TRUE(nothing);
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_FALSE(nothing->text().isEmpty());
    EXPECT_FALSE(isEnabled("nomenclature_change"));
    EXPECT_FALSE(isEnabled("volume_open"));
    addCase(u"02-05"_qs);
    EXPECT_FALSE(nothing->isVisible());
    ASSERT_EQ(page().cases().count(), 1);
    EXPECT_EQ(cell(0, CaseFileModel::Index), u"02-05");
    EXPECT_EQ(cell(0, CaseFileModel::Title), u"Correspondence");
    EXPECT_EQ(cell(0, CaseFileModel::Unit), u"Student office");
    EXPECT_EQ(cell(0, CaseFileModel::Term), u"5 years");
    EXPECT_EQ(cell(0, CaseFileModel::Article), u"ст. 12");
    EXPECT_EQ(
        cell(0, CaseFileModel::InForce), m_office->value(u"SELECT extract(year FROM tereze.today())"_qs));
    EXPECT_EQ(m_office->value(u"SELECT retention || retention_years FROM tereze.nomenclature"_qs), u"years5");
}

TEST_F(Nomenclature, whatIsWrongIsSaidAndWhatWasTypedStays)
{
    auto *form = dialog("nomenclature_add");
    ASSERT_TRUE(form);
    const auto says = [&](const QString &part) {
        return form->messages().text().contains(part);
    };
    go(form);
    for (const char *part : { "02-05", "Kazakh", "unit", "article" }) // all at once
        EXPECT_TRUE(says(QString::fromLatin1(part))) << form->messages().text().toStdString();
    EXPECT_EQ(form->focusWidget(), form->findChild<QLineEdit *>(u"index"_qs));
    takePicture(*form, u"nomenclature-missing"_qs);
    // Every unit is offered, though none of them keeps a case yet.
    auto *units = form->findChild<QComboBox *>(u"unit"_qs);
    ASSERT_TRUE(waitUntil([&] { return units->count() == 3; }));
    EXPECT_EQ(units->itemText(units->findData(u"fmm"_qs)), u"Faculty of Mechanics and Mathematics (fmm)");
    fill(form, u"02-05"_qs);
    write(form, "title_kk", u"  "_qs);
    go(form);
    EXPECT_TRUE(says(u"Kazakh"_qs)) << form->messages().text().toStdString();
    EXPECT_EQ(form->focusWidget(), form->findChild<QLineEdit *>(u"title_kk"_qs));
    write(form, "title_kk", u"Хат алмасу"_qs);
    form->findChild<QComboBox *>(u"unit"_qs)->setEditText(u"nowhere"_qs);
    go(form);
    ASSERT_TRUE(waitUntil([&] { return says(u"nowhere"_qs); })) << form->messages().text().toStdString();
    EXPECT_EQ(form->findChild<QLineEdit *>(u"title_ru"_qs)->text(), u"Переписка");
    EXPECT_EQ(m_office->value(u"SELECT count(*) FROM tereze.nomenclature"_qs), u"0");
    form->findChild<QComboBox *>(u"unit"_qs)->setEditText(u"so"_qs); // a code is as good as a name
    settle(form);
    ASSERT_EQ(page().cases().count(), 1);

    form = dialog("nomenclature_add");
    ASSERT_TRUE(form);
    auto *unit = form->findChild<QComboBox *>(u"unit"_qs);
    ASSERT_TRUE(waitUntil([&] { return unit->findData(u"so"_qs) >= 0; }));
    EXPECT_TRUE(unit->itemText(unit->findData(u"so"_qs)).startsWith(u"Student office"));
    fill(form, u"02-05"_qs);
    go(form);
    ASSERT_TRUE(waitUntil([&] { return says(u"has a case 02-05 already"_qs); }))
        << form->messages().text().toStdString();
    QTest::keyClick(form, Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([&] { return !page().findChild<ui::EntryDialog *>(); }));
}

TEST_F(Nomenclature, aCaseIsChangedUnlessSomebodyElseWasFaster)
{
    addCase(u"02-05"_qs);
    auto *form = dialog("nomenclature_change");
    ASSERT_TRUE(form);
    EXPECT_FALSE(form->findChild<QLineEdit *>(u"index"_qs)->isEnabled());
    write(form, "title_en", u"Letters"_qs);
    form->findChild<QComboBox *>(u"retention"_qs)->setCurrentIndex(1);
    EXPECT_FALSE(form->findChild<QSpinBox *>(u"years"_qs)->isEnabled()) << "for ever has no years";
    settle(form);
    EXPECT_EQ(cell(0, CaseFileModel::Title), u"Letters");
    EXPECT_EQ(m_office->value(u"SELECT retention || coalesce(retention_years::text, '') FROM"
                              " tereze.nomenclature"_qs),
        u"permanent");
    form = dialog("nomenclature_change");
    ASSERT_TRUE(form);
    m_office->value(u"UPDATE tereze.nomenclature SET version = version + 1 RETURNING 1"_qs);
    write(form, "title_en", u"Mine"_qs);
    go(form);
    ASSERT_TRUE(waitUntil([&] { return !form->messages().text().isEmpty(); }));
    EXPECT_EQ(form->messages().text(), Error::textOf(ErrorKind::Conflict));
    EXPECT_EQ(m_office->value(u"SELECT title ->> 'en' FROM tereze.nomenclature"_qs), u"Letters");
    form->close();
}

TEST_F(Nomenclature, listsPageByPageInTheOrderOfIndices)
{
    m_office->value(
        u"WITH made AS (INSERT INTO tereze.nomenclature (year, index, title, unit_id, retention, "
        u"retention_years,"
        " article, expert, transitional, note) SELECT 2001, '03-' || lpad(n::text, 3, '0'), '{\"kk\": \"Іс\","
        " \"ru\": \"Дело\", \"en\": \"Case\"}', u.id, 'years', 5, 'ст. 12', false, true, '' FROM tereze.unit "
        "u,"
        " generate_series(1, 120) n WHERE u.code = 'so' RETURNING 1) SELECT count(*) FROM made"_qs);
    m_desk->find<QSpinBox>("nomenclature_year")->setValue(2001);
    ASSERT_TRUE(waitUntil([&] { return settledDown() && page().cases().count() > 0; }));
    while (page().cases().canFetchMore({})) {
        page().cases().fetchMore({});
        ASSERT_TRUE(waitUntil([&] { return settledDown(); }));
    }
    ASSERT_EQ(page().cases().count(), 120);
    EXPECT_EQ(cell(0, CaseFileModel::Index), u"03-001");
    EXPECT_EQ(cell(119, CaseFileModel::Index), u"03-120");
    EXPECT_NE(cell(0, CaseFileModel::InForce), u"2001") << "it goes on";
}

TEST_F(Nomenclature, aVolumeIsOpenedHeldLetGoAndClosedWithItsSheets)
{
    addCase(u"02-05"_qs);
    auto *nothing = page().volumeTable().findChild<QLabel *>();
    ASSERT_TRUE(waitUntil([&] { return nothing->isVisible(); }));
    auto *form = dialog("volume_open");
    ASSERT_TRUE(form);
    go(form);
    EXPECT_FALSE(form->messages().text().isEmpty()) << "nobody knows where it is kept";
    form->close();
    ASSERT_TRUE(waitUntil([&] { return !page().findChild<ui::EntryDialog *>(); }));
    openVolume();
    ASSERT_EQ(page().volumes().count(), 1);
    EXPECT_FALSE(nothing->isVisible());
    EXPECT_EQ(volume(0, VolumeModel::Number), u"1");
    EXPECT_EQ(volume(0, VolumeModel::State), u"open");
    EXPECT_EQ(volume(0, VolumeModel::Place), u"Cabinet 1");
    EXPECT_FALSE(isEnabled("volume_open")) << "one is open at a time";
    EXPECT_FALSE(isEnabled("volume_release"));

    form = dialog("volume_hold");
    ASSERT_TRUE(form);
    go(form);
    EXPECT_FALSE(form->messages().text().isEmpty()) << "without a reason";
    form->findChild<QPlainTextEdit *>(u"words"_qs)->setPlainText(u"суд"_qs);
    settle(form);
    EXPECT_EQ(volume(0, VolumeModel::State), u"open, held: суд");
    EXPECT_FALSE(isEnabled("volume_hold"));
    m_desk->dialogs.confirmed = false;
    m_desk->trigger("volume_release");
    EXPECT_TRUE(m_desk->dialogs.questions.constLast().contains(u"суд"));
    EXPECT_EQ(m_office->value(u"SELECT hold FROM tereze.volume"_qs), u"суд");
    m_desk->dialogs.confirmed = true;
    m_desk->trigger("volume_release");
    ASSERT_TRUE(waitUntil([&] { return settledDown() && volume(0, VolumeModel::State) == u"open"; }));

    form = dialog("volume_close");
    ASSERT_TRUE(form);
    go(form);
    EXPECT_FALSE(form->messages().text().isEmpty()) << "nobody has counted";
    form->findChild<QSpinBox *>(u"sheets"_qs)->setValue(118);
    settle(form);
    EXPECT_EQ(volume(0, VolumeModel::State), u"closed");
    EXPECT_EQ(volume(0, VolumeModel::Sheets), u"118");
    EXPECT_EQ(volume(0, VolumeModel::Documents), u"0");
    EXPECT_FALSE(volume(0, VolumeModel::DestroyAfter).isEmpty());
    EXPECT_FALSE(isEnabled("volume_close"));
    EXPECT_TRUE(isEnabled("volume_open")) << "the next one";
    form = dialog("nomenclature_change"); // its term stays
    ASSERT_TRUE(form);
    for (const char *field : { "retention", "years", "article", "expert" })
        EXPECT_FALSE(form->findChild<QWidget *>(QString::fromLatin1(field))->isEnabled()) << field;
    EXPECT_TRUE(form->findChild<QWidget *>(u"title_ru"_qs)->isEnabled());
    form->close();
}

TEST_F(Nomenclature, whatIsFiledIsSeenOverAllJournals)
{
    addCase(u"02-05"_qs);
    openVolume();
    m_desk->trigger("volume_filed");
    auto *empty = page().findChild<ui::ListDialog *>();
    ASSERT_TRUE(empty);
    auto *nothing = empty->table().findChild<QLabel *>();
    ASSERT_TRUE(waitUntil([&] { return nothing->isVisible(); }));
    QTest::keyClick(empty, Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([&] { return !page().findChild<ui::ListDialog *>(); }));

    const auto issued = m_office->issueCertificate();
    ASSERT_TRUE(issued.ok()) << issued.error().logLine().toStdString();
    m_office->value(
        u"SELECT id FROM api.journal_put(gen_random_uuid(), 'incoming', '{\"kk\": \"Кіріс\", \"ru\":"
        " \"Входящие\", \"en\": \"Incoming\"}', 'Вх-{number}/{year}', '{\"kk\": \"Кеңсе\", \"ru\":"
        " \"Канцелярия\", \"en\": \"Chancellery\"}', 0, 'incoming', 5)"_qs);
    m_office->value(
        u"WITH book AS (INSERT INTO tereze.journal_book (journal_id, year, last_number) SELECT id, 2026, 120 "
        u"FROM"
        " tereze.journal WHERE key = 'incoming' RETURNING journal_id), e AS (INSERT INTO tereze.journal_entry"
        " (journal_id, year, kind, number, printed, title, person, storage_place, registered_at) SELECT"
        " journal_id, 2026, 'registration', n, 'Вх-' || n || '/2026', 'Запрос', 'Банк', '{\"kk\": \"к\", "
        "\"ru\":"
        " \"к\", \"en\": \"k\"}', '2026-01-05Z'::timestamptz + n * interval '1 minute' FROM book,"
        " generate_series(1, 120) n RETURNING id), l AS (INSERT INTO tereze.letter (entry_id, note) SELECT "
        "id, ''"
        " FROM e RETURNING 1) SELECT count(*) FROM l"_qs);
    m_office->value(
        u"WITH filed AS (UPDATE tereze.journal_entry SET volume_id = (SELECT id FROM tereze.volume)"
        " RETURNING 1) SELECT count(*) FROM filed"_qs);
    m_desk->trigger("volume_filed");
    auto *filed = page().findChild<ui::ListDialog *>();
    ASSERT_TRUE(filed);
    QAbstractItemModel *model = filed->table().model();
    ASSERT_TRUE(waitUntil([&] {
        if (model->canFetchMore({}))
            model->fetchMore({});
        return model->rowCount() == 121;
    })) << model->rowCount();
    QSet<QString> numbers;
    for (int row = 0; row < model->rowCount(); ++row)
        numbers << model->index(row, 0).data().toString();
    EXPECT_EQ(numbers.size(), 121) << "each once";
    EXPECT_TRUE(numbers.contains(*issued));
    EXPECT_TRUE(numbers.contains(u"Вх-1/2026"_qs));
    filed->close();
    m_desk->trigger("refresh");
    ASSERT_TRUE(waitUntil([&] { return settledDown() && volume(0, VolumeModel::Documents) == u"121"; }));
}

TEST_F(Nomenclature, keysOpenWhatIsChosenAndGoRound)
{
    addCase(u"02-05"_qs);
    openVolume();
    QApplication::setActiveWindow(&m_desk->window()); // a dialog was closed
    page().caseTable().setFocus();
    m_desk->trigger("next_pane");
    EXPECT_TRUE(page().volumeTable().hasFocus());
    QTest::keyClick(&page().volumeTable(), Qt::Key_Return);
    auto *filed = page().findChild<ui::ListDialog *>();
    ASSERT_TRUE(filed) << "Enter shows what is filed";
    filed->close();
    ASSERT_TRUE(waitUntil([&] { return !page().findChild<ui::ListDialog *>(); }));
    page().caseTable().setFocus();
    QTest::keyClick(&page().caseTable(), Qt::Key_Return);
    auto *form = page().findChild<ui::EntryDialog *>();
    ASSERT_TRUE(form) << "Enter changes the case";
    form->close();
    m_desk->trigger("find");
    EXPECT_EQ(m_desk->window().focusWidget(), m_desk->find<QSpinBox>("nomenclature_year"));
    m_desk->trigger("inbox");
    EXPECT_FALSE(isEnabled("nomenclature_add")) << "another page is shown";
}

TEST_F(Nomenclature, pictures)
{
    m_desk->window().resize(1'280, 800);
    const auto shown = [this](const QString &name) {
        takePicture(m_desk->window(), name + u'-' + m_desk->languages.current());
    };
    m_desk->languages.set(u"kk"_qs);
    QApplication::processEvents();
    shown(u"nomenclature-empty"_qs);
    addCase(u"02-05"_qs);
    addCase(u"02-06"_qs);
    openVolume();
    auto *form = dialog("volume_hold");
    ASSERT_TRUE(form);
    form->findChild<QPlainTextEdit *>(u"words"_qs)->setPlainText(u"сот"_qs);
    settle(form);
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs }) {
        m_desk->languages.set(language);
        QApplication::processEvents();
        shown(u"nomenclature"_qs);
        for (const char *action : { "nomenclature_add", "nomenclature_change", "volume_close" }) {
            form = dialog(action);
            ASSERT_TRUE(form);
            if (qstrcmp(action, "nomenclature_add") == 0)
                go(form);
            takePicture(*form, QString::fromLatin1(action) + u'-' + language);
            for (const QString &text : readableTexts(*form))
                EXPECT_FALSE(text.contains(u"Kept for")) << text.toStdString();
            form->close();
            ASSERT_TRUE(waitUntil([&] { return !page().findChild<ui::EntryDialog *>(); }));
        }
        m_desk->trigger("volume_filed");
        auto *filed = page().findChild<ui::ListDialog *>();
        ASSERT_TRUE(filed);
        takePicture(*filed, u"volume_filed-"_qs + language);
        filed->close();
        ASSERT_TRUE(waitUntil([&] { return !page().findChild<ui::ListDialog *>(); }));
    }
}
