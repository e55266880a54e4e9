// SPDX-License-Identifier: GPL-3.0-or-later
// Acts that propose to destroy what has served its term: made, read, saved as files, withdrawn. Nothing is
// ever deleted by them.
#include <ui/errors/messagebar.h>
#include <ui/journal/entrydialog.h>
#include <ui/nomenclature/destructionactmodel.h>
#include <ui/nomenclature/destructionlinemodel.h>
#include <ui/nomenclature/destructionpage.h>

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
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
using ui::DestructionActModel;
using ui::DestructionLineModel;

namespace {

class NomenclatureDestruction : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(m_desk && m_desk->window().destruction());
        m_desk->trigger("destruction");
        ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("destruction_propose")->isEnabled(); }));
    }
    ui::DestructionPage &page() { return *m_desk->window().destruction(); }
    /// `count` cases of 2001, from `first` on, each with a closed volume that is due from a day on.
    void close(int first, int count, const QString &due, const QString &hold = {})
    {
        const QString closed =
            m_office->value(u"WITH c AS (INSERT INTO tereze.nomenclature (year, index, title, unit_id, "
                            u"retention, retention_years,"
                            " article, expert, transitional, note) SELECT 2001, '02-' || lpad(n::text, 3, "
                            "'0'), '{\"kk\": \"Хат"
                            " алмасу\", \"ru\": \"Переписка; \\\"деловая\\\"\", \"en\": "
                            "\"Correspondence\"}', u.id, 'years', 5,"
                            " 'ст. 12', true, false, '' FROM tereze.unit u, generate_series(%1, %1 + %2 - 1) "
                            "n WHERE u.code = 'so'"
                            " RETURNING id), v AS (INSERT INTO tereze.volume (nomenclature_id, number, "
                            "storage_place, opened_at,"
                            " opened_by, closed_at, closed_by, entries, sheets, destroy_after, hold) SELECT "
                            "id, 1, '{\"kk\": \"ш\","
                            " \"ru\": \"ш\", \"en\": \"c\"}', '2001-02-01Z', 1, '2001-12-20Z', 1, 17, 240, "
                            "'%3', nullif('%4', '')"
                            " FROM c RETURNING 1) SELECT count(*) FROM v"_qs.arg(
                                QString::number(first), QString::number(count), due, hold));
        ASSERT_EQ(closed, QString::number(count));
    }
    ui::EntryDialog *dialog(const char *action, const QString &reason)
    {
        EXPECT_TRUE(m_desk->actions->action(action)->isEnabled()) << action;
        m_desk->trigger(action);
        auto *found = page().findChild<ui::EntryDialog *>();
        EXPECT_TRUE(found) << action;
        if (found) {
            found->findChild<QPlainTextEdit *>(u"words"_qs)->setPlainText(reason);
            found->findChild<QPushButton *>(u"go"_qs)->click();
        }
        return found;
    }
    void settle(const char *action, const QString &reason)
    {
        const QPointer<ui::EntryDialog> open(dialog(action, reason));
        ASSERT_TRUE(waitUntil([&] { return !open; })) << open->messages().text().toStdString();
        ASSERT_TRUE(
            waitUntil([&] { return !page().proposals().isLoading() && !page().lines().isLoading(); }));
    }
    QString act(int row, int column) { return page().proposals().index(row, column).data().toString(); }
    QString line(int row, int column) { return page().lines().index(row, column).data().toString(); }
    QString volumes() { return m_office->value(u"SELECT count(*) FROM tereze.volume"_qs); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(NomenclatureDestruction, withNothingDueThereIsNoActAndThePageSaysWhy)
{
    auto *nothing = page().actTable().findChild<QLabel *>();
    ASSERT_TRUE(waitUntil([&] { return nothing->isVisible(); }));
    close(1, 1, u"2199-01-01"_qs);
    const QPointer<ui::EntryDialog> form(dialog("destruction_propose", u"истёк срок"_qs));
    ASSERT_TRUE(form);
    ASSERT_TRUE(waitUntil([&] { return !form->messages().text().isEmpty(); }));
    EXPECT_TRUE(form->messages().text().contains(u"No volume")) << form->messages().text().toStdString();
    form->close();
    EXPECT_EQ(m_office->value(u"SELECT count(*) FROM tereze.destruction_act"_qs), u"0");
    EXPECT_FALSE(m_desk->actions->action("destruction_withdraw")->isEnabled());
    EXPECT_FALSE(m_desk->actions->action("save_list_csv")->isEnabled());
}

TEST_F(NomenclatureDestruction, anActListsWhatIsDueAndIsWithdrawnWithAReason)
{
    close(1, 2, u"2007-01-01"_qs);
    close(3, 1, u"2007-01-01"_qs, u"суд"_qs);
    close(4, 1, u"2199-01-01"_qs);
    settle("destruction_propose", u"решение ЭПК № 4"_qs);
    ASSERT_TRUE(waitUntil([&] { return page().lines().count() == 2; }));
    ASSERT_EQ(page().proposals().count(), 1);
    EXPECT_EQ(act(0, DestructionActModel::Volumes), u"2");
    EXPECT_EQ(act(0, DestructionActModel::State), u"proposed");
    EXPECT_EQ(act(0, DestructionActModel::Reason), u"решение ЭПК № 4");
    EXPECT_TRUE(act(0, DestructionActModel::MadeBy).contains(u"Ахметова"));
    EXPECT_EQ(line(0, DestructionLineModel::Index), u"02-001");
    EXPECT_EQ(line(1, DestructionLineModel::Index), u"02-002");
    EXPECT_EQ(line(0, DestructionLineModel::Documents), u"17");
    EXPECT_EQ(line(0, DestructionLineModel::Sheets), u"240");
    EXPECT_EQ(line(0, DestructionLineModel::Term), u"5 years");
    EXPECT_EQ(line(0, DestructionLineModel::Article), u"ст. 12, expert commission");
    EXPECT_EQ(volumes(), u"4") << "an act deletes nothing";

    settle("destruction_withdraw", u"ошибка"_qs);
    EXPECT_TRUE(act(0, DestructionActModel::State).contains(u"ошибка"));
    EXPECT_EQ(page().lines().count(), 2) << "it stays to be read";
    EXPECT_FALSE(m_desk->actions->action("destruction_withdraw")->isEnabled());
    settle("destruction_propose", u"снова"_qs);
    EXPECT_EQ(page().proposals().count(), 2);
    EXPECT_EQ(act(0, DestructionActModel::Reason), u"снова") << "the newest first";
    EXPECT_EQ(volumes(), u"4");
}

TEST_F(NomenclatureDestruction, theListOfAnActIsSavedAsItIsShownWithEveryPage)
{
    close(1, 230, u"2007-01-01"_qs);
    settle("destruction_propose", u"истёк срок"_qs);
    auto *table = m_desk->find<QTableView>("destruction_lines");
    table->horizontalHeader()->moveSection(DestructionLineModel::Index, 0);
    table->setColumnHidden(DestructionLineModel::Year, true);
    const QString csv = m_desk->folder.filePath(u"act.csv"_qs);
    m_desk->dialogs.saveFile = csv;
    ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("save_list_csv")->isEnabled(); }));
    m_desk->trigger("save_list_csv");
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(csv); }));
    EXPECT_TRUE(m_desk->dialogs.proposals.constLast().endsWith(u".csv"));
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_qs, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 231) << "all pages, not only what was read so far: " << page().lines().count();
    EXPECT_TRUE(lines.at(1).startsWith(u"02-001;1;")) << lines.at(1).toStdString();
    EXPECT_TRUE(lines.at(230).startsWith(u"02-230;230;")) << lines.at(230).toStdString();

    const QString xlsx = m_desk->folder.filePath(u"act.xlsx"_qs);
    m_desk->dialogs.saveFile = xlsx;
    ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("save_list_xlsx")->isEnabled(); }));
    m_desk->trigger("save_list_xlsx");
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(xlsx); }));
    QProcess reader;
    reader.start(u"python3"_qs, { sourceRoot() + u"/tests/support/readworkbook.py"_qs, xlsx });
    ASSERT_TRUE(reader.waitForFinished());
    const QJsonArray sheet = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    EXPECT_EQ(sheet.last().toArray().first()[0].toString(), u"02-230");

    const QString pdf = m_desk->folder.filePath(u"act.pdf"_qs);
    m_desk->dialogs.saveFile = pdf;
    ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("save_list_pdf")->isEnabled(); }));
    m_desk->trigger("save_list_pdf");
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(pdf); }));
    reader.start(u"pdftotext"_qs, { u"-layout"_qs, pdf, u"-"_qs });
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(u"02-230"));
    EXPECT_TRUE(text.contains(u"истёк срок"));

    m_desk->dialogs.saveFile = m_desk->folder.filePath(u"no such folder/act.pdf"_qs);
    ASSERT_TRUE(waitUntil([&] { return m_desk->actions->action("save_list_pdf")->isEnabled(); }));
    m_desk->trigger("save_list_pdf");
    ASSERT_TRUE(waitUntil([&] { return page().messages().text().contains(u"act.pdf"); }));
    EXPECT_EQ(volumes(), u"230");
}

TEST_F(NomenclatureDestruction, pictures)
{
    m_desk->window().resize(1'280, 800);
    m_desk->languages.set(u"kk"_qs);
    QApplication::processEvents();
    takePicture(m_desk->window(), u"destruction-empty-kk"_qs);
    close(1, 3, u"2007-01-01"_qs);
    settle("destruction_propose", u"СТК-ның № 4 шешімі"_qs);
    settle("destruction_withdraw", u"қате"_qs);
    settle("destruction_propose", u"СТК-ның № 5 шешімі"_qs);
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs }) {
        m_desk->languages.set(language);
        QApplication::processEvents();
        takePicture(m_desk->window(), u"destruction-"_qs + language);
        m_desk->trigger("destruction_propose");
        auto *form = page().findChild<ui::EntryDialog *>();
        ASSERT_TRUE(form);
        takePicture(*form, u"destruction_propose-"_qs + language);
        form->close();
        ASSERT_TRUE(waitUntil([&] { return !page().findChild<ui::EntryDialog *>(); }));
    }
}
