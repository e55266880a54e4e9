// SPDX-License-Identifier: GPL-3.0-or-later
// The log of events as an auditor reads it.
#include <core/store/casestore.h>
#include <ui/audit/auditfilter.h>
#include <ui/audit/auditmodel.h>
#include <ui/audit/auditpage.h>
#include <ui/errors/messagebar.h>
#include <ui/print/printlogmodel.h>
#include <ui/print/printlogpage.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>
#include <tests/ui/routedesigner/drawingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class AuditPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        const auto owner = m_office->place().connect();
        ASSERT_TRUE(
            (*owner)
                ->executeScript(
                    u"SELECT api.person_put(gen_random_uuid(), NULL, 0, 'Ревизорова', 'Мария', '', 'f',"
                    u" NULL, NULL, NULL, 'ru');"
                    u"SELECT tereze.account_add(3, 'revisor', '{tereze_staff,tereze_auditor}', NULL)"_qs)
                .ok());
        ASSERT_TRUE(m_office->submit(2).ok());
        const auto clerk = m_office->place().connect(u"akhmetova"_qs);
        const auto inbox = store::CaseStore::inbox(**clerk, domain::InboxScope::Mine, QString());
        ASSERT_TRUE(inbox.ok() && inbox->size() == 2);
        const auto card = store::CaseStore::card(**clerk, inbox->first().application);
        m_ref = card->caseRef;
        domain::Decision decision;
        decision.application = card->id;
        decision.task = inbox->first().task;
        decision.formSha256 = card->formSha256;
        decision.draftsSha256 = card->draftsSha256;
        decision.outcome = domain::Outcome::ApproveWithRemarks;
        decision.remark = u"проверить даты"_qs;
        const auto decided = store::CaseStore::decide(**clerk, QUuid::createUuid(), decision);
        ASSERT_TRUE(decided.ok()) << decided.error().logLine().toStdString();
    }
    void sit(const QString &language = u"ru"_qs)
    {
        m_desk = Desk::open(m_office->place().settings(u"revisor"_qs), language);
        ASSERT_TRUE(m_desk);
        m_desk->trigger("audit_log");
        ASSERT_NE(m_desk->window().audit(), nullptr);
        ASSERT_TRUE(waitUntil([this] { return model().count() > 0 && !model().isLoading(); }));
    }
    ui::AuditPage &page() { return *m_desk->window().audit(); }
    ui::AuditModel &model() { return page().model(); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    QString all(int column)
    {
        QStringList cells;
        for (int row = 0; row < model().rowCount(); ++row)
            cells << cell(row, column);
        return cells.join(u" | "_qs);
    }
    void enter(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->clear();
        typeText(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    QString m_ref;
};

} // namespace

TEST_F(AuditPageTest, anAuditorReadsWhoDidWhatInPlainWords)
{
    sit();
    const QAbstractItemModelTester tester(&model());
    EXPECT_EQ(cell(0, ui::AuditModel::What), u"Согласовано с замечанием — проверить даты"_qs);
    EXPECT_EQ(cell(0, ui::AuditModel::Who), u"Ахметова Гүлнәр Болатқызы"_qs);
    EXPECT_EQ(cell(0, ui::AuditModel::Object), u"Заявка "_qs + m_ref);
    auto *details = m_desk->find<QPlainTextEdit>("audit_details");
    EXPECT_TRUE(details->toPlainText().contains(u"akhmetova"_qs));
    EXPECT_TRUE(details->toPlainText().contains(u"outcome: approve_with_remarks"_qs))
        << details->toPlainText().toStdString();
    EXPECT_TRUE(details->isReadOnly());
    takePicture(m_desk->window(), u"audit-log-ru"_qs);
    EXPECT_EQ(namelessControls(page()), QString());
    // Reading is no event.
    EXPECT_EQ(m_office->value(u"SELECT count(*) FROM tereze.event WHERE person_id = 3"_qs), u"0"_qs);
}

TEST_F(AuditPageTest, isAskedByCaseByPersonAndByTime)
{
    sit();
    enter(m_desk->find<QLineEdit>("audit_case"), m_ref.toLower());
    ASSERT_TRUE(waitUntil([this] { return !model().isLoading() && model().count() == 2; }));
    EXPECT_EQ(all(ui::AuditModel::What), u"Согласовано с замечанием — проверить даты | Заявка подана"_qs);
    m_desk->find<QLineEdit>("audit_case")->clear();
    ASSERT_TRUE(waitUntil([this] { return !model().isLoading() && model().count() > 2; }));

    enter(m_desk->find<QLineEdit>("audit_person"), u"ахмет"_qs);
    ASSERT_TRUE(waitUntil([this] { return !model().isLoading() && model().count() == 1; }));
    EXPECT_EQ(cell(0, ui::AuditModel::Who), u"Ахметова Гүлнәр Болатқызы"_qs);
    EXPECT_TRUE(waitUntil(
        [this] { return m_desk->find<QLineEdit>("audit_person")->text() == u"Ахметова Гүлнәр Болатқызы"; }));
    m_desk->find<QLineEdit>("audit_person")->clear();
    ASSERT_TRUE(waitUntil([this] { return !model().isLoading() && model().count() > 2; }));

    const qsizetype everything = model().count();
    m_desk->find<QDateEdit>("audit_from")->setDate(QDate(2020, 1, 1));
    m_desk->find<QDateEdit>("audit_until")->setDate(QDate(2020, 1, 31));
    m_desk->find<QCheckBox>("audit_dated")->click();
    ASSERT_TRUE(waitUntil([this] { return !model().isLoading() && model().count() == 0; }));
    m_desk->find<QDateEdit>("audit_until")->setDate(QDate(2100, 1, 1));
    ASSERT_TRUE(waitUntil([&] { return !model().isLoading() && model().count() == everything; }));
}

TEST_F(AuditPageTest, goesFromAnEventToAllAboutItsObjectAndItsPerson)
{
    sit();
    m_desk->find<QToolButton>("audit_of_object")->click();
    ASSERT_TRUE(waitUntil([this] { return !model().isLoading() && model().count() == 2; }));
    EXPECT_EQ(m_desk->find<QLabel>("audit_only")->text(), u"Только: Заявка "_qs + m_ref);
    takePicture(m_desk->window(), u"audit-object-ru"_qs);
    page().table().selectRow(0);
    m_desk->find<QToolButton>("audit_of_person")->click();
    ASSERT_TRUE(waitUntil([this] { return !model().isLoading() && model().count() == 1; }));
    EXPECT_EQ(m_desk->find<QLineEdit>("audit_person")->text(), u"Ахметова Гүлнәр Болатқызы"_qs);
    EXPECT_TRUE(m_desk->find<QLabel>("audit_only")->isHidden());
}

TEST_F(AuditPageTest, whatThereIsNotIsToldInWords)
{
    sit(u"en"_qs);
    enter(m_desk->find<QLineEdit>("audit_case"), u"T-0000-0000"_qs);
    ASSERT_TRUE(waitUntil([this] { return !page().messages().isHidden(); }));
    EXPECT_EQ(model().count(), 0);
    m_desk->find<QLineEdit>("audit_case")->clear();
    ASSERT_TRUE(waitUntil([this] { return model().count() > 0; }));
    enter(m_desk->find<QLineEdit>("audit_person"), u"Никтова"_qs);
    ASSERT_TRUE(waitUntil([this] { return page().messages().text().contains(u"Choose one"_qs); }));
}

TEST_F(AuditPageTest, isReadPageByPageAndSavedAsItIsShown)
{
    ASSERT_TRUE(m_office->submit(60).ok());
    sit();
    const qsizetype first = model().count();
    EXPECT_EQ(first, ui::AuditModel::pageSize);
    const QString path = m_desk->folder.filePath(u"log.csv"_qs);
    m_desk->dialogs.saveFile = path;
    ASSERT_TRUE(m_desk->actions->action("save_list_csv")->isEnabled());
    m_desk->trigger("save_list_csv");
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_qs, Qt::SkipEmptyParts);
    const int events = m_office->value(u"SELECT count(*) FROM tereze.event"_qs).toInt();
    EXPECT_EQ(lines.size(), events + 1) << "all pages, under a head";
    EXPECT_TRUE(lines.first().endsWith(u"Когда;Кто;Что произошло;С чем;Откуда"_qs))
        << lines.first().toStdString();
    for (int row = 0; row < 3; ++row) {
        EXPECT_TRUE(lines.at(row + 1).contains(cell(row, ui::AuditModel::Object)));
        EXPECT_TRUE(lines.at(row + 1).contains(cell(row, ui::AuditModel::What)));
    }
    // The rest of the list comes when one looks for it.
    page().table().scrollToBottom();
    ASSERT_TRUE(waitUntil([&] { return model().count() > first; }));
    QSet<qint64> ids;
    for (const domain::AuditEntry &entry : model().items())
        ids.insert(entry.id);
    EXPECT_EQ(ids.size(), model().count()) << "each once";
}

TEST_F(AuditPageTest, anAuditorReadsTheLogOfCopiesAndChangesNothing)
{
    ASSERT_TRUE(m_office->issueCertificate().ok());
    m_office->value(u"SELECT count(*) FROM tereze.event"_qs);
    sit();
    EXPECT_EQ(m_desk->window().journal(), nullptr);
    EXPECT_EQ(m_desk->window().printing(), nullptr);
    ASSERT_NE(m_desk->window().printLog(), nullptr);
    m_desk->trigger("print_log");
    EXPECT_TRUE(m_desk->window().printLog()->isVisible());
    for (const char *act : { "print", "print_confirm", "blank_add", "register_letter", "declare_void" })
        EXPECT_FALSE(m_desk->actions->action(act)->isEnabled()) << act;
}

TEST_F(AuditPageTest, whoDoesNotAuditHasNoLog)
{
    m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
    ASSERT_TRUE(m_desk);
    EXPECT_EQ(m_desk->window().audit(), nullptr);
    EXPECT_FALSE(m_desk->actions->action("audit_log")->isEnabled());
    EXPECT_NE(m_desk->window().printLog(), nullptr);
}
